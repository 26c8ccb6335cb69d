import type { Reference, Text } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import type { ReferenceView, TextView } from "./views.ts";
import { addressOfDoi } from "../doi.ts";
import type { Wording } from "./wording.ts";

/** A citation of a reference: its id, and the start of the insight that has it. */
export interface CitedBy {
  readonly target: string;
  readonly insight: string;
}

/** Creates the view of a reference. `citedBy` are its citations; `isTarget` states whether they link to it. */
export function referenceView(
  reference: Reference,
  wording: Wording,
  shows: (part: PartName) => boolean,
  isTarget: boolean,
  citedBy: readonly CitedBy[],
): ReferenceView {
  const { id, kind, title, publisher, authors, url, doi, archivedUrl } = reference;
  const { datePublished, language, locator, quote } = reference;
  const own = (text: Text): Text => inLanguageOf(reference, text);
  const heading = title === undefined ? (publisher ?? url) : own(title);
  return {
    ...markAlone(wording.cut(String(id))),
    id: isTarget ? `reference-${id}` : undefined,
    title: heading === undefined ? undefined : wording.link(heading, url),
    authors: wording.items(authors, (author) => wording.link(author.name, author.url)),
    publisher: title === undefined ? undefined : wording.optional(publisher),
    kind: kind === undefined ? undefined : wording.word(kind),
    date: datePublished === undefined ? undefined : wording.date(datePublished),
    language: wording.otherLanguage(language),
    locator: wording.optional(locator),
    doi: doi === undefined ? undefined : wording.link(`doi:${doi}`, addressOfDoi(doi)),
    archived:
      archivedUrl === undefined
        ? undefined
        : {
            ...wording.label(wording.labels.archivedCopy),
            href: wording.link("", archivedUrl).href,
          },
    quote: quote !== undefined && shows("quote") ? wording.text(own(quote)) : undefined,
    citedBy: citedBy.map(({ target, insight }, place) => ({
      target,
      mark: citedBy.length === 1 ? "↑" : `↑${place + 1}`,
      name: wording.labels.backToCitation(place + 1, insight),
    })),
  };
}

/** Returns a title or quote in the language of its work, unless it states another. */
export function inLanguageOf(reference: Reference | undefined, text: Text): Text {
  const language = reference?.language;
  return typeof text === "string" && language !== undefined
    ? { value: text, lang: language }
    : text;
}

/** Creates the last item of a list of references that is cut. */
export function restOfReferences(more: TextView): ReferenceView {
  return { ...markAlone(""), title: { ...more, href: undefined } };
}

function markAlone(mark: string): ReferenceView {
  return {
    id: undefined,
    mark,
    title: undefined,
    authors: [],
    publisher: undefined,
    kind: undefined,
    date: undefined,
    language: undefined,
    locator: undefined,
    doi: undefined,
    archived: undefined,
    quote: undefined,
    citedBy: [],
  };
}
