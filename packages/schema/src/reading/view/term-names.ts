import type { TermId, Text } from "../../article.ts";
import { regionName } from "../display-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Returns the name of a vocabulary term in a language (a BCP 47 tag); undefined for an unknown term, and for a term
 * without a name in that language. The view then shows the id in readable form.
 */
export type NameOf = (id: TermId, language: string) => string | undefined;

/** The lists of terms that an article and its insights have. */
export type TermsPart = "minerals" | "places" | "organizations" | "stages";

/** Returns the address of a page about a term. Undefined to use the address in the article, if any. */
export type HrefOf = (id: TermId, part: TermsPart) => string | undefined;

/** Finds the name of an id: the name in the article, else from `nameOf`, else the id in readable form. */
export class TermNames {
  readonly hrefOf: HrefOf | undefined;
  readonly #wording: Wording;
  readonly #nameOf: NameOf | undefined;
  #declared: Map<TermId, Text> | undefined;

  constructor(wording: Wording, nameOf: NameOf | undefined, hrefOf?: HrefOf) {
    this.hrefOf = hrefOf;
    this.#wording = wording;
    this.#nameOf = nameOf;
  }

  /** Returns the page about a term that `hrefOf` gives, if it is a safe address. */
  addressOf(id: TermId, part: TermsPart): string | undefined {
    const href = this.hrefOf?.(id, part);
    return href !== undefined && isWebAddress(href) ? href : undefined;
  }

  readonly name = (id: TermId): TextView => {
    this.#declared ??= this.#declaredNames();
    const wording = this.#wording;
    const declared = this.#declared.get(id);
    if (declared !== undefined) return wording.text(declared);
    return this.#knownName(id) ?? wording.word(id);
  };

  /**
   * Finds the name in the language of the reader, else the simplified Chinese one for other Chinese. A name in a third
   * language would be in neither the article nor the language of its reader, so the id is shown instead.
   */
  #knownName(id: TermId): TextView | undefined {
    const wording = this.#wording;
    const { locale } = wording;
    const own = this.#nameOf?.(id, locale) ?? regionName(id, locale);
    if (own !== undefined) return wording.inLocale(own);
    const chinese = /^zh\b/i.test(locale) ? this.#nameOf?.(id, "zh-Hans") : undefined;
    return chinese === undefined ? undefined : wording.inLanguage(chinese, "zh-Hans");
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

/** True for a relative address and an `http:` or `https:` URL. The parser skips the characters that a browser skips. */
function isWebAddress(address: string): boolean {
  const base = "https://example.org";
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}
