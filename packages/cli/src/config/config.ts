import type { Level } from "@mineral-brief/language/check-brief";
import type { Provenance, Text } from "@mineral-brief/schema";

export type { Level };

/** The content of a config file. See docs/cli/config.md and config.schema.json. */
export interface Config {
  /** Configs to start from: packages, or paths from the config's folder that start with a dot. Later ones override earlier ones. */
  readonly extends?: readonly string[] | undefined;
  /** Patterns of files to check in a folder. Default: `*.brief.*`. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of files and folders to skip in a folder or pattern. */
  readonly ignore?: readonly string[] | undefined;
  /** Severities by code. */
  readonly severities?: Readonly<Record<string, Level>> | undefined;
  /** Other settings for some files. */
  readonly overrides?: readonly Override[] | undefined;
  /** Codes to ignore in some files, for formats without comments. */
  readonly ignores?: readonly FileIgnore[] | undefined;
  /** Values that a conversion adds if a brief does not set them. */
  readonly defaults?: ArticleDefaults | undefined;
  /** Ids and words that `tag` never proposes. */
  readonly untag?: readonly string[] | undefined;
  /** Known sources, by their names in briefs. */
  readonly sources?: Readonly<Record<string, KnownSource>> | undefined;
  /** A module that exports a Standard Schema: a package, or a path from the config's folder that starts with a dot. */
  readonly schema?: string | undefined;
  /** Modules that export rules: packages, or paths from the config's folder that start with a dot. */
  readonly rules?: readonly string[] | undefined;
  readonly terms?: TermLists | undefined;
  /** The site that `publish` writes. */
  readonly publish?: PublishConfig | undefined;
}

/** What `publish` does if the command line does not say. Paths are relative to the config's folder. */
export interface PublishConfig {
  readonly paths?: readonly string[] | undefined;
  readonly output?: string | undefined;
  readonly title?: string | undefined;
  /** BCP 47 tag of the labels of the site. Default: the most common language of the briefs. */
  readonly language?: string | undefined;
  /** The URL of the site. */
  readonly baseUrl?: string | undefined;
  /** A template file. Default: the built-in template. */
  readonly template?: string | undefined;
  /** A style sheet that is added to that of the site. */
  readonly style?: string | undefined;
  /** A PNG picture for previews of links. */
  readonly card?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
}

/** The terms that a project prefers and forbids. */
export interface TermLists {
  /** By preferred term: the terms to replace with it. */
  readonly prefer?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Terms that no text may have. */
  readonly forbid?: readonly string[] | undefined;
}

/** Settings for the files that match one of the patterns. */
export interface Override extends Pick<Config, "severities" | "defaults" | "terms"> {
  readonly files: readonly string[];
}

export interface FileIgnore {
  readonly files: readonly string[];
  readonly codes: readonly string[];
}

export interface ArticleDefaults {
  /** BCP 47 tag, used instead of a guessed language. */
  readonly language?: string | undefined;
  /** IANA name of the time zone of dates without an offset. */
  readonly timeZone?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

/** Facts about a source. */
export interface KnownSource {
  /** The full name. Default: the name in the brief. */
  readonly name?: Text | undefined;
  readonly url?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** IANA name of the time zone of its dates without an offset. Overrides `defaults`. */
  readonly timeZone?: string | undefined;
}
