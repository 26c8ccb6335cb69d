/** By window: a document rejects style sheets that another window created. */
const sheetsByWindow = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Adds a style sheet to a shadow root, once.
 *
 * A shadow root loses its adopted style sheets when it moves to another document.
 */
export function addStyles(root: ShadowRoot, styles: string): void {
  const view = root.ownerDocument.defaultView;
  // The document of a `<template>` has no window and is not rendered.
  if (view === null) return;
  const sheets = sheetsByWindow.get(view) ?? new Map<string, CSSStyleSheet>();
  sheetsByWindow.set(view, sheets);
  let sheet = sheets.get(styles);
  if (sheet === undefined) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
