import type { Article } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** The sections of the data of an article. */
export interface DataSections {
  /** True if there is more than how the brief was made. */
  readonly hasData: boolean;
  readonly titles: readonly TextView[];
}

/** Returns the titles of the sections of the data, without its content; undefined if there is none. */
export function dataSections(
  article: Article,
  shows: (part: PartName) => boolean,
  wording: Wording,
): DataSections | undefined {
  const hasAbout =
    (shows("provenance") && article.provenance !== undefined) ||
    (shows("rights") && article.rights !== undefined);
  return hasAbout
    ? { hasData: false, titles: [wording.label(wording.labels.provenance)] }
    : undefined;
}
