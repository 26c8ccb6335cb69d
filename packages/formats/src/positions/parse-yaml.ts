import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { nestingLimit } from "./nesting-limit.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { PositionNode, PositionProperty } from "./position-tree.ts";

/** One YAML document: its value as JSON would hold it, and where everything stands. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly tree: PositionNode;
}

/** How many values the aliases of a document may expand to; far above any brief, far below what hurts. */
const expansionLimit = 100_000;

/**
 * Reads YAML 1.2 with the core schema, and finds where every value stands.
 *
 * Plain numbers become numbers, except `schemaVersion`, which keeps its characters: `1.0` is not 1.
 * A document with a fault is left out. Offsets count from the start of the text.
 */
export function parseYaml(text: string): { documents: ParsedYaml[]; faults: OffsetDiagnostic[] } {
  const faults: OffsetDiagnostic[] = [];
  const documents: ParsedYaml[] = [];
  for (const document of readDocuments(text, faults)) {
    for (const { code, message, pos } of document.errors)
      faults.push(syntaxFault(explain(code, message), pos[0], pos[1]));
    for (const { message, pos } of document.warnings)
      faults.push({ ...syntaxFault(message, pos[0], pos[1]), severity: "warning" });
    if (document.errors.length > 0 || document.contents === null) continue;
    const before = faults.length;
    const reader = new DocumentReader(faults);
    const read = reader.read(document.contents, 0);
    if (faults.length === before) documents.push(read);
  }
  return { documents, faults };
}

function readDocuments(text: string, faults: OffsetDiagnostic[]): Document.Parsed[] {
  try {
    const documents = parseAllDocuments(text, {
      schema: "core",
      version: "1.2",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The parser recurses, and a text of a hundred thousand brackets overflows its stack.
    if (!(error instanceof RangeError)) throw error;
    faults.push(
      syntaxFault("the text nests deeper than any article needs", 0, Math.min(1, text.length)),
    );
    return [];
  }
}

class DocumentReader {
  readonly #faults: OffsetDiagnostic[];
  /** An alias means the last node before it with that anchor. Asking the library each time would take quadratic time. */
  readonly #anchors = new Map<string, Node>();
  #insideAliases = 0;
  #expanded = 0;

  constructor(faults: OffsetDiagnostic[]) {
    this.#faults = faults;
  }

  read(node: Node | null, depth: number): ParsedYaml {
    const [start = 0, end = 0] = node?.range ?? [];
    if (this.#insideAliases > 0 && ++this.#expanded > expansionLimit)
      return this.#refuseExpansion(start, end);
    if (depth > nestingLimit)
      return this.#refuse(
        `the text nests deeper than ${nestingLimit} levels, which no article needs`,
        start,
        end,
      );
    if (node?.anchor !== undefined && this.#insideAliases === 0)
      this.#anchors.set(node.anchor, node);
    if (isAlias(node)) return this.#readAlias(node, start, end, depth);
    if (isMap(node)) return this.#readMap(node, start, end, depth);
    if (isSeq(node)) {
      const parts = node.items.map((item) => this.read(item as Node | null, depth + 1));
      return {
        value: parts.map((part) => part.value),
        tree: { start, end, items: parts.map((part) => part.tree) },
      };
    }
    return { value: isScalar(node) ? node.value : null, tree: { start, end } };
  }

  #readMap(map: YAMLMap, start: number, end: number, depth: number): ParsedYaml {
    const value: Record<string, unknown> = {};
    const properties = new Map<string, PositionProperty>();
    for (const pair of map.items) {
      const key = pair.key as Node | null;
      const [keyStart = start, keyEnd = start] = key?.range ?? [];
      if (!isScalar(key)) {
        this.#refuse("a key is a word such as `headline`, not a list or a map", keyStart, keyEnd);
        continue;
      }
      const name = nameOf(key);
      const first = properties.get(name);
      if (first !== undefined) {
        const message = `the key ${JSON.stringify(name)} stands twice in this map; keep one of them`;
        this.#faults.push({
          code: "key-duplicate",
          severity: "error",
          message,
          start: keyStart,
          end: keyEnd,
          firstStart: first.keyStart,
        });
      }
      if (pair.value === null && map.flow === true) {
        this.#refuse(
          `\`${name}\` stands in { } without a value: a comma ends a value there; put the whole value in quotes`,
          keyStart,
          keyEnd,
        );
        continue;
      }
      const part = this.read(pair.value as Node | null, depth + 1);
      const kept =
        name === "schemaVersion" && isScalar(pair.value) && typeof pair.value.value === "number"
          ? pair.value.source
          : part.value;
      // Assigning to "__proto__" would not make a key.
      Object.defineProperty(value, name, {
        value: kept,
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

  #readAlias(alias: Alias, start: number, end: number, depth: number): ParsedYaml {
    const target = this.#anchors.get(alias.source);
    if (target === undefined)
      return this.#refuse(`no value is marked &${alias.source}`, start, end);
    this.#insideAliases++;
    const { value } = this.read(target, depth + 1);
    this.#insideAliases--;
    return { value, tree: { start, end } };
  }

  #refuseExpansion(start: number, end: number): ParsedYaml {
    if (this.#expanded === expansionLimit + 1)
      this.#refuse(`aliases expand to more than ${expansionLimit} values`, start, end);
    return { value: undefined, tree: { start, end } };
  }

  #refuse(message: string, start: number, end: number): ParsedYaml {
    this.#faults.push(syntaxFault(message, start, end));
    return { value: undefined, tree: { start, end } };
  }
}

function nameOf(key: Scalar): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function syntaxFault(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}

/** The parser's sentence, with the remedy for what people type most. */
function explain(code: string, message: string): string {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "a colon and a space start a new entry here; if they belong to the text, put the text in quotes";
    case "TAB_AS_INDENT":
      return "YAML is indented with spaces, not tabs";
    case "BAD_INDENT":
      return `${message}; lines of one map start in one column`;
    case "BAD_ALIAS":
      return "* starts an alias in YAML; put the text in quotes";
    case "BAD_SCALAR_START":
      return `${message}; put the text in quotes`;
    default:
      return message;
  }
}
