import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { asBullets } from "./as-bullets.ts";
import { contentOf } from "./block-content.ts";
import type { Block } from "./block.ts";
import { findChangedComments } from "./changed-comments.ts";
import {
  describeFields,
  isListOfFields,
  moveToFrontMatter,
  namesField,
  readFieldLines,
  type FieldLines,
} from "./field-lines.ts";
import type { ArticleSpan } from "./front-matter.ts";
import { notKept } from "./not-kept.ts";
import type { Outline } from "./outline.ts";
import { headingWithoutSigns, headingWithSpace, tableOfContents } from "./section-names.ts";

/** Names a block of Markdown that is neither a heading nor a list. */
function kindOf(text: string): string {
  if (text.startsWith("|")) return "table";
  if (text.startsWith(">")) return "quote";
  if (/^(?:```|~~~)/.test(text)) return "code block";
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text)) return "picture";
  if (/^<[a-z][^<>]*>/i.test(text)) return "HTML";
  return "text";
}

/** Lines such as `Date: 14 March 2026` or `**Source:** Mining Desk`. */
const fieldLine =
  /^[*_]{0,2}(?:date|published|source|authors?|by|tags?|topics?|keywords|language|url|link|status|日期|来源|來源|作者|标签|標籤|语言|語言|链接|datum|quelle|autor|sprache|themen|дата|источник|автор|язык|темы|fecha|fuente|idioma|langue|auteur)[*_]{0,2}\s?[:\uFF1A]/i;

const longestHeadline = 160;
/** `Headline: ` and `Headline:** `, whose first signs of bold are removed. */
const headlineLabel =
  /^(?:headline|title|titel|titre|título|titular|заголовок|标题|標題)[*_]{0,2}\s?[:\uFF1A][*_]{0,2}\s*(?=\S)/i;

/** A code block, and the text in it. */
const fenced =
  /^(?<open>(?<fence>`{3,}|~{3,})(?:markdown|md|text|txt)?[ \t]*\r?\n)(?<inside>[^]*\n)[ \t]*\k<fence>[`~]*$/i;

/** Where a text is in its article. */
export interface TextPlace {
  readonly inReferences: boolean;
  /** Whether neither a section of insights nor a bullet is above it. */
  readonly isAboveInsights: boolean;
}

/** Reads the text outside headings, bullets, references and comments: reports it, with what to write instead. */
export class LooseText {
  readonly #text: string;
  readonly #span: ArticleSpan;
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #outline: Outline;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #fieldLines: FieldLines[] = [];
  /** A line above all headings and bullets that may be the headline. */
  #headlineLine: Block | undefined;
  #place: TextPlace = { inReferences: false, isAboveInsights: true };

  constructor(
    text: string,
    span: ArticleSpan,
    {
      value,
      outline,
    }: { readonly value: Readonly<Record<string, unknown>>; readonly outline: Outline },
    diagnostics: OffsetDiagnostic[],
  ) {
    this.#text = text;
    this.#span = span;
    this.#value = value;
    this.#outline = outline;
    this.#diagnostics = diagnostics;
  }

  read(block: Block, isBeforeItem: boolean, place: TextPlace): void {
    this.#place = place;
    if (block.isUnclosed) {
      this.#diagnostics.push({
        code: "code-unclosed",
        severity: "error",
        message:
          "this code block is not closed, so the rest of the file is part of it; end it with the same marks",
        start: block.start,
        end: block.end,
      });
      return;
    }
    const line = this.#text.slice(block.contentStart, block.contentEnd);
    const isName = isBeforeItem && block.furtherLines === undefined;
    const spaced = headingWithSpace(line, isName);
    const heading = spaced ?? headingWithoutSigns(line, isName);
    if (heading !== undefined) {
      const what =
        spaced === undefined
          ? "this line has no ## before it"
          : "this line has no space after its #";
      this.#diagnostics.push({
        code: "text-not-kept",
        severity: "warning",
        message: `${what}, so it is not a heading and is not kept; write \`${heading}\``,
        start: block.start,
        end: block.contentEnd,
        repair: {
          isSafe: false,
          edits: [{ start: block.contentStart, end: block.contentEnd, text: heading }],
        },
      });
      if (block.furtherLines === undefined) return;
    }
    if (this.#readChangedComment(block)) return;
    if (tableOfContents.test(line)) {
      this.#diagnostics.push(notKept(block, "a table of contents is not kept", "note"));
      return;
    }
    const [start = block.start] = heading === undefined ? [] : block.furtherLines!;
    if (this.#readFieldLines(start, block.end)) return;
    if (heading === undefined && this.#readFenced(block)) return;
    if (heading === undefined && this.#mayBeHeadline(block)) {
      this.#headlineLine = block;
      return;
    }
    const bullets = asBullets(this.#text.slice(start, block.end), {
      inReferences: this.#place.inReferences,
      lineBreak: () => (this.#text.includes("\r\n") ? "\r\n" : "\n"),
    });
    this.#diagnostics.push({
      code: "text-not-kept",
      severity: "warning",
      message: this.#adviceFor(start, block.end),
      start,
      end: block.end,
      ...(bullets !== undefined && {
        repair: { isSafe: false, edits: [{ start, end: block.end, text: bullets }] },
      }),
    });
  }

  /** Reports what depends on the complete article. `addsFrontMatter` says whether another repair adds a front matter. */
  finish(place: TextPlace, addsFrontMatter: boolean): void {
    this.#place = place;
    if (this.#fieldLines.length > 0) this.#reportFieldLines(addsFrontMatter);
    this.#suggestHeadline();
  }

  #isAboveBody(): boolean {
    return this.#place.isAboveInsights && !this.#place.inReferences;
  }

  /** Reports a comment that another program has changed. Returns false for another text. */
  #readChangedComment({ start, end }: Block): boolean {
    const [comment] = findChangedComments(this.#text, start, end);
    if (comment?.start !== start || comment.end !== end) return false;
    this.#diagnostics.push(comment);
    return true;
  }

  /** Reports a brief in a code block below the front matter. Returns false for another text. */
  #readFenced({ start, end }: Block): boolean {
    if (!this.#isAboveBody()) return false;
    const { open = "", inside = "" } = fenced.exec(this.#text.slice(start, end))?.groups ?? {};
    if (!/^#{1,3} \S/m.test(inside) || !/^[-*•] /m.test(inside)) return false;
    const from = start + open.length;
    this.#diagnostics.push({
      code: "text-not-kept",
      severity: "warning",
      message: "this code block holds a brief, which is not read; remove the marks of the block",
      start,
      end,
      repair: {
        isSafe: false,
        edits: [
          { start, end: from, text: "" },
          { start: from + inside.length, end, text: "" },
        ],
      },
    });
    return true;
  }

  /** Reads lines such as `Date: 14 March 2026`. Returns false for other lines. */
  #readFieldLines(start: number, end: number): boolean {
    if (!this.#isAboveBody()) return false;
    const text = this.#text.slice(start, end);
    const fields = readFieldLines(text);
    if (fields === undefined && text.includes("\n") && isListOfFields(text))
      return this.#readSomeFieldLines(start, text);
    const known = [this.#value, ...this.#fieldLines.map((one) => one.fields)];
    if (
      fields === undefined ||
      Object.keys(fields).some((key) => known.some((one) => Object.hasOwn(one, key)))
    )
      return false;
    this.#fieldLines.push({ start, end, fields });
    return true;
  }

  /** Reads lines with labels, such as the properties of Notion, of which only some are fields of a brief. */
  #readSomeFieldLines(from: number, text: string): boolean {
    const keys = text.split("\n").flatMap((line) => Object.keys(readFieldLines(line) ?? {}));
    if (keys.length === 0 || new Set(keys).size < keys.length) return false;
    let start = from;
    for (const line of text.split("\n")) {
      const end = start + line.trimEnd().length;
      if (!this.#readFieldLines(start, end)) {
        const message = namesField(line)
          ? this.#adviceFor(start, end)
          : "this line is not kept, because a brief has no such field; move what readers need into a bullet, or remove it";
        this.#diagnostics.push(notKept({ start, end }, message));
      }
      start += line.length + 1;
    }
    return true;
  }

  /** Proposes to move all such lines to the front matter. Only one repair may add a front matter. */
  #reportFieldLines(addsFrontMatter: boolean): void {
    const edits = addsFrontMatter
      ? undefined
      : moveToFrontMatter(this.#text, this.#span, this.#fieldLines);
    for (const [index, { start, end, fields }] of this.#fieldLines.entries()) {
      const count = this.#text.slice(start, end).split("\n").length;
      const these = count === 1 ? "this line is" : `these ${count} lines are`;
      this.#diagnostics.push({
        code: "text-not-kept",
        severity: "warning",
        message: `${these} not kept; write fields between the lines --- at the start: ${describeFields(fields)}`,
        start,
        end,
        ...(edits && index === 0 && { repair: { isSafe: false, edits } }),
      });
    }
  }

  /** Whether a block is the first line of the article, and no sentence. */
  #mayBeHeadline({ start, end, furtherLines }: Block): boolean {
    const line = this.#text.slice(start, end);
    return (
      this.#headlineLine === undefined &&
      this.#isAboveBody() &&
      this.#outline.headline === undefined &&
      furtherLines === undefined &&
      line.length <= longestHeadline &&
      /^[*_]{0,3}[\p{L}\p{N}"'“‘«]/u.test(line) &&
      !/[.:;!\u3002\uFF1A][*_]{0,3}$|https?:/u.test(line)
    );
  }

  /** Suggests a headline for an article without one: its first line, or its first heading if that has no insights. */
  #suggestHeadline(): void {
    const line = this.#headlineLine;
    const hasHeadline = this.#value["headline"] !== undefined || "title" in this.#value;
    if (line !== undefined) {
      const { start, end } = line;
      const words = this.#text
        .slice(start, end)
        .replace(/^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g, "")
        .replace(headlineLabel, "");
      this.#diagnostics.push({
        code: "text-not-kept",
        severity: "warning",
        message: hasHeadline
          ? this.#adviceFor(start, end)
          : `this line is not kept; if it is the headline, write \`# ${words}\``,
        start,
        end,
        ...(!hasHeadline && {
          repair: { isSafe: false, edits: [{ start, end, text: `# ${words}` }] },
        }),
      });
      return;
    }
    const { sections } = this.#outline;
    const [first] = sections.get("groups")?.entries ?? [];
    const isFirst = [...sections.keys()][0] === "groups";
    if (hasHeadline || first === undefined || !isFirst || first.insights?.length !== 0) return;
    const { start, end } = first.block;
    const words = contentOf(this.#text, first.block);
    if (words === "") return;
    this.#diagnostics.push({
      code: "headline-missing",
      severity: "error",
      message: `the article has no headline, and this group has no insights; if it is the headline, write \`# ${words}\``,
      start,
      end,
      repair: { isSafe: false, edits: [{ start, end, text: `# ${words}` }] },
    });
  }

  /** Says what a text is that belongs to no bullet, how long it is, and what to write instead. */
  #adviceFor(start: number, end: number): string {
    const text = this.#text.slice(start, end);
    const count = text.split("\n").length;
    const lines = count === 1 ? "" : ` of ${count} lines`;
    if (this.#isAboveBody() && fieldLine.test(text)) {
      const these = count === 1 ? "this line is" : `these ${count} lines are`;
      return `${these} not kept; write fields between the lines --- at the start, such as \`source: { name: Mining Desk }\` and \`datePublished: 2025-10-23\``;
    }
    const what = `${kindOf(text)}${lines}`;
    return this.#place.inReferences
      ? `this ${what} is not a reference and is not kept; a reference starts with its citation mark: \`[^1]: ...\``
      : `this ${what} is not part of a bullet and is not kept; write an insight as \`- ...\``;
  }
}
