import { isObject } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { PositionNode } from "../positions/position-tree.ts";
import { contentOf } from "./block-content.ts";
import type { Block } from "./block.ts";
import { reportChangedComments } from "./changed-comments.ts";
import { joinText, setField } from "./comment-fields.ts";
import {
  closedFrontMatter,
  readFrontMatter,
  reportUnclosed,
  type ArticleSpan,
  type FrontMatterSpan,
} from "./front-matter.ts";
import { readInline } from "./inline.ts";
import { LooseText, type TextPlace } from "./loose-text.ts";
import { reportMergedLines } from "./merged-lines.ts";
import { noteMissingFrontMatter } from "./missing-front-matter.ts";
import { notKept } from "./not-kept.ts";
import { insightsOf, type Outline, type OutlineEntry, type OutlineSection } from "./outline.ts";
import { readBlocks } from "./read-blocks.ts";
import { readComment, type CommentOwner } from "./read-comment.ts";
import { readInsightLine } from "./read-insight.ts";
import { referenceOf } from "./reference-of.ts";
import { reportStrayMarks } from "./report-stray-marks.ts";
import { tableOfContents } from "./section-names.ts";

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

class ArticleReader {
  readonly #text: string;
  readonly #span: ArticleSpan;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #partial: boolean;
  readonly #value: Record<string, unknown> = {};
  readonly #frontMatterSpan: FrontMatterSpan | undefined;
  readonly #frontMatter: PositionNode | undefined;
  readonly #outline: Outline;
  /** The list that the next bullet is added to; undefined before the first heading or bullet. */
  #insights: { values: unknown[]; entries: OutlineEntry[] } | undefined;
  #inReferences = false;
  readonly #looseText: LooseText;
  readonly #looseDefinitions = new Set<OutlineEntry>();
  /** The last insight, group or reference, which the next comment belongs to. */
  #last: OutlineEntry | undefined;

  constructor(text: string, span: ArticleSpan, diagnostics: OffsetDiagnostic[], partial: boolean) {
    this.#text = text;
    this.#span = span;
    this.#diagnostics = diagnostics;
    this.#partial = partial;
    const { start, end } = span;
    const isUnclosed = span.frontMatter === "unclosed";
    const frontMatter = closedFrontMatter(text, span);
    if (isUnclosed) diagnostics.push(reportUnclosed(span, frontMatter!));
    const front =
      frontMatter === undefined || (isUnclosed && !partial)
        ? undefined
        : readFrontMatter(text, frontMatter, diagnostics, partial);
    this.#frontMatterSpan = frontMatter;
    for (const [key, field] of Object.entries(front?.value ?? {}))
      setField(this.#value, key, field);
    this.#frontMatter = front?.tree;
    this.#outline = {
      start,
      end,
      insertAt: frontMatter?.end ?? start,
      frontMatter: this.#frontMatter,
      headline: undefined,
      sections: new Map(),
    };
    this.#looseText = new LooseText(
      text,
      span,
      { value: this.#value, outline: this.#outline },
      diagnostics,
    );
  }

  read(): MarkdownArticle {
    const { end } = this.#span;
    const frontMatter = this.#frontMatterSpan;
    const missing =
      frontMatter === undefined ? noteMissingFrontMatter(this.#text, this.#span) : undefined;
    if (missing?.found !== undefined) this.#diagnostics.push(missing.found);
    const { bodyStart } = (frontMatter ?? missing)!;
    const blocks = readBlocks(this.#text, bodyStart, end);
    for (const [index, block] of blocks.entries()) this.#readBlock(block, blocks[index + 1]);
    this.#dropUncitedDefinitions();
    const body = this.#text.slice(bodyStart, end);
    this.#reportAll(reportStrayMarks(this.#text, this.#outline, body));
    this.#reportAll(reportChangedComments(this.#text, this.#outline, body));
    this.#reportAll(reportMergedLines(this.#text, this.#outline));
    this.#looseText.finish(this.#place(), missing?.hasFields === true);
    return { value: this.#value, outline: this.#outline };
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
        return this.#reportAll(readComment(this.#text, block, this.#owner(), this.#partial));
      case "text":
        return this.#looseText.read(block, next?.kind === "item", this.#place());
    }
  }

  /** The part that the next comment belongs to. */
  #owner(): CommentOwner | undefined {
    const entry = this.#last;
    if (entry === undefined) return undefined;
    if (entry.insights !== undefined) return { entry, fieldsOf: "groups" };
    const isInsight = this.#insights?.entries.at(-1) === entry;
    return { entry, fieldsOf: isInsight ? "insights" : "references" };
  }

  #place(): TextPlace {
    return {
      inReferences: this.#inReferences,
      isAboveInsights: this.#insights === undefined,
    };
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

  #citedIds(): Set<unknown> {
    const citations = insightsOf(this.#outline).flatMap(
      ({ value }) => (value["citations"] as unknown[]) ?? [],
    );
    return new Set(citations.map((cited) => (isObject(cited) ? cited["id"] : cited)));
  }

  #reportAll(found: readonly OffsetDiagnostic[]): void {
    for (const diagnostic of found) this.#diagnostics.push(diagnostic);
  }

  #notKept(...part: Parameters<typeof notKept>): void {
    this.#diagnostics.push(notKept(...part));
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
