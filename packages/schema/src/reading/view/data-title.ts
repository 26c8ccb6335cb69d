import type { Article } from "../../article.ts";
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

function hasData(article: Article, shows: (part: PartName) => boolean): boolean {
  const has = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;
  const { minerals, places, organizations } = article;
  const showsMinerals = shows("minerals") || (shows("context") && shows("shares"));
  return (
    (showsMinerals && has(minerals)) ||
    (shows("places") && has(places)) ||
    (shows("organizations") && has(organizations)) ||
    insightsOf(article).some(
      (insight) =>
        (showsMinerals && has(insight.minerals)) ||
        (shows("places") && has(insight.places)) ||
        (shows("organizations") && has(insight.organizations)) ||
        (shows("stages") && has(insight.stages)) ||
        (shows("relation") && has(insight.relations)) ||
        (shows("timeline") && insight.relations?.some(isDated)) ||
        ((shows("figure") || shows("shares")) && has(insight.figures)) ||
        (shows("timeline") && shows("insight-date") && insight.date !== undefined),
    )
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
