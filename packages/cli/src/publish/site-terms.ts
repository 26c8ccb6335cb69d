import { languageOf, primaryLanguage, textOf } from "@mineral-brief/schema/reading";
import type { DeclaredTerm, Text } from "@mineral-brief/schema";
import { isA, minerals, places } from "@mineral-brief/schema/vocabulary";
import { slugOf } from "../outputs/file-name.ts";
import type { ListedBrief, ListedText } from "./listed-brief.ts";
import type { Site } from "./site.ts";
import { termKinds, type TermKind } from "./term-kinds.ts";

/** A mineral, a place, a month, a source, a language or a series of the briefs of a site. */
export interface SiteTerm {
  readonly kind: TermKind;
  /** As briefs state it: `tungsten`, `CN`, `2025-10`, `Mining Desk`, `zh`, the id of a series. */
  readonly id: string;
  /**
   * In the language of the site if the vocabulary knows it, or a brief states it for a series; otherwise as a brief states it. With a capital at the start, as in
   * a title, except for sources and series.
   */
  readonly name: string;
  /** The language of the name. */
  readonly language: string;
  /** The name of its files without extension: `mineral-tungsten`. */
  readonly file: string;
  /** In the order of all briefs: newest first. */
  readonly briefs: readonly ListedBrief[];
}

