import type { Article, Source, Text } from "@mineral-brief/schema";
import { hasOffset, isLocalTime } from "@mineral-brief/schema/internal";
import { textOf } from "@mineral-brief/schema/reading";
import type { Config, KnownSource } from "../config/config.ts";

/** Which dates without an offset get the time zone of the config: none, times, or days too. */
export type ZonedDates = "none" | "times" | "all";

/** Which dates without an offset get a time zone of the config. `isOfSource` says whether it is that of the source, or else the default. */
export type ZonedDatesOf = (timeZone: string, isOfSource: boolean) => ZonedDates;

/** An article with the defaults of the config. */
export interface FilledArticle {
  readonly article: Article;
  /** The time zone of the config for its dates. Undefined if it has a time zone, or the config none. */
  readonly defaultTimeZone: string | undefined;
  /** The fields that were filled in, such as `timeZone` or `source.url`. */
  readonly filled: readonly string[];
}

/**
 * Fills in fields that an article does not set, from `defaults` and `sources` of the config.
 *
 * Replaces a value of the article in two cases only: the name of a source, if `sources` has a fuller one; and
 * a guessed language, if the default language uses the same script.
 */
export function applyDefaults(
  article: Article,
  { defaults = {}, sources = {} }: Config,
  languageIsGuessed = false,
  zonedDates: ZonedDates | ZonedDatesOf = "times",
): FilledArticle {
  const filled: string[] = [];
  const known = knownSource(article, sources);
  const additions: Partial<Article> = {};
  if (known !== undefined) {
    const source = fillSource(article.source!, known, filled);
    if (source !== article.source) additions.source = source;
  }
  if (languageIsGuessed && isLikelier(defaults.language, article.language)) {
    additions.language = defaults.language;
    filled.push("language");
  }
  const defaultTimeZone =
    article.timeZone === undefined ? (known?.timeZone ?? defaults.timeZone) : undefined;
  if (defaultTimeZone !== undefined) {
    const zoned =
      typeof zonedDates === "string"
        ? zonedDates
        : zonedDates(defaultTimeZone, known?.timeZone !== undefined);
    if (needsZone(article, zoned)) {
      additions.timeZone = defaultTimeZone;
      filled.push("timeZone");
    }
  }
  if (article.provenance === undefined && defaults.provenance !== undefined) {
    additions.provenance = defaults.provenance;
    filled.push("provenance");
  }
  const complete = filled.length === 0 ? article : { ...article, ...additions };
  return { article: complete, filled, defaultTimeZone };
}

/** Counts the articles in which each field was filled in. */
export function countFilled(counts: Map<string, number>, filled: readonly string[]): void {
  for (const field of filled) counts.set(field, (counts.get(field) ?? 0) + 1);
}

function knownSource(
  { source }: Article,
  sources: Readonly<Record<string, KnownSource>>,
): KnownSource | undefined {
  const name = source && textOf(source.name);
  return name !== undefined && Object.hasOwn(sources, name) ? sources[name] : undefined;
}

function fillSource(source: Source, known: KnownSource, filled: string[]): Source {
  const additions: Partial<Source> = {};
  if (known.name !== undefined && textOf(known.name) !== textOf(source.name)) {
    additions.name = replaceName(source.name, known.name);
    filled.push("source.name");
  }
  for (const key of ["url", "country"] as const) {
    if (source[key] !== undefined || known[key] === undefined) continue;
    additions[key] = known[key];
    filled.push(`source.${key}`);
  }
  return Object.keys(additions).length === 0 ? source : { ...source, ...additions };
}

/** Keeps the language of the name that is replaced, unless the full name uses another script. */
function replaceName(found: Text, full: Text): Text {
  if (typeof found === "string" || typeof full !== "string") return full;
  const isHan = /\p{Script=Han}/u.test(full);
  return isHan === (scriptOf(found.lang) === "Hani") ? { ...found, value: full } : full;
}

/** Whether the article has a date without an offset. Only then is a time zone useful. */
function needsZone(
  { datePublished, dateModified, source }: Article,
  zonedDates: ZonedDates,
): boolean {
  if (zonedDates === "none") return false;
  return [datePublished, dateModified, source?.datePublished].some(
    (date) => date !== undefined && (zonedDates === "times" ? isLocalTime(date) : !hasOffset(date)),
  );
}

/** Whether the default is more likely than the guess. The guess is made from the script, so the default must use the same script. */
function isLikelier(fallback: string | undefined, guessed: string): fallback is string {
  return fallback !== undefined && fallback !== guessed && scriptOf(fallback) === scriptOf(guessed);
}

function scriptOf(language: string): string | undefined {
  const { script } = new Intl.Locale(language).maximize();
  return script === "Hant" || script === "Hans" ? "Hani" : script;
}
