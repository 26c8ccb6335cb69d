/**
 * Moves focus and view to what a link inside the brief points at, and opens the group around it.
 *
 * The browser does not look into shadow roots for a `#target`, and the page's address is not the brief's to change.
 */
export function followLink(link: Element, root: ShadowRoot): void {
  const target = root.getElementById(link.getAttribute("href")!.slice(1));
  if (target === null) return;
  const details = target.closest("details");
  if (details !== null) details.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
