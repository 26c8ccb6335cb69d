import type { Article, Insight } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import type { PartName } from "../part-names.ts";
import { isDated } from "./is-dated.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Returns the title of the data of an article; undefined if it has none.
 *
 * This is quick and looks at no content: if an article has only figures, and their sentences say all of it,
 * `viewData` may find that there is nothing to show.
 */
export function dataTitle(
  article: Article,
  shows: (part: PartName) => boolean,
  wording: Wording,
): TextView | undefined {
  if (!shows("data")) return undefined;
  const { labels } = wording;
  if (hasData(article, shows)) return wording.label(labels.data);
  return aboutPart(article, shows) === undefined ? undefined : wording.label(labels.about);
}

/** What an insight states, or an article without its insights. */
type Stated = Pick<Insight, "minerals" | "places" | "stages" | "relations" | "figures" | "date"> & {
  readonly organizations?: readonly unknown[] | undefined;
};

function hasData(article: Article, shows: (part: PartName) => boolean): boolean {
  const has = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;
  const showsMinerals = shows("minerals") || (shows("context") && shows("shares"));
  const { minerals, places, organizations } = article;
  const parts: readonly Stated[] = [{ minerals, places, organizations }, ...insightsOf(article)];
  return parts.some(
    (part) =>
      (showsMinerals && has(part.minerals)) ||
      (shows("places") && has(part.places)) ||
      (shows("organizations") && has(part.organizations)) ||
      (shows("stages") && has(part.stages)) ||
      (shows("relation") && has(part.relations)) ||
      (shows("timeline") && part.relations?.some(isDated)) ||
      ((shows("figure") || shows("shares")) && has(part.figures)) ||
      (shows("timeline") && shows("insight-date") && part.date !== undefined),
  );
}

/** Returns what the section about a brief is about: how it was made, or its rights if nothing else is stated. */
export function aboutPart(
  { provenance = {}, rights = {} }: Article,
  shows: (part: PartName) => boolean,
): "provenance" | "rights" | undefined {
  const {
    tools = [],
    reviewedBy = [],
    generatedAt,
    responsibleParty,
    digitalSourceType,
  } = provenance;
  const isMade =
    tools.length + reviewedBy.length > 0 ||
    (generatedAt ?? responsibleParty ?? digitalSourceType) !== undefined;
  if (shows("provenance") && isMade) return "provenance";
  const { license, copyrightNotice, credit, usageTerms } = rights;
  const hasRights = (license ?? copyrightNotice ?? credit ?? usageTerms) !== undefined;
  return shows("rights") && hasRights ? "rights" : undefined;
}
