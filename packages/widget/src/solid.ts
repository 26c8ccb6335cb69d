import type { JSX } from "solid-js";
import type { MineralBriefEventMap } from "./events.ts";
import type { ElementProperties, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/** Event handlers, named `on:` plus the event name. */
type SolidEventHandlers = {
  readonly [Name in keyof MineralBriefEventMap as `on:${Name}`]?:
    | ((event: MineralBriefEventMap[Name]) => void)
    | undefined;
};

/**
 * The props of `<mineral-brief>` in Solid's JSX.
 *
 * Solid sets a value that can change as a property, such as `article={article()}`, and a constant as an attribute. It calls
 * event handlers such as `on:mineral-brief-load` with the event itself.
 */
export interface MineralBriefProps
  extends
    Omit<
      JSX.HTMLAttributes<MineralBriefElement>,
      keyof MarkupAttributes | keyof ElementProperties | keyof SolidEventHandlers
    >,
    MarkupAttributes,
    ElementProperties,
    SolidEventHandlers {}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "mineral-brief": MineralBriefProps;
    }
  }
}
