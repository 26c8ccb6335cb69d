import type { Article } from "@mineral-brief/schema";
import type { ShownOptions } from "../complete-labels.ts";
import type { MineralBriefEventMap } from "../events.ts";

/** The brief that an element displays. */
export interface ShownBrief {
  readonly article: Article;
  readonly options: ShownOptions;
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
