import { addStyles } from "../add-styles.ts";

/**
 * Removes the nodes that a server rendered in a shadow root. The brief that replaces them has the same elements, so it takes
 * over the data disclosure and the other open disclosures, and the focus.
 */
export function replaceServed(
  root: ShadowRoot,
  nodes: readonly ChildNode[],
  brief: Element | undefined,
): void {
  const served = nodes.find(
    (node): node is Element => node instanceof Element && node.matches(".mb"),
  )?.firstElementChild;
  const path = served && pathTo(root.activeElement, served);
  if (brief && served) {
    const data = served.querySelector(".data");
    if (data) {
      for (const [index, part] of [...data.children].entries())
        brief.querySelector(".data")?.children[index]?.replaceChildren(...part.childNodes);
    }
    for (const { className } of served.querySelectorAll("details[open]:not(.group)"))
      brief.querySelector<HTMLDetailsElement>(`details.${className}`)!.open = true;
  }
  const styles = [...root.querySelectorAll("style")].map(({ textContent }) => textContent);
  for (const node of nodes) node.remove();
  // The data has styles that the element has not loaded.
  for (const style of brief?.querySelector(".data > div > *") ? styles : []) addStyles(root, style);
  const focused = path?.reduce<Element | undefined>((at, index) => at?.children[index], brief);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Gives the indexes of an element and its ancestors below `root`, outermost first. */
function pathTo(element: Element | null, root: Element): number[] | undefined {
  if (element === null || !root.contains(element)) return undefined;
  const path: number[] = [];
  for (let at = element; at !== root; at = at.parentElement!)
    path.unshift([...at.parentElement!.children].indexOf(at));
  return path;
}
