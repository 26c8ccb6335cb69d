import type { Reference, Text } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import type { TagViewer } from "./tag-viewer.ts";
import type { LinkView, QuoteView, ReferenceView, TextView } from "./views.ts";
import { addressOfDoi } from "../doi.ts";
import { textOf } from "../text-of.ts";
import type { Wording } from "./wording.ts";

/** What cites a reference: the first insight, and the quotes of all citations. */
export interface CitedBy {
  /** The `id` of the view of the first insight that cites it. */
  readonly target: string;
  /** The start of that insight. */
  readonly insight: string;
  readonly quotes: QuoteView[];
}

/** Creates the view of a reference. `isTarget` states whether citations link to it. */
export function referenceView(
  reference: Reference,
  wording: Wording,
  shows: (part: PartName) => boolean,
  isTarget: boolean,
  citedBy: CitedBy | undefined,
  tags: TagViewer | undefined,
): ReferenceView {
  const { id, kind, title, publisher, authors, url, doi, archivedUrl } = reference;
  const { datePublished, language, locator, quote } = reference;
  const own = (text: Text): Text => inLanguageOf(reference, text);
  const address =
    url !== undefined && quote !== undefined
      ? (tags?.quoteAddress(url, textOf(quote)) ?? url)
      : url;
  const titleView = title === undefined ? undefined : wording.link(own(title), address);
  const facts = [
    ...wording.items(authors, (author) => wording.link(author.name, author.url)),
    wording.optional(locator),
    kind === undefined ? undefined : wording.word(kind),
    datePublished === undefined ? undefined : wording.date(datePublished, "medium"),
    // A title in the language shows it.
    titleView?.lang === undefined ? wording.otherLanguage(language) : undefined,
    doi === undefined ? undefined : wording.link(`doi:${doi}`, addressOfDoi(doi)),
    archivedUrl === undefined ? undefined : archivedCopy(archivedUrl, wording),
  ];
  return {
    ...markAlone(wording.cut(String(id))),
    id: isTarget ? `reference-${id}` : undefined,
    publisher:
      publisher === undefined
        ? undefined
        : wording.link(publisher, title === undefined ? address : undefined),
    title:
      titleView ??
      (publisher === undefined && url !== undefined ? wording.link(url, url) : undefined),
    facts: facts.filter((fact) => fact !== undefined),
    quotes: [
      ...(quote !== undefined && shows("quote")
        ? [{ place: undefined, text: wording.text(own(quote)) }]
        : []),
      ...(citedBy?.quotes ?? []),
    ],
    back: citedBy && {
      target: citedBy.target,
      name: wording.labels.backToText(citedBy.insight),
    },
  };
}

function archivedCopy(url: string, wording: Wording): LinkView {
  return { ...wording.label(wording.labels.archivedCopy), href: wording.link("", url).href };
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
    publisher: undefined,
    title: undefined,
    facts: [],
    quotes: [],
    back: undefined,
  };
}
