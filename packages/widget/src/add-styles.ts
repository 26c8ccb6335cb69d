/** By the window that made them: a document refuses the sheets of another. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** Gives a shadow root styles beside those that it has. One that moves to another document loses all. */
export function addStyles(root: ShadowRoot, styles: string): void {
  const page = root.ownerDocument.defaultView;
  // The documents of templates have no window, and show nothing.
  if (page === null) return;
  const own = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, own);
  let sheet = own.get(styles);
  if (sheet === undefined) {
    sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    own.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
