import { endOfLine } from "@mineral-brief/schema/internal";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { cutByComment } from "./cut-by-comment.ts";
import {
  explainKey,
  explainMissingKey,
  spacesAfterColons,
  explainedDiagnostic,
  yamlDiagnostic,
} from "./explain-yaml-errors.ts";
import { explainItemInText, explainSignsOfText } from "./explain-yaml-items.ts";
import { nestingLimit } from "./nesting-limit.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { PositionNode, PositionProperty } from "./position-tree.ts";
import type { OffsetEdit } from "./repaired-text.ts";
import { inQuotes } from "./yaml-quotes.ts";

/** One YAML document: its value as JSON data, and the positions of its parts. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly tree: PositionNode;
  /** Set if the document has an error, so that only parts of it were read. */
  readonly isPartial?: true;
}

/** Values that the aliases of a document may expand to. No brief needs as many, and reading them takes little time. */
const expansionLimit = 100_000;

/** `schemaVersion`, also misspelt, so that a program can correct the key. */
const versionKey = /^schema[-_ ]?version$/i;

/** Reads one YAML document with positions. Reports errors, and text that YAML drops. */
export class YamlDocumentReader {
  readonly #text: string;
  readonly #diagnostics: OffsetDiagnostic[];
  /** The last node of each anchor, which an alias refers to. Asking the library for each alias would take quadratic time. */
  readonly #anchors = new Map<string, Node>();
  readonly #unusedAnchors = new Set<Node>();
  #insideAliases = 0;
  #expanded = 0;

  constructor(text: string, diagnostics: OffsetDiagnostic[]) {
    this.#text = text;
    this.#diagnostics = diagnostics;
  }

  readRoot(root: Node): ParsedYaml {
    const read = this.#read(root, 0);
    for (const { anchor = "", range } of this.#unusedAnchors) {
      const start = this.#text.lastIndexOf(`&${anchor}`, range?.[0]);
      this.#warn(
        "yaml-dropped",
        `\`&${anchor.slice(0, 40)}\` is read as an anchor and dropped; if it is text, put the complete value in quotes`,
        start,
        start + 1 + anchor.length,
      );
    }
    if (typeof read.value !== "string") return read;
    const { start, end } = read.tree;
    const lineEnd = endOfLine(this.#text, start, end);
    const missingKey = explainMissingKey(this.#text.slice(start, lineEnd));
    if (missingKey !== undefined) {
      const edits = spacesAfterColons(this.#text.slice(start, end), start);
      const repair = { isSafe: false, edits };
      this.#diagnostics.push({ ...yamlDiagnostic(missingKey, start, lineEnd), repair });
    }
    return read;
  }

  #read(node: Node | null, depth: number): ParsedYaml {
    const [start = 0, end = 0] = node?.range ?? [];
    if (this.#insideAliases > 0 && ++this.#expanded > expansionLimit)
      return this.#rejectExpansion(start, end);
    if (depth > nestingLimit)
      return this.#reject(
        `the text nests deeper than ${nestingLimit} levels; reduce the nesting`,
        start,
        end,
      );
    if (node?.anchor !== undefined && this.#insideAliases === 0) {
      this.#anchors.set(node.anchor, node);
      this.#unusedAnchors.add(node);
    }
    if (isAlias(node)) return this.#readAlias(node, start, end, depth);
    if (isMap(node)) return this.#readMap(node, start, end, depth);
    if (isSeq(node)) {
      const parts = node.items.map((item) => this.#read(item as Node | null, depth + 1));
      if (node.flow !== true) this.#checkItems(node.items);
      return {
        value: parts.map((part) => part.value),
        tree: { start, end, items: parts.map((part) => part.tree) },
      };
    }
    return { value: isScalar(node) ? this.#readScalar(node, end) : null, tree: { start, end } };
  }

  /** Reports an item of a list that YAML reads as more words of the item above it. */
  #checkItems(items: readonly unknown[]): void {
    for (const item of items) {
      const [start, end] = plainRange(item) ?? [];
      if (start === undefined || end === undefined) continue;
      const found = explainItemInText(this.#text, start, end);
      if (found !== undefined) this.#diagnostics.push(explainedDiagnostic(found, start, end));
    }
  }

  #readScalar({ value, type }: Scalar, end: number): unknown {
    if (this.#insideAliases > 0 || type !== "PLAIN") return value;
    const comment = cutByComment(this.#text, end);
    if (comment !== undefined) this.#diagnostics.push(comment);
    return value;
  }

  #readMap(map: YAMLMap, start: number, end: number, depth: number): ParsedYaml {
    const value: Record<string, unknown> = {};
    const properties = new Map<string, PositionProperty>();
    let cutUpTo = 0;
    for (const [index, pair] of map.items.entries()) {
      const key = pair.key as Node | null;
      const [keyStart = start, keyEnd = start] = key?.range ?? [];
      const name = this.#readKey(key, keyStart, keyEnd);
      if (name === undefined) continue;
      this.#checkDuplicate(name, properties.get(name), keyStart, keyEnd);
      if (pair.value === null && map.flow === true) {
        if (keyStart >= cutUpTo) cutUpTo = this.#rejectCutValue(map, index, keyStart, keyEnd);
        continue;
      }
      const part = this.#read(pair.value as Node | null, depth + 1);
      if (map.flow !== true) this.#checkText(pair.value);
      if (name === "<<" && isAlias(pair.value))
        this.#warn(
          "yaml-merge-key",
          "`<<` is an ordinary key in YAML 1.2 and does not merge; write the fields out",
          keyStart,
          keyEnd,
        );
      // Assigning to "__proto__" would set the prototype instead of a key.
      Object.defineProperty(value, name, {
        value: versionKey.test(name) ? asWritten(pair.value, part.value) : part.value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      properties.set(name, {
        keyStart,
        keyEnd,
        value: pair.value === null ? { start: keyEnd, end: keyEnd } : part.tree,
      });
    }
    return { value, tree: { start, end, properties } };
  }

  /** Returns the name of a key. Reports a key that is none, and returns undefined. */
  #readKey(key: Node | null, start: number, end: number): string | undefined {
    if (!isScalar(key)) {
      this.#reject("a key is a word such as `headline`, not a list or a map", start, end);
      return undefined;
    }
    const name = nameOf(key);
    const mistake = key.type === "PLAIN" ? explainKey(name, start) : undefined;
    if (mistake === undefined) return name;
    this.#diagnostics.push(explainedDiagnostic(mistake, start, end));
    return undefined;
  }

  /** Reports a list without the signs of its items, which YAML reads as a text. */
  #checkText(node: unknown): void {
    const [start, end] = plainRange(node) ?? [];
    if (start === undefined || end === undefined) return;
    const found = explainSignsOfText(this.#text, start, end);
    if (found !== undefined) this.#diagnostics.push(explainedDiagnostic(found, start, end));
  }

  #checkDuplicate(
    name: string,
    first: PositionProperty | undefined,
    start: number,
    end: number,
  ): void {
    if (first === undefined) return;
    this.#diagnostics.push({
      code: "key-duplicate",
      severity: "error",
      message: `the key ${JSON.stringify(name)} appears twice in this map; keep one of them`,
      start,
      end,
      firstStart: first.keyStart,
    });
  }

