import type { Article } from "@mineral-brief/schema";
import type { ViewOptions } from "@mineral-brief/schema/reading";

/** What a popover shows. */
export interface PopoverSource {
  readonly article: Article;
  /** The link of a term or citation. */
  readonly mark: HTMLAnchorElement;
  readonly options: ViewOptions;
}