/** All terms of a site, and those of each brief. */
export class SiteTerms {
  readonly #site: Pick<Site, "language" | "locale" | "nameOf" | "names">;
  readonly #terms: Readonly<Record<TermKind, Map<string, SiteTerm & { briefs: ListedBrief[] }>>>;
  /** By id and country of a mineral or place: the ids that contain it and that a brief names. */
  readonly #wider = {
    mineral: new Map<string, readonly string[]>(),
    place: new Map<string, readonly string[]>(),
  };
  readonly #files = new Map<ListedBrief, readonly string[]>();
  /** The languages of the briefs, in lower case. */
  readonly #languages: ReadonlySet<string>;
  /** The names of series by id. */
  readonly #series = new Map<string, ListedText>();
  readonly #named = { mineral: new Map<string, Named>(), place: new Map<string, Named>() };
  /** The groups and regions of the vocabulary that had a list before. */
  readonly #groups: Readonly<Record<"mineral" | "place", readonly string[]>>;
  readonly #hadList: (file: string) => boolean;

  /**
   * `briefs` are sorted newest first. `hadList` says whether an earlier run wrote the list with this name, without extension: a
   * group, a region or a language then has its list also if no brief names it itself.
   */
  constructor(
    briefs: readonly ListedBrief[],
    site: Pick<Site, "language" | "locale" | "nameOf" | "names">,
    hadList: (file: string) => boolean = () => false,
  ) {
    this.#site = site;
    this.#hadList = hadList;
    const had = (kind: "mineral" | "place", all: readonly { readonly id: string }[]): string[] =>
      all.map(({ id }) => id).filter((id) => hadList(termFile(kind, id)));
    this.#groups = { mineral: had("mineral", minerals), place: had("place", places) };
    this.#languages = new Set(briefs.map(({ language }) => language.toLowerCase()));
    for (const brief of briefs) {
      this.#note(brief.minerals, this.#named.mineral, brief);
      this.#note(brief.places, this.#named.place, brief);
      this.#noteSeries(brief);
    }
    this.#terms = {
      mineral: new Map(),
      place: new Map(),
      month: new Map(),
      source: new Map(),
      language: new Map(),
      series: new Map(),
    };
    for (const brief of briefs) {
      const files = new Set<string>();
      for (const kind of termKinds)
        for (const id of this.#idsOf(brief, kind)) files.add(this.#add(kind, id, brief));
      this.#files.set(brief, [...files]);
    }
  }

  /** Lists the terms of a kind: months from the newest to the oldest, others by name in the collation of the site's language. */
  all(kind: TermKind): readonly SiteTerm[] {
    const terms = [...this.#terms[kind].values()];
    if (kind === "month") return terms.sort((left, right) => (left.id < right.id ? 1 : -1));
    const { compare } = new Intl.Collator(this.#site.locale);
    return terms.sort(
      (left, right) => compare(left.name, right.name) || (left.id < right.id ? -1 : 1),
    );
  }

  /** Names the files of the lists that a brief is on, without extension. */
  filesOf(brief: ListedBrief): readonly string[] {
    return this.#files.get(brief)!;
  }

  /** Lists, for each mineral or place that a brief names, the groups and countries that contain it. Omits those that are in none. */
  wider(kind: "mineral" | "place"): Readonly<Record<string, readonly string[]>> {
    const named = [...this.#named[kind]];
    return Object.fromEntries(
      named.flatMap(([id, { country }]) => {
        const others = this.#widerIds({ id, country }, kind).filter((other) => other !== id);
        return others.length === 0 ? [] : [[id, others]];
      }),
    );
  }

  /** Adds a brief to a term, and names its files. */
  #add(kind: TermKind, id: string, brief: ListedBrief): string {
    const terms = this.#terms[kind];
    const file = termFile(kind, id);
    const term = terms.get(file);
    if (term === undefined) {
      const { text, language } = this.#nameFor(kind, id, brief);
      terms.set(file, { kind, id, name: text, language, file, briefs: [brief] });
    } else if (term.briefs.at(-1) !== brief) term.briefs.push(brief);
    return file;
  }

  #idsOf(brief: ListedBrief, kind: TermKind): readonly string[] {
    switch (kind) {
      case "mineral":
        return this.#idsOfTerms(brief.minerals, kind);
      case "place":
        return this.#idsOfTerms(brief.places, kind);
      case "month":
        return brief.date === undefined ? [] : [brief.date.slice(0, 7)];
      case "source":
        return brief.source === undefined ? [] : [brief.source.text];
      case "language":
        return this.#widerLanguages(brief.language);
      case "series":
        return brief.series === undefined ? [] : [brief.series.id];
    }
  }

  /** Lists a language, and those of the briefs that include it: `zh-Hans` is in `zh`. */
  #widerLanguages(language: string): readonly string[] {
    const parts = language.split("-");
    return parts
      .map((_, index) => parts.slice(0, parts.length - index).join("-"))
      .filter(
        (tag) => this.#languages.has(tag.toLowerCase()) || this.#hadList(termFile("language", tag)),
      );
  }

  #idsOfTerms(stated: readonly DeclaredTerm[], kind: "mineral" | "place"): readonly string[] {
    const ids = new Set<string>();
    for (const term of stated) for (const id of this.#widerIds(term, kind)) ids.add(id);
    return [...ids];
  }

  /** Lists the ids that contain a term, the term first. A mine or port is also in its country. */
  #widerIds(
    { id, country }: Pick<DeclaredTerm, "id" | "country">,
    kind: "mineral" | "place",
  ): readonly string[] {
    const key = country === undefined ? id : `${id} ${country}`;
    let found = this.#wider[kind].get(key);
    if (found === undefined) {
      const own = country === undefined ? [id] : [id, country];
      const ids = [...this.#named[kind].keys(), ...this.#groups[kind]];
      found = [...new Set(own.flatMap((one) => [one, ...ids.filter((other) => isA(one, other))]))];
      this.#wider[kind].set(key, found);
    }
    return found;
  }

  #note(
    stated: readonly DeclaredTerm[],
    named: Map<string, Named>,
    brief: Pick<ListedBrief, "language">,
  ): void {
    for (const { id, name: text, country } of stated) {
      const before = named.get(id);
      const name =
        text === undefined ? undefined : { value: textOf(text), lang: languageOf(text, brief) };
      if (before === undefined) named.set(id, { name, country });
      else if (before.name === undefined && name !== undefined) named.set(id, { ...before, name });
      if (country !== undefined && !named.has(country))
        named.set(country, { name: undefined, country: undefined });
    }
  }

  /** Keeps the newest name of a series, or the newest one in the language of the site. */
  #noteSeries({ series }: ListedBrief): void {
    if (series === undefined) return;
    const isOwn = ({ language }: ListedText): boolean =>
      primaryLanguage(language) === primaryLanguage(this.#site.language);
    const before = this.#series.get(series.id);
    if (before === undefined || (!isOwn(before) && isOwn(series.name)))
      this.#series.set(series.id, series.name);
  }

  #nameFor(kind: TermKind, id: string, brief: ListedBrief): ListedText {
    const { names, language } = this.#site;
    switch (kind) {
      case "mineral":
      case "place": {
        const name = nameInLanguage(
          { id, name: this.#named[kind].get(id)?.name },
          brief,
          this.#site,
        );
        return { ...name, text: this.#title(name.text) };
      }
      case "month":
        return { text: this.#title(names.month(id)), language };
      case "language":
        return { text: this.#title(names.language(id)), language };
      case "series":
        return this.#series.get(id)!;
      case "source":
        return brief.source!;
    }
  }

  #title(name: string): string {
    return startsInLowerCase.test(name)
      ? name.charAt(0).toLocaleUpperCase(this.#site.locale) + name.slice(1)
      : name;
  }
}

/** Two letters in lower case: `tungsten`, but not `e-waste`. */
const startsInLowerCase = /^\p{Ll}{2}/u;

/** Names a mineral or place in the language of the site, or else as a brief does. */
export function nameInLanguage(
  { id, name }: Pick<DeclaredTerm, "id" | "name">,
  brief: Pick<ListedBrief, "language">,
  { language, nameOf }: Pick<Site, "language" | "nameOf">,
): ListedText {
  const own = nameOf(id, language);
  if (own !== undefined) return { text: own, language };
  const english = nameOf(id, "en");
  if (english !== undefined) return { text: english, language: "en" };
  return name === undefined
    ? { text: wordsOf(id), language }
    : { text: textOf(name), language: languageOf(name, brief) };
}

/** `house-blend`: house blend. Codes such as `CN-JX` stay as they are. */
function wordsOf(id: string): string {
  return /[a-z]/.test(id) ? id.replaceAll("-", " ") : id;
}

/** Names the files of a term, without extension. */
export function termFile(kind: TermKind, id: string): string {
  const files = filesByKind[kind];
  let file = files.get(id);
  if (file === undefined) files.set(id, (file = `${kind}-${slugOf(id) || "other"}`));
  return file;
}

/** A site asks for each of its terms many times. */
const filesByKind = Object.fromEntries(
  termKinds.map((kind) => [kind, new Map<string, string>()]),
) as Readonly<Record<TermKind, Map<string, string>>>;

/** What a brief states of a mineral or place. */
interface Named {
  readonly name: Exclude<Text, string> | undefined;
  readonly country: string | undefined;
}
