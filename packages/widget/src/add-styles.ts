/** By window: a document rejects style sheets that another window created. */
const sheetsByWindow = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** The styles that each shadow root has. */
const stylesByRoot = new WeakMap<ShadowRoot, Set<string>>();

/** Adds the styles of a shadow root again. It loses its adopted style sheets when it moves to another document. */
export function addStylesAgain(root: ShadowRoot): void {
  for (const styles of stylesByRoot.get(root) ?? []) addStyles(root, styles);
}

/**
 * Adds a style sheet to a shadow root, once.
 *
 * A browser without adopted style sheets gets `<style>` elements, as from Lit.
 */
export function addStyles(root: ShadowRoot, styles: string): void {
  stylesByRoot.set(root, (stylesByRoot.get(root) ?? new Set()).add(styles));
  const view = root.ownerDocument.defaultView;
  // The document of a `<template>` has no window and is not rendered.
  if (view === null) return;
  if (!("adoptedStyleSheets" in root)) return addStyleElement(root, styles);
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

function addStyleElement(root: ShadowRoot, styles: string): void {
  const present = [...root.querySelectorAll("style")];
  if (present.some(({ textContent }) => textContent === styles)) return;
  const style = document.createElement("style");
  style.nonce = (globalThis as { litNonce?: string }).litNonce ?? "";
  style.textContent = styles;
  // Before the brief, so that the brief does not move.
  root.insertBefore(style, present.at(-1)?.nextSibling ?? root.firstChild);
}
