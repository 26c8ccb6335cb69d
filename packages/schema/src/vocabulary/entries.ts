// The entries of the lists of the vocabulary.

/** A name in the two languages of the vocabulary. */
export interface Names {
  readonly en: string;
  /** Simplified Chinese. */
  readonly zh: string;
}

/** Other names with the same meaning in a text: spellings, trade forms, ores, alloys. */
export interface Aliases {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** A mineral, metal, group or closely linked material. */
export interface Mineral {
  /** Kebab-case, British spelling: `aluminium`. */
  readonly id: string;
  readonly names: Names;
  readonly aliases: Aliases;
  /** The symbol of the element; undefined for groups, ores and materials. */
  readonly symbol?: string;
  /** The family of the mineral: `light-metal`, `battery`, `rare-earth-heavy`, ... */
  readonly family: string;
  /** HS 2022 codes of 4 or 6 digits for the main ores, intermediates or unwrought metal. A code can cover several minerals. */
  readonly hsCodes: readonly string[];
  /** The Wikidata item of the element; undefined if no item was confirmed. */
  readonly wikidata?: string;
  /** The last part of http://resource.geosciml.org/classifier/cgi/commodity-code/ */
  readonly cgiCode?: string;
  /** Commodity code of the USGS Mineral Resources Data System. */
  readonly mrdsCode?: string;
}

/** A mineral, or group of minerals, on an official list. */
export interface Membership {
  readonly mineral: string;
  /** The id of an official list: `us-interior`, `eu-critical`, ... */
  readonly list: string;
  readonly year: number;
  /** The name on the list, with its grade if the list has grades. */
  readonly listedAs: string;
  /** The category of the list itself; undefined if the list has none. */
  readonly category?: string;
}

/** Where a row was read. */
export interface Reading {
  /** The title of the page or work. */
  readonly source: string;
  readonly publisher?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly sourceDate?: string;
  readonly url?: string;
}

/** One edition of an official list of minerals. */
export interface OfficialList extends Reading {
  /** The id that memberships refer to, together with `year`. */
  readonly list: string;
  readonly year: number;
  readonly title: string;
  readonly issuer: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly announced: string;
  /** The number of entries that the issuer counts. */
  readonly officialTotal: number;
  /** Whether the vocabulary has all entries. If false, the absence of a mineral has no meaning. */
  readonly complete: boolean;
  readonly note?: string;
}

/** A country or territory, a bloc or a region. */
export interface Place {
  /** ISO 3166-1 alpha-2, `EU`, `bloc-...` or `region-...`. */
  readonly id: string;
  readonly kind: "country" | "bloc" | "region";
  readonly names: Names;
  readonly aliases: Aliases;
  /** English adjectives and words for people: `Chinese`, `Americans`. */
  readonly demonyms: readonly string[];
  /** English words for its government: `Beijing`, `White House`. */
  readonly metonyms: readonly string[];
}

/** A step of the supply chain. */
export interface Stage {
  readonly id: string;
  readonly names: Names;
  readonly definition: string;
}

// cspell:ignore standing: the id of a group.

/** A type of event, measure or lasting relation. */
export interface RelationType {
  readonly id: string;
  readonly names: Names;
  readonly definition: string;
  /** `export-side`, `imports-actors-ownership`, `support`, `deals`, `operations-markets` or `standing`. */
  readonly group: string;
}

/** A country's share of world output at one stage in one year. */
export interface Share extends ShareDetails {
  readonly mineral: string;
  readonly stage: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Percent of world tonnage, an integer. Only leading countries are listed, so the shares do not add up to 100. */
  readonly percent: number;
  /** The year of output; the last year of an average. */
  readonly year: number;
  /** The work and edition; states if the share is an estimate or an average. */
  readonly source: string;
}

/** The output from which a share was computed, and where it was read. */
export interface ShareDetails {
  /** The country's output, in `unit`; undefined if only the share is known. */
  readonly tonnage?: number;
  /** World output, in `unit`. Sources round it, so the shares of a year can add up to slightly more than 100. */
  readonly worldTotal?: number;
  /** `kg`, `t`, `kt` or `tU` (tonnes of uranium). */
  readonly unit?: string;
  /** What is weighed, if it is not the mineral itself: `REO`, `lithium content`, `gross weight`. */
  readonly basis?: string;
  /** The publication. Later editions revise earlier years, so name it beside the share. */
  readonly edition: string;
  /** The page of the publication; undefined if its address is not known. */
  readonly url?: string;
  /** The page of others with the same figures, from which the share was read; undefined if it was read in the publication. */
  readonly copy?: string;
  readonly note?: string;
}

/** One official announcement that controls exports. */
export interface ExportControl extends ExportControlDetails {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly issuer: string;
  readonly title: string;
  /** YYYY-MM-DD, or YYYY if only the year is known. */
  readonly announced: string;
  /** The planned or actual day of effect: YYYY-MM-DD. */
  readonly effective: string;
  /** As in the announcement: `rare-earths` means all rare earths. Empty if it names none. */
  readonly minerals: readonly string[];
  /** The id of a relation type. */
  readonly kind: string;
  /** The ISO 3166-1 alpha-2 code of the destination; undefined for all destinations. */
  readonly target?: string;
  /** Undefined if no suspension is known. */
  readonly suspension?: Suspension;
}

/** What an announcement is about, and where it was read. */
export interface ExportControlDetails extends Reading {
  readonly note: string;
  /** The day of the latest page about the control: YYYY-MM or YYYY-MM-DD. Its status after that day is not confirmed. */
  readonly asOf: string;
}

/** A suspension of a control, as announced. */
export interface Suspension {
  /** YYYY-MM-DD. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly to: string;
  /** The announcement of the suspension. */
  readonly by: string;
  /** The suspended part; undefined if the entire control is suspended. */
  readonly part?: string;
  /** The status after `to`. `unknown`: no source states if the suspension was extended or the control restored. */
  readonly statusAfter: "unknown";
}

/** A unit of the trade. */
export interface Unit extends Reading {
  /** As figures write it: `t`, `mtu`, `lb U3O8`, `t-per-year`. */
  readonly id: string;
  readonly symbol: string;
  readonly names: Names;
  /** `mass`, `contained mass`, `price`, ... Units of one dimension can be converted if they have the same `base`. */
  readonly dimension: string;
  /** A number times this factor is in `base`; undefined if the unit has no fixed size. */
  readonly factor?: number;
  /** The symbol of the base unit, such as `t` or `t LCE`. Contained masses have base units of their own. */
  readonly base?: string;
  readonly spellings: Aliases;
  readonly note?: string;
}

/** The name of an organisation, company or project, and where it was read. */
export interface NamedRow extends Reading {
  readonly id: string;
  readonly names: {
    readonly en: string;
    /** Simplified Chinese; undefined if none is known. */
    readonly zh?: string;
  };
  /** Other names, in any language. */
  readonly aliases: readonly string[];
  /** The day of the page: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf?: string;
  /**
   * `verified2` or `verified1`: two pages or one page read. `listed`: named in a list that others compiled (`listed-low`: with
   * a doubt). `memory`: no page read.
   */
  readonly confidence: "verified2" | "verified1" | "listed" | "listed-low" | "memory";
}

/** A state body, bank, agency, association, exchange, price reporter or news agency. */
export interface OrganizationEntry extends NamedRow {
  readonly kind: string;
  /** ISO 3166-1 alpha-2 or `EU`; undefined for international bodies. */
  readonly country?: string;
  /** What it does in the field. */
  readonly role: string;
  readonly note?: string;
}

/** A company. `parent`, `status` and `note` are only in rows for which a page was read. */
export interface Company extends NamedRow {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The minerals and stages of its main business. */
  readonly minerals: readonly string[];
  readonly stages: readonly string[];
  /** The owners in words, several separated by `|`. */
  readonly parent?: string;
  /** As of `asOf`. */
  readonly status?: string;
  readonly note?: string;
}

/** A mine, deposit or plant. `owner`, `ownerIds`, `status` and `note` are only in rows for which a page was read. */
export interface Project extends NamedRow {
  readonly kind: "mine" | "deposit" | "plant";
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly minerals: readonly string[];
  readonly stages: readonly string[];
  /** The owners in words. */
  readonly owner?: string;
  /** The ids of owners among the companies and organisations. */
  readonly ownerIds?: readonly string[];
  /** As of `asOf`. */
  readonly status?: string;
  readonly note?: string;
}

/** A phrase that contains the name of a mineral or place but does not mean it: `Silicon Valley`, 无锡. */
export interface Lookalike {
  readonly phrase: string;
  /** A language of the vocabulary: `en`, `zh`, `zh-Hant`, ... */
  readonly language: string;
  readonly kind: "phrase" | "firm" | "organisation";
  /** The ids of the minerals and places that the phrase seems to name. */
  readonly notAs: readonly string[];
  /** The id of the company or organisation with this name. */
  readonly organization?: string;
  readonly note?: string;
}

/** The name of a mineral, place, stage or relation type in a language. */
export interface TermName {
  readonly id: string;
  readonly name: string;
  /**
   * Where the name is from. `own` is a translation of this project that no native speaker has reviewed. CLDR is the
   * locale data of Unicode. See https://github.com/mineral-brief/mineral-brief/blob/main/packages/schema/vocabulary/SOURCES.md
   */
  readonly nameSource: "CLDR" | "periodic-table.io" | "own";
}
