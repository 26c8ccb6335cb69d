// What the lists of the vocabulary hold.

/** A name in the two languages that the vocabulary has. */
export interface Names {
  readonly en: string;
  /** Simplified Chinese. */
  readonly zh: string;
}

/** Further forms that mean the same in a text: spellings, trade forms, ores, alloys. */
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
  /** Of the element; undefined for groups, ores and materials. */
  readonly symbol?: string;
  /** What it is listed among: `light-metal`, `battery`, `rare-earth-heavy`, ... */
  readonly family: string;
  /** Codes of HS 2022, 4 or 6 digits, for main ores, intermediates or unwrought metal. Some codes hold several minerals. */
  readonly hsCodes: readonly string[];
  /** Element items only; undefined where no item could be confirmed. */
  readonly wikidata?: string;
  /** The last part of http://resource.geosciml.org/classifier/cgi/commodity-code/ */
  readonly cgiCode?: string;
  /** Commodity code of the USGS Mineral Resources Data System. */
  readonly mrdsCode?: string;
}

/** One mineral, or group of minerals, on one official list. */
export interface Membership {
  readonly mineral: string;
  /** `us-interior`, `eu-critical`, ... `uk-critical-2024-partial` has the 14 of 34 entries that could be confirmed. */
  readonly list: string;
  readonly year: number;
  /** The words of the list, with its grade where it names one. */
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

/** A kind of event, measure or standing relation. */
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
  /** Of world tonnage, whole percent. The leading countries only: they do not add up to 100. */
  readonly percent: number;
  /** The year of output; an average over years is filed under its last. */
  readonly year: number;
  /** Work and edition; says so where the figure is an estimate or an average. */
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
  /** The day that it took, or was to take, effect: YYYY-MM-DD. */
  readonly effective: string;
  /** As the announcement names them: `rare-earths` stands for all of them. */
  readonly minerals: readonly string[];
  /** Id of a relation type. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2 of the one destination; undefined for all. */
  readonly target?: string;
  /** Undefined where no suspension is known. */
  readonly suspension?: Suspension;
  readonly note: string;
}

/** A stated pause of a control. Whether it was extended afterwards, the list does not know. */
export interface Suspension {
  /** YYYY-MM-DD. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly to: string;
  /** The announcement that says so. */
  readonly by: string;
  /** The part that is paused; undefined for the whole. */
  readonly part?: string;
}
