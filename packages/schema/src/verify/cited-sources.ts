import { remembered } from "../remembered.ts";
import type { Article, CitationId, Reference } from "../article.ts";
import { textOf } from "../reading/text-of.ts";
import type { Check, Evidence, Outcome } from "./check.ts";
import type { SourceMatches } from "./match-sources.ts";
import type { Span } from "../tagging/span.ts";
import { clauseAt } from "./clause-at.ts";
import { keysIn, keysOf } from "./clause.ts";
import { overlaps } from "./overlaps.ts";
import { compareAmounts } from "./compare-amounts.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import { compareDates } from "./compare-dates.ts";
import type { StatedDate } from "./stated-dates.ts";
import type { InSentence, SentenceScores, SourceIndex } from "./source-index.ts";
import type { SourceText } from "./source-text.ts";
import type { Statement } from "./statement.ts";
import { shareWords } from "./text-language.ts";

/** The part of a check that depends on the sources. */
export type Result = Pick<Check, "outcome" | "evidence" | "foundIn" | "reason">;

export interface SourcesContext {
  readonly article: Article;
  readonly indexes: ReadonlyMap<SourceText, SourceIndex>;
  readonly matches: SourceMatches;
  readonly references: ReadonlyMap<CitationId, Reference>;
  readonly referencesOf: ReadonlyMap<SourceText, readonly CitationId[]>;
}

/** A figure or a date of a statement, and the sentences of a source that have it. */
interface PlacedFigure {
  readonly own: Span;
  readonly places: ReadonlySet<number>;
}

/** The sources that a statement cites, and the others. A statement without citations is compared with all of them. */
export class CitedSources {
  readonly cited: readonly SourceIndex[];
  readonly others: readonly SourceIndex[];
  readonly #ids: readonly CitationId[];
  readonly #missing: readonly CitationId[];
  readonly #statement: Statement | undefined;
  readonly #context: SourcesContext;
  readonly #figures = new Map<SourceIndex, readonly PlacedFigure[]>();
  readonly #scoresFor = new Map<SourceIndex, Map<number, SentenceScores>>();
  readonly #clauseKeys = new Map<number, ReadonlySet<string>>();
  #bestCited: number | undefined;
  readonly #scores = new Map<SourceIndex, SentenceScores>();

