/**
 * Makes links lead into the element, to the part that the selector in their `data-part` finds: the parts have no address of
 * their own in the page.
 */
export function partLinks(brief: HTMLElement): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-part]"))
    link.addEventListener("click", (event) => {
      const target = partOf(brief, link);
      if (target === undefined) return;
      event.preventDefault();
      link.closest("details")?.removeAttribute("open");
      // A long list is folded.
      for (const fold of ancestors(target)) fold.open = true;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView();
    });
}

/** Finds the part that a link leads to. */
export function partOf(brief: HTMLElement, { dataset }: HTMLElement): HTMLElement | undefined {
  return brief.shadowRoot?.querySelector<HTMLElement>(dataset["part"]!) ?? undefined;
}

function ancestors(element: Element): HTMLDetailsElement[] {
  const found = element.closest("details");
  return found === null ? [] : [found, ...ancestors(found.parentElement!)];
}
