import type { CitationId, Reference } from "@mineral-brief/schema";
import { labelsFor } from "@mineral-brief/schema/reading";
import { contentOf, contentSpan, spansInText } from "../markdown/block-content.ts";
import { splitArticles, type ArticleSpan } from "../markdown/front-matter.ts";
import { writeInline } from "../markdown/inline.ts";
import type { Outline, OutlineEntry } from "../markdown/outline.ts";
import { readArticle } from "../markdown/read-article.ts";
import { readReferenceLine } from "../markdown/read-reference.ts";
import { writeReference } from "../markdown/write-markdown.ts";
import { markdown } from "../markdown.ts";
import type { OffsetRange } from "../positions/position-tree.ts";
import type { EntryChanges, ValueChange } from "./article-changes.ts";
import { htmlComments, yamlComments } from "./comments.ts";
import { cutLines, endOfContent, lineBreakOf } from "./line-cuts.ts";
import {
  addCitations,
  changeCitations,
  completeCitation,
  renameCitation,
} from "./markdown-citations.ts";
import { addComment, changeComment, changeFrontMatter, readComment } from "./markdown-fields.ts";
import { changeMarkdownWords, wordSpans } from "./markdown-words.ts";
import type { DocumentChange, Fixer } from "./fixer.ts";
import type { TextEdit } from "./text-edit.ts";

type Path = ValueChange["path"];
type Found = readonly TextEdit[] | undefined;

export const markdownFixer: Fixer = {
  name: markdown.name,
  parse: markdown.parse,
  commentsOf(source) {
    const text = source.replace(/^\uFEFF/, "");
    return [
      ...htmlComments(text),
      ...splitArticles(text).flatMap(({ frontMatter }) =>
        typeof frontMatter === "object"
          ? yamlComments(text.slice(frontMatter.start, frontMatter.end))
          : [],
      ),
    ];
  },
  open(source) {
    const mark = source.startsWith("\uFEFF") ? 1 : 0;
    const text = source.slice(mark);
    const articles = splitArticles(text).map((span) => ({
      span,
      ...readArticle(text, span, [], true)!,
    }));
    return (change) => {
      const { span, outline, value } = articles[change.document]!;
      return new ArticleChange(text, span, outline, value, change)
        .edits()
        ?.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark }));
    };
  },
};

/** An entry of a section and a path inside it. Without an entry, a path in the front matter. */
interface Place {
  readonly entry: OutlineEntry | undefined;
  readonly inside: Path;
}

class ArticleChange {
  readonly #text: string;
  readonly #span: ArticleSpan;
  readonly #outline: Outline;
  readonly #article: Record<string, unknown>;
  readonly #change: DocumentChange;

  constructor(
    text: string,
    span: ArticleSpan,
    outline: Outline,
    article: Record<string, unknown>,
    change: DocumentChange,
  ) {
    this.#text = text;
    this.#span = span;
    this.#outline = outline;
    this.#article = article;
    this.#change = change;
  }

  edits(): Found {
    const found = [
      ...this.#change.values.map((change) => this.#changeValue(change)),
      ...this.#change.entries.map((change) => this.#changeEntries(change)),
    ];
    return found.some((edits) => edits === undefined)
      ? undefined
      : found.flatMap((edits) => edits!);
  }