  constructor(
    ids: readonly CitationId[],
    statement: Statement | undefined,
    context: SourcesContext,
  ) {
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
    return remembered(this.#scores, index, () => this.#score(index, () => 1));
  }

  /**
   * The same for a figure or a date of the statement: what other clauses say counts less, and the figure or the date itself
   * does not count.
   */
  scoresFor(range: Span, index: SourceIndex): SentenceScores {
    const memo = remembered(this.#scoresFor, index, () => new Map<number, SentenceScores>());
    return remembered(memo, range.start, () => {
      const clause = clauseAt(this.#statement!.text, range);
      const inside = this.#keysOfClause(clause);
      const own = keysIn(this.#statement!, range);
      return this.#score(index, (key) => {
        if (typeof key === "string") return own.has(key) ? 0 : inside.has(key) ? 1 : outsideClause;
        if (key.start === range.start) return 0;
        return overlaps(key, clause) ? 1 : outsideClause;
      });
    });
  }

  /** The keys of a clause of the statement, which all figures and dates in it share. */
  #keysOfClause(clause: Span): ReadonlySet<string> {
    return remembered(this.#clauseKeys, clause.start, () => keysIn(this.#statement!, clause));
  }

  /** False if the statement and a sentence of a source state dates, and all of them differ. */
  sharesDates(range: Span, { sentence }: InSentence<Span>, index: SourceIndex): boolean {
    const { text, dates } = this.#statement!;
    const clause = clauseAt(text, range);
    const own = dates.filter((date) => overlaps(date, clause));
    const theirs = index.datesIn(sentence);
    if (own.length === 0 || theirs.length === 0) return true;
    return own.some((date) =>
      theirs.some(
        (other) =>
          compareDates(date, other, index.years) === "same" ||
          compareDates(other, date, index.years) === "same",
      ),
    );
  }

  /** Whether the clause of a source that has something shares a word, a name or a figure with that of the statement. */
  sharesClause(range: Span, theirs: InSentence<Span>, index: SourceIndex): boolean {
    return this.sharedInClause(range, theirs, index) > 0;
  }

  /** How many words, names and figures the clause of a source that has something shares with that of the statement. */
  sharedInClause(range: Span, theirs: InSentence<Span>, index: SourceIndex): number {
    const statement = this.#statement!;
    const clause = clauseAt(statement.text, range);
    const others = index.clauseOf(theirs);
    const own = new Set(this.#keysOfClause(clause));
    for (const key of keysIn(statement, range)) own.delete(key);
    const words = index.source.text.slice(others.start, others.end);
    const shared = new Set(
      [
        ...keysOf(words, index.language),
        ...index
          .thingsIn(theirs.sentence)
          .flatMap((thing) => (overlaps(thing, others) ? [`@${thing.id}`] : [])),
      ].filter((key) => own.has(key)),
    );
    return shared.size + (this.sharesFigure(range, theirs, index) ? 1 : 0);
  }

  /** Whether the clause of a source that has something shares another figure with that of the statement. */
  sharesFigure(range: Span, theirs: InSentence<Span>, index: SourceIndex): boolean {
    const { text, amounts } = this.#statement!;
    const clause = clauseAt(text, range);
    const others = index.clauseOf(theirs);
    const own = amounts.filter(
      (amount) => amount.start !== range.start && overlaps(amount, clause),
    );
    return index
      .amountsIn(theirs.sentence)
      .some(
        (one) =>
          overlaps(one, others) && own.some((amount) => compareAmounts(amount, one) === "same"),
      );
  }

  /** The same without a name in the statement. */
  scoresWithout(name: Span, index: SourceIndex): SentenceScores {
    const own = keysIn(this.#statement!, name);
    return this.#score(index, (key) => (typeof key === "string" && own.has(key) ? 0 : 1));
  }

  /** Whether a source has a sentence that fits the statement better than all sentences of the cited sources. */
  fitsBetterThanCited(other: SourceIndex): boolean {
    const best = (index: SourceIndex): number => {
      const scores = this.scores(index);
      return index.sentences.reduce((most, _, sentence) => Math.max(most, scores(sentence)), 0);
    };
    this.#bestCited ??= Math.max(0, ...this.cited.map(best));
    return best(other) > this.#bestCited;
  }

  /** `part` returns the part of its weight that a word or a figure has. */
  #score(index: SourceIndex, part: (key: string | Span) => number): SentenceScores {
    const words = new Map(
      [...this.#wordsFor(index)].map(([word, weight]) => [word, weight * part(word)]),
    );
    const figures = this.#figuresIn(index).map(({ own, places }) => ({
      places,
      weight: figureWeight * part(own),
    }));
    return index.score(words, figures);
  }

  /** The figures and dates of the statement that a source has in few sentences. */
  #figuresIn(index: SourceIndex): readonly PlacedFigure[] {
    return remembered(this.#figures, index, () => {
      const { amounts, dates } = this.#statement!;
      return [
        ...amounts.map((own) => ({ own, places: placesOfAmount(own, index) })),
        ...dates.map((own) => ({ own, places: placesOfDate(own, index) })),
      ].filter(({ places }) => places.size > 0 && places.size <= fewSentences);
    });
  }

  #wordsFor({ language: other }: SourceIndex): ReadonlyMap<string, number> {
    const { words, nameWords, language } = this.#statement!;
    return shareWords(language, other) ? words : nameWords;
  }

  /** Whether the statement shares so much with the language of a source that its scores can overrule a found figure. */
  hasTellingScores(index: SourceIndex): boolean {
    return this.#wordsFor(index).size > 1;
  }

  /** The day on which a source was published, as far as it is known. */
  publishedOf({ source }: SourceIndex): string | undefined {
    const [id] = this.#referencesOf(source);
    const { references, article } = this.#context;
    const own = id === undefined ? undefined : references.get(id)?.datePublished;
    return own ?? article.source?.datePublished ?? article.datePublished;
  }

  /** Whether the cited work states its date. Otherwise `publishedOf` is the date of the brief. */
  isDated({ source }: SourceIndex): boolean {
    const [id] = this.#referencesOf(source);
    return id === undefined || this.#context.references.get(id)?.datePublished !== undefined;
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

/** The part of its weight that a word, a figure or a date outside a clause has. */
const outsideClause = 0.4;

/** A figure or a date that more sentences have says little about the place. */
const fewSentences = 3;

const figureWeight = 2;

/** Returns the sentences that have a figure of a statement; none for a small number. */
function placesOfAmount(amount: StatedAmount, index: SourceIndex): ReadonlySet<number> {
  if (amount.dimension === "number" && amount.values[0]! < 10) return new Set();
  return new Set(
    index
      .amountsNear(amount)
      .flatMap((theirs) => (compareAmounts(amount, theirs) === "same" ? [theirs.sentence] : [])),
  );
}

function placesOfDate(date: StatedDate, index: SourceIndex): ReadonlySet<number> {
  return new Set(
    index.dates.flatMap((theirs) =>
      compareDates(date, theirs, index.years) === "same" ? [theirs.sentence] : [],
    ),
  );
}
