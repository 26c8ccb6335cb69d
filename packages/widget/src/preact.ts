import type { ClassAttributes, HTMLAttributes } from "preact";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * What `<mineral-brief>` takes in the JSX of Preact.
 *
 * Preact sets what the element has a property for, such as `article`, and writes the rest as attributes. It calls
 * `onmineral-brief-load` and the like with the event itself.
 */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes<MineralBriefElement>, keyof MarkupAttributes | keyof ElementProperties>,
    ClassAttributes<MineralBriefElement>,
    MarkupAttributes,
    ElementProperties,
    EventHandlers {}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "mineral-brief": MineralBriefProps;
    }
  }
}
