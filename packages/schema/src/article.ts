import type { OpenTerm } from "./known-terms.ts";

// The interfaces that editors show on hover. A type test compares each of them with the zod schema.

/** Plain text, never HTML or Markdown: a string in the language of the article, or an object with its own language. */
export type Text = string | LocalizedText;

/** Text in another language than the article. */
export interface LocalizedText {
  value: string;
  /** A BCP 47 tag. */
  lang: string;
  /** The base direction; that of the language if undefined. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm[:ss[.fff]][Z|+HH:MM]`. A time without an offset is in the `timeZone` of the article. */
export type When = string;

/**
 * `2028`, `2025-10`, a `When`, or two of them with a slash between them: `2025-10-01/2025-12-31`. It is as exact as its
 * source.
 */
export type Period = string;

/** An `http:` or `https:` address. */
export type Url = string;

/** A whole number from 1, or an identifier such as `usgs-2026`. `"1"` is not valid; write `1`. */
export type CitationId = number | string;

/** A citation: the id of a reference, or an object that also names the place in it. */
export type Citation = CitationId | LocatedCitation;

/**
 * A citation of one place in a reference. Its locator and quote override those of the reference, but a quote stays with its
 * locator: a citation with another locator does not have the quote of the reference.
 */
export interface LocatedCitation {
  id: CitationId;
  /** A page, section or paragraph: `p. 40`. */
  locator?: string | undefined;
  /** The cited passage, verbatim. */
  quote?: Text | undefined;
  /**
   * The words of the work directly before the quote, to find a quote that occurs more than once. See
   * https://www.w3.org/TR/annotation-model/#text-quote-selector
   */
  prefix?: string | undefined;
  /** The words of the work directly after the quote. */
  suffix?: string | undefined;
}

/** A person or an organisation, never an AI model. */
export interface Agent {
  name: Text;
  url?: Url | undefined;
  /** `person` or `organization`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"agentKinds"> | undefined;
}

/** Who makes a statement: an organisation, a person, or a person who represents an organisation. */
export interface Attribution {
  /** The id of an organisation of the article, or of a place. */
  organization?: TermId | undefined;
  name?: Text | undefined;
  url?: Url | undefined;
  /** `person` or `organization`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"agentKinds"> | undefined;
}

/** An id that the article or the vocabulary defines: `tungsten`, `KZ`, `northern-katpar`. */
export type TermId = string;

/** A mineral or a place: an id, or an object that declares it in this article. */
export type Term = TermId | DeclaredTerm;

/** A mineral or place that the article declares. */
export interface DeclaredTerm {
  id: TermId;
  name?: Text | undefined;
  /** For places only. `country`, `region`, `mine`, `plant`, `port`, `corridor` or `deposit`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"placeKinds"> | undefined;
  /** For places only. An ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  sameAs?: Url[] | undefined;
}

/** A company, ministry or other body that insights and relations refer to by id. */
export interface Organization {
  id: TermId;
  name: Text;
  /** `company`, `government`, `agency`, `bloc`, `fund`, `association` or `media`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"organizationKinds"> | undefined;
  /** An ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  url?: Url | undefined;
  sameAs?: Url[] | undefined;
}

/** A number in the text of an insight, with its meaning. */
export interface Figure {
  /** The words of the figure, exactly as in the text of the insight: `$8.5 billion`. */
  text: string;
  /** `share`, `amount`, `quantity`, `price`, `change`, `count`, `duration`, `date`, `grade`, `purity`, `tariff` or `rate`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"figureKinds"> | undefined;
  /** The number in `unit` or `currency`: 8500000000 for `$8.5 billion`, 80 for `80%`. */
  value?: number | undefined;
  /** The lower end of a range. */
  min?: number | undefined;
  /** The upper end of a range. */
  max?: number | undefined;
  /** A unit of the vocabulary, such as `percent`, `t` or `kg`. Other values are valid; the rule `unknown-term` reports them. */
  unit?: string | undefined;
  /** An ISO 4217 code. */
  currency?: string | undefined;
  /** `about`, `at-least`, `at-most`, `more-than`, `less-than` or `up-to`. Other values are valid; the rule `unknown-term` reports them. */
  qualifier?: OpenTerm<"figureQualifiers"> | undefined;
  /** What the number measures, for example world mine output. */
  measure?: Text | undefined;
  /** What a price or grade applies to: `CIF China`, `62 % Fe`. */
  basis?: Text | undefined;
  previous?: PreviousAmount | undefined;
  /** The ids of the minerals, places and organisations that the figure is about. */
  about?: TermId[] | undefined;
  /** The period that the figure is about. */
  period?: Period | undefined;
}

/** The number before, in the unit or currency of its figure. */
export interface PreviousAmount {
  value: number;
  period?: Period | undefined;
}

/** Who does what to whom, as the insight states it. */
export interface Relation {
  /** A relation type of the vocabulary, such as `export-ban`, `joint-venture` or `depends-on`. Other values are valid; the rule `unknown-term` reports them. */
  type: TermId;
  /** The ids of the places and organisations that act: all parties of an agreement. */
  from: TermId[];
  /** The ids of the places and organisations that are affected. */
  to?: TermId[] | undefined;
  minerals?: TermId[] | undefined;
  /** A supply-chain stage of the vocabulary. */
  stage?: TermId | undefined;
  /** `proposed`, `announced`, `signed`, `approved`, `in-force`, `suspended`, `ended`, `disputed` or `rejected`. Other values are valid; the rule `unknown-term` reports them. */
  status?: OpenTerm<"relationStatuses"> | undefined;
  /** The `text` of the figure of this insight that measures the relation. */
  figure?: string | undefined;
  /** When it happened. */
  date?: Period | undefined;
  announced?: Period | undefined;
  /** When it takes effect. */
  effective?: Period | undefined;
  /** When it ends. */
  until?: Period | undefined;
  note?: Text | undefined;
}

/** One statement of the brief, with its citations. */
export interface Insight {
  /** The statement, without citation markers such as `[3]`. */
  text: Text;
  /** Unique in the article. */
  id?: string | undefined;
  /** `fact`, `claim`, `analysis` or `outlook`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"insightKinds"> | undefined;
  /** When it happened or will happen. */
  date?: Period | undefined;
  /** Who makes the statement. */
  attribution?: Attribution | undefined;
  /** Citations of `references`, or numbers of source passages if the article has no references; in order of appearance. */
  citations?: Citation[] | undefined;
  minerals?: Term[] | undefined;
  places?: Term[] | undefined;
  /** Ids of `organizations` of the article. */
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
  /** The heading; undefined if the group has none. */
  title?: Text | undefined;
  insights: Insight[];
}

/** A work, or a passage of one, that insights cite. */
export interface Reference {
  id: CitationId;
  /** `news`, `report`, `filing`, `law`, `statement`, `dataset` or `article`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"referenceKinds"> | undefined;
  title?: Text | undefined;
  publisher?: Text | undefined;
  authors?: Agent[] | undefined;
  url?: Url | undefined;
  /** A DOI without an address: `10.3133/mcs2025`. */
  doi?: string | undefined;
  /** The address of a copy in an archive. */
  archivedUrl?: Url | undefined;
  /** As exact as the work states it: a report often has only a month or a year. */
  datePublished?: Period | undefined;
  language?: string | undefined;
  /** A page, section or paragraph: `p. 12`. */
  locator?: string | undefined;
  /** The cited passage, verbatim. */
  quote?: Text | undefined;
}

/** The work that the brief summarises. */
export interface Source {
  name: Text;
  url?: Url | undefined;
  /** The headline of the work, if it differs from the brief's. */
  headline?: Text | undefined;
  language?: string | undefined;
  /** An ISO 3166-1 alpha-2 code. */
  country?: string | undefined;
  /** Undefined if the `datePublished` of the article is the date of both. */
  datePublished?: When | undefined;
}

/** The same brief in another language. */
export interface Alternate {
  language: string;
  url: Url;
  /** `original` or `translation`. Other values are valid; the rule `unknown-term` reports them. */
  relation?: OpenTerm<"alternateRelations"> | undefined;
}

/** The series that a brief belongs to. */
export interface Series {
  id: string;
  name: Text;
}

/** A tool that was used to make the brief. */
export interface Tool {
  name: string;
  version?: string | undefined;
  /** What it did, such as `summarise`, `translate` or `tag`. */
  task?: string | undefined;
}

/** How the brief was made, who reviewed it and who is responsible for it. */
export interface Provenance {
  /** `none`, `ai-assisted` or `ai-generated`. Other values are valid; the rule `unknown-term` reports them. */
  disclosure?: OpenTerm<"disclosures"> | undefined;
  tools?: Tool[] | undefined;
  generatedAt?: When | undefined;
  reviewedBy?: Agent[] | undefined;
  responsibleParty?: Agent | undefined;
  /** A term of the IPTC vocabulary of digital source types. */
  digitalSourceType?: string | undefined;
}

/** A change made after publication. */
export interface Correction {
  date: When;
  text: Text;
  /** `correction`, `clarification`, `update` or `retraction`. Other values are valid; the rule `unknown-term` reports them. */
  kind?: OpenTerm<"correctionKinds"> | undefined;
  /** The id of the insight that was changed. */
  insight?: string | undefined;
}

/** Who may use the brief, and how. */
export interface Rights {
  /** An SPDX identifier or a URL. */
  license?: string | undefined;
  copyrightNotice?: string | undefined;
  credit?: string | undefined;
  usageTerms?: string | undefined;
}

/** A brief in version 1 of the format. Every tool keeps keys that are not listed here. */
export interface Article {
  $schema?: string | undefined;
  /** The version of the format, `1.x`. */
  schemaVersion: string;
  /** A stable identifier, preferably a URI. */
  id?: string | undefined;
  url?: Url | undefined;
  alternates?: Alternate[] | undefined;
  series?: Series | undefined;
  /** The id of the earlier brief that this one replaces. */
  supersedes?: string | undefined;
  headline: Text;
  /** The language of the insights, as a BCP 47 tag. */
  language: string;
  source?: Source | undefined;
  datePublished?: When | undefined;
  dateModified?: When | undefined;
  /** The IANA name of the time zone of all times without an offset. */
  timeZone?: string | undefined;
  /** The first one is the watch-list topic. */
  topics?: Text[] | undefined;
  authors?: Agent[] | undefined;
  coreInsights?: Insight[] | undefined;
  groups?: Group[] | undefined;
  /** May be undefined even if insights have citations. */
  references?: Reference[] | undefined;
  /** The main minerals. */
  minerals?: Term[] | undefined;
  /** The main places. Mines, plants, ports and corridors are declared here. */
  places?: Term[] | undefined;
  organizations?: Organization[] | undefined;
  provenance?: Provenance | undefined;
  corrections?: Correction[] | undefined;
  rights?: Rights | undefined;
  /** Private data. Each key is a reverse domain name or a URL. */
  extensions?: Record<string, unknown> | undefined;
}
