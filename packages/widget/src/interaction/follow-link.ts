/**
 * Moves focus and scroll position to the target of a link inside the brief, and opens the disclosures that contain it.
 *
 * Browsers do not find `#target` inside a shadow root, and the element must not change the URL of the page.
 */
export function followLink(target: HTMLElement | null | undefined): void {
  if (!target) return;
  for (
    let details = target.closest("details");
    details;
    details = details.parentElement!.closest("details")
  )
    details.open = true;
  if (target.tabIndex < 0) {
    // From a focus with -1, Chromium goes on to the first link of the `<details>` if no other follows.
    target.tabIndex = 0;
    target.addEventListener("blur", () => (target.tabIndex = -1), { once: true });
  }
  const root = target.getRootNode() as ShadowRoot;
  for (const marked of root.querySelectorAll(".target")) marked.classList.remove("target");
  target.classList.add("target");
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
