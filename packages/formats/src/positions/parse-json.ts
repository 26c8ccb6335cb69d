import { nestingLimit } from "./nesting-limit.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { PositionNode } from "./position-tree.ts";
import { readBrokenJson, type ReadPart } from "./read-broken-json.ts";
import { repairJson, type RepairedJson } from "./repair-json.ts";
import { scanJson, type DuplicateKey } from "./scan-json.ts";

/** A JSON value with its diagnostics. `tree` finds the positions on its first call. Offsets count from the start of the text. */
export interface ParsedJson {
  /** Undefined if the text is not JSON. */
  readonly value: unknown;
  readonly diagnostics: readonly OffsetDiagnostic[];
  readonly tree: () => PositionNode;
  /** Reads what it can of a text with an error. */
  readonly partial: () => ReadPart;
}

/**
 * Reads one JSON value. A valid text costs little more than `JSON.parse`: the scan for positions runs only for an
 * invalid text, or when `tree` is called.
 */
export function parseJson(text: string): ParsedJson {
  const value = parseOrUndefined(text);
  const keys = value === undefined ? Number.NaN : countKeys(value, 0);
  if (keys === Infinity)
    return {
      value: undefined,
      diagnostics: [tooDeep(text)],
      tree: () => ({ start: 0, end: text.length }),
      partial: () => readBrokenJson(text),
    };
  const scan = lazily(() => scanJson(text));
  const tree = (): PositionNode => scan().root ?? { start: 0, end: text.length };
  const partial = (): ReadPart => ({ value, tree: tree() });
  if (keys === countKeysInText(text)) return { value, diagnostics: [], tree, partial };
  if (value !== undefined)
    return { value, diagnostics: scan().duplicates.map(duplicateKey), tree, partial };
  const repair = repairJson(text);
  const repaired = repair.isRepaired ? parseOrUndefined(repair.repaired.text) : undefined;
  const isTooDeep = countKeys(repaired, 0) === Infinity;
  return {
    value,
    diagnostics: [
      ...repair.duplicates.map(duplicateKey),
      ...repair.errors,
      ...(isTooDeep ? [tooDeep(text)] : []),
    ],
    tree,
    partial: () => readRepaired(repair, isTooDeep ? undefined : repaired),
  };
}

/**
 * Finds the positions in a repaired text. If it has an error left, so that `value` is undefined, reads what it can. The
 * positions are those of the original.
 */
function readRepaired({ repaired }: RepairedJson, value: unknown): ReadPart {
  const { text } = repaired;
  const part = value === undefined ? readBrokenJson(text) : { value, tree: scanJson(text).root! };
  return { value: part.value, tree: repaired.treeOfOriginal(part.tree) };
}

function duplicateKey({ key, firstStart, start, end }: DuplicateKey): OffsetDiagnostic {
  return {
    code: "key-duplicate",
    severity: "error",
    message: `the key ${JSON.stringify(key)} appears twice in this object; keep one of them`,
    start,
    end,
    firstStart,
  };
}

/** Reads JSON text; undefined if it is not JSON. */
export function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Counts the keys in a value at all depths; Infinity if it nests deeper than the limit. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > nestingLimit) return Infinity;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depth + 1);
    return count;
  }
  // `for in` makes no list of the keys. It also counts inherited keys, which only costs a scan.
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    count += 1 + (typeof item === "object" ? countKeys(item, depth + 1) : 0);
  }
  return count;
}

/** Returns at least the number of keys in JSON text. Also counts `\":` inside a string, which only costs a scan. */
function countKeysInText(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === quote) count++;
  }
  return count;
}

const quote = 0x22;

/** White space of JSON, RFC 8259 section 2. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function tooDeep(text: string): OffsetDiagnostic {
  const message = `the text nests deeper than ${nestingLimit} levels; reduce the nesting`;
  return {
    code: "json-syntax",
    severity: "error",
    message,
    start: 0,
    end: Math.min(1, text.length),
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
