import type {
  Article,
  Citation,
  CitationId,
  Figure,
  Insight,
  Period,
  Reference,
  Relation,
  Text,
  When,
} from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";
import { citationId } from "../reading/citations.ts";
import { publicationDateOf } from "../reading/publication-date.ts";
import { referencesById } from "../reading/references.ts";
import { characterClasses, characterClassesOf } from "./character-classes.ts";

type Path = readonly PathSegment[];

/** A text of the article, prepared for all rules. */
export interface LintText {
  readonly words: string;
  /** The path of the string: it ends in `value` if the text is an object with its own language. */
  readonly path: Path;
  /** The language of the text, or that of the article. */
  readonly language: string;
  readonly role: "headline" | "title" | "insight" | "quote" | "other";
}

/** An insight with its path and text. */
export interface LintInsight {
  readonly insight: DeepReadonly<Insight>;
  readonly path: Path;
  readonly text: LintText;
  /** The index of its group from 0; undefined for a core insight. */
  readonly group: number | undefined;
}

/** A date of the article with its path. */
export interface LintDate {
  readonly when: When;
  readonly path: Path;
  /** Whether it may be in the future; only the dates of insights, figures and relations may. */
  readonly mayBeAhead: boolean;
}

/** A period of the article with its path. */
export interface LintPeriod {
  readonly period: Period;
  readonly path: Path;
  readonly mayBeAhead: boolean;
}

/** The data of an article that rules use, computed once. */
export interface LintContext {
  readonly article: DeepReadonly<Article>;
  /** In reading order. */
  readonly insights: readonly LintInsight[];
  /** The insights with figures. Few have any. */
  readonly withFigures: readonly LintInsight[];
  /** The insights with relations. Few have any. */
  readonly withRelations: readonly LintInsight[];
  /** All texts of the article. */
  readonly texts: readonly LintText[];
  readonly dates: readonly LintDate[];
  /** The periods of insights, figures, relations and references. Their days and times are also in `dates`. */
  readonly periods: readonly LintPeriod[];
  readonly references: ReadonlyMap<CitationId, DeepReadonly<Reference>>;
  /** The ids that insights cite. */
  readonly cited: ReadonlySet<CitationId>;
  /** The ids of minerals, places and organisations that the article declares as objects. */
  readonly declaredIds: ReadonlySet<string>;
  /** The declared ids, and the ids in lists of minerals and places. */
  readonly listedIds: ReadonlySet<string>;
  readonly publicationDate: When | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A text or the context, with the classes of its characters. Only rules of this package read these. */
interface Classed {
  /** Bits of `characterClasses`. For a quote in Latin letters the common classes may be missing. */
  readonly characterClasses: number;
}

/** Tests whether a text, or any text, has a character of a class. */
export function hasClass(
  part: LintText | LintContext,
  name: keyof typeof characterClasses,
): boolean {
  return (classesIn(part) & characterClasses[name]) !== 0;
}

/** Returns the classes of the characters in a text, or in all texts: bits of `characterClasses`. */
export function classesIn(part: LintText | LintContext): number {
  return (part as (LintText | LintContext) & Classed).characterClasses;
}

/** Reads an article once for all rules. */
export function lintContextOf(article: DeepReadonly<Article>, now: number): LintContext & Classed {
  const reader = new ArticleReader(article);
  reader.read();
  return {
    article,
    insights: reader.insights,
    withFigures: reader.withFigures,
    withRelations: reader.withRelations,
    texts: reader.texts,
    characterClasses: reader.characterClasses,
    dates: reader.dates,
    periods: reader.periods,
    references: referencesById(article),
    cited: reader.cited,
    declaredIds: reader.declaredIds,
    listedIds: reader.listedIds,
    publicationDate: publicationDateOf(article),
    now,
  };
}

/** The keys of a relation that are periods. */
const relationDates = ["date", "announced", "effective", "until"] as const;

class ArticleReader {
  readonly article: DeepReadonly<Article>;
  readonly insights: LintInsight[] = [];
  readonly withFigures: LintInsight[] = [];
  readonly withRelations: LintInsight[] = [];
  readonly texts: LintText[] = [];
  readonly dates: LintDate[] = [];
  readonly periods: LintPeriod[] = [];
  characterClasses = 0;
  readonly declaredIds = new Set<string>();
  readonly listedIds = new Set<string>();
  readonly cited = new Set<CitationId>();

  constructor(article: DeepReadonly<Article>) {
    this.article = article;
  }

  read(): void {
    const { article } = this;
    this.#text(article.headline, ["headline"], "headline");
    this.#date(article.datePublished, ["datePublished"]);
    this.#date(article.dateModified, ["dateModified"]);
    this.#readSource();
    this.#text(article.series?.name, ["series", "name"]);
    article.topics?.forEach((topic, index) => this.#text(topic, ["topics", index]));
    this.#named(article.authors, ["authors"]);
    article.coreInsights?.forEach((insight, index) =>
      this.#insight(insight, ["coreInsights", index], ["coreInsights", index, "text"], undefined),
    );
    article.groups?.forEach((group, index) => {
      this.#text(group.title, ["groups", index, "title"], "title");
      for (let place = 0; place < group.insights.length; place++)
        this.#insight(
          group.insights[place]!,
          ["groups", index, "insights", place],
          ["groups", index, "insights", place, "text"],
          index,
        );
    });
    this.#readReferences();
    this.#named(article.minerals, ["minerals"]);
    this.#named(article.places, ["places"]);
    this.#named(article.organizations, ["organizations"]);
    this.#readProvenance();
    article.corrections?.forEach((correction, index) => {
      this.#text(correction.text, ["corrections", index, "text"]);
      this.#date(correction.date, ["corrections", index, "date"]);
    });
  }

