import type { Organization, Term, TermId, Text } from "../../article.ts";
import { regionName } from "../display-names.ts";
import { mineralsOf, placesOf, termId } from "../terms.ts";
import type { LinkView, TermView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Returns the name of a vocabulary term in a language (a BCP 47 tag), in English if that language has none;
 * undefined for an unknown term.
 */
export type NameOf = (id: TermId, language: string) => string | undefined;

/** Finds the name of an id: the name in the article, else from `nameOf`, else the id in readable form. */
export class TermNames {
  readonly #wording: Wording;
  readonly #nameOf: NameOf | undefined;
  #declared: Map<TermId, Text> | undefined;

  constructor(wording: Wording, nameOf: NameOf | undefined) {
    this.#wording = wording;
    this.#nameOf = nameOf;
  }

  readonly name = (id: TermId): TextView => {
    this.#declared ??= this.#declaredNames();
    const wording = this.#wording;
    const declared = this.#declared.get(id);
    if (declared !== undefined) return wording.text(declared);
    return this.#knownName(id) ?? wording.word(id);
  };

  readonly term = (term: Term): TermView => {
    if (typeof term === "string") return { ...this.name(term), href: undefined, notes: [] };
    const { name, kind, country, sameAs } = term;
    return this.#with(
      this.#wording.link(name ?? "", sameAs?.[0]),
      name === undefined ? this.name(termId(term)) : undefined,
      kind,
      country,
    );
  };

  readonly organization = ({ name, kind, country, url, sameAs }: Organization): TermView =>
    this.#with(this.#wording.link(name, url ?? sameAs?.[0]), undefined, kind, country);

  #knownName(id: TermId): TextView | undefined {
    const wording = this.#wording;
    const { locale } = wording;
    const region = regionName(id, locale);
    const known = this.#nameOf?.(id, locale) ?? region;
    if (known === undefined) return undefined;
    // A name that equals the English one is English, except for countries, whose names are the same in many languages.
    const inEnglish =
      known !== region && !/^en\b/i.test(locale) && known === this.#nameOf?.(id, "en");
    return inEnglish ? wording.inLanguage(known, "en") : wording.inLocale(known);
  }

  #with(
    link: LinkView,
    name: TextView | undefined,
    kind: string | undefined,
    country: string | undefined,
  ): TermView {
    const notes = [];
    if (kind !== undefined) notes.push(this.#wording.word(kind));
    if (country !== undefined) notes.push(this.name(country));
    return { ...link, ...name, notes };
  }

  #declaredNames(): Map<TermId, Text> {
    const { article } = this.#wording;
    const names = new Map<TermId, Text>();
    for (const { id, name } of [
      ...(article.organizations ?? []),
      ...placesOf(article),
      ...mineralsOf(article),
    ])
      if (name !== undefined && !names.has(id)) names.set(id, name);
    return names;
  }
}
