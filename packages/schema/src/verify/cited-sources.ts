import type { Article, CitationId, Reference } from "../article.ts";
import { textOf } from "../reading/text-of.ts";
import type { Check, Evidence, Outcome } from "./check.ts";
import type { SourceMatches } from "./match-sources.ts";
import type { SentenceScores, SourceIndex } from "./source-index.ts";
import type { SourceText } from "./source-text.ts";
import type { Statement } from "./statement.ts";
import { shareWords } from "./text-language.ts";

/** The part of a check that depends on the sources. */
export type Result = Pick<Check, "outcome" | "evidence" | "foundIn" | "reason">;

interface Context {
  readonly article: Article;
  readonly indexes: ReadonlyMap<SourceText, SourceIndex>;
  readonly matches: SourceMatches;
  readonly references: ReadonlyMap<CitationId, Reference>;
  readonly referencesOf: ReadonlyMap<SourceText, readonly CitationId[]>;
}

/** The sources that a statement cites, and the others. A statement without citations is compared with all of them. */
export class CitedSources {
  readonly cited: readonly SourceIndex[];
  readonly others: readonly SourceIndex[];
  readonly #ids: readonly CitationId[];
  readonly #missing: readonly CitationId[];
  readonly #statement: Statement | undefined;
  readonly #context: Context;
  readonly #scores = new Map<SourceIndex, SentenceScores>();

  constructor(ids: readonly CitationId[], statement: Statement | undefined, context: Context) {
    const { indexes, matches } = context;
    this.#ids = ids;
    this.#statement = statement;
    this.#context = context;
    if (ids.length === 0) {
      this.cited = [...indexes.values()];
      this.others = [];
      this.#missing = matches.missing.map(({ id }) => id);
    } else {
      const own = new Set(ids.flatMap((id) => matches.byReference.get(id) ?? []));
      this.cited = [...own].map((source) => indexes.get(source)!);
      this.others = [...indexes.values()].filter(({ source }) => !own.has(source));
      this.#missing = ids.filter((id) => !matches.byReference.has(id));
    }
  }

  /** Whether all that the statement cites is saved, so that something can be missing in it. */
  get isComplete(): boolean {
    return this.#missing.length === 0 && this.cited.length > 0;
  }

  /** The result if something is not in the saved sources, and others are not saved. */
  incomplete(): Result {
    const [first] = this.#missing;
    return this.result(
      "not-checkable",
      undefined,
      first === undefined ? "no source is saved" : `no source is saved for reference ${first}`,
    );
  }

  result(outcome: Outcome, evidence: Evidence | undefined, reason?: string): Result {
    return {
      outcome,
      evidence,
      foundIn: evidence === undefined ? [] : this.#referencesOf(evidence.source),
      ...(reason !== undefined && { reason }),
    };
  }

  /** How well the sentences of a source fit the statement. */
  scores(index: SourceIndex): SentenceScores {
    let scores = this.#scores.get(index);
    if (scores === undefined) {
      const { words, nameWords, language } = this.#statement!;
      scores = index.score(shareWords(language, index.language) ? words : nameWords);
      this.#scores.set(index, scores);
    }
    return scores;
  }

  /** Whether the statement shares so much with the language of a source that its scores can overrule a found figure. */
  hasTellingScores({ language }: SourceIndex): boolean {
    const { words, nameWords, language: own } = this.#statement!;
    return (shareWords(own, language) ? words : nameWords).size > 1;
  }

  /** The day on which a source was published, as far as it is known. */
  publishedOf({ source }: SourceIndex): string | undefined {
    const [id] = this.#referencesOf(source);
    const { references, article } = this.#context;
    const own = id === undefined ? undefined : references.get(id)?.datePublished;
    return own ?? article.source?.datePublished ?? article.datePublished;
  }

  /** What the references say about themselves, in lower case: titles, publishers and authors. */
  get statedInReferences(): string {
    return this.#ids
      .flatMap((id) => {
        const reference = this.#context.references.get(id);
        if (reference === undefined) return [];
        const { title, publisher, authors = [] } = reference;
        return [title, publisher, ...authors.map(({ name }) => name)].flatMap((text) =>
          text === undefined ? [] : [textOf(text)],
        );
      })
      .join("\n")
      .toLowerCase();
  }

  #referencesOf(source: SourceText): readonly CitationId[] {
    return this.#context.referencesOf.get(source) ?? [];
  }
}
