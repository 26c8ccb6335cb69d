import type { Article, DeclaredTerm, Text } from "@mineral-brief/schema";
import { allInsights, mineralsOf, placesOf } from "@mineral-brief/schema/reading";
import { feedContentCarrier, hasLocalTime } from "../exports/feed-content.ts";
import type { Carrier } from "../losses.ts";

/** The fields that only the data of a brief shows, which a mail does not have. */
const dataFields =
  /(?:^|\.)(?:minerals|places|organizations|stages|relations)(?:\[|\.|$)|figures\[\]\.(?!text$)|nsights\[\]\.date$/;
const termName = /(?:^|\.)(?:minerals|places|organizations)\[\]\.name(?:\.|$)/;
/** Lists of terms, terms, and the names of terms with their languages and directions. */
const termPart =
  /(?:^|\.)(?:minerals|places|organizations)(?:\[\](?:\.name(?:\.(?:lang|dir))?)?)?$/;

/** What the HTML of a mail carries of an article. */
export const emailCarrier: Carrier = {
  fields: [
    ...feedContentCarrier.fields.filter((field) => !dataFields.test(field) || termName.test(field)),
    "headline",
    "headline.lang",
    "headline.dir",
  ],
  keeps(article: Article) {
    const keep = feedContentCarrier.keeps!(article);
    const names = shownNames(article);
    const isNamed = (term: unknown): boolean => {
      const { id, name } = term as Partial<DeclaredTerm>;
      return name !== undefined && names.get(id) === name;
    };
    const nameObjects = new Set<unknown>(names.values());
    const showsTimes = hasLocalTime(JSON.stringify({ ...article, coreInsights: [], groups: [] }));
    const isShown = (value: unknown, field: string, holder: object): boolean => {
      if (/\.(?:lang|dir)$/.test(field)) return nameObjects.has(holder);
      if (field.endsWith(".name")) return isNamed(holder);
      return Array.isArray(value) ? value.some(isNamed) : isNamed(value);
    };
    return (value, field, holder) => {
      if (field === "timeZone") return showsTimes ? "all" : "nothing";
      const isHidden = termPart.test(field) && !isShown(value, field, holder);
      return isHidden ? "nothing" : keep(value, field, holder);
    };
  },
};

/** The names of terms that a mail shows: of who says so, and of the country of the source. */
function shownNames(article: Article): Map<unknown, Text> {
  const shown = new Set<unknown>([
    article.source?.country,
    ...allInsights(article).map(({ insight }) => insight.attribution?.organization),
  ]);
  const names = new Map<unknown, Text>();
  for (const { id, name } of [
    ...(article.organizations ?? []),
    ...placesOf(article),
    ...mineralsOf(article),
  ])
    if (name !== undefined && shown.has(id) && !names.has(id)) names.set(id, name);
  return names;
}

/** What the plain text of a mail carries: the same, without the languages and directions of texts. */
export const emailTextCarrier: Carrier = {
  ...emailCarrier,
  fields: emailCarrier.fields.filter((field) => !/^language$|\.(?:lang|dir)$/.test(field)),
};
