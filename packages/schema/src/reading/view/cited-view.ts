import type { Citation, CitationId, Reference } from "../../article.ts";
import { citationId } from "../citations.ts";
import { viewCaps } from "../view-caps.ts";
import type { CitationView, CitedView } from "./views.ts";
import type { PlainWording } from "./plain-wording.ts";

/** Views citations: those with a reference as links to it, the others as marks of passages. */
export function citedView(
  cited: readonly Citation[],
  references: ReadonlyMap<CitationId, Reference>,
  wording: PlainWording,
): CitedView {
  const citations: CitationView[] = [];
  const passages: { readonly mark: string; readonly name: string }[] = [];
  for (const citation of cited.slice(0, viewCaps.list)) {
    const id = citationId(citation);
    const locator = typeof citation === "object" ? citation.locator : undefined;
    const reference = references.get(id);
    const number = wording.cut(String(id));
    const place = locator === undefined ? undefined : wording.cut(locator);
    const mark = citationMark(number, place, wording);
    if (reference === undefined)
      passages.push({
        mark: `[${mark}]`,
        name: place === undefined ? number : `${number} (${place})`,
      });
    else
      citations.push({
        mark,
        target: `reference-${reference.id}`,
        // The name contains the visible mark, so that voice control finds it.
        name: wording.labels.reference(mark, wording.optional(reference.publisher)?.text),
      });
  }
  const rest = cited.length > viewCaps.list ? wording.more(cited.length - viewCaps.list).text : "";
  const marks = passages.map(({ mark }) => mark).join("") + rest;
  if (marks === "") return { citations, passages: undefined };
  const phrase = wording.labels.sourcePassages(passages.map(({ name }) => name)) + rest;
  return { citations, passages: { marks, phrase: wording.label(phrase) } };
}

/** Returns the mark of a citation: its id, and the place in its reference, if it has one. */
export function citationMark(
  id: string,
  locator: string | undefined,
  { labels }: PlainWording,
): string {
  if (locator === undefined) return id;
  return id + labels.comma + locator;
}
