import type { Article, Insight, TermId } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { viewCaps } from "../view-caps.ts";
import { MentionFinder } from "./mention.ts";
import { stagesOf, type PublishedSharesOf } from "./stated-stages.ts";
import { overlaps, type MarkedRange } from "./sentence-pieces.ts";
import type { TermNames, TermsPart } from "./term-names.ts";
import type { TextView } from "./views.ts";

/** More marks than this make a roll of names, of which only the minerals are marked. */
const maximumMarks = 4;

interface MarkedTerm {
  readonly id: TermId;
  readonly part: TermsPart;
  mentions: MentionFinder | undefined;
}

/**
 * Finds the terms in sentences that have something to tell: a place or organisation with a kind or country, and a mineral
 * with published shares for a stage of the sentence. Each is marked where a section first mentions it.
 */
export class TermMarks {
  readonly #terms: readonly MarkedTerm[];
  readonly #names: TermNames;
  readonly #sharesOf: PublishedSharesOf | undefined;
  readonly #marked = new Set<TermId>();

  constructor(
    article: Article,
    names: TermNames,
    shows: (part: PartName) => boolean,
    sharesOf: PublishedSharesOf | undefined,
  ) {
    this.#names = names;
    this.#sharesOf = sharesOf;
    const described = ({
      id,
      kind,
      country,
    }: {
      id: TermId;
      kind?: string | undefined;
      country?: string | undefined;
    }) => (kind ?? country) !== undefined && kind !== "country" && !/^[A-Z]{2}$/.test(id);
    const terms = (part: TermsPart, ids: readonly { readonly id: TermId }[]): MarkedTerm[] =>
      shows("marks") && shows(part) ? ids.map(({ id }) => ({ id, part, mentions: undefined })) : [];
    this.#terms = [
      ...(sharesOf === undefined ? [] : terms("minerals", mineralsOf(article))),
      ...terms("places", placesOf(article).filter(described)),
      ...terms("organizations", (article.organizations ?? []).filter(described)),
    ].slice(0, viewCaps.list);
  }

  /** Starts a section: the core insights, or a group. */
  startSection(): void {
    this.#marked.clear();
  }

  /** Finds the terms to mark in a sentence, outside `others`. */
  find(insight: Insight, { text }: TextView, others: readonly MarkedRange[]): MarkedRange[] {
    const found: (MarkedRange & { readonly part: TermsPart })[] = [];
    for (const term of this.#terms) {
      const { id, part } = term;
      if (this.#marked.has(id) || (part === "minerals" && !this.#hasShares(id, insight))) continue;
      const name = this.#names.name(id).text;
      if (!/[\p{L}\p{N}]/u.test(name)) continue;
      const mentions = (term.mentions ??= new MentionFinder(name));
      for (const range of mentions.in(text)) {
        if (overlaps(range, [...others, ...found])) continue;
        const href = this.#names.addressOf(id, part) ?? `#name-${id}`;
        found.push({ ...range, role: "term", id, href, part });
        break;
      }
    }
    const marks =
      found.length > maximumMarks ? found.filter(({ part }) => part === "minerals") : found;
    for (const { id } of marks) this.#marked.add(id!);
    return marks.map(({ start, end, role, id, href }) => ({ start, end, role, id, href }));
  }

  #hasShares(mineral: TermId, insight: Insight): boolean {
    return stagesOf(mineral, insight).some((stage) => this.#sharesOf!(mineral, stage).length > 0);
  }
}