  /**
   * Reports a part of a map in braces that has a key and no value, and the parts after it that belong to the same text.
   * Returns the offset after them.
   */
  #rejectCutValue(map: YAMLMap, index: number, keyStart: number, keyEnd: number): number {
    const cut = this.#findCutValue(map, index);
    const end = cut?.end ?? keyEnd;
    this.#diagnostics.push({
      ...yamlDiagnostic(
        `\`${this.#text.slice(keyStart, end)}\` has no value: in { } a comma ends a value; put the complete value in quotes`,
        keyStart,
        end,
      ),
      ...(cut && { repair: { isSafe: false, edits: [cut] } }),
    });
    return end;
  }

  /**
   * Finds the value that a comma cut in a map in braces, and puts it in quotes: `{ name: Reuters, London }`. `index` is the
   * part after the comma. Undefined if this part may be a key whose value is missing, such as `url`.
   */
  #findCutValue(map: YAMLMap, index: number): OffsetEdit | undefined {
    const start = plainRange(map.items[index - 1]?.value)?.[0];
    if (start === undefined) return undefined;
    let end: number | undefined;
    for (const { key, value } of map.items.slice(index)) {
      const range = value === null ? plainRange(key) : undefined;
      if (range === undefined || /^[a-z][A-Za-z]*$/.test(this.#text.slice(range[0], range[1])))
        break;
      end = range[1];
    }
    if (end === undefined) return undefined;
    const words = this.#text.slice(start, end);
    return words.includes("\n") ? undefined : { start, end, text: inQuotes(words) };
  }

  #readAlias(alias: Alias, start: number, end: number, depth: number): ParsedYaml {
    const target = this.#anchors.get(alias.source);
    if (target === undefined)
      return this.#reject(
        `the anchor &${alias.source} is not defined; if it is text, put it in quotes: "*${alias.source}"`,
        start,
        end,
      );
    this.#unusedAnchors.delete(target);
    this.#insideAliases++;
    const { value } = this.#read(target, depth + 1);
    this.#insideAliases--;
    return { value, tree: { start, end } };
  }

  #rejectExpansion(start: number, end: number): ParsedYaml {
    if (this.#expanded === expansionLimit + 1)
      this.#reject(`aliases expand to more than ${expansionLimit} values`, start, end);
    return { value: undefined, tree: { start, end } };
  }

  #warn(code: string, message: string, start: number, end: number): void {
    this.#diagnostics.push({ code, severity: "warning", message, start, end });
  }

  #reject(message: string, start: number, end: number): ParsedYaml {
    this.#diagnostics.push(yamlDiagnostic(message, start, end));
    return { value: undefined, tree: { start, end } };
  }
}

/** The start and end of a text without quotes. */
function plainRange(node: unknown): readonly [start: number, end: number] | undefined {
  if (!isScalar(node) || node.type !== "PLAIN" || node.range == null) return undefined;
  const [start, end] = node.range;
  return start === end ? undefined : [start, end];
}

function nameOf(key: Scalar): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** Returns a number as it is written: `1.0` is not `1` in a version. Other values are returned as they were read. */
function asWritten(node: unknown, value: unknown): unknown {
  return isScalar(node) && typeof node.value === "number" ? node.source : value;
}
