import type { HTMLAttributes, RefAttributes } from "react";
import type { ElementProperties, EventHandlers, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/**
 * What `<mineral-brief>` takes in JSX, with React 19 or later.
 *
 * React sets what the element has a property for, such as `article`, and writes the rest as attributes. It calls
 * `onmineral-brief-load` and the like with the event itself.
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
