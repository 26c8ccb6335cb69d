import { addStyles } from "../add-styles.ts";

/** The nodes that a server rendered in a shadow root. They stay until the element has rendered its own. */
export class ServedBrief {
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot, nodes: readonly ChildNode[]) {
    this.#root = root;
    this.#nodes = nodes;
  }

  /** Tells which groups are open: the reader may have toggled them before the script ran. */
  openGroups(): boolean[] {
    const groups = this.#root.querySelectorAll<HTMLDetailsElement>("details.group");
    return [...groups].map(({ open }) => open);
  }

  /**
   * Removes the nodes. The brief that replaces them has the same elements, so it takes over the data disclosure and the
   * other open disclosures, and the focus.
   */
  replaceWith(brief: Element | undefined): void {
    const served = this.#nodes.find(
      (node): node is Element => node instanceof Element && node.matches(".mb"),
    )?.firstElementChild;
    const path = served && pathTo(this.#root.activeElement, served);
    if (brief && served) {
      const data = served.querySelector(".data");
      if (data) {
        for (const [index, part] of [...data.children].entries())
          brief.querySelector(".data")?.children[index]?.replaceChildren(...part.childNodes);
      }
      for (const { className } of served.querySelectorAll("details[open]:not(.group)"))
        brief.querySelector<HTMLDetailsElement>(`details.${className}`)!.open = true;
    }
    const styles = [...this.#root.querySelectorAll("style")].map(({ textContent }) => textContent);
    for (const node of this.#nodes) node.remove();
    // The data has styles that the element has not loaded.
    for (const style of brief?.querySelector(".data > div > *") ? styles : [])
      addStyles(this.#root, style);
    const focused = path?.reduce<Element | undefined>((at, index) => at?.children[index], brief);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Gives the indexes of an element and its ancestors below `root`, outermost first. */
function pathTo(element: Element | null, root: Element): number[] | undefined {
  if (element === null || !root.contains(element)) return undefined;
  const path: number[] = [];
  for (let at = element; at !== root; at = at.parentElement!)
    path.unshift([...at.parentElement!.children].indexOf(at));
  return path;
}
