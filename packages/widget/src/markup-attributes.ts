import type { MineralBriefEventMap } from "./events.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/** The attributes of `<mineral-brief>` in a framework's templates. */
export interface MarkupAttributes {
  readonly src?: string | undefined;
  readonly loading?: "lazy" | "eager" | undefined;
  readonly crossorigin?: "anonymous" | "use-credentials" | undefined;
  readonly open?: "first" | "none" | "all" | undefined;
  readonly exclusive?: boolean | undefined;
  readonly show?: string | undefined;
  readonly "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | "1" | "2" | "3" | "4" | "5" | "6" | undefined;
  readonly theme?: "light" | "dark" | "auto" | undefined;
  readonly density?: "compact" | undefined;
  readonly appearance?: "card" | "plain" | undefined;
  readonly locale?: string | undefined;
  readonly "time-zone"?: string | undefined;
}

/** The properties that have no attribute. */
export type ElementProperties = Partial<
  Pick<MineralBriefElement, "article" | "fetcher" | "messages" | "nameOf" | "hrefOf">
>;

/** Event handlers, named `on` plus the event name. */
export type EventHandlers = {
  readonly [Name in keyof MineralBriefEventMap as `on${Name}`]?:
    | ((event: MineralBriefEventMap[Name]) => void)
    | undefined;
};
