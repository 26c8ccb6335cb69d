import { remembered } from "../remembered.ts";
import { groupBy } from "../group-by.ts";
import { findNamed, type LoadedNames } from "../tagging/find-named.ts";
import type { NamedThing } from "../tagging/named-thing.ts";
import type { Span } from "../tagging/span.ts";
import type { Evidence } from "./check.ts";
import { clauseAt } from "./clause-at.ts";
import { firstAtLeast } from "../first-at-least.ts";
import { foldText, type FoldedText } from "./fold-text.ts";
import { labelTest } from "./labels.ts";
import { findRegions } from "./regions.ts";
import type { SourceText } from "./source-text.ts";
import { sentenceAt, splitSentences } from "./split-sentences.ts";
import { relativeDates } from "./relative-dates.ts";
import { dateKeys, statedDates, type StatedDate } from "./stated-dates.ts";
import { isYearLike, kindOfDimension, unitsOfTable } from "./compare-amounts.ts";
import { amountsOfSource, type Dimension, type StatedAmount } from "./stated-amounts.ts";
import { inTableUnits, statedTableUnits } from "./table-units.ts";
import { textLanguage } from "./text-language.ts";
import { tradeWords } from "./trade-words.ts";
import { wordStems } from "./word-stems.ts";

/** Something in a source, with the index of its sentence. */
export type InSentence<Item> = Item & { readonly sentence: number };

/** A value of an amount, to look amounts up by value. */
interface ValueOfAmount {
  readonly value: number;
  readonly amount: InSentence<StatedAmount>;
}

/** Adds the amounts whose values are at most this far from a value. */
function addNear(
  near: InSentence<StatedAmount>[],
  sorted: readonly ValueOfAmount[],
  value: number,
  reach: number,
): void {
  const first = firstAtLeast(sorted, value - reach, (one) => one.value);
  for (let at = first; at < sorted.length; at++) {
    if (sorted[at]!.value > value + reach) break;
    near.push(sorted[at]!.amount);
  }
}

/** The sentences that have a figure or a date of a statement. The weight of a word is 1. */
export interface PlacesOfFigure {
  readonly places: ReadonlySet<number>;
  readonly weight: number;
}

function bySentence<Item>(
  items: readonly InSentence<Item>[],
): ReadonlyMap<number, readonly InSentence<Item>[]> {
  return groupBy(items, ({ sentence }) => sentence);
}

/** How well each sentence of a source fits a statement, from 0 to 1. */
export type SentenceScores = (sentence: number) => number;

/** The words, figures, dates and names of a source. Each is read on first use, once for all statements. */
export class SourceIndex {
  readonly source: SourceText;
  readonly language: string;
  readonly #names: LoadedNames;
  #sentences: readonly Span[] | undefined;
  #amounts: readonly InSentence<StatedAmount>[] | undefined;
  #dates: readonly InSentence<StatedDate>[] | undefined;
  #things: readonly InSentence<NamedThing>[] | undefined;
  #thingsById: ReadonlyMap<string, readonly InSentence<NamedThing>[]> | undefined;
  readonly #amountsByKind = new Map<string, readonly InSentence<StatedAmount>[]>();
  readonly #datesFrom = new Map<string | undefined, readonly InSentence<StatedDate>[]>();
  readonly #sorted = new Map<string, readonly ValueOfAmount[]>();
  #tableUnits: readonly number[] | undefined;
  #labelTest: ReturnType<typeof labelTest> | undefined;
  #withUnits: readonly InSentence<StatedAmount>[] | undefined;
  #bareNumbers: readonly ValueOfAmount[] | undefined;
  #prices: readonly InSentence<StatedAmount>[] | undefined;
  #numbers: ReadonlyMap<number, readonly InSentence<StatedAmount>[]> | undefined;
  #folded: FoldedText | undefined;
  #lower: string | undefined;
  #words: ReadonlyMap<string, readonly number[]> | undefined;
  #years: ReadonlySet<number> | undefined;
  #amountsBySentence: ReadonlyMap<number, readonly InSentence<StatedAmount>[]> | undefined;
  #datesBySentence: ReadonlyMap<number, readonly InSentence<StatedDate>[]> | undefined;
  #thingsBySentence: ReadonlyMap<number, readonly InSentence<NamedThing>[]> | undefined;

