import type { ClassAttributes, HTMLAttributes } from "preact";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * The props of `<mineral-brief>` in Preact's JSX.
 *
 * Preact sets a prop as a property if the element has that property, such as `article`, and as an attribute otherwise.
 * It calls event handlers such as `onmineral-brief-load` with the event itself.
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
