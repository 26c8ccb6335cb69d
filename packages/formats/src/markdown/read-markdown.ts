import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { shiftDiagnostics } from "../positions/offset-diagnostic.ts";
import { parseJson } from "../positions/parse-json.ts";
import { parseYaml } from "../positions/parse-yaml.ts";
import { shiftTree, type PositionNode, type PositionProperty } from "../positions/position-tree.ts";
import { joinText, type CommentFields } from "./comment-fields.ts";
import { readInline } from "./inline.ts";
import { readBlocks, type Block } from "./read-blocks.ts";
import { readId, readInsightLine } from "./read-insight.ts";
import { readReferenceLine } from "./reference-line.ts";
import { sectionKind } from "./section-names.ts";

export interface MarkdownDocument {
  readonly value: Record<string, unknown>;
  readonly tree: PositionNode;
}

// A front matter opens the text, or a further article where its first key is one of ours.
const furtherArticle =
  /(?<=^|\n)---[ \t]*\r?\n(?=["']?(?:schemaVersion|\$schema|language|headline|id)["']?:)/g;

/** Reads every article of a Markdown text. */
export function readMarkdown(text: string, diagnostics: OffsetDiagnostic[]): MarkdownDocument[] {
  const starts = [0];
  for (const { index } of text.matchAll(furtherArticle))
    if (index > (frontMatterEnd(text, starts.at(-1)!) ?? 0)) starts.push(index);
  return starts.flatMap((start, index) => {
    const before = diagnostics.filter(isError).length;
    const document = new MarkdownReader(
      text,
      start,
      starts[index + 1] ?? text.length,
      diagnostics,
    ).read();
    return diagnostics.filter(isError).length > before ? [] : [document];
  });
}

function isError({ severity }: OffsetDiagnostic): boolean {
  return severity === "error";
}

/** Where the front matter that starts at `start` ends, behind its closing line. */
function frontMatterEnd(text: string, start: number): number | undefined {
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 20))) return undefined;
  const close = /(?<=\n)(?:---|\.\.\.)[ \t]*(?=\r?\n|\r?$)/g;
  close.lastIndex = text.indexOf("\n", start) + 1;
  const match = close.exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

/** A value under construction, with where its parts stand. */
interface Part {
  readonly value: Record<string, unknown>;
  readonly properties: Map<string, PositionProperty>;
  readonly start: number;
  end: number;
}

