import type { Article, Source, Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { Config, KnownSource } from "../config/config.ts";

/** An article with what its project knows of it. */
export interface FilledArticle {
  readonly article: Article;
  /** The fields that were filled in: `timeZone`, `source.url`; empty where nothing was. */
  readonly filled: readonly string[];
}

/**
 * Fills in what a config's `defaults` and `sources` know and the article does not say. What it says stays.
 *
 * Only the name of a source is replaced, where `sources` has a fuller one, and a language that was but
 * guessed, where the default is written in the same script.
 */
export function applyDefaults(
  article: Article,
  { defaults = {}, sources = {} }: Config,
  languageIsGuessed = false,
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
  const timeZone = known?.timeZone ?? defaults.timeZone;
  if (article.timeZone === undefined && timeZone !== undefined && statesLocalTime(article)) {
    additions.timeZone = timeZone;
    filled.push("timeZone");
  }
  if (article.provenance === undefined && defaults.provenance !== undefined) {
    additions.provenance = defaults.provenance;
    filled.push("provenance");
  }
  return { article: filled.length === 0 ? article : { ...article, ...additions }, filled };
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
    additions.name = nameInPlaceOf(source.name, known.name);
    filled.push("source.name");
  }
  for (const key of ["url", "country"] as const) {
    if (source[key] !== undefined || known[key] === undefined) continue;
    additions[key] = known[key];
    filled.push(`source.${key}`);
  }
  return Object.keys(additions).length === 0 ? source : { ...source, ...additions };
}

/** A full name is in the language of the one that was found, but where its script says otherwise. */
function nameInPlaceOf(found: Text, full: Text): Text {
  if (typeof found === "string" || typeof full !== "string") return full;
  const isHan = /\p{Script=Han}/u.test(full);
  return isHan === (scriptOf(found.lang) === "Hani") ? { ...found, value: full } : full;
}

/** A zone explains times; without one it would be said for nothing. */
function statesLocalTime({ datePublished, dateModified, source }: Article): boolean {
  return [datePublished, dateModified, source?.datePublished].some(
    (date) => date !== undefined && /T[0-9:.]+$/.test(date),
  );
}

/** A guess tells the script, so that a default in that script knows more and one in another knows less. */
function isLikelier(stated: string | undefined, guessed: string): stated is string {
  return stated !== undefined && stated !== guessed && scriptOf(stated) === scriptOf(guessed);
}

function scriptOf(language: string): string | undefined {
  const { script } = new Intl.Locale(language).maximize();
  return script === "Hant" || script === "Hans" ? "Hani" : script;
}
