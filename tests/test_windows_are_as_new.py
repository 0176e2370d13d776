"""A window is used by many tests, and none of them sees what another left in it."""

import pytest

KINDS = {
    "plain": {}, "less motion": {"reduced_motion": "reduce"}, "without scripts": {"java_script_enabled": False},
    "phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True},
}
PAGE = '<!doctype html><meta name="viewport" content="width=device-width"><p>कदम'
SEEN = """async () => ({
  kept: localStorage.getItem('kept'), width: innerWidth, print: matchMedia('print').matches,
  reduced: matchMedia('(prefers-reduced-motion: reduce)').matches, pointed: document.querySelector('p:hover') !== null,
  pasting: (await navigator.permissions.query({ name: 'clipboard-read' })).state })"""


@pytest.mark.parametrize("time", ["first", "second"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_window_is_as_new(window, tmp_path, kind, time):
    options, path = KINDS[kind], tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    page = window(**options)
    page.goto(path.as_uri())
    assert page.evaluate(SEEN) == {
        "kept": None, "width": options.get("viewport", {"width": 1280})["width"], "print": False,
        "reduced": "reduced_motion" in options, "pointed": False, "pasting": "prompt"}
    page.evaluate("localStorage.setItem('kept', 'yes')")
    page.emulate_media(media="print")
    page.context.grant_permissions(["clipboard-read"])
    page.set_viewport_size({"width": 777, "height": 500})
    page.mouse.move(20, 20)


@pytest.mark.parametrize("time", ["first", "second"])
def test_what_a_page_complained_of_fails_its_own_test_only(windows, window, time):
    watched, *_ = windows()
    watched.check()
    window().evaluate("console.error('broken')")
    with pytest.raises(AssertionError, match="broken"):
        watched.check()
