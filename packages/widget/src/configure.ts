import type { PageOptions } from "./page-options.ts";

/** A registered element. An older version does not have this method. */
interface Configurable {
  readonly configure?: (options: PageOptions) => void;
}

/** Sets page options on the registered element, as soon as one is registered. It may come from another copy of this package. */
export function configure(options: PageOptions): void {
  // A server has no registry.
  void globalThis.customElements
    ?.whenDefined("mineral-brief")
    .then((tag) => (tag as Configurable).configure?.(options));
}