  #readSource(): void {
    const { source } = this.article;
    if (source === undefined) return;
    this.#text(source.name, ["source", "name"]);
    this.#text(source.headline, ["source", "headline"], "quote");
    this.#date(source.datePublished, ["source", "datePublished"]);
  }

  #readReferences(): void {
    this.article.references?.forEach((reference, index) => {
      this.#text(reference.title, ["references", index, "title"], "quote");
      this.#text(reference.publisher, ["references", index, "publisher"]);
      this.#text(reference.quote, ["references", index, "quote"], "quote");
      if (reference.datePublished !== undefined)
        this.#period(reference.datePublished, ["references", index, "datePublished"], false);
      if (reference.authors !== undefined)
        this.#named(reference.authors, ["references", index, "authors"]);
    });
  }

  #readProvenance(): void {
    const { provenance } = this.article;
    if (provenance === undefined) return;
    this.#date(provenance.generatedAt, ["provenance", "generatedAt"]);
    this.#named(provenance.reviewedBy, ["provenance", "reviewedBy"]);
    this.#text(provenance.responsibleParty?.name, ["provenance", "responsibleParty", "name"]);
  }

  // The paths of insights are passed in, because spreading them would take longer than all other work here.
  #insight(
    insight: DeepReadonly<Insight>,
    path: Path,
    textPath: Path,
    group: number | undefined,
  ): void {
    const text = this.#text(insight.text, textPath, "insight")!;
    const placed: LintInsight = { insight, path, text, group };
    this.insights.push(placed);
    const { date, attribution, citations, minerals, places, figures, relations } = insight;
    if (date !== undefined) this.#period(date, [...path, "date"]);
    if (attribution?.name !== undefined)
      this.#text(attribution.name, [...path, "attribution", "name"]);
    if (citations !== undefined) this.#readCitations(citations, path);
    if (minerals !== undefined) this.#named(minerals, path, "minerals");
    if (places !== undefined) this.#named(places, path, "places");
    if (figures !== undefined && figures.length > 0) {
      this.withFigures.push(placed);
      this.#readFigures(figures, path);
    }
    if (relations !== undefined && relations.length > 0) {
      this.withRelations.push(placed);
      this.#readRelations(relations, path);
    }
  }

  #readCitations(citations: readonly DeepReadonly<Citation>[], path: Path): void {
    citations.forEach((citation, index) => {
      this.cited.add(citationId(citation));
      if (typeof citation === "object" && citation.quote !== undefined)
        this.#text(citation.quote, [...path, "citations", index, "quote"], "quote");
    });
  }

  #readFigures(figures: readonly DeepReadonly<Figure>[], path: Path): void {
    figures.forEach((figure, index) => {
      if (figure.measure !== undefined)
        this.#text(figure.measure, [...path, "figures", index, "measure"]);
      if (figure.basis !== undefined)
        this.#text(figure.basis, [...path, "figures", index, "basis"]);
      if (figure.period !== undefined)
        this.#period(figure.period, [...path, "figures", index, "period"]);
    });
  }

  #readRelations(relations: readonly DeepReadonly<Relation>[], path: Path): void {
    relations.forEach((relation, index) => {
      if (relation.note !== undefined)
        this.#text(relation.note, [...path, "relations", index, "note"]);
      for (const key of relationDates)
        if (relation[key] !== undefined)
          this.#period(relation[key], [...path, "relations", index, key]);
    });
  }

  /** Reads terms, organisations and agents, which can have a name. */
  #named(
    list:
      | readonly (
          | string
          | { readonly id?: string; readonly name?: DeepReadonly<Text> | undefined }
        )[]
      | undefined,
    path: Path,
    key?: string,
  ): void {
    list?.forEach((item, index) => {
      if (typeof item === "string") {
        this.listedIds.add(item);
        return;
      }
      if (item.id !== undefined) {
        this.listedIds.add(item.id);
        this.declaredIds.add(item.id);
      }
      if (item.name === undefined) return;
      this.#text(item.name, [...path, ...(key === undefined ? [] : [key]), index, "name"]);
    });
  }

  #text(
    text: DeepReadonly<Text> | undefined,
    path: Path,
    role: LintText["role"] = "other",
  ): LintText | undefined {
    if (text === undefined) return undefined;
    const own = typeof text === "string" ? undefined : text;
    const words = own?.value ?? (text as string);
    const read: LintText & Classed = {
      words,
      path: own === undefined ? path : [...path, "value"],
      language: own?.lang ?? this.article.language,
      role,
      characterClasses: characterClassesOf(words, role === "quote"),
    };
    this.texts.push(read);
    this.characterClasses |= read.characterClasses;
    return read;
  }

  /** Reads the days and times of a period. */
  #period(period: Period, path: Path, mayBeAhead = true): void {
    this.periods.push({ period, path, mayBeAhead });
    const ends = period.includes("/") ? period.split("/") : [period];
    for (const end of ends) if (end.length >= 10) this.#date(end, path, mayBeAhead);
  }

  #date(when: When | undefined, path: Path, mayBeAhead = false): void {
    if (when !== undefined) this.dates.push({ when, path, mayBeAhead });
  }
}
