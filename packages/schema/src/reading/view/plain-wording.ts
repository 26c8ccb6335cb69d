import type { Article, Text } from "../../article.ts";
import { viewCaps } from "../view-caps.ts";
import { formatEnglishWhen, type DateLength } from "../english-dates.ts";
import { isLocalTime } from "../when-shape.ts";
import type { PlainLabels } from "../labels/labels.ts";
import { directionOfLanguage } from "../text-of.ts";
import { vocabularyLanguage } from "../vocabulary-language.ts";
import type { DateView, FactView, ItemView, LinkView, TextView } from "./views.ts";

/** The form of a known term: lower-case words with hyphens. */
const formatWord = /^[a-z]+(?:-[a-z]+)*$/;

/** The options of `PlainWording`. */
export interface PlainWordingOptions<L extends PlainLabels> {
  readonly labelsFor: (language: string) => L;
  readonly locale?: string | undefined;
}

/** Creates the views of texts, labels, dates and links of a plain article. Its dates are in English. */
export class PlainWording<L extends PlainLabels = PlainLabels> {
  readonly labels: L;
  readonly article: Article;

  readonly #direction: "ltr" | "rtl";
  /** That of the article for labels in `en` and a brief in `en-GB`: they need no mark of their language. */
  readonly #labelLanguage: string;
  #room: number = viewCaps.pieces;
  #characters: number = viewCaps.characters;

  constructor(article: Article, { labelsFor, locale }: PlainWordingOptions<L>) {
    this.article = article;
    this.labels = labelsFor(locale ?? article.language);
    this.#direction = directionOfLanguage(article.language);
    const { language } = this.labels;
    const isOwn = vocabularyLanguage(language) === vocabularyLanguage(article.language);
    this.#labelLanguage = isOwn ? article.language : language;
  }

  text(text: Text): TextView {
    return typeof text === "string"
      ? this.inLanguage(text, this.article.language, directionOfLetters(text))
      : this.inLanguage(text.value, text.lang, text.dir);
  }

  optional(text: Text | undefined): TextView | undefined {
    return text === undefined ? undefined : this.text(text);
  }

  label(words: string): TextView {
    return this.#view(words, this.#labelLanguage);
  }

  /** Views a text, cut to its limit. */
  inLanguage(text: string, lang: string, dir?: "ltr" | "rtl" | "auto"): TextView {
    return this.#view(this.cut(text), lang, dir);
  }

  /** Cuts a text to its limit, or to the rest of the limit of the article. The end of a cut text states the number of missing characters. */
  cut(text: string): string {
    const cap = Math.max(viewCaps.shortText, Math.min(viewCaps.text, this.#characters));
    if (text.length <= cap) {
      this.#characters -= text.length;
      return text;
    }
    // A character of several code units is never split.
    const { index } = new Intl.Segmenter().segment(text.slice(0, cap + 1)).containing(cap)!;
    this.#characters -= index;
    return text.slice(0, index) + this.labels.moreCharacters(text.length - index);
  }

  #view(
    text: string,
    lang: string,
    dir: "ltr" | "rtl" | "auto" = lang === this.article.language
      ? this.#direction
      : directionOfLanguage(lang),
  ): TextView {
    return {
      text,
      lang: lang === this.article.language ? undefined : lang,
      dir: dir === this.#direction ? undefined : dir,
    };
  }

  /** Views a link. Only `http:` and `https:` URLs become links. */
  link(text: Text, url: string | undefined): LinkView {
    const href = url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
    return { ...this.text(text), href };
  }

  /** Views a date: "October 23, 2025", or "Oct 23, 2025" if `length` is medium. */
  date(when: string, length: DateLength = "long"): DateView {
    return this.dateInWords(when, formatEnglishWhen(when, length), "en");
  }

  /** Views a date or a period. A plain article has no periods. */
  period(period: string, length: DateLength): TextView | DateView {
    return this.date(period, length);
  }

  /** Views a date as stated, with the time zone of the article if it has no offset. */
  protected dateInWords(when: string, words: string, lang: string): DateView {
    const { timeZone } = this.article;
    const text = timeZone !== undefined && isLocalTime(when) ? `${words} (${timeZone})` : words;
    return { ...this.inLanguage(text, lang), datetime: when };
  }

  /** Views a term of an open list: its label, or the term in readable form. */
  word(word: string, terms: Readonly<Record<string, string>> = this.labels.terms): TextView {
    if (Object.hasOwn(terms, word)) return this.label(terms[word]!);
    return formatWord.test(word)
      ? this.inLanguage(word.replaceAll("-", " "), "en")
      : this.text(word);
  }

  /** Views a line with a label; undefined if it has no items. */
  fact(label: string, items: readonly (ItemView | undefined)[]): FactView | undefined {
    const shown = items.filter((item) => item !== undefined);
    return shown.length === 0 ? undefined : { label: this.label(label), items: shown };
  }

  /** Views a list up to `cap` items. The last view of a longer list states the number of the others. */
  list<Item, View, Rest>(
    items: readonly Item[] = [],
    view: (item: Item, index: number) => View,
    rest: (more: TextView) => Rest,
    cap: number,
  ): (View | Rest)[] {
    const shown: (View | Rest)[] = items.slice(0, cap).map(view);
    if (items.length > cap) shown.push(rest(this.more(items.length - cap)));
    return shown;
  }

  /** Views a list of items. After the limit of the article is reached, it only states the number of items. */
  items<Item, View extends ItemView>(
    items: readonly Item[] | undefined,
    view: (item: Item) => View,
    cap: number = viewCaps.details,
  ): (View | TextView)[] {
    const shown = this.list(items, view, (more) => more, Math.min(cap, this.#room));
    this.#room = Math.max(0, this.#room - shown.length);
    return shown;
  }

  more(number: number): TextView {
    return this.label(this.labels.more(number));
  }
}

/**
 * Returns the direction of a text that does not state its language, if it has Latin letters or letters from right to left,
 * but not both: an English title in an Arabic brief keeps its question mark at the end.
 */
function directionOfLetters(text: string): "ltr" | "rtl" | undefined {
  const isRightToLeft = /[\u0590-\u08FF]/.test(text);
  return isRightToLeft === /[a-z]/i.test(text) ? undefined : isRightToLeft ? "rtl" : "ltr";
}
