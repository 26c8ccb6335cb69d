import type { Issue, Provenance, Text } from "@mineral-brief/schema";

/** How loud findings with a code are; `off` for not at all. */
export type Level = "off" | Issue["severity"];

/** What a project says of its briefs, as its config file holds it. See docs/cli/config.md; config.schema.json says the same. */
export interface Config {
  /** Patterns of the files that a folder yields. `*.brief.*` if undefined. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of the files and folders that a folder or pattern does not yield. */
  readonly ignore?: readonly string[] | undefined;
  /** By code. */
  readonly severities?: Readonly<Record<string, Level>> | undefined;
  /** Codes that are not reported in files of these patterns: for formats without comments. */
  readonly ignores?: readonly FileIgnore[] | undefined;
  /** What a conversion fills in where a brief says nothing. */
  readonly defaults?: ArticleDefaults | undefined;
  /** Ids and words that are never tagged. */
  readonly untag?: readonly string[] | undefined;
  /** By the name that stands in briefs. */
  readonly sources?: Readonly<Record<string, KnownSource>> | undefined;
  /** A module that exports a Standard Schema: a path that starts with a dot, from the config's folder, or a package. */
  readonly schema?: string | undefined;
}

export interface FileIgnore {
  readonly files: readonly string[];
  readonly codes: readonly string[];
}

export interface ArticleDefaults {
  /** BCP 47 tag, where the language would only be guessed. */
  readonly language?: string | undefined;
  /** IANA name of the zone of dates without an offset. */
  readonly timeZone?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What is known of a source. */
export interface KnownSource {
  /** What it is called in full; the name that was found if undefined. */
  readonly name?: Text | undefined;
  readonly url?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** IANA name of the zone in which it states dates without an offset. Stronger than the default's. */
  readonly timeZone?: string | undefined;
}
