import type { Article } from "@mineral-brief/schema";
import type { PlainLabels } from "@mineral-brief/schema/labels";
import type { ViewOptions } from "@mineral-brief/schema/reading";
import type { MineralBriefEventMap } from "../events.ts";

/** The brief that an element displays. */
export interface ShownBrief {
  readonly article: Article;
  readonly options: ViewOptions<PlainLabels>;
  /** Confirms that a link has been copied. */
  readonly linkCopied: string;
}

/** The element whose links a reader uses. */
export interface LinkHost {
  readonly root: ShadowRoot;
  readonly shown: () => ShownBrief;
  /** Fires an event of the element. False if the page has canceled it. */
  readonly dispatch: <Name extends keyof MineralBriefEventMap>(
    name: Name,
    detail: MineralBriefEventMap[Name]["detail"],
    cancelable?: boolean,
  ) => boolean;
  /** Adds the content of the data disclosure, which some links lead to. */
  readonly addData: () => Promise<void>;
}
