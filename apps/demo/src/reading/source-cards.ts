/**
 * Shows the source of the citation that the reader follows in its card, so that the reader keeps the place. While the cards
 * are not in view, the element shows the source itself.
 */
export function sourceCards(brief: HTMLElement): void {
  const place = document.getElementById("cited");
  const cards = [...document.querySelectorAll<HTMLElement>("#cited [data-reference]")];
  brief.addEventListener("mineral-brief-citation", (event) => {
    if (place === null || !isInView(place)) return;
    event.preventDefault();
    const id = String(event.detail.reference.id);
    for (const card of cards) card.hidden = card.dataset["reference"] !== id;
  });
}

/** An element that is not displayed has no size and is at the upper edge. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
