import type { Article, Citation, Reference } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { insightsOf } from "../insights-of.ts";
import { citationId } from "../citations.ts";
import { citedPlace } from "../cited-place.ts";
import { addressOfDoi } from "../doi.ts";
import { textOf } from "../text-of.ts";
import { citationMark } from "./cited-view.ts";
import { DataContext } from "./data-context.ts";
import { periodView } from "./period-view.ts";
import { placedInsight } from "./placed-insight.ts";
import { otherLanguage } from "./other-language.ts";
import { inLanguageOf } from "./in-language-of.ts";
import { quoteAddress } from "./text-fragment.ts";
import type { SmallViewOptions } from "./view-options.ts";
import type { CitationDetailsView } from "./views.ts";

/** Makes the same view as `viewCitation` of `views.ts`, but loads neither labels nor the vocabulary. */
export function viewCitation(
  article: DeepReadonly<Article>,
  target: string,
  insight: string | undefined,
  mark: string,
  options: SmallViewOptions,
  position = 0,
): CitationDetailsView | undefined {
  const context = new DataContext(article as Article, options);
  const { wording, shows, references } = context;
  const reference = [...references.values()].find(({ id }) => `reference-${id}` === target);
  if (reference === undefined) return undefined;
  const { title, publisher, datePublished, language } = reference;
  const citation = citationOf(context, reference, insight, mark, position);
  const { locator, quote } = citedPlace(citation ?? reference.id, reference);
  const shownQuote =
    quote === undefined || !shows("quote") ? undefined : inLanguageOf(reference, quote);
  const facts = [
    wording.optional(publisher),
    periodView(datePublished, wording),
    otherLanguage(language, wording),
    wording.optional(locator),
  ];
  const address = addressOf(reference, citation, quote === undefined ? "" : textOf(quote));
  return {
    facts: facts.filter((fact) => fact !== undefined),
    title: title === undefined ? undefined : wording.text(inLanguageOf(reference, title)),
    quote: wording.optional(shownQuote),
    source:
      address === undefined
        ? undefined
        : { ...wording.link("", address), ...wording.label(wording.labels.openSource) },
    inList: { ...wording.label(wording.labels.inList), href: `#${target}` },
  };
}

/**
 * Finds the citation with a mark in an insight, which can cite several places of a reference. Places without a locator have
 * the same mark: `position` counts them. A row can show the citations of several insights, so that others count too.
 */
function citationOf(
  { article, wording }: DataContext,
  { id }: Reference,
  insight: string | undefined,
  mark: string,
  position: number,
): Citation | undefined {
  if (insight === undefined) return undefined;
  const cites = (citation: Citation): boolean => citationId(citation) === id;
  const own = (placedInsight(article, insight)?.citations ?? []).filter(cites);
  const hasMark = (citation: Citation): boolean => {
    const locator = typeof citation === "object" ? citation.locator : undefined;
    return citationMark(String(citationId(citation)), locator, wording) === mark;
  };
  const marked = own.filter(hasMark);
  if (position < marked.length) return marked[position];
  // A row shows each citation once.
  const known = new Map(marked.map((citation) => [JSON.stringify(citation), citation]));
  for (const { citations = [] } of insightsOf(article))
    for (const citation of citations)
      if (cites(citation) && hasMark(citation)) known.set(JSON.stringify(citation), citation);
  const all = [...known.values()];
  return all[position] ?? all[0] ?? own[0];
}

/** Returns the address of the quote, or of the work. */
function addressOf(
  { url, doi, archivedUrl }: Reference,
  citation: Citation | undefined,
  quote: string,
): string | undefined {
  if (url === undefined) return doi === undefined ? archivedUrl : addressOfDoi(doi);
  const hasOwnQuote = typeof citation === "object" && citation.quote !== undefined;
  return quoteAddress(url, quote, hasOwnQuote ? citation : {});
}
