/** Waits until the pictures of a brief are in the rooms that were kept for them, or the rooms are gone. */
export async function picturesDrawn(element: Element): Promise<void> {
  // The code that draws comes by an import, which takes as long as it takes.
  while (element.shadowRoot!.querySelector("ul.pictures, .key-figures[aria-hidden]") !== null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
