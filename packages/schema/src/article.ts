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

/** An id of the vocabulary or of this article: `tungsten`, `KZ`, `northern-katpar`. */
export type TermId = string;

/** A mineral or a place: its id, or an object that declares it for this article. */
export type Term = TermId | DeclaredTerm;

export interface DeclaredTerm {
  id: TermId;
  name?: Text | undefined;
  /** `mine`, `plant`, `port`, `corridor`; other words are kept. */
  kind?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  sameAs?: Url[] | undefined;
}

/** A firm, ministry or body that insights and relations name by id. */
export interface Organization {
  id: TermId;
  name: Text;
  /** `company`, `government`, `agency`; other words are kept. */
  kind?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  url?: Url | undefined;
  sameAs?: Url[] | undefined;
}

/** A number of an insight's text, tied to its words. */
export interface Figure {
  /** Verbatim in the insight: `$8.5 billion`. */
  text: string;
  /** `share`, `amount`, `quantity`, `price`; other words are kept. */
  kind?: string | undefined;
  /** In `unit` or `currency`: 8500000000 for `$8.5 billion`, 80 for `80%`. */
  value?: number | undefined;
  /** The lower end of a range. */
  min?: number | undefined;
  /** The upper end of a range. */
  max?: number | undefined;
  /** `percent`, `t`, `kg`; other words are kept. */
  unit?: string | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** `about`, `at-least`, `up-to`; other words are kept. */
  qualifier?: string | undefined;
  /** What is counted: world mine output, project pipeline. */
  measure?: Text | undefined;
  /** Minerals, places and organisations. */
  about?: TermId[] | undefined;
  /** `2024`, `2025-10`, `2025-10-01/2025-12-31`. */
  period?: string | undefined;
}

/** Who does what to whom, as the insight that it stands in states it. */
export interface Relation {
  /** A relation type of the vocabulary: `export-ban`, `joint-venture`, `depends-on`; other words are kept. */
  type: TermId;
  /** Who acts: places and organisations. */
  from: TermId[];
  to?: TermId[] | undefined;
  minerals?: TermId[] | undefined;
  /** A supply-chain stage of the vocabulary. */
  stage?: TermId | undefined;
  /** `announced`, `signed`, `in-force`, `suspended`; other words are kept. */
  status?: string | undefined;
  /** The `text` of the insight's figure that measures it. */
  figure?: string | undefined;
  date?: When | undefined;
  note?: Text | undefined;
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
  minerals?: Term[] | undefined;
  places?: Term[] | undefined;
  /** Ids of the article's `organizations`. */
  organizations?: TermId[] | undefined;
  /** Supply-chain stages of the vocabulary. */
  stages?: TermId[] | undefined;
  figures?: Figure[] | undefined;
  relations?: Relation[] | undefined;
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

/** What was used to make the brief. */
export interface Tool {
  name: string;
  version?: string | undefined;
  /** `summarise`, `translate`, `tag`. */
  task?: string | undefined;
}

/** Machine-made or not, who checked, who answers for it. */
export interface Provenance {
  /** `none`, `ai-assisted` or `ai-generated`; other words are kept. */
  disclosure?: string | undefined;
  tools?: Tool[] | undefined;
  generatedAt?: When | undefined;
  reviewedBy?: Agent[] | undefined;
  responsibleParty?: Agent | undefined;
  /** A term of the IPTC vocabulary of digital source types. */
  digitalSourceType?: string | undefined;
}

/** What was changed after publication. */
export interface Correction {
  date: When;
  text: Text;
  /** `correction`, `clarification`, `update` or `retraction`; other words are kept. */
  kind?: string | undefined;
}

/** Who may use the brief and how. */
export interface Rights {
  /** An SPDX identifier or an address. */
  license?: string | undefined;
  copyrightNotice?: string | undefined;
  credit?: string | undefined;
  usageTerms?: string | undefined;
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
  /** The main ones. */
  minerals?: Term[] | undefined;
  /** The main ones; also where mines, plants, ports and corridors are declared. */
  places?: Term[] | undefined;
  organizations?: Organization[] | undefined;
  provenance?: Provenance | undefined;
  corrections?: Correction[] | undefined;
  rights?: Rights | undefined;
  /** Private data; keys are reverse domain names or URLs. */
  extensions?: Record<string, unknown> | undefined;
}
