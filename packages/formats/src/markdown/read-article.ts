import { isObject, type Citation, type CitationId } from "@mineral-brief/schema";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseJson, type ParsedJson } from "../positions/parse-json.ts";
import { shiftTree, type PositionNode } from "../positions/position-tree.ts";
import { asBullets } from "./as-bullets.ts";
import { contentOf, offsetsInText } from "./block-content.ts";
import type { Block } from "./block.ts";
import { findMarks } from "./citation-details.ts";
import { joinText, setField } from "./comment-fields.ts";
import {
  describeFields,
  isListOfFields,
  moveToFrontMatter,
  namesField,
  readFieldLines,
  type FieldLines,
} from "./field-lines.ts";
import {
  closedFrontMatter,
  findOtherFrontMatter,
  readFrontMatter,
  type ArticleSpan,
} from "./front-matter.ts";
import { readInline } from "./inline.ts";
import type { Outline, OutlineEntry, OutlineSection } from "./outline.ts";
import { readBlocks } from "./read-blocks.ts";
import { readInsightLine } from "./read-insight.ts";
import { referenceOf } from "./reference-of.ts";
import { headingWithoutSigns, headingWithSpace } from "./section-names.ts";
import { findStrayMarks, mayHaveStrayMarks } from "./stray-marks.ts";

export interface MarkdownArticle {
  readonly value: Record<string, unknown>;
  readonly outline: Outline;
  /** Set if the article has an error, so that only parts of it were read. */
  readonly isPartial?: true;
}

/** Reads one article of a Markdown text. If it has an error, returns undefined or, with `partial`, what could be read. */
export function readArticle(
  text: string,
  span: ArticleSpan,
  diagnostics: OffsetDiagnostic[],
  partial = false,
): MarkdownArticle | undefined {
  const found: OffsetDiagnostic[] = [];
  const article = new ArticleReader(text, span, found, false).read();
  for (const diagnostic of found) diagnostics.push(diagnostic);
  if (!found.some(({ severity }) => severity === "error")) return article;
  // Reads it again, because what is read of a broken part must not cause further diagnostics.
  return partial
    ? { ...new ArticleReader(text, span, [], true).read(), isPartial: true }
    : undefined;
}

