/**
 * One Tab stop for many controls. In a row ← → Home End go from one to the next; in tables of
 * fields ↑ ↓ do, and ← → where the cursor stands at the edge of its field.
 */

const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Make the one that has the focus, at first `controls[0]`, the one that Tab comes to. */
function oneStop(node, controls) {
  const stopAt = (chosen) => controls.forEach((control) => { control.tabIndex = control === chosen ? 0 : -1; });
  stopAt(controls[0]);
  node.addEventListener("focusin", ({ target }) => { if (controls.includes(target)) stopAt(target); });
}

function go(event, control) {
  if (!control) return;
  event.preventDefault();
  control.focus();
}

const plainKey = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey;

/** Buttons in a row. */
export function rovingRow(node) {
  const controls = [...node.querySelectorAll("button")];
  oneStop(node, controls);
  node.addEventListener("keydown", (event) => {
    const at = controls.indexOf(event.target);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: controls.length - 1 }[event.key];
    if (at < 0 || to === undefined || !plainKey(event)) return;
    event.stopPropagation(); // here the arrows do not step
    go(event, controls[to]);
  });
  return node;
}

/** Fields in the rows of a table. */
export function rovingTable(table) {
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("input")]).filter((row) => row.length);
  oneStop(table, rows.flat());
  table.addEventListener("focusin", ({ target }) => target.select?.());
  table.addEventListener("keydown", (event) => {
    const from = rows.findIndex((row) => row.includes(event.target));
    const move = MOVES[event.key];
    if (from < 0 || !move || !plainKey(event) || (move[1] && !atEdge(event.target, move[1]))) return;
    const column = rows[from].indexOf(event.target) + move[1];
    go(event, rows[from + move[0]]?.[move[0] ? Math.min(column, rows[from + move[0]].length - 1) : column]);
  });
  return table;
}

/** Whether the cursor can go no further inside its field; a field just come to is chosen whole. */
function atEdge({ selectionStart, selectionEnd, value }, way) {
  const whole = selectionStart === 0 && selectionEnd === value.length;
  return whole || (selectionStart === selectionEnd && selectionStart === (way < 0 ? 0 : value.length));
}