  #changeValue(change: ValueChange): Found {
    const { headline } = this.#outline;
    if (headline !== undefined && isWords(change.path, "headline"))
      return changeMarkdownWords(this.#text, [contentSpan(headline)], change);
    const { entry, inside } = this.#placeOf(change.path);
    if (entry === undefined)
      return changeFrontMatter(this.#text, this.#span, { values: [change], entries: [] });
    const { block } = entry;
    if (block.kind === "heading" && isWords(inside, "title"))
      return changeMarkdownWords(this.#text, [contentSpan(block)], change, writeTitle);
    if (block.kind === "reference" && inside[0] !== undefined && isWords(inside, inside[0])) {
      const span = this.#referenceSpan(entry, inside[0]);
      if (span !== undefined) return changeMarkdownWords(this.#text, [span], change, writeTitle);
    }
    if (block.kind === "reference" && inside.length === 1 && inside[0] === "id")
      return [{ start: block.labelStart, end: block.labelEnd, text: String(change.after) }];
    if (block.kind === "item" && isCitationId(inside) && typeof change.after !== "object")
      return renameCitation(this.#text, entry, { ...change, path: inside });
    if (block.kind === "item" && isWords(inside, "text"))
      return changeMarkdownWords(this.#text, wordSpans(this.#text, block), change);
    if (block.kind === "item" && inside[0] === "citations" && inside.length === 2)
      return completeCitation(this.#text, entry, Number(inside[1]), change);
    const path = pathInComment(entry, inside);
    return (
      path &&
      changeComment(this.#text, entry.comment, { values: [{ ...change, path }], entries: [] })
    );
  }

  #changeEntries(change: EntryChanges): Found {
    const { path, added } = change;
    const section = this.#entriesAt(path);
    if (section !== undefined) return this.#changeSection(section, change);
    if (path.length === 0 && added.length === 1 && added[0]!.key === "references")
      return this.#addReferences([], listed(added[0]!.value));
    const { entry, inside } = this.#placeOf(path);
    if (entry === undefined)
      return changeFrontMatter(this.#text, this.#span, { values: [], entries: [change] });
    if (inside.length === 0) return this.#changeFields(entry, change);
    return entry.block.kind === "item" && inside[0] === "citations" && inside.length === 1
      ? changeCitations(this.#text, entry, change, this.#article)
      : this.#changeInComment(entry, change, inside);
  }

  /** Adds references, or removes entries of any section. */
  #changeSection(section: readonly OutlineEntry[], change: EntryChanges): Found {
    const { path, added, removed } = change;
    if (path[0] === "references" && removed.size === 0) return this.#addReferences(section, added);
    return added.length > 0
      ? undefined
      : [...removed].map((index) => this.#cutEntry(section[Number(index)]!));
  }

  /** Changes the fields of an insight, a group or a reference: its link, its marks, its title, and those in its comment. */
  #changeFields(entry: OutlineEntry, change: EntryChanges): Found {
    const { kind } = entry.block;
    const [added] = change.added;
    const isOnlyChange = change.added.length + change.removed.size === 1;
    if (change.path[0] === "references" && added?.key === "url")
      return isOnlyChange ? this.#addUrl(entry, String(added.value)) : undefined;
    if (kind === "item" && added?.key === "citations")
      return isOnlyChange
        ? [addCitations(this.#text, entry, added.value as CitationId[], this.#article)]
        : undefined;
    if (kind === "item" && entry.comment === undefined)
      return addComment(this.#text, entry, change);
    return kind === "heading" && change.removed.has("title")
      ? this.#removeTitle(entry, change)
      : this.#changeInComment(entry, change, []);
  }

  #changeInComment({ comment }: OutlineEntry, change: EntryChanges, path: Path): Found {
    return changeComment(this.#text, comment, { values: [], entries: [{ ...change, path }] });
  }

  /** Returns the entries of the section at a path; undefined for other paths. */
  #entriesAt([key, group, insights, ...rest]: Path): readonly OutlineEntry[] | undefined {
    const entries = this.#outline.sections.get(key as "groups")?.entries;
    if (group === undefined || entries === undefined) return entries;
    return key === "groups" && insights === "insights" && rest.length === 0
      ? entries[Number(group)]?.insights
      : undefined;
  }

  #placeOf(path: Path): Place {
    const [key, index, ...inside] = path;
    const entry = this.#outline.sections.get(key as "groups")?.entries[Number(index)];
    if (entry === undefined) return { entry, inside: path };
    const [insights, place, ...insideInsight] = inside;
    return key === "groups" && insights === "insights" && place !== undefined
      ? { entry: entry.insights?.[Number(place)], inside: insideInsight }
      : { entry, inside };
  }

  #referenceSpan({ block }: OutlineEntry, key: Path[number]): OffsetRange | undefined {
    const {
      leftovers: _,
      isLinkInside: __,
      ...spans
    } = readReferenceLine(contentOf(this.#text, block));
    const span = spans[key as keyof typeof spans];
    return span && spansInText(this.#text, block)(span);
  }

  /** Writes the title of a reference as a link. Undefined if it has none. */
  #addUrl(entry: OutlineEntry, url: string): Found {
    const span = this.#referenceSpan(entry, "title");
    const target = /[()\\]/.test(url) ? `<${url}>` : url;
    return (
      span && [
        { start: span.start, end: span.start, text: "[" },
        { start: span.end, end: span.end, text: `](${target})` },
      ]
    );
  }

  /** Adds references below the others, or in a section at the end of the article. */
  #addReferences(listedBefore: readonly OutlineEntry[], added: EntryChanges["added"]): Found {
    const lineBreak = lineBreakOf(this.#text);
    const last = listedBefore.at(-1);
    const lines = added
      .map(({ value }) => writeReference(value as Reference, true))
      .join("")
      .trimEnd()
      .replaceAll("\n", lineBreak);
    if (last === undefined) {
      const { end, start } = this.#span;
      const at = endOfContent(this.#text, start, end);
      const { language } = this.#article;
      const { references } = labelsFor(typeof language === "string" ? language : "en");
      const written = this.#outline.sections.get("references")?.heading;
      if (written !== undefined)
        return [{ start: written.end, end: written.end, text: lineBreak.repeat(2) + lines }];
      const heading = `## ${references}${lineBreak.repeat(2)}`;
      return [{ start: at, end: at, text: `${lineBreak.repeat(2)}${heading}${lines}` }];
    }
    const at = Math.max(last.block.end, last.comment?.end ?? 0);
    const isFootnote = this.#text.startsWith("[^", last.block.start);
    return [{ start: at, end: at, text: lineBreak.repeat(isFootnote ? 1 : 2) + lines }];
  }

  /** Removes an insight or a reference, with the comment of its fields. */
  #cutEntry({ block, comment }: OutlineEntry): TextEdit {
    return cutLines(this.#text, block.start, Math.max(block.end, comment?.end ?? 0) - 1);
  }

  /** Removes the text of a title, and its language from the comment below. */
  #removeTitle(entry: OutlineEntry, change: EntryChanges): Found {
    const { block, comment } = entry;
    if (change.removed.size > 1 || change.added.length > 0) return undefined;
    const { start, end } = contentSpan(block);
    const marker = this.#text.slice(block.start, start).trimEnd();
    const words = { start: block.start + marker.length, end, text: "" };
    const keys = Object.keys((comment && readComment(this.#text, comment)) ?? {});
    if (!keys.includes("title")) return [words];
    if (keys.length === 1) return [words, cutLines(this.#text, comment!.start, comment!.end - 1)];
    const fields = this.#changeInComment(entry, change, []);
    return fields && [words, ...fields];
  }
}

/**
 * Returns the path of a value in the comment. The comment holds only some citations; their ids and locators are in the
 * marks too, so they cannot be changed.
 */
function pathInComment({ completed }: OutlineEntry, path: Path): Path | undefined {
  const [key, index, field, ...rest] = path;
  if (key !== "citations" || completed === undefined) return path;
  const at = completed.indexOf(Number(index));
  return at === -1 || field === undefined || field === "id" || field === "locator"
    ? undefined
    : [key, at, field, ...rest];
}

function listed(value: unknown): EntryChanges["added"] {
  return Array.isArray(value) ? value.map((item: unknown) => ({ value: item })) : [];
}

/** Returns true for the path of a citation that is only an id, or of the id of a citation with more fields. */
function isCitationId([key, index, field, ...rest]: Path): boolean {
  return (
    key === "citations" &&
    index !== undefined &&
    rest.length === 0 &&
    (field === undefined || field === "id")
  );
}

/** Returns true for the path of a text, or of its `value` if it has a language. */
function isWords([first, second, ...rest]: Path, key: Path[number]): boolean {
  return first === key && rest.length === 0 && (second === undefined || second === "value");
}

/** Writes the first letter and dashes as entities, so that no title reads as the name of a section or splits a reference. */
function writeTitle(title: string): string {
  const [first = ""] = title;
  const rest = writeInline(title.slice(first.length))
    .replaceAll("\u2014", "&#8212;")
    .replaceAll("]", String.raw`\]`);
  return `&#${first.codePointAt(0)};${rest}`;
}
