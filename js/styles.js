/**
 * Styles stand once in each document (or shadow tree) that shows something of ours. They are added
 * as sheets, not as elements: a strict content policy forbids a <style> that a script writes.
 */
const sheets = new Map();  // name -> CSSStyleSheet

function sheetOf(name, css) {
  if (!sheets.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(name, sheet);
  }
  return sheets.get(name);
}

export function addStyles(node, name, css) {
  const root = node.getRootNode();
  const home = root instanceof ShadowRoot ? root : document;
  const sheet = sheetOf(name, css);
  if (!home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
}
