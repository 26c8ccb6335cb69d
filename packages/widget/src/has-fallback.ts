/** True if an element has children that a reader would see. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches("script, style, template, link, [slot]")
      : node instanceof Text && node.data.trim() !== "",
  );
}
