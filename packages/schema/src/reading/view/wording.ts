import type { Article, Text } from "../../article.ts";
import { viewCaps } from "../view-caps.ts";
import { formatPeriod, formatWhen, isLocalTime } from "../dates.ts";
import { formatInZone } from "../format-in-zone.ts";
import type { Labels } from "../labels/labels.ts";
import { languageName } from "../display-names.ts";
import { isTimeZone } from "../zone-offset.ts";
import { directionOf, directionOfLanguage, languageOf, textOf } from "../text-of.ts";
import type { DateView, FactView, ItemView, LinkView, TextView } from "./views.ts";

/** How the format writes a word of its open lists. */
const formatWord = /^[a-z]+(?:-[a-z]+)*$/;

export interface WordingOptions {
  readonly labelsFor: (language: string) => Labels;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Sets the words of an article, and those around it, for readers of one language. */
export class Wording {
  readonly labels: Labels;
  readonly locale: string;
  readonly article: Article;

  readonly #timeZone: string | undefined;
  #room: number = viewCaps.pieces;
  #characters: number = viewCaps.characters;

  constructor(article: Article, { labelsFor, locale, timeZone }: WordingOptions) {
    this.article = article;
    this.locale = canonicalLocale(locale) ?? canonicalLocale(article.language) ?? "en";
    this.labels = labelsFor(this.locale);
    this.#timeZone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  }

  text(text: Text): TextView {
    return this.inLanguage(
      textOf(text),
      languageOf(text, this.article),
      directionOf(text, this.article),
    );
  }

  optional(text: Text | undefined): TextView | undefined {
    return text === undefined ? undefined : this.text(text);
  }

  label(words: string): TextView {
    return this.#view(words, this.labels.language);
  }

  /** What `Intl` writes: dates, numbers, names of countries. */
  inLocale(words: string): TextView {
    return this.inLanguage(words, this.locale);
  }

  /** Cut to the cap of a text. */
  inLanguage(text: string, lang: string, dir?: "ltr" | "rtl" | "auto"): TextView {
    return this.#view(this.cut(text), lang, dir);
  }

  /** The text up to its cap, or to what is left of the article's. The end of a longer one says how many characters it lacks. */
  cut(text: string): string {
    const cap = Math.max(viewCaps.shortText, Math.min(viewCaps.text, this.#characters));
    if (text.length <= cap) {
      this.#characters -= text.length;
      return text;
    }
    // A character of several code units that the cap falls into is omitted as a whole.
    const { index } = new Intl.Segmenter().segment(text.slice(0, cap + 1)).containing(cap)!;
    this.#characters -= index;
    return text.slice(0, index) + this.labels.moreCharacters(text.length - index);
  }

  #view(
    text: string,
    lang: string,
    dir: "ltr" | "rtl" | "auto" = directionOfLanguage(lang),
  ): TextView {
    const { language } = this.article;
    return {
      text,
      lang: lang === language ? undefined : lang,
      dir: dir === directionOfLanguage(language) ? undefined : dir,
    };
  }

  /** Only `http:` and `https:` addresses become links. */
  link(text: Text, url: string | undefined): LinkView {
    const href = url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
    return { ...this.text(text), href };
  }

  /** A time in the zone that is asked for, else as stated: then the article's zone follows one that has no offset. */
  date(when: string): DateView {
    const { timeZone } = this.article;
    const converted = this.#timeZone && formatInZone(when, timeZone, this.#timeZone, this.locale);
    if (converted) return { ...this.inLocale(converted), datetime: when };
    const date = formatWhen(when, this.locale);
    const text = timeZone !== undefined && isLocalTime(when) ? `${date} (${timeZone})` : date;
    return { ...this.inLocale(text), datetime: when };
  }

  period(period: string | undefined): TextView | undefined {
    return period === undefined ? undefined : this.inLocale(formatPeriod(period, this.locale));
  }

  /** A word of one of the format's open lists: its label, else the word made readable. */
  word(word: string, terms: Readonly<Record<string, string>> = this.labels.terms): TextView {
    if (Object.hasOwn(terms, word)) return this.label(terms[word]!);
    return formatWord.test(word)
      ? this.inLanguage(word.replaceAll("-", " "), "en")
      : this.text(word);
  }

  /** The name of a language that is not the article's. */
  otherLanguage(tag: string | undefined): TextView | undefined {
    return tag === undefined || tag === this.article.language
      ? undefined
      : this.inLocale(languageName(tag, this.locale));
  }

  /** A labelled line; undefined where it would have nothing on it. */
  fact(label: string, items: readonly (ItemView | undefined)[]): FactView | undefined {
    const there = items.filter((item) => item !== undefined);
    return there.length === 0 ? undefined : { label: this.label(label), items: there };
  }

  /** The views of a list up to `cap`; of a longer list the last view says how many more there are. */
  list<Item, View, Rest>(
    items: readonly Item[] | undefined,
    view: (item: Item, index: number) => View,
    rest: (more: TextView) => Rest,
    cap: number,
  ): (View | Rest)[] {
    if (items === undefined) return [];
    const shown: (View | Rest)[] = items.slice(0, cap).map(view);
    if (items.length > cap) shown.push(rest(this.more(items.length - cap)));
    return shown;
  }

  /** A list whose views are pieces themselves. Where the article's cap is reached, each only says how many it has. */
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

function canonicalLocale(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
