import type { Additions } from "./additions.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/** Gives the tag more, whichever copy of this package registers it and whenever that is. */
export function extend(additions: Additions): void {
  void customElements
    .whenDefined("mineral-brief")
    // An older version has no such method.
    .then((tag) => (tag as Partial<typeof MineralBriefElement>).add?.(additions));
}
