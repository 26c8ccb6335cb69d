import type { Reference } from "../../article.ts";
import { inLanguageOf } from "./in-language-of.ts";
import type { RichViewer } from "./rich-viewer.ts";
import type { QuoteView, ReferenceView, TextView } from "./views.ts";
import type { PlainWording } from "./plain-wording.ts";

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
  wording: PlainWording,
  isTarget: boolean,
  citedBy: CitedBy | undefined,
  rich: RichViewer | undefined,
): ReferenceView {
  const { id, kind, title, publisher, url, datePublished } = reference;
  const address = rich ? rich.addressOf(reference, citedBy?.quotes) : url;
  const titleView =
    title === undefined ? undefined : wording.link(inLanguageOf(reference, title), address);
  const kindAndDate = [
    kind === undefined ? undefined : wording.word(kind),
    datePublished === undefined ? undefined : wording.period(datePublished, "medium"),
  ];
  const facts = rich?.factsOf(reference, titleView, kindAndDate) ?? kindAndDate;
  return {
    mark: wording.cut(String(id)),
    id: isTarget ? `reference-${id}` : undefined,
    publisher:
      publisher === undefined
        ? undefined
        : wording.link(publisher, title === undefined ? address : undefined),
    title:
      titleView ??
      (publisher === undefined && url !== undefined ? wording.link(url, url) : undefined),
    facts: facts.filter((fact) => fact !== undefined),
    quotes: rich?.quotesOf(reference, citedBy?.quotes ?? []) ?? [],
    back: citedBy && {
      target: citedBy.target,
      name: wording.labels.backToText(citedBy.insight),
    },
  };
}

/** Creates the last item of a list of references that is cut. */
export function restOfReferences(more: TextView): ReferenceView {
  return {
    id: undefined,
    mark: "",
    publisher: undefined,
    title: { ...more, href: undefined },
    facts: [],
    quotes: [],
    back: undefined,
  };
}
