import type { HTMLAttributes } from "svelte/elements";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * What `<mineral-brief>` takes in the markup of Svelte 5.
 *
 * Svelte sets what the element has a property for, such as `article`, and writes the rest as attributes. It calls
 * `onmineral-brief-load` and the like with the event itself.
 */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes<MineralBriefElement>, keyof MarkupAttributes | keyof ElementProperties>,
    MarkupAttributes,
    ElementProperties,
    EventHandlers {}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "mineral-brief": MineralBriefProps;
  }
}
