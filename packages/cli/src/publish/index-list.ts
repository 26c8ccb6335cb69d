import { replacedBriefIn, type ListedBrief } from "./listed-brief.ts";
import type { SiteTerms } from "./site-terms.ts";
import { addressOf, type Site } from "./site.ts";

/** Writes `index.json`: the list of briefs for programs. See docs/cli/publish.md. */
export function indexList(briefs: readonly ListedBrief[], terms: SiteTerms, site: Site): string {
  const { title, language, address } = site;
  const replacedBy = replacedBriefIn(briefs);
  const list = briefs.map((brief) =>
    JSON.stringify({
      page: addressOf(brief.page, site),
      id: brief.entryId,
      url: brief.url,
      headline: brief.headline.text,
      language: brief.language,
      source: brief.source?.text,
      datePublished: brief.date,
      dateModified: brief.dateModified,
      summary: brief.summary?.text,
      minerals: brief.minerals.map(({ id }) => id),
      places: brief.places.map(({ id }) => id),
      supersedes: replacedBy(brief)?.entryId ?? brief.supersedes,
    }),
  );
  const groups = { minerals: terms.wider("mineral"), places: terms.wider("place") };
  const head = JSON.stringify({ title, language, address, groups }).slice(0, -1);
  return `${head},"briefs":[\n${list.join(",\n")}\n]}\n`;
}
