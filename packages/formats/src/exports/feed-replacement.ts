import { directionOfLanguage, labelsFor } from "@mineral-brief/schema/reading";
import type { ReplacingBrief } from "../format.ts";
import { punctuationOf } from "../html/punctuation.ts";
import { markup } from "../markup.ts";

/** Says before a summary which brief replaces the one of an entry: `Replaced by “Tin two”. Tin rose.` */
export function withReplacement(
  summary: string | undefined,
  replacedBy: ReplacingBrief | undefined,
  language: string,
): string | undefined {
  if (replacedBy === undefined) return summary;
  const { quotes, stop, space } = punctuationOf({ lang: language });
  const label = labelsFor(language).replacedBy;
  const notice = `${label}${space}${quotes[0]}${replacedBy.headline}${quotes[1]}${stop}`;
  return `${notice}${summary ?? ""}`.trim();
}

/** Writes the same as the first line of the content, with a link if the brief has an address. */
export function replacementMarkup(
  { headline, language: headlineLanguage, url }: ReplacingBrief,
  language: string,
): string {
  const name = markup`<span lang="${headlineLanguage}" dir="${directionOfLanguage(headlineLanguage)}">${headline}</span>`;
  const link = url === undefined ? name : markup`<a href="${url}">${name}</a>`;
  return markup`<p lang="${language}" dir="${directionOfLanguage(language)}"><b>${labelsFor(language).replacedBy}</b> ${link}</p>\n`
    .text;
}
