"""The book's one style sheet keeps every rule that a page can use, and few others."""

import pytest
from used_styles import used

PAGE = '<p class="seen other" id="place">…</p>'
SCRIPT = 'box.classList.add("opened"); look.getPropertyValue("--by-script")'


@pytest.mark.parametrize("rule", [
    "p{a:b}", ".seen{a:b}", ".seen.other>p:hover{a:b}", "#place::before{a:b}", ".opened{a:b}", "[hidden]{a:b}",
    ":is(.absent,.seen) p{a:b}", ".seen:not(.absent){a:b}", "@media print{.seen{a:b}}", "@font-face{font-family:x}",
    ":root{--by-script:1}", "p{--x:1;--y:var(--x);a:var(--y)}",
])
def test_a_rule_that_a_page_or_a_script_can_use_stays(rule):
    assert used(rule, [PAGE], [SCRIPT]).replace(" ", "") == rule.replace(" ", "")


@pytest.mark.parametrize("rule", [".absent{a:b}", ".seen .absent{a:b}", "#absent{a:b}", "@media print{.absent{a:b}}"])
def test_a_rule_for_what_is_nowhere_goes(rule):
    assert used(rule, [PAGE], [SCRIPT]) == ""


def test_of_a_list_of_selectors_those_that_can_match_stay():
    assert used(".absent,.seen{a:b}", [PAGE], []) == ".seen{a:b}"


def test_a_variable_that_another_sheet_reads_stays_and_one_that_nothing_reads_goes():
    assert used("html{--size:1}\nhtml{--never:2;a:b}\np{a:var(--size)}", [PAGE], []) == "html{--size:1}html{a:b}p{a:var(--size)}"
