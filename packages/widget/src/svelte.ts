import type { HTMLAttributes } from "svelte/elements";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * The props of `<mineral-brief>` in Svelte 5 templates.
 *
 * Svelte sets a prop as a property if the element has that property, such as `article`, and as an attribute otherwise.
 * It calls event handlers such as `onmineral-brief-load` with the event itself.
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
