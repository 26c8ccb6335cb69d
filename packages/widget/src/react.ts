import type { HTMLAttributes, RefAttributes } from "react";
import type { MineralBriefElement } from "./mineral-brief-element.ts";
import type { MineralBriefEventMap } from "./events.ts";

type EventHandlers = {
  readonly [Name in keyof MineralBriefEventMap as `on${Name}`]?:
    | ((event: MineralBriefEventMap[Name]) => void)
    | undefined;
};

type Properties = Partial<Pick<MineralBriefElement, "article" | "messages" | "nameOf">>;

/**
 * What `<mineral-brief>` takes in JSX, with React 19 or later.
 *
 * React sets what the element has a property for, such as `article`, and writes the rest as attributes. It calls
 * `onmineral-brief-load` and the like with the event itself.
 */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes<MineralBriefElement>, keyof Properties>,
    RefAttributes<MineralBriefElement>,
    EventHandlers,
    Properties {
  readonly src?: string | undefined;
  readonly loading?: "lazy" | "eager" | undefined;
  readonly open?: "first" | "none" | "all" | undefined;
  readonly exclusive?: boolean | undefined;
  readonly show?: string | undefined;
  readonly "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly theme?: "light" | "dark" | "auto" | undefined;
  readonly density?: "compact" | undefined;
  readonly locale?: string | undefined;
  readonly "time-zone"?: string | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mineral-brief": MineralBriefProps;
    }
  }
}
