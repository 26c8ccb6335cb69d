/**
 * Moves focus and scroll position to the target of a link inside the brief, and opens the group that contains it.
 *
 * Browsers do not find `#target` inside a shadow root, and the element must not change the URL of the page.
 */
export function followLink(link: Element, root: ShadowRoot): void {
  const target = root.getElementById(link.getAttribute("href")!.slice(1));
  if (target === null) return;
  const details = target.closest("details");
  if (details !== null) details.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
