import { contentOf, contentSpan, spansInText } from "../markdown/block-content.ts";
import type { Block } from "../markdown/block.ts";
import { findCitations } from "../markdown/citation-marks.ts";
import { readInline, writeInline, writeInlinePart } from "../markdown/inline.ts";
import type { OffsetRange } from "../positions/position-tree.ts";
import { idSpans } from "../text/citation-marks.ts";
import type { ValueChange } from "./article-changes.ts";
import { endOfContent } from "./line-cuts.ts";
import type { TextEdit } from "./text-edit.ts";
import { WordUnits } from "./word-units.ts";

/** An escape, an entity, or a line break with the white space after it. */
const unit = /\\[!-/:-@[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[a-z]{2,4});|\\?\r?\n[ \t]*/g;

/** Changes Markdown text and keeps its emphasis, links, escapes and line breaks. */
export function changeMarkdownWords(
  text: string,
  spans: readonly OffsetRange[],
  { before, after, rewrite }: Pick<ValueChange, "before" | "after" | "rewrite">,
  write: (words: string) => string = writeInline,
): TextEdit[] | undefined {
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  if (!rewrite) return unitsOf(text, spans).change(before, after, writeInlinePart);
  // Text between the spans, such as a citation, stays in place, after the new text.
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    text: index === 0 ? write(after) : "",
  }));
}

/** Returns the spans of a block between its citations. */
export function wordSpans(text: string, block: Block): OffsetRange[] {
  const { start, end } = contentSpan(block);
  const spans: OffsetRange[] = [];
  let at = start;
  for (const mark of citationSpans(text, block)) {
    if (mark.wordsEnd > at) spans.push({ start: at, end: mark.wordsEnd });
    at = mark.wordsStart;
  }
  if (end > at) spans.push({ start: at, end });
  return spans.length === 0 ? [{ start, end: start }] : spans;
}

/** Returns the citations of a block, with offsets in the text. */
export function citationSpans(
  text: string,
  block: Block,
): {
  ids: readonly (string | number)[];
  /** The range of each id. */
  spans: readonly OffsetRange[];
  wordsEnd: number;
  start: number;
  end: number;
  wordsStart: number;
}[] {
  const spanInText = spansInText(text, block);
  const content = contentOf(text, block);
  return findCitations(content).map((mark) => {
    const gap = spanInText({ start: mark.wordsEnd, end: mark.wordsStart });
    return {
      ids: mark.ids,
      spans: idSpans(content, mark).map(spanInText),
      wordsEnd: gap.start,
      ...spanInText(mark),
      wordsStart: gap.end,
    };
  });
}

function unitsOf(text: string, spans: readonly OffsetRange[]): WordUnits {
  const units = new WordUnits();
  for (const { start, end } of spans) {
    let at = start;
    for (const { 0: written, index } of text.slice(start, end).matchAll(unit)) {
      const isBreak = written.includes("\n");
      const wordsEnd = isBreak ? endOfContent(text, at, start + index) : start + index;
      units.addAsIs(text, at, wordsEnd);
      at = start + index + written.length;
      units.add(isBreak ? " " : readInline(written), wordsEnd, at);
    }
    units.addAsIs(text, at, end);
  }
  return units;
}