  constructor(source: SourceText, names: LoadedNames) {
    this.source = source;
    this.language = textLanguage(source.text, source.language);
    this.#names = names;
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= splitSentences(this.source.text));
  }

  get amounts(): readonly InSentence<StatedAmount>[] {
    return (this.#amounts ??= this.#withTableUnits(
      this.#place(amountsOfSource(this.source.text, this.language)),
    ));
  }

  /** The units that headings state for money: 1000000 for "in millions". */
  get tableUnits(): readonly number[] {
    return (this.#tableUnits ??= statedTableUnits(this.source.text));
  }

  #withTableUnits(
    amounts: readonly InSentence<StatedAmount>[],
  ): readonly InSentence<StatedAmount>[] {
    const { tableUnits: units } = this;
    if (units.length === 0) return amounts;
    const { text } = this.source;
    return amounts.flatMap((amount, at) => [
      amount,
      ...inTableUnits(
        amount,
        {
          text,
          sentence: this.sentences[amount.sentence]!,
          amounts: [amounts[at - 1] ?? amount, amounts[at + 1] ?? amount],
        },
        units,
      ),
    ]);
  }

  /** The amounts in a sentence. */
  amountsIn(sentence: number): readonly InSentence<StatedAmount>[] {
    return (this.#amountsBySentence ??= bySentence(this.amounts)).get(sentence) ?? [];
  }

  /** The amounts that can be compared with one of this dimension. */
  comparableAmounts(dimension: Dimension): readonly InSentence<StatedAmount>[] {
    if (dimension === "number") return this.amounts;
    const kind = kindOfDimension(dimension);
    return remembered(this.#amountsByKind, kind, () =>
      this.amounts.filter(
        (amount) => amount.dimension === "number" || kindOfDimension(amount.dimension) === kind,
      ),
    );
  }

  /** The amounts that can be the same as an amount: with a value near it, or with the same bare number. */
  amountsNear(amount: StatedAmount): readonly InSentence<StatedAmount>[] {
    const { values, numbers, step, coarseStep, dimension } = amount;
    // A number without a unit may be a rounded one of the source, in any unit.
    if (dimension === "number") return this.amounts;
    const near = numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
    const reach = Math.max(step, coarseStep);
    const sorted = this.#sortedByValue(dimension);
    for (const value of values) addNear(near, sorted, value, reach);
    const units = unitsOfTable(dimension);
    if (units.length > 0)
      for (const unit of units) addNear(near, this.#bare, values[0]! / unit, reach / unit);
    if (amount.per !== undefined && dimension === "money") near.push(...this.#priced);
    return near;
  }

  /** Whether an amount is a number that can have no unit, because it is a part of a date, a time or what something is called. */
  #isLabel(amount: InSentence<StatedAmount>): boolean {
    if (!amount.isBare) return false;
    this.#labelTest ??= labelTest(this.source.text, this.dates);
    return this.#labelTest(amount, this.textOf(amount.sentence));
  }

  /** The amounts that have a unit or can have one: no days, times and numbers such as "No. 16". */
  get measures(): readonly InSentence<StatedAmount>[] {
    return (this.#withUnits ??= this.amounts.filter((amount) => !this.#isLabel(amount)));
  }

  /** The numbers without a unit, except years. */
  get #bare(): readonly ValueOfAmount[] {
    return (this.#bareNumbers ??= this.measures
      .filter((amount) => amount.isBare && !isYearLike(amount.values[0]!))
      .flatMap((amount) => amount.values.map((value) => ({ value, amount })))
      .sort((left, right) => left.value - right.value));
  }

  get #priced(): readonly InSentence<StatedAmount>[] {
    return (this.#prices ??= this.amounts.filter(
      ({ dimension, per }) => dimension === "money" && per !== undefined,
    ));
  }

  /** The amounts that have each number, in any unit, except labels. */
  get #byNumber(): ReadonlyMap<number, readonly InSentence<StatedAmount>[]> {
    if (this.#numbers !== undefined) return this.#numbers;
    const numbers = new Map<number, InSentence<StatedAmount>[]>();
    for (const amount of this.measures)
      for (const number of amount.numbers) {
        const own = numbers.get(number);
        if (own === undefined) numbers.set(number, [amount]);
        else own.push(amount);
      }
    return (this.#numbers = numbers);
  }

  #sortedByValue(dimension: Dimension): readonly ValueOfAmount[] {
    const kind = kindOfDimension(dimension);
    return remembered(this.#sorted, kind, () =>
      this.measures
        .filter(
          (amount) => amount.dimension === "number" || kindOfDimension(amount.dimension) === kind,
        )
        .flatMap((amount) =>
          [...amount.values, ...(amount.upTo === undefined ? [] : [amount.upTo])].map((value) => ({
            value,
            amount,
          })),
        )
        .sort((left, right) => left.value - right.value),
    );
  }

  get dates(): readonly InSentence<StatedDate>[] {
    return (this.#dates ??= this.#place(statedDates(this.source.text)));
  }

  /** The dates in a sentence. */
  datesIn(sentence: number): readonly InSentence<StatedDate>[] {
    return (this.#datesBySentence ??= bySentence(this.dates)).get(sentence) ?? [];
  }

  /** The dates that the relative words of the text mean, if it was published on this day. */
  datesFrom(published: string | undefined): readonly InSentence<StatedDate>[] {
    return remembered(this.#datesFrom, published, () =>
      this.#place(relativeDates(this.source.text, published)),
    );
  }

  /** The years that the text states. */
  get years(): ReadonlySet<number> {
    return (this.#years ??= new Set(
      this.dates.flatMap(({ year, toYear }) => [year, toYear].filter((one) => one !== undefined)),
    ));
  }

  /** The minerals, places and organisations of the vocabulary. */
  get things(): readonly InSentence<NamedThing>[] {
    const { text } = this.source;
    return (this.#things ??= this.#place([
      ...findNamed(text, this.language, () => [], this.#names),
      ...findRegions(text, this.language),
    ]));
  }

  /** The same by id. */
  get thingsById(): ReadonlyMap<string, readonly InSentence<NamedThing>[]> {
    return (this.#thingsById ??= groupBy(this.things, ({ id }) => id));
  }

  /** The minerals, places and organisations that a sentence names. */
  thingsIn(sentence: number): readonly InSentence<NamedThing>[] {
    return (this.#thingsBySentence ??= bySentence(this.things)).get(sentence) ?? [];
  }

  /** The text of a sentence. */
  textOf(sentence: number): string {
    const { start, end } = this.sentences[sentence]!;
    return this.source.text.slice(start, end);
  }

  /** The clause of a sentence that has something. */
  clauseOf({ start, end, sentence }: InSentence<Span>): Span {
    const from = this.sentences[sentence]!.start;
    const clause = clauseAt(this.textOf(sentence), { start: start - from, end: end - from });
    return { start: clause.start + from, end: clause.end + from };
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldText(this.source.text));
  }

  get lower(): string {
    return (this.#lower ??= this.source.text.toLowerCase());
  }

  /** The sentences in which each word occurs. */
  get words(): ReadonlyMap<string, readonly number[]> {
    if (this.#words !== undefined) return this.#words;
    const words = new Map<string, number[]>();
    const add = (word: string, sentence: number): void => {
      const places = words.get(word);
      if (places === undefined) words.set(word, [sentence]);
      else if (places.at(-1) !== sentence) places.push(sentence);
    };
    for (const [sentence, { start, end }] of this.sentences.entries())
      for (const stem of wordStems(this.source.text.slice(start, end))) add(stem, sentence);
    for (const { id, sentence } of this.things) add(`@${id}`, sentence);
    for (const [sentence, { start, end }] of this.sentences.entries())
      for (const word of tradeWords(this.source.text.slice(start, end), this.language))
        add(word, sentence);
    for (const date of this.dates) for (const key of dateKeys(date)) add(key, date.sentence);
    return (this.#words = words);
  }

  /**
   * Scores the sentences by the words of a statement that they have, and by its figures. A word that many sentences have counts less. Words of the sentences around a sentence count half.
   */
  score(
    words: ReadonlyMap<string, number>,
    figures: readonly PlacesOfFigure[] = [],
  ): SentenceScores {
    // In a short text, a word that all sentences have still says something.
    const count = Math.max(this.sentences.length, 12);
    const found = new Map<number, number>();
    let total = 0;
    for (const [word, weight] of words) {
      const places = this.words.get(word) ?? [];
      const value = weight * (1 - (0.7 * places.length) / count);
      total += value;
      for (const place of places) found.set(place, (found.get(place) ?? 0) + value);
    }
    for (const { places, weight } of figures) {
      total += weight;
      for (const place of places) found.set(place, (found.get(place) ?? 0) + weight);
    }
    return (sentence) => {
      if (total === 0) return 0;
      const own = found.get(sentence) ?? 0;
      const around = Math.max(found.get(sentence - 1) ?? 0, found.get(sentence + 1) ?? 0);
      return Math.min(1, (own + Math.max(0, around - own) / 2) / total);
    };
  }

  /** Returns the evidence for a range of the text. The sign of a heading or a bullet is not part of a sentence. */
  evidence(start: number, end: number): Evidence {
    const { text } = this.source;
    const { start: from, end: to } = this.sentences[sentenceAt(this.sentences, start)]!;
    const sign = /^\s*(?:#{1,6}\s+|[-*•]\s+)?/.exec(text.slice(from, to))![0];
    const opening = Math.min(from + sign.length, start);
    return {
      source: this.source,
      start,
      end,
      words: text.slice(start, end),
      sentence: text.slice(opening, Math.max(to, end)).trimEnd(),
      sentenceStart: opening,
      language: this.language,
    };
  }

  #place<Item extends Span>(items: readonly Item[]): InSentence<Item>[] {
    let sentence = 0;
    const { sentences } = this;
    return items.map((item) => {
      if (item.start < sentences[sentence]!.start) sentence = sentenceAt(sentences, item.start);
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= item.start) sentence++;
      return { ...item, sentence };
    });
  }
}
