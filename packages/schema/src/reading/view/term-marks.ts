import type { Article, Insight, TermId } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { viewCaps } from "../view-caps.ts";
import { MentionFinder } from "./mention.ts";
import { stagesOf, type PublishedSharesOf } from "./stated-stages.ts";
import type { MarkedRange } from "./sentence-pieces.ts";
import type { TermNames, TermsPart } from "./term-names.ts";
import type { TextView } from "./views.ts";

/** More marks than this make a roll of names, of which only the minerals are marked. */
const maximumMarks = 4;

interface Described {
  readonly id: TermId;
  readonly kind?: string | undefined;
  readonly country?: string | undefined;
}

interface MarkedTerm {
  readonly id: TermId;
  readonly part: TermsPart;
  /** True if the site has a page about it. */
  readonly hasPage: boolean;
  /** True if there is nothing to tell. Shorter names in its name are not marked either. */
  readonly isPlain: boolean;
  readonly mentions: MentionFinder;
}

/**
 * Finds the terms in sentences that have something to tell: a place or organisation with a kind or country, a mineral
 * with published shares for a stage of the sentence, and every term that has a page of `hrefOf`. Each is marked where a
 * section first mentions it.
 */
export class TermMarks {
  /** The longest name first: "Lynas Malaysia" is not a mention of "Lynas". */
  readonly #terms: readonly MarkedTerm[];
  readonly #names: TermNames;
  readonly #sharesOf: PublishedSharesOf | undefined;
  /** True if the data has the names that terms lead to. */
  readonly #hasNames: boolean;
  readonly #marked = new Set<TermId>();

  constructor(
    article: Article,
    names: TermNames,
    shows: (part: PartName) => boolean,
    sharesOf: PublishedSharesOf | undefined,
  ) {
    this.#names = names;
    this.#sharesOf = sharesOf;
    this.#hasNames = shows("data");
    const terms = (part: TermsPart, ids: readonly Described[]): MarkedTerm[] =>
      shows("marks") && shows(part)
        ? ids.slice(0, viewCaps.list).map(({ id, kind, country }) => {
            const hasPage = names.addressOf(id, part) !== undefined;
            return {
              id,
              part,
              mentions: new MentionFinder(names.name(id).text),
              hasPage,
              isPlain:
                !hasPage &&
                part !== "minerals" &&
                ((kind ?? country) === undefined || kind === "country" || /^[A-Z]{2}$/.test(id)),
            };
          })
        : [];
    this.#terms = [
      ...((sharesOf ?? names.hrefOf) === undefined ? [] : terms("minerals", mineralsOf(article))),
      ...terms("places", placesOf(article)),
      ...terms("organizations", article.organizations ?? []),
    ]
      .filter(({ mentions }) => /[\p{L}\p{N}]/u.test(mentions.name))
      .toSorted((one, other) => other.mentions.name.length - one.mentions.name.length);
  }

  /** Starts a section: the core insights, or a group. */
  startSection(): void {
    this.#marked.clear();
  }

  /** Finds the terms to mark in a sentence, outside `others`. */
  find(insight: Insight, { text }: TextView, others: readonly MarkedRange[]): MarkedRange[] {
    const found: (MarkedRange & { readonly part: TermsPart })[] = [];
    const taken = new Uint8Array(text.length);
    for (const { start, end } of others) taken.fill(1, start, end);
    for (const { id, part, hasPage, isPlain, mentions } of this.#terms) {
      let isMarked =
        !isPlain &&
        !this.#marked.has(id) &&
        (hasPage || part !== "minerals" || this.#hasShares(id, insight));
      for (const { start, end } of mentions.in(text)) {
        if (taken.subarray(start, end).includes(1)) continue;
        taken.fill(1, start, end);
        if (isMarked) found.push({ start, end, role: "term", id, part });
        isMarked = false;
      }
    }
    const marks =
      found.length > maximumMarks ? found.filter(({ part }) => part === "minerals") : found;
    for (const { id } of marks) this.#marked.add(id!);
    return marks.map(({ start, end, role, id, part }) => {
      const href =
        this.#names.addressOf(id!, part) ?? (this.#hasNames ? `#name-${id!}` : undefined);
      return { start, end, role, id, href };
    });
  }

  #hasShares(mineral: TermId, insight: Insight): boolean {
    const sharesOf = this.#sharesOf;
    return (
      sharesOf !== undefined &&
      stagesOf(mineral, insight).some((stage) => sharesOf(mineral, stage).length > 0)
    );
  }
}
