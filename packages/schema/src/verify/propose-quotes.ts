import { allMatches } from "../all-matches.ts";
import type { Article, Citation, Insight, Text } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { groupBy } from "../group-by.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights } from "../reading/all-insights.ts";
import { citationId } from "../reading/citations.ts";
import { primaryLanguage } from "../reading/primary-language.ts";
import type { Check, Evidence } from "./check.ts";

/** A citation with what its source confirms: the quote, its place, and the words around it if it is not unique. */
export interface QuoteProposal {
  /** The citation in the article. */
  readonly path: readonly PathSegment[];
  /** The complete citation. Its own fields are unchanged. */
  readonly citation: Exclude<Citation, string | number>;
  /** The fields that are new. */
  readonly added: readonly ("quote" | "locator" | "prefix" | "suffix")[];
  /**
   * True if the brief quotes these words itself. False if the quote is the sentence of the source in which most of the
   * statement was found: only a reader can say whether it is the one that the statement is based on.
   */
  readonly isExact: boolean;
  readonly evidence: Evidence;
}

/**
 * Proposes quotes, places and contexts for the citations of an article, from the results of its verification.
 *
 * Proposes nothing for a citation that is complete, or if anything in its statement differs or is not found. After the
 * proposals are written, there is nothing left to propose.
 */
export function proposeQuotes(
  article: DeepReadonly<Article>,
  checks: readonly Check[],
): QuoteProposal[] {
  const mutable = article as Article;
  const byPath = groupBy(checks, ({ path }) => JSON.stringify(path));
  const at = (path: readonly PathSegment[]): readonly Check[] =>
    byPath.get(JSON.stringify(path)) ?? [];
  return allInsights(mutable).flatMap(({ insight, path }) =>
    (insight.citations ?? []).flatMap((citation, index) => {
      const own = [...path, "citations", index];
      const proposal = propose(citation, index, insight, mutable, {
        statement: at([...path, "text"]),
        quote: at([...own, "quote"])[0],
      });
      return proposal === undefined ? [] : [{ path: own, ...proposal }];
    }),
  );
}

interface CitationChecks {
  readonly statement: readonly Check[];
  /** The check of the quote that the citation has. */
  readonly quote: Check | undefined;
}

function propose(
  citation: Citation,
  index: number,
  { citations = [] }: Insight,
  article: Article,
  { statement, quote }: CitationChecks,
): Omit<QuoteProposal, "path"> | undefined {
  const id = citationId(citation);
  const before = typeof citation === "object" ? citation : { id };
  if (before.quote !== undefined) {
    if (quote?.outcome !== "found" || quote.evidence === undefined) return undefined;
    return complete(before, quote.evidence, true, article);
  }
  // Two citations of one source would get the same quote.
  if (citations.findIndex((other) => citationId(other) === id) !== index) return undefined;
  const hasProblem = statement.some(
    ({ outcome }) => outcome === "differs" || outcome === "not-found",
  );
  if (hasProblem) return undefined;
  const confirmed = statement.filter(
    ({ outcome, evidence, foundIn }) =>
      outcome === "found" && evidence !== undefined && foundIn.includes(id),
  );
  const quoted = confirmed
    .filter(({ kind }) => kind === "quote")
    .sort((left, right) => right.words.length - left.words.length)[0]?.evidence;
  if (quoted !== undefined) return complete(before, quoted, true, article);
  const sentence = bestSentence(confirmed);
  return sentence && complete(before, sentence, false, article);
}

/** A longer sentence is hardly one sentence. */
const longestSentence = 400;

/** Returns the sentence with the most results, if it has a figure, a date, or two names. */
function bestSentence(confirmed: readonly Check[]): Evidence | undefined {
  const counts = new Map<string, { evidence: Evidence; weight: number }>();
  for (const { kind, evidence } of confirmed) {
    const { sentence, sentenceStart, source, language } = evidence!;
    if (sentence.length > longestSentence) continue;
    const key = `${sentenceStart} ${source.name}`;
    const end = sentenceStart + sentence.length;
    const complete = { ...evidence!, start: sentenceStart, end, words: sentence, language };
    const entry = counts.get(key) ?? { evidence: complete, weight: 0 };
    entry.weight += kind === "name" ? 1 : 2;
    counts.set(key, entry);
  }
  let best: { evidence: Evidence; weight: number } | undefined;
  for (const entry of counts.values())
    if (entry.weight >= 2 && (best === undefined || entry.weight > best.weight)) best = entry;
  return best?.evidence;
}

function complete(
  before: Exclude<Citation, string | number>,
  evidence: Evidence,
  isExact: boolean,
  article: Article,
): Omit<QuoteProposal, "path"> | undefined {
  const found = {
    locator: headingAbove(evidence),
    quote: quoteOf(evidence, article),
    ...contextOf(evidence),
  };
  const added = (["quote", "locator", "prefix", "suffix"] as const).filter(
    (field) => before[field] === undefined && found[field] !== undefined,
  );
  if (added.length === 0) return undefined;
  const fields = Object.fromEntries(added.map((field) => [field, found[field]]));
  return { citation: { ...before, ...fields }, added, isExact, evidence };
}

/** The words of the source in its language. Quotation marks around them are not part of the quote. */
function quoteOf({ words, language }: Evidence, article: Article): Text {
  const value = words.replace(/\s+/g, " ").trim();
  return primaryLanguage(language) === primaryLanguage(article.language)
    ? value
    : { value, lang: language };
}

/** Returns the heading of the section that the words are in; undefined if it is the title of the page. */
function headingAbove({ source, start }: Evidence): string | undefined {
  const headings = allMatches(source.text, /^#{1,6}[ \t]+(?<title>.*\S)[ \t]*$/gm);
  const above = headings.filter(({ index }) => index < start).at(-1);
  return above === undefined || above === headings[0] ? undefined : above.groups!["title"];
}

/** UTF-16 code units of the words before and after a quote. */
const contextLength = 32;

/** Returns the words around a quote that its source has more than once. */
function contextOf({ source, start, end, words }: Evidence): {
  prefix?: string | undefined;
  suffix?: string | undefined;
} {
  const { text } = source;
  const first = text.indexOf(words);
  if (first === -1 || text.indexOf(words, first + 1) === -1) return {};
  const line = (part: string): string => part.replace(/\s+/g, " ").trim();
  // Omits half a word at the far end.
  const before = line(text.slice(Math.max(0, start - contextLength), start).replace(/^\S*\s/, ""));
  const after = line(text.slice(end, end + contextLength).replace(/\s\S*$/, ""));
  return { prefix: before === "" ? undefined : before, suffix: after === "" ? undefined : after };
}
