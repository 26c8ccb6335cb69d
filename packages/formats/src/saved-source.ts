import { LineIndex } from "./positions/line-index.ts";
import type { Range } from "./positions/position.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { joinWrappedLines } from "./saved-source/join-wrapped-lines.ts";
import { plainMarkdown } from "./saved-source/plain-markdown.ts";
import { MappedLineIndex } from "./web-page/mapped-text.ts";
import { scopes, writePageText } from "./web-page/page-text.ts";
import { readRuns } from "./web-page/read-runs.ts";

/** The readable text of a saved source, and what the source states about itself. */
export interface SavedSource {
  /**
   * Each line is a paragraph, a heading, a list item or a row. Of Markdown and texts, lines that are long enough to be
   * wrapped are joined with the next one, and shorter lines are kept.
   */
  readonly text: string;
  readonly title: string | undefined;
  /** The addresses that a page states for itself. */
  readonly urls: readonly string[];
  /** The `lang` of a page. */
  readonly language: string | undefined;
  /** Returns the range in the source of a range of `text`. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** How a source is written. */
export type SourceKind = "html" | "markdown" | "text";

/** Reads a saved page, a Markdown file or a text. Never executes or loads anything. Its time grows with the length. */
export function readSavedSource(source: string, kind: SourceKind): SavedSource {
  if (kind === "html") return readPage(source);
  const { text, start } = skipByteOrderMark(source);
  if (kind === "text") {
    const lines = new LineIndex(text, start);
    return withoutHead(text, firstLine(text), lines);
  }
  const mapped = plainMarkdown(text);
  const heading = /^ {0,3}#[ \t]+(?<title>\S.*)$/m.exec(text)?.groups!["title"];
  const title =
    heading === undefined ? undefined : plainMarkdown(heading).text.replace(/\s+/g, " ");
  return withoutHead(
    mapped.text,
    title ?? firstLine(mapped.text),
    new MappedLineIndex(text, start, mapped),
  );
}

/** A text states neither its address nor its language. */
function withoutHead(text: string, title: string | undefined, lines: LineIndex): SavedSource {
  return {
    text: joinWrappedLines(text),
    title: title?.trim(),
    urls: [],
    language: undefined,
    rangeOf: (from, to) => lines.rangeOf(from, to),
  };
}

/** A part of a page with less text than this is probably not the article. */
const minLength = 80;

/** Reads more of a page if less of it has little text. */
function readPage(source: string): SavedSource {
  const { text: html, start } = skipByteOrderMark(source);
  const page = readRuns(html);
  const texts = scopes.map((scope) => () => writePageText(page, scope).mapped);
  let mapped = texts[0]!();
  for (const read of texts.slice(1)) {
    if (mapped.text.trim().length >= minLength) break;
    const more = read();
    if (more.text.length > mapped.text.length) mapped = more;
  }
  const lines = new MappedLineIndex(html, start, mapped);
  return {
    text: mapped.text,
    title: page.headlines[0]?.text.replace(/\s+/g, " ").trim().replace(/^# /, ""),
    urls: page.urls.map((url) => url.trim()),
    language: page.language,
    rangeOf: (from, to) => lines.rangeOf(from, to),
  };
}

/** A longer first line is the first paragraph. */
const maxTitle = 200;

function firstLine(text: string): string | undefined {
  const first = /\S.*/.exec(text)?.[0];
  return first === undefined || first.length > maxTitle ? undefined : first;
}
