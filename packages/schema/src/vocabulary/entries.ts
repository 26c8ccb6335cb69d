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
  /** `us-interior`, `eu-critical`, ... `uk-critical-2024-partial` has only the 14 of 34 entries that were confirmed. */
  readonly list: string;
  readonly year: number;
  /** The name on the list, with its grade if the list has grades. */
  readonly listedAs: string;
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
export interface Share {
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

/** One official announcement that controls exports. */
export interface ExportControl {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly issuer: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly announced: string;
  /** The planned or actual day of effect: YYYY-MM-DD. */
  readonly effective: string;
  /** As in the announcement: `rare-earths` means all rare earths. */
  readonly minerals: readonly string[];
  /** The id of a relation type. */
  readonly kind: string;
  /** The ISO 3166-1 alpha-2 code of the destination; undefined for all destinations. */
  readonly target?: string;
  /** Undefined if no suspension is known. */
  readonly suspension?: Suspension;
  readonly note: string;
}

/** A suspension of a control, as announced. A later extension is not listed. */
export interface Suspension {
  /** YYYY-MM-DD. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly to: string;
  /** The announcement of the suspension. */
  readonly by: string;
  /** The suspended part; undefined if the entire control is suspended. */
  readonly part?: string;
}
