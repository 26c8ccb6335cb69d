/** Waits until the placeholders of a brief have been replaced by pictures or removed. */
export async function picturesDrawn(element: Element): Promise<void> {
  // The drawing code is imported, which takes an unknown time.
  while (element.shadowRoot!.querySelector("ul.pictures, .key-figures[aria-hidden]") !== null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
