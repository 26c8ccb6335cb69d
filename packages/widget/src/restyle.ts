/** By the window that made them: a document refuses the sheets of another. */
const sheets = new WeakMap<Window, CSSStyleSheet>();

/** Gives a shadow root its styles again, after its element has moved to another document, which takes them away. */
export function restyle(root: ShadowRoot, styles: string): void {
  const page = root.ownerDocument.defaultView;
  // The documents of templates have no window, and show nothing.
  if (page === null) return;
  let sheet = sheets.get(page);
  if (sheet === undefined) {
    sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(page, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
