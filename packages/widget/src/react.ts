import type { HTMLAttributes, RefAttributes } from "react";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * The props of `<mineral-brief>` in JSX. Requires React 19 or later.
 *
 * React sets a prop as a property if the element has that property, such as `article`, and as an attribute otherwise.
 * It calls event handlers such as `onmineral-brief-load` with the event itself.
 */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes<MineralBriefElement>, keyof MarkupAttributes | keyof ElementProperties>,
    RefAttributes<MineralBriefElement>,
    MarkupAttributes,
    ElementProperties,
    EventHandlers {}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mineral-brief": MineralBriefProps;
    }
  }
}