/** Names a block of Markdown that is neither a heading nor a list. */
function kindOf(text: string): string {
  if (text.startsWith("|")) return "table";
  if (text.startsWith(">")) return "quote";
  if (/^(?:```|~~~)/.test(text)) return "code block";
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text)) return "picture";
  if (/^<[a-z][^<>]*>/i.test(text)) return "HTML";
  return "text";
}

/** A comment for tools that check the text, such as the command line tool. */
const ignoreComment = /^\s*mineral-brief-ignore(?:-file)?(?![\w-])/;

/** `[Supply](#supply)`, or a line that a program replaces by such links. */
const tableOfContents = /^(?:\[[^\][]{1,200}\]\(#[^\s()]{0,200}\)|\[{1,2}_?TOC_?\]{1,2})$/i;

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

class ArticleReader {
  readonly #text: string;
  readonly #span: ArticleSpan;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #partial: boolean;
  readonly #value: Record<string, unknown> = {};
  readonly #frontMatter: PositionNode | undefined;
  readonly #outline: Outline;
  /** The list that the next bullet is added to; undefined before the first heading or bullet. */
  #insights: { values: unknown[]; entries: OutlineEntry[] } | undefined;
  #inReferences = false;
  /** Whether a repair adds a front matter. */
  #addsFrontMatter = false;
  readonly #fieldLines: FieldLines[] = [];
  /** A line above all headings and bullets that may be the headline. */
  #headlineLine: Block | undefined;
  readonly #looseDefinitions = new Set<OutlineEntry>();
  /** The last insight, group or reference, which the next comment belongs to. */
  #last: OutlineEntry | undefined;

  constructor(text: string, span: ArticleSpan, diagnostics: OffsetDiagnostic[], partial: boolean) {
    this.#text = text;
    this.#span = span;
    this.#diagnostics = diagnostics;
    this.#partial = partial;
    const { start, end } = span;
    const frontMatter = partial ? closedFrontMatter(text, span) : span.frontMatter;
    const front =
      typeof frontMatter === "object"
        ? readFrontMatter(text, frontMatter, diagnostics, partial)
        : undefined;
    for (const [key, field] of Object.entries(front?.value ?? {}))
      setField(this.#value, key, field);
    this.#frontMatter = front?.tree;
    this.#outline = {
      start,
      end,
      insertAt: typeof frontMatter === "object" ? frontMatter.end : start,
      frontMatter: this.#frontMatter,
      headline: undefined,
      sections: new Map(),
    };
  }

  read(): MarkdownArticle {
    const { start, end, frontMatter } = this.#span;
    if (frontMatter === "unclosed") {
      this.#report(
        "yaml-syntax",
        "the front matter is not closed; add a line with only --- after it",
        start,
        start + 3,
      );
    } else {
      const bodyStart = frontMatter?.bodyStart ?? this.#noteMissingFrontMatter();
      const blocks = readBlocks(this.#text, bodyStart, end);
      for (const [index, block] of blocks.entries()) this.#readBlock(block, blocks[index + 1]);
      this.#dropUncitedDefinitions();
      this.#reportStrayMarks(this.#text.slice(bodyStart, end));
      if (this.#fieldLines.length > 0) this.#reportFieldLines();
      this.#suggestHeadline();
    }
    return { value: this.#value, outline: this.#outline };
  }

  /**
   * The validator reports each missing field; this warning reports where they belong. Returns the offset of the text
   * after fields that are written in another way.
   */
  #noteMissingFrontMatter(): number {
    const { start, end } = this.#span;
    if (this.#text.slice(start, end).trim() === "") return start;
    const other = findOtherFrontMatter(this.#text.slice(0, end), start);
    if (other === undefined) {
      this.#report(
        "front-matter-missing",
        'a Markdown brief starts with front matter: a line ---, `schemaVersion: "1.0"`, `language: en`, and a line ---; read a pasted text as the format `text`',
        start,
        start,
        "warning",
      );
      return start;
    }
    this.#addsFrontMatter = true;
    this.#diagnostics.push({
      code: "front-matter-missing",
      severity: "warning",
      message: other.isToml
        ? "this front matter is TOML and is not read; write it as YAML: lines such as `language: en`, between two lines ---"
        : "these fields are not read, because they are not between two lines ---; add a line --- before and after them",
      start: other.start,
      end: other.end,
      ...(other.fixed !== undefined && {
        repair: {
          isSafe: false,
          edits: [{ start: other.start, end: other.end, text: other.fixed }],
        },
      }),
    });
    return other.end;
  }

  #readBlock(block: Block, next: Block | undefined): void {
    switch (block.kind) {
      case "heading":
        return block.level === 1 && block.section === "group"
          ? this.#readHeadline(block)
          : this.#readHeading(block);
      case "item":
        return this.#inReferences ? this.#readListedReference(block) : this.#readInsight(block);
      case "reference":
        return this.#readReference(block);
      case "comment":
        return this.#readComment(block);
      case "text":
        return this.#readText(block, next?.kind === "item");
    }
  }

  #readHeadline(block: Block): void {
    const inFront = this.#value["headline"];
    const words = readInline(contentOf(this.#text, block));
    const isSame = typeof inFront === "string" && inFront.trim() === words;
    const headline = inFront === undefined || isSame ? words : joinText(words, inFront);
    const isBelowSection = [...this.#outline.sections.values()].some(
      ({ heading, entries }) => heading !== undefined || entries.some((entry) => entry.insights),
    );
    if (headline === undefined || this.#outline.headline !== undefined || isBelowSection)
      return this.#readSecondHeadline(block, isBelowSection);
    this.#value["headline"] = headline;
    this.#outline.headline = block;
  }

  #readSecondHeadline(block: Block, isBelowSection: boolean): void {
    const title = contentOf(this.#text, block);
    const isGroup = isBelowSection || this.#outline.headline !== undefined;
    const hasHeadline = this.#value["headline"] !== undefined;
    this.#diagnostics.push({
      code: "key-duplicate",
      severity: "error",
      message: isGroup
        ? `${hasHeadline ? "the article already has a headline" : "the headline is above the sections"}; if this is the title of a group, write \`## ${title}\``
        : "the headline is also in the front matter, in other words; keep one of the two",
      start: block.start,
      end: block.end,
      ...(isGroup && {
        repair: {
          isSafe: false,
          edits: [{ start: block.start, end: block.end, text: `## ${title}` }],
        },
      }),
    });
  }

  #readHeading(block: Block): void {
    this.#last = undefined;
    this.#inReferences = block.section === "references";
    if (block.section === "group") return this.#readGroup(block);
    const key = block.section!;
    const section = this.#outline.sections.get(key) ?? this.#openSection(key);
    const { entries, heading } = section;
    // `## Executive summary`, then `## Core insights`.
    const continues =
      heading !== undefined &&
      this.#insights?.entries === entries &&
      contentOf(this.#text, heading).toLowerCase() !== contentOf(this.#text, block).toLowerCase();
    if (continues) return;
    if (heading !== undefined)
      this.#report(
        "key-duplicate",
        `\`## ${contentOf(this.#text, block)}\` appears twice; keep one`,
        block.start,
        block.end,
      );
    section.heading = block;
    if (key === "coreInsights")
      this.#insights = { values: this.#value["coreInsights"] as unknown[], entries };
  }

  #readGroup(block: Block): void {
    const values: unknown[] = [];
    const entries: OutlineEntry[] = [];
    const title = readInline(contentOf(this.#text, block));
    const value = title === "" ? { insights: values } : { title, insights: values };
    this.#insights = { values, entries };
    this.#add("groups", { block, value, insights: entries });
  }

  #readInsight(block: Block): void {
    if (tableOfContents.test(contentOf(this.#text, block)))
      return this.#notKept(block, "a table of contents is not kept", "note");
    if (this.#insights === undefined) {
      const { entries } = this.#openSection("coreInsights");
      this.#insights = { values: this.#value["coreInsights"] as unknown[], entries };
    }
    if (block.isNested) {
      this.#report(
        "text-nested-list",
        "a nested bullet was read as a separate insight",
        block.start,
        block.end,
        "note",
      );
    }
    const { text, citations } = readInsightLine(contentOf(this.#text, block));
    const value: Record<string, unknown> = citations.length === 0 ? { text } : { text, citations };
    const entry: OutlineEntry = { block, value };
    this.#insights.values.push(value);
    this.#insights.entries.push(entry);
    this.#last = entry;
  }

  /** Reads `1. Title` below the references heading. `readBlocks` already reads `- [1] Title` as a reference. */
  #readListedReference(block: Block): void {
    if (block.labelStart === -1)
      return this.#notKept(
        block,
        "this item has no citation mark and is not kept; write it as `[^1]: ...`, with the number that insights cite",
      );
    this.#readReference(block);
  }

  #readReference(block: Block): void {
    const value = referenceOf(this.#text, block, this.#diagnostics);
    const entry: OutlineEntry = { block, value };
    if (block.isDefinition && !this.#inReferences) this.#looseDefinitions.add(entry);
    this.#add("references", entry);
  }

  #readComment(block: Block): void {
    if (block.isUnclosed)
      return this.#report(
        "comment-unclosed",
        "this comment is not closed, so the rest of the file is part of it; end it with -->",
        block.start,
        block.start + 4,
      );
    const content = contentOf(this.#text, block);
    if (ignoreComment.test(content)) return;
    if (!content.trimStart().startsWith("{"))
      return this.#notKept(block, "a comment is not part of the article and is not kept", "note");
    const { value, diagnostics, tree } = this.#readFields(content);
    for (const diagnostic of shiftDiagnostics(diagnostics, block.contentStart))
      this.#diagnostics.push(diagnostic);
    const entry = this.#last;
    if (entry === undefined)
      return this.#notKept(
        block,
        "this comment with fields follows no insight, group or reference and is not kept; move it below one",
      );
    if (entry.comment !== undefined)
      return this.#report(
        "comment-misplaced",
        "this is the second comment with fields below the same bullet or heading; merge the two, or delete this one if its bullet was deleted",
        block.start,
        block.end,
      );
    if (diagnostics.length > 0) return;
    entry.comment = {
      start: block.start,
      end: block.end,
      tree: () => shiftTree(tree(), block.contentStart),
    };
    this.#assign(entry, value as Readonly<Record<string, unknown>>);
  }

  /** Reads the fields of a comment. A partial article also has the fields of a broken one. */
  #readFields(content: string): ParsedJson {
    const parsed = parseJson(content);
    if (!this.#partial || parsed.diagnostics.length === 0) return parsed;
    const { value, tree } = parsed.partial();
    return { ...parsed, value, diagnostics: [], tree: () => tree };
  }

  /** Adds fields to an entry. Joins the language and direction of a text with its words. */
  #assign(entry: OutlineEntry, fields: Readonly<Record<string, unknown>>): void {
    const { value, comment } = entry;
    for (const [key, field] of Object.entries(fields)) {
      if (!Object.hasOwn(value, key)) {
        setField(value, key, field);
        continue;
      }
      if (key === "citations" && this.#completeCitations(entry, field)) continue;
      const joined = joinText(value[key], field);
      if (joined !== undefined) {
        value[key] = joined;
        continue;
      }
      const { keyStart, keyEnd } = comment!.tree().properties!.get(key)!;
      this.#report(
        "key-duplicate",
        `\`${key}\` is already set above; keep one of the two`,
        keyStart,
        keyEnd,
      );
    }
  }

  /** Replaces each mark that a citation in the comment completes. Returns false if one of them has no mark. */
  #completeCitations(entry: OutlineEntry, details: unknown): boolean {
    const { value } = entry;
    const marks = value["citations"] as readonly Citation[];
    const completed = findMarks(marks, details);
    if (completed === undefined) return false;
    entry.completed = completed;
    value["citations"] = marks.map((mark, index) => {
      const at = completed.indexOf(index);
      return at === -1 ? mark : (details as readonly unknown[])[at];
    });
    return true;
  }

  #readText(block: Block, isBeforeItem: boolean): void {
    if (block.isUnclosed)
      return this.#report(
        "code-unclosed",
        "this code block is not closed, so the rest of the file is part of it; end it with the same marks",
        block.start,
        block.end,
      );
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
    if (tableOfContents.test(line))
      return this.#notKept(block, "a table of contents is not kept", "note");
    const [start = block.start] = heading === undefined ? [] : block.furtherLines!;
    if (this.#readFieldLines(start, block.end)) return;
    if (heading === undefined && this.#readFenced(block)) return;
    if (heading === undefined && this.#mayBeHeadline(block)) {
      this.#headlineLine = block;
      return;
    }
    const bullets = asBullets(this.#text.slice(start, block.end), {
      inReferences: this.#inReferences,
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

  /** Reports a brief in a code block below the front matter. Returns false for another text. */
  #readFenced({ start, end }: Block): boolean {
    if (this.#insights !== undefined || this.#inReferences) return false;
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
    if (this.#insights !== undefined || this.#inReferences) return false;
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
      if (!this.#readFieldLines(start, end))
        this.#notKept(
          { start, end },
          namesField(line)
            ? this.#adviceFor(start, end)
            : "this line is not kept, because a brief has no such field; move what readers need into a bullet, or remove it",
        );
      start += line.length + 1;
    }
    return true;
  }

  /** Proposes to move all such lines to the front matter. Only one repair may add a front matter. */
  #reportFieldLines(): void {
    const edits = this.#addsFrontMatter
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
      this.#insights === undefined &&
      this.#outline.headline === undefined &&
      !this.#inReferences &&
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
    const isBeforeInsights = this.#insights === undefined && !this.#inReferences;
    if (isBeforeInsights && fieldLine.test(text)) {
      const these = count === 1 ? "this line is" : `these ${count} lines are`;
      return `${these} not kept; write fields between the lines --- at the start, such as \`source: { name: Mining Desk }\` and \`datePublished: 2025-10-23\``;
    }
    const what = `${kindOf(text)}${lines}`;
    return this.#inReferences
      ? `this ${what} is not a reference and is not kept; a reference starts with its citation mark: \`[^1]: ...\``
      : `this ${what} is not part of a bullet and is not kept; write an insight as \`- ...\``;
  }

  #add(key: "groups" | "references", entry: OutlineEntry): void {
    const section = this.#outline.sections.get(key) ?? this.#openSection(key);
    (this.#value[key] as unknown[]).push(entry.value);
    section.entries.push(entry);
    this.#last = entry;
  }

  #openSection(key: "coreInsights" | "groups" | "references"): OutlineSection {
    const stated = this.#frontMatter?.properties?.get(key);
    if (stated !== undefined)
      this.#report(
        "key-duplicate",
        `\`${key}\` is both a field and in the text; delete the field`,
        stated.keyStart,
        stated.keyEnd,
      );
    const section: OutlineSection = { heading: undefined, entries: [] };
    this.#value[key] = [];
    this.#outline.sections.set(key, section);
    return section;
  }

  /** Drops `[1]: https://...` outside the references if no insight cites 1. It is then the target of a link. */
  #dropUncitedDefinitions(): void {
    if (this.#looseDefinitions.size === 0) return;
    const { sections } = this.#outline;
    const references = sections.get("references")!;
    const cited = this.#citedIds();
    references.entries = references.entries.filter((entry) => {
      const isKept = !this.#looseDefinitions.has(entry) || cited.has(entry.value["id"]);
      if (!isKept)
        this.#notKept(
          { start: entry.block.start, end: Math.max(entry.block.end, entry.comment?.end ?? 0) },
          "no insight cites this address, so it is not kept",
        );
      return isKept;
    });
    this.#value["references"] = references.entries.map(({ value }) => value);
    if (references.entries.length > 0 || references.heading !== undefined) return;
    sections.delete("references");
    delete this.#value["references"];
  }

  #allInsights(): OutlineEntry[] {
    const { sections } = this.#outline;
    const groups = sections.get("groups")?.entries ?? [];
    return [
      ...(sections.get("coreInsights")?.entries ?? []),
      ...groups.flatMap((group) => group.insights!),
    ];
  }

  /** Reports the citations of assistants that are not read, and what else they write. */
  #reportStrayMarks(body: string): void {
    const references = this.#outline.sections.get("references")?.entries ?? [];
    const definitions = references.filter(({ block }) => block.isDefinition);
    if (definitions.length === 0 && !mayHaveStrayMarks(body)) return;
    const known = {
      ids: new Set(references.map(({ value }) => value["id"])),
      definitions: new Set(definitions.map(({ value }) => value["id"])),
      idByUrl: new Map(references.map(({ value }) => [value["url"], value["id"] as CitationId])),
    };
    for (const { block } of this.#allInsights()) {
      const marks = findStrayMarks(contentOf(this.#text, block), known);
      if (marks.length === 0) continue;
      const inText = offsetsInText(this.#text, block);
      for (const { code, message, replacement, ...mark } of marks) {
        const [start, end] = [inText(mark.start), inText(mark.end)];
        this.#diagnostics.push({
          code,
          severity: "warning",
          message,
          start,
          end,
          ...(replacement !== undefined && {
            repair: { isSafe: false, edits: [{ start, end, text: replacement }] },
          }),
        });
      }
    }
  }

  #citedIds(): Set<unknown> {
    const citations = this.#allInsights().flatMap(
      ({ value }) => (value["citations"] as unknown[]) ?? [],
    );
    return new Set(citations.map((cited) => (isObject(cited) ? cited["id"] : cited)));
  }

  #notKept(
    { start, end }: Pick<Block, "start" | "end">,
    message: string,
    severity: OffsetDiagnostic["severity"] = "warning",
  ): void {
    this.#report("text-not-kept", message, start, end, severity);
  }

  #report(
    code: string,
    message: string,
    start: number,
    end: number,
    severity: OffsetDiagnostic["severity"] = "error",
  ): void {
    this.#diagnostics.push({ code, severity, message, start, end });
  }
}