class MarkdownReader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #article: Part;
  readonly #lists = new Map<string, Part[]>();
  #section: "none" | "coreInsights" | "references" | "group" = "none";
  /** Of the group or core insights that bullets are now added to. */
  #insights: Part[] = [];
  readonly #insightsOfGroup = new Map<Part, Part[]>();
  /** What a comment belongs to: the last insight, group or reference. */
  #last: Part | undefined;

  constructor(text: string, start: number, end: number, diagnostics: OffsetDiagnostic[]) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#diagnostics = diagnostics;
    this.#article = { value: {}, properties: new Map(), start, end };
  }

  read(): MarkdownDocument {
    const from = this.#readFrontMatter();
    for (const block of readBlocks(this.#text, from, this.#end)) this.#readBlock(block);
    for (const [group, insights] of this.#insightsOfGroup)
      this.#putList(group, "insights", insights);
    for (const [key, parts] of this.#lists) this.#putList(this.#article, key, parts);
    return {
      value: this.#article.value,
      tree: { ...toNode(this.#article), insertAt: Math.max(from - 3, this.#start) },
    };
  }

  #readFrontMatter(): number {
    const end = frontMatterEnd(this.#text, this.#start);
    if (end === undefined) {
      if (/^---[ \t]*\r?\n/.test(this.#text.slice(this.#start, this.#start + 20))) {
        this.#report(
          "yaml-syntax",
          "the front matter is not closed; put --- on a line of its own behind it",
          this.#start,
          this.#start + 3,
        );
        return this.#end;
      }
      return this.#start;
    }
    const from = this.#text.indexOf("\n", this.#start) + 1;
    const { documents, faults } = parseYaml(
      this.#text.slice(from, this.#text.lastIndexOf("\n", end - 1) + 1),
    );
    this.#diagnostics.push(...shiftDiagnostics(faults, from));
    const [front] = documents;
    if (front === undefined) return end;
    if (typeof front.value !== "object" || front.value === null || Array.isArray(front.value)) {
      this.#report(
        "yaml-syntax",
        "the front matter is a list of fields such as `language: en`",
        from,
        end,
      );
      return end;
    }
    this.#assign(
      this.#article,
      front.value as Record<string, unknown>,
      shiftTree(front.tree, from),
    );
    return end;
  }

  #readBlock(block: Block): void {
    switch (block.kind) {
      case "heading":
        return this.#readHeading(block);
      case "item":
        return this.#section === "references"
          ? this.#readListedReference(block)
          : this.#readInsight(block);
      case "reference":
        return this.#readReference(block, block.label!, block.content);
      case "comment":
        return this.#readComment(block);
      case "text":
        this.#notKept(
          block,
          "this text is outside the form; write an insight as a bullet, `- ...`",
        );
    }
  }

  #readHeading(block: Block): void {
    if (block.level === 1) return this.#readHeadline(block);
    this.#last = undefined;
    this.#section = sectionKind(block.content);
    if (this.#section !== "group") {
      if (this.#lists.has(this.#section))
        this.#report(
          "key-duplicate",
          `\`## ${block.content}\` stands twice; keep one`,
          block.start,
          block.end,
        );
      this.#insights = this.#list(this.#section);
      return;
    }
    const group: Part = { value: {}, properties: new Map(), start: block.start, end: block.end };
    if (block.content !== "") this.#put(group, "title", readInline(block.content), block);
    this.#insights = [];
    this.#insightsOfGroup.set(group, this.#insights);
    this.#list("groups").push(group);
    this.#last = group;
  }

  #readHeadline(block: Block): void {
    const { value, properties } = this.#article;
    const inFront = value["headline"];
    if (
      typeof inFront === "string" ||
      (typeof inFront === "object" && inFront !== null && "value" in inFront)
    ) {
      this.#report(
        "key-duplicate",
        "the headline stands twice, in the front matter or as another `# ` heading; keep one",
        block.start,
        block.end,
      );
      return;
    }
    const front = properties.get("headline");
    this.#put(this.#article, "headline", joinText(readInline(block.content), inFront), block);
    if (front !== undefined) this.#joinPositions("headline", this.#article, front.value);
  }

  #readInsight(block: Block): void {
    if (this.#section === "none") {
      this.#section = "coreInsights";
      this.#insights = this.#list("coreInsights");
    }
    if (block.level > 1 && this.#insights.length > 0) {
      this.#report(
        "text-nested-list",
        "a bullet under a bullet was read as an insight of its own",
        block.start,
        block.end,
        "note",
      );
    }
    const { text, citations } = readInsightLine(block.content);
    const insight: Part = { value: {}, properties: new Map(), start: block.start, end: block.end };
    this.#put(insight, "text", text, block);
    if (citations.length > 0) this.#put(insight, "citations", citations, block);
    this.#insights.push(insight);
    this.#last = insight;
  }

  /** `1. Title` or `- [1] Title` under the references. */
  #readListedReference(block: Block): void {
    const bracketed = /^\[([^\]\s^]+)\]:?[ \t]*/.exec(block.content);
    const label = bracketed?.[1] ?? block.label;
    if (label === undefined)
      return this.#notKept(block, "a reference starts with what citations call it: `[^1]: ...`");
    this.#readReference(block, label, block.content.slice(bracketed?.[0].length ?? 0));
  }

  #readReference(block: Block, label: string, content: string): void {
    const reference: Part = {
      value: {},
      properties: new Map(),
      start: block.start,
      end: block.end,
    };
    this.#put(reference, "id", readId(label), block);
    const { leftover, ...fields } = readReferenceLine(content);
    for (const [key, value] of Object.entries(fields)) this.#put(reference, key, value, block);
    if (leftover !== undefined)
      this.#notKept(
        block,
        `${JSON.stringify(leftover)} has no place in a reference line; write a page or section as \`locator\` in a comment below`,
      );
    this.#list("references").push(reference);
    this.#last = reference;
  }

  #readComment(block: Block): void {
    if (block.unclosed === true)
      return this.#report(
        "comment-unclosed",
        "this comment is not closed, so that all behind it is part of it; end it with -->",
        block.start,
        block.start + 4,
      );
    if (!block.content.trimStart().startsWith("{"))
      return this.#notKept(block, "a comment is not part of the article and is not kept", "note");
    const { value, faults, tree } = parseJson(block.content);
    this.#diagnostics.push(...shiftDiagnostics(faults, block.contentStart));
    if (faults.length > 0 || this.#last === undefined) {
      if (this.#last === undefined)
        this.#notKept(
          block,
          "this comment of fields stands below no insight, group or reference and is not kept",
        );
      return;
    }
    this.#assign(
      this.#last,
      value as CommentFields["value"],
      shiftTree(tree(), block.contentStart),
    );
    this.#last.end = block.end;
  }

  #list(key: string): Part[] {
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = []));
    return list;
  }

  /** Adds fields to a part; of a text that already stands there, only what the words do not say. */
  #assign(part: Part, fields: Readonly<Record<string, unknown>>, tree: PositionNode): void {
    for (const [key, value] of Object.entries(fields)) {
      const property = tree.properties!.get(key)!;
      const stated = part.value[key];
      if (typeof stated === "string" && typeof value === "object") {
        define(part.value, key, joinText(stated, value));
        this.#joinPositions(key, part, property.value);
      } else if (Object.hasOwn(part.value, key)) {
        this.#report(
          "key-duplicate",
          `\`${key}\` is already stated above; keep one of the two`,
          property.keyStart,
          property.keyEnd,
        );
      } else {
        define(part.value, key, value);
        part.properties.set(key, property);
      }
    }
  }

  #joinPositions(key: string, part: Part, rest: PositionNode): void {
    const words = part.properties.get(key)!;
    const properties = new Map([["value", words], ...(rest.properties ?? [])]);
    part.properties.set(key, {
      ...words,
      value: { ...words.value, properties, insertAt: rest.end },
    });
  }

  #put(part: Part, key: string, value: unknown, { contentStart, end }: Block): void {
    define(part.value, key, value);
    part.properties.set(key, {
      keyStart: contentStart,
      keyEnd: end,
      value: { start: contentStart, end },
    });
  }

  #putList(owner: Part, key: string, parts: readonly Part[]): void {
    const stated = owner.properties.get(key);
    if (stated !== undefined) {
      this.#report(
        "key-duplicate",
        `\`${key}\` stands as a field and in the text; keep the text`,
        stated.keyStart,
        stated.keyEnd,
      );
    }
    define(
      owner.value,
      key,
      parts.map((part) => part.value),
    );
    const start = parts[0]?.start ?? owner.start;
    const end = parts.at(-1)?.end ?? owner.end;
    owner.properties.set(key, {
      keyStart: start,
      keyEnd: start,
      value: { start, end, items: parts.map(toNode) },
    });
  }

  #notKept(
    { start, end }: Block,
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

function toNode({ start, end, properties }: Part): PositionNode {
  return { start, end, properties, insertAt: end };
}

/** Assigning to "__proto__" would not make a key. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
