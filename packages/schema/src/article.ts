// The model as readers see it on hover. A type test holds every interface to the zod schema.

/** Plain text in the article's language, or text that names its own. Never HTML or Markdown. */
export type Text = string | LocalizedText;

export interface LocalizedText {
  value: string;
  /** BCP 47 tag. */
  lang: string;
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm[:ss[.fff]][Z|+HH:MM]`. Without an offset it is the local time of the article's `timeZone`. */
export type When = string;

/** An `http:` or `https:` address. */
export type Url = string;

/** A whole number from 1, or an identifier such as `usgs-2026`. `1` and `"1"` are not the same, and only the first is allowed. */
export type CitationId = number | string;

/** A person or an organisation; never a model. */
export interface Agent {
  name: Text;
  url?: Url | undefined;
  /** `person` or `organization`; other words are kept. */
  kind?: string | undefined;
}

/** One statement of the brief and what it rests on. */
export interface Insight {
  /** Without citation markers such as `[3]`. */
  text: Text;
  /** Unique in the article. */
  id?: string | undefined;
  /** `fact`, `claim`, `analysis` or `outlook`; other words are kept. */
  kind?: string | undefined;
  /** Ids of `references`, or numbers of source passages where the article lists none. In order of appearance. */
  citations?: CitationId[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** Insights under one heading. */
export interface Group {
  id?: string | undefined;
  /** Undefined for a group without a heading. */
  title?: Text | undefined;
  insights: Insight[];
}

/** A work, or a place in one, that insights cite. */
export interface Reference {
  id: CitationId;
  title?: Text | undefined;
  publisher?: Text | undefined;
  authors?: Agent[] | undefined;
  url?: Url | undefined;
  datePublished?: When | undefined;
  language?: string | undefined;
  /** A page, section or paragraph: `p. 12`. */
  locator?: string | undefined;
  /** Verbatim. */
  quote?: Text | undefined;
}

/** The work that the brief sums up. */
export interface Source {
  name: Text;
  url?: Url | undefined;
  /** Where it differs from the brief's. */
  headline?: Text | undefined;
  language?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** Undefined means: the article's `datePublished` stands for both. */
  datePublished?: When | undefined;
}

/** The same brief in another language. */
export interface Alternate {
  language: string;
  url: Url;
}

/** A brief, version 1 of the format. Keys that are not named here are kept by every tool. */
export interface Article {
  $schema?: string | undefined;
  /** The version of the format, `1.x`. */
  schemaVersion: string;
  /** A stable name; a URI is best. */
  id?: string | undefined;
  url?: Url | undefined;
  alternates?: Alternate[] | undefined;
  headline: Text;
  /** BCP 47 tag of the insights. */
  language: string;
  source?: Source | undefined;
  datePublished?: When | undefined;
  dateModified?: When | undefined;
  /** IANA name of the zone that dates without an offset are in. */
  timeZone?: string | undefined;
  /** The first is the watch-list topic. */
  topics?: Text[] | undefined;
  authors?: Agent[] | undefined;
  coreInsights?: Insight[] | undefined;
  groups?: Group[] | undefined;
  /** May be undefined although insights cite. */
  references?: Reference[] | undefined;
  /** Private data; keys are reverse domain names or URLs. */
  extensions?: Record<string, unknown> | undefined;
}
