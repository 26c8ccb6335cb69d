import type { Article, Citation, CitationId, Insight, Text } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { isObject } from "../is-object.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights } from "../reading/all-insights.ts";
import { citationId } from "../reading/citations.ts";
import { referencesById } from "../reading/references.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import type { LoadedNames } from "../tagging/find-named.ts";
import { termFinder } from "../tagging/term-finder.ts";
import type { Check } from "./check.ts";
import { checkAmount } from "./check-amount.ts";
import { checkDate } from "./check-date.ts";
import { checkMultiple } from "./check-multiple.ts";
import { checkPerson, checkProperName, checkTerm, nameForms } from "./check-name.ts";
import { findQuote, isComparable, partsOfQuote, similarSentence } from "./check-quote.ts";
import { CitedSources, type Result, type SourcesContext } from "./cited-sources.ts";
import { matchSources, type SourceMatches } from "./match-sources.ts";
import { SourceIndex } from "./source-index.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "../tagging/span.ts";
import { textLanguage } from "./text-language.ts";
import { readStatement, type Statement } from "./statement.ts";

/** The result of comparing an article with its sources. */
export interface Verification {
  /** In reading order: the quotes of the references first. */
  readonly checks: readonly Check[];
  readonly matches: SourceMatches;
}

/** Compares articles with saved sources. Reads each source once for all articles. */
export type Verifier = (article: DeepReadonly<Article>) => Verification;

/**
 * Creates a verifier for saved sources.
 *
 * It tests whether the words of an article are in the sources that it cites: quotes word for word, figures by value, dates
 * as exact as stated, and names in any language whose names are passed. It does not know whether a statement is true, and
 * does not notice a "not" or exchanged roles. The time grows with the length of the sources.
 * Throws TypeError for anything but a list of sources.
 */
export function createVerifier(sources: readonly SourceText[], names: LoadedNames = {}): Verifier {
  if (!areSources(sources))
    throw new TypeError(
      'createVerifier needs a list of sources, such as [{ name: "1.html", text: "..." }]',
    );
  const indexes = new Map(sources.map((source) => [source, new SourceIndex(source, names)]));
  return (article) => verify(article as Article, indexes, names);
}

function areSources(sources: unknown): boolean {
  return (
    Array.isArray(sources) &&
    sources.every(
      (one) => isObject(one) && typeof one["name"] === "string" && typeof one["text"] === "string",
    )
  );
}

function verify(
  article: Article,
  indexes: ReadonlyMap<SourceText, SourceIndex>,
  names: LoadedNames,
): Verification {
  const matches = matchSources(article, [...indexes.keys()]);
  const find = termFinder(article, names);
  const context: Context = {
    article,
    indexes,
    matches,
    forms: nameForms(article, names),
    names,
    references: referencesById(article),
    referencesOf: referencesOf(matches),
  };
  const checks = [
    ...(article.references ?? []).flatMap((reference, index) =>
      reference.quote === undefined
        ? []
        : [
            checkStatedQuote(
              reference.quote,
              ["references", index, "quote"],
              [reference.id],
              context,
            ),
          ],
    ),
    ...allInsights(article).flatMap(({ insight, path }) => [
      ...checkStatement(readStatement(insight, path, article, find), context),
      ...checkCitationQuotes(insight, path, context),
    ]),
  ];
  return { checks, matches };
}

interface Context extends SourcesContext {
  readonly forms: ReturnType<typeof nameForms>;
  readonly names: LoadedNames;
}

function referencesOf({ byReference }: SourceMatches): ReadonlyMap<SourceText, CitationId[]> {
  const references = new Map<SourceText, CitationId[]>();
  for (const [id, sources] of byReference)
    for (const source of sources) {
      const own = references.get(source);
      if (own === undefined) references.set(source, [id]);
      else own.push(id);
    }
  return references;
}

function checkStatement(statement: Statement, context: Context): Check[] {
  const { text, cited, path } = statement;
  const sources = new CitedSources(cited, statement, context);
  const complete = (
    kind: Check["kind"],
    { start, end }: { start: number; end: number },
    result: Result,
  ): Check => ({
    kind,
    path,
    words: text.slice(start, end),
    range: { start, end },
    cited,
    ...result,
  });
  const checks = [
    ...statement.quotes.map((range) =>
      complete(
        "quote",
        range,
        quoteResult(text.slice(range.start, range.end), statement.language, sources),
      ),
    ),
    ...statement.amounts.map((amount) =>
      complete("figure", amount, checkAmount(amount, statement, sources)),
    ),
    ...statement.multiples.map((one) =>
      complete("figure", one, checkMultiple(one, statement, sources)),
    ),
    ...statement.dates.map((date) => complete("date", date, checkDate(date, statement, sources))),
    ...firstOfEach(withoutArticles(statement.things, text)).map((thing) =>
      complete("name", thing, checkTerm(thing, statement, sources, context)),
    ),
    ...statement.names.map((name) =>
      complete("name", name, checkProperName(name, statement, sources)),
    ),
    ...statement.persons.map((name) =>
      complete("name", name, checkPerson(name, statement, sources)),
    ),
  ];
  return checks.sort((left, right) => left.range.start - right.range.start);
}

/** Omits a name with an article that is also one without it: "The White House" is checked as "White House". */
function withoutArticles<Thing extends Span>(things: readonly Thing[], text: string): Thing[] {
  const ranges = new Set(things.map(({ start, end }) => `${start}-${end}`));
  const article = "the ";
  return things.filter(
    ({ start, end }) =>
      text.slice(start, start + article.length).toLowerCase() !== article ||
      !ranges.has(`${start + article.length}-${end}`),
  );
}

function firstOfEach<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const seen = new Set<string>();
  return things.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}

function checkCitationQuotes(
  insight: Insight,
  path: readonly PathSegment[],
  context: Context,
): Check[] {
  return (insight.citations ?? []).flatMap((citation: Citation, index) =>
    typeof citation === "object" && citation.quote !== undefined
      ? [
          checkStatedQuote(
            citation.quote,
            [...path, "citations", index, "quote"],
            [citationId(citation)],
            context,
          ),
        ]
      : [],
  );
}

function checkStatedQuote(
  quote: Text,
  path: readonly PathSegment[],
  cited: readonly CitationId[],
  context: Context,
): Check {
  const words = textOf(quote);
  const sources = new CitedSources(cited, undefined, context);
  return {
    kind: "quote",
    path,
    words,
    range: { start: 0, end: words.length },
    cited,
    ...quoteResult(words, languageOf(quote, context.article), sources),
  };
}

function quoteResult(quote: string, language: string, sources: CitedSources): Result {
  const parts = partsOfQuote(quote);
  for (const index of sources.cited) {
    const evidence = findQuote(parts, index);
    if (evidence !== undefined) return sources.result("found", evidence);
  }
  if (!sources.isComplete) return sources.incomplete();
  for (const index of sources.others) {
    const evidence = findQuote(parts, index);
    if (evidence !== undefined) return sources.result("elsewhere", evidence);
  }
  // The language of a quote is often not stated, so its letters decide.
  const own = textLanguage(quote, language);
  const comparable = sources.cited.filter((index) => isComparable(own, index));
  if (comparable.length === 0)
    return sources.result(
      "not-checkable",
      undefined,
      "the quote is in another language than its source",
    );
  for (const index of comparable) {
    const evidence = similarSentence(quote, index);
    if (evidence !== undefined) return sources.result("differs", evidence);
  }
  return sources.result("not-found", undefined);
}
