import type { Article } from "../../article.ts";
import { cached } from "../cached.ts";
import { formatWhen } from "../dates.ts";
import type { DateLength } from "../english-dates.ts";
import { whenShape } from "../when-shape.ts";
import { formatPeriod } from "../format-period.ts";
import type { ConvertTime } from "../format-in-zone.ts";
import type { Labels } from "../labels/labels.ts";
import { PlainWording, type PlainWordingOptions } from "./plain-wording.ts";
import type { DateView, TextView } from "./views.ts";

/** The options of `Wording`. */
export interface WordingOptions extends PlainWordingOptions<Labels> {
  readonly convertTime?: ConvertTime | undefined;
  /** Long if undefined: "October 23, 2025". Lists have the medium form: "Oct 23, 2025". */
  readonly dateLength?: DateLength | undefined;
}

/** Creates the views of texts, labels, dates and links for readers of one language. */
export class Wording extends PlainWording<Labels> {
  readonly locale: string;
  readonly dateLength: DateLength;
  readonly #convertTime: ConvertTime | undefined;

  constructor(article: Article, { labelsFor, locale, convertTime, dateLength }: WordingOptions) {
    const canonical = canonicalLocale(locale) ?? canonicalLocale(article.language) ?? "en";
    super(article, { labelsFor, locale: canonical });
    this.locale = canonical;
    this.dateLength = dateLength ?? "long";
    this.#convertTime = convertTime;
  }

  /** Views a text that `Intl` returned: a date, a number, the name of a country. */
  inLocale(words: string): TextView {
    return this.inLanguage(words, this.locale);
  }

  /** Converts a time if `convertTime` is set and can; otherwise shows it as stated, with the time zone of the article if it has no offset. */
  override date(when: string, length: DateLength = this.dateLength): DateView {
    const { locale } = this;
    const converted = this.#convertTime?.(when, this.article.timeZone, locale);
    return converted
      ? { ...this.inLocale(converted), datetime: when }
      : this.dateInWords(when, formatWhen(when, locale, length), locale);
  }

  override period(period: string, length: DateLength = this.dateLength): TextView | DateView {
    if (whenShape.test(period)) return this.date(period, length);
    const ends = period.split("/");
    return ends.length === 2 && period.includes("T")
      ? this.#timesBetween(ends, length)
      : this.inLocale(formatPeriod(period, this.locale, length));
  }

  /** Views a period of times. Each has its time zone, but two in the same one have it once. */
  #timesBetween(ends: readonly string[], length: DateLength): TextView {
    const [start, end] = ends.map((one) => this.period(one, length).text) as [string, string];
    const zone = ` (${this.article.timeZone})`;
    const isShared = start.endsWith(zone) && end.endsWith(zone);
    return this.inLocale([isShared ? start.slice(0, -zone.length) : start, end].join("\u00A0– "));
  }
}

function canonicalLocale(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const locale = cached(locales, tag, () => readLocale(tag));
  return locale === "" ? undefined : locale;
}

/** Canonical tags, by tag. Empty for a tag that `Intl` rejects. */
const locales = new Map<string, string>();

function readLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
