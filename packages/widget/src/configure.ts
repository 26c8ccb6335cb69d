import type { MineralBriefElement } from "./mineral-brief-element.ts";
import type { PageOptions } from "./page-options.ts";

/** Sets page options on the registered element, as soon as one is registered. It may come from another copy of this package. */
export function configure(options: PageOptions): void {
  // A server has no registry.
  void globalThis.customElements
    ?.whenDefined("mineral-brief")
    // An older version does not have this method.
    .then((tag) => (tag as Partial<typeof MineralBriefElement>).configure?.(options));
}
