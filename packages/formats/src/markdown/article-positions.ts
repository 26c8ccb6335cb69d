import type { OffsetRange, PositionNode, PositionProperty } from "../positions/position-tree.ts";
import { idSpans } from "../text/citation-marks.ts";
import { contentOf, contentSpan, spansInText } from "./block-content.ts";
import { findCitations, type CitationSpan } from "./citation-marks.ts";
import type { Outline, OutlineEntry } from "./outline.ts";
import { readReferenceLine } from "./read-reference.ts";

type Properties = Map<string, PositionProperty>;

/** Finds the position of every part of an article in its text. */
export function articlePositions(text: string, outline: Outline): PositionNode {
  const { start, end, insertAt, frontMatter, headline, sections } = outline;
  const properties: Properties = new Map(frontMatter?.properties);
  if (headline !== undefined) putWords(properties, "headline", contentSpan(headline));
  for (const [key, { heading, entries }] of sections) {
    const items = entries.map((entry) => entryPositions(text, key, entry));
    const first = items[0]?.start ?? heading?.end ?? start;
    const named = heading ?? entries[0]?.block;
    properties.set(key, {
      keyStart: named?.start ?? first,
      keyEnd: named?.end ?? first,
      value: listOf(items, first),
    });
  }
  return { start, end, properties, insertAt };
}

function entryPositions(
  text: string,
  key: "coreInsights" | "groups" | "references",
  entry: OutlineEntry,
): PositionNode {
  switch (key) {
    case "coreInsights":
      return insightPositions(text, entry);
    case "groups":
      return groupPositions(text, entry);
    case "references":
      return referencePositions(text, entry);
  }
}

function insightPositions(text: string, entry: OutlineEntry): PositionNode {
  const { block } = entry;
  const words = contentOf(text, block);
  const marks = findCitations(words);
  const spanInText = spansInText(text, block);
  const properties: Properties = new Map();
  putWords(properties, "text", spanInText(outsideMarks(words, marks)));
  if (marks.length > 0) {
    const details = entry.comment?.tree().properties?.get("citations")?.value.items ?? [];
    const items = marks
      .flatMap((mark) =>
        idSpans(words, mark).map((span) => markPositions(mark, spanInText(span), spanInText)),
      )
      .map((item, index) => completedBy(item, details[entry.completed?.indexOf(index) ?? -1]));
    const list = listOf(items, items[0]!.start);
    const { start } = spanInText(marks[0]!);
    const { end } = spanInText(marks.at(-1)!);
    put(properties, "citations", { ...list, start, end, insertAt: end });
  }
  return withComment(entry, properties);
}

/** Finds the parts of a mark: `[^2, p. 40]` has an id and a locator, other marks are ids alone. */
function markPositions(
  mark: CitationSpan,
  span: OffsetRange,
  spanInText: (span: OffsetRange) => OffsetRange,
): PositionNode {
  if (mark.locator === undefined) return span;
  const properties: Properties = new Map();
  put(properties, "id", span);
  put(properties, "locator", spanInText(mark.locator));
  return { ...span, properties, insertAt: span.end };
}

/** Adds the fields of a citation in the comment to its mark. */
function completedBy(mark: PositionNode, detail: PositionNode | undefined): PositionNode {
  if (detail === undefined) return mark;
  const { start, end } = mark;
  const properties: Properties = new Map(detail.properties);
  const repeated = detail.properties?.get("id")?.value;
  put(properties, "id", { start, end, ...(repeated && { repeated }) });
  for (const [key, property] of mark.properties ?? []) properties.set(key, property);
  return { start, end, properties, insertAt: detail.end - 1 };
}

/** Returns the range from the first word to the last, including citations between them. */
function outsideMarks(
  words: string,
  marks: readonly Pick<CitationSpan, "wordsEnd" | "wordsStart">[],
): OffsetRange {
  let start = 0;
  for (const mark of marks) {
    if (words.slice(start, mark.wordsEnd).trim() !== "") break;
    start = mark.wordsStart;
  }
  start += words.length - start - words.slice(start).trimStart().length;
  let end = words.length;
  for (const mark of marks.toReversed()) {
    if (mark.wordsStart < end && words.slice(mark.wordsStart, end).trim() !== "") break;
    end = mark.wordsEnd;
  }
  return { start: Math.min(start, words.length), end: Math.max(start, end) };
}

function groupPositions(text: string, entry: OutlineEntry): PositionNode {
  const { block, comment, insights = [] } = entry;
  const properties: Properties = new Map();
  if (block.contentStart < block.contentEnd) putWords(properties, "title", contentSpan(block));
  const node = withComment(entry, properties);
  const items = insights.map((insight) => insightPositions(text, insight));
  const afterHeading = Math.max(block.end, comment?.end ?? 0);
  const list = listOf(items, items[0]?.start ?? afterHeading);
  properties.set("insights", { keyStart: block.start, keyEnd: block.end, value: list });
  return { ...node, end: Math.max(node.end, list.end) };
}

function referencePositions(text: string, entry: OutlineEntry): PositionNode {
  const { block } = entry;
  const spans = readReferenceLine(contentOf(text, block));
  const spanInText = spansInText(text, block);
  const properties: Properties = new Map();
  put(properties, "id", { start: block.labelStart, end: block.labelEnd });
  for (const key of ["title", "url", "publisher", "datePublished"] as const)
    if (spans[key] !== undefined) putWords(properties, key, spanInText(spans[key]));
  return withComment(entry, properties);
}

/** Adds the fields of the comment. A missing field belongs after the last of them, or after the text without a comment. */
function withComment(
  { block, comment, completed }: OutlineEntry,
  properties: Properties,
): PositionNode {
  const { start, end } = block;
  if (comment === undefined) return { start, end, properties, insertAt: end };
  const tree = comment.tree();
  for (const [key, property] of tree.properties!) {
    const words = properties.get(key);
    if (key === "citations" && completed !== undefined) continue;
    properties.set(key, words === undefined ? property : joinPositions(words, property));
  }
  const last = [...tree.properties!.values()].at(-1);
  return {
    start,
    end: Math.max(end, comment.end),
    properties,
    insertAt: last?.value.end ?? tree.start + 1,
  };
}

/** Joins the positions of a text and of its language, which is in another place. */
function joinPositions(words: PositionProperty, { value }: PositionProperty): PositionProperty {
  const properties = new Map([["value", words], ...(value.properties ?? [])]);
  return { ...words, value: { ...words.value, properties, insertAt: value.end - 1 } };
}

function put(properties: Properties, key: string, value: PositionNode): void {
  properties.set(key, { keyStart: value.start, keyEnd: value.end, value });
}

/** Adds the position of a text, whose language may already be in the front matter. */
function putWords(properties: Properties, key: string, span: OffsetRange): void {
  const rest = properties.get(key);
  const words = { keyStart: span.start, keyEnd: span.end, value: span };
  properties.set(key, rest === undefined ? words : joinPositions(words, rest));
}

function listOf(items: readonly PositionNode[], start: number): PositionNode {
  const end = items.at(-1)?.end ?? start;
  return { start, end, items, insertAt: end };
}
