import { isObject, startOfLine } from "@mineral-brief/schema/internal";
import { matchAt } from "../positions/match-at.ts";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseYaml } from "../positions/parse-yaml.ts";
import { shiftTree, type PositionNode } from "../positions/position-tree.ts";

/** The range of an article in a Markdown text, in offsets. */
export interface ArticleSpan {
  readonly start: number;
  readonly end: number;
  readonly frontMatter: FrontMatterSpan | "unclosed" | undefined;
}

export interface FrontMatterSpan {
  /** The YAML between the two lines of dashes. */
  readonly start: number;
  readonly end: number;
  /** The offset after the closing line. */
  readonly bodyStart: number;
}

const opening = /---[ \t]*\r?\n/y;
const closing = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|\r?$)/g;
// Front matter starts the text. Later in the text it starts another article, but only if its first key is one of ours.
const furtherOpening =
  /---[ \t]*\r?\n(?=["']?(?:schemaVersion|\$schema|language|headline|id)["']?:)/y;

/** Splits a Markdown text into its articles. */
export function splitArticles(text: string): ArticleSpan[] {
  const articles: ArticleSpan[] = [];
  const { from, to } = codeBlockAround(text) ?? { from: 0, to: text.length };
  let start = startOfFirst(text, from);
  let frontMatter = frontMatterAt(text, start);
  let at = bodyStart(frontMatter, start);
  for (;;) {
    at = text.indexOf("\n---", at) + 1;
    if (at === 0 || at >= to) break;
    if (matchAt(furtherOpening, text, at) === null) continue;
    articles.push({ start, end: at, frontMatter });
    start = at;
    frontMatter = frontMatterAt(text, start);
    at = bodyStart(frontMatter, start);
  }
  return [...articles, { start, end: to, frontMatter }];
}

const openingFence =
  /^(?:(?![ \t]*(?:`{3}|~~~|---|#{1,6} ))[^\n]*\n){0,8}[ \t]*(`{3,}|~{3,})[ \t]*(?:markdown|md)?[ \t]*\r?\n(?=\s*(?:---[ \t]*\r?\n|# ))/i;

/**
 * Finds the code block that contains the complete brief, as in the answer of a chat assistant. Returns the range of its
 * content; undefined without one.
 */
export function codeBlockAround(
  text: string,
): { readonly from: number; readonly to: number } | undefined {
  const opened = openingFence.exec(text);
  if (opened === null) return undefined;
  const from = opened[0].length;
  const to = text.lastIndexOf(`\n${opened[1]!}`) + 1;
  return to > from && /^[`~]+[ \t]*(?:\r?\n|$)/.test(text.slice(to, to + 99))
    ? { from, to }
    : undefined;
}

/** Returns the offset after empty lines before a front matter, which pasted text often has. */
function startOfFirst(text: string, from: number): number {
  const first = matchAt(visible, text, from)?.index ?? from;
  const lineStart = text.lastIndexOf("\n", first) + 1;
  return first === lineStart && matchAt(opening, text, lineStart) !== null ? lineStart : from;
}

const visible = /\S/g;

function bodyStart(frontMatter: ArticleSpan["frontMatter"], start: number): number {
  return typeof frontMatter === "object" ? frontMatter.bodyStart : start;
}

function frontMatterAt(text: string, at: number): ArticleSpan["frontMatter"] {
  if (matchAt(opening, text, at) === null) return undefined;
  const start = opening.lastIndex;
  const close = matchAt(closing, text, start - 1);
  return close === null
    ? "unclosed"
    : { start, end: close.index + 1, bodyStart: close.index + close[0].length };
}

/** A blank line, and a line that starts as the body of a brief does. */
const startOfBody = /\n[ \t]*\r?\n(?=#{1,6}[ \t]|[-*+\u2022][ \t]|<!--)/g;

/**
 * Returns the front matter of an article. If it is not closed, it ends at the first blank line that a heading, a bullet or a
 * comment follows, or with the article.
 */
export function closedFrontMatter(
  text: string,
  { start, end, frontMatter }: ArticleSpan,
): FrontMatterSpan | undefined {
  if (frontMatter !== "unclosed") return frontMatter;
  const from = Math.min(text.indexOf("\n", start) + 1, end);
  startOfBody.lastIndex = from - 1;
  const blank = startOfBody.exec(text.slice(0, end));
  return blank === null
    ? { start: from, end, bodyStart: end }
    : { start: from, end: blank.index + 1, bodyStart: blank.index + blank[0].length };
}

/** Reports a front matter without a closing line. `span` is the part that is read as one. */
export function reportUnclosed(
  { start, end: articleEnd }: ArticleSpan,
  { end }: FrontMatterSpan,
): OffsetDiagnostic {
  return {
    code: "yaml-syntax",
    severity: "error",
    message: "the front matter is not closed; add a line with only --- after it",
    start,
    end: start + 3,
    ...(end < articleEnd && { unread: { start, end, fieldsOf: "article" } }),
  };
}

/** Reads the fields of a front matter; with `partial`, what it can of broken fields. Returns undefined if it has none, or after reporting an error. */
export function readFrontMatter(
  text: string,
  { start, end }: FrontMatterSpan,
  diagnostics: OffsetDiagnostic[],
  partial = false,
): { value: Readonly<Record<string, unknown>>; tree: PositionNode } | undefined {
  const { documents, diagnostics: found } = parseYaml(text.slice(start, end), partial);
  for (const diagnostic of shiftDiagnostics(found, start))
    diagnostics.push(isUnread(diagnostic) ? withUnread(text, diagnostic, end) : diagnostic);
  const [front] = documents;
  if (front === undefined) return undefined;
  const { value, tree } = front;
  if (isObject(value)) return { value, tree: shiftTree(tree, start) };
  diagnostics.push({
    code: "yaml-syntax",
    severity: "error",
    message: "the front matter must contain fields such as `language: en`",
    start,
    end,
    unread: { start, end, fieldsOf: "article" },
  });
  return undefined;
}

function isUnread({ code, severity, isReadable, unread }: OffsetDiagnostic): boolean {
  return severity === "error" && code !== "key-duplicate" && isReadable !== true && !unread;
}

/** Adds that the front matter from the line of an error may not be read as it is meant. The body is. */
function withUnread(text: string, diagnostic: OffsetDiagnostic, end: number): OffsetDiagnostic {
  const start = startOfLine(text, diagnostic.start);
  return { ...diagnostic, unread: { start, end, fieldsOf: "article" } };
}
