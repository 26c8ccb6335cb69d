import { shorten } from "@mineral-brief/schema/internal";
import { codePointName } from "./code-point-name.ts";
import type { PositionNode, PositionProperty } from "./position-tree.ts";

/** The result of scanning a JSON text. */
export interface JsonScan {
  /** Undefined if the text is not JSON. */
  readonly root: PositionNode | undefined;
  readonly duplicates: readonly DuplicateKey[];
  /** The first syntax error. */
  readonly error: JsonError | undefined;
}

export interface DuplicateKey {
  readonly key: string;
  readonly firstStart: number;
  readonly start: number;
  readonly end: number;
}

export interface JsonError {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Where the unclosed object, list or string opens. */
  readonly openStart?: number;
  /** What is wrong, if it can perhaps be repaired: a comma, the quotes of a key or a value, or text after the end. */
  readonly kind?: "extra-comma" | "missing-comma" | "key" | "value" | "rest";
  /** What the error is directly inside; undefined outside the value of the text. */
  readonly inside?: "list" | "object";
  /** Where a text starts that ends before a missing comma. */
  readonly stringStart?: number | undefined;
}

interface OpenNode {
  start: number;
  end: number;
  properties?: Map<string, PositionProperty>;
  items?: PositionNode[];
  key?: { name: string; start: number; end: number } | undefined;
}

/**
 * Finds the positions of all keys and values in a JSON text, its duplicate keys and its first syntax error. See RFC 8259.
 *
 * Uses its own stack, so that deep nesting cannot overflow the call stack.
 */
export function scanJson(text: string): JsonScan {
  const duplicates: DuplicateKey[] = [];
  const open: OpenNode[] = [];
  let at = 0;
  let root: PositionNode | undefined;
  let lastString: { start: number; end: number } | undefined;

  const fail = (message: string, start = at, end = Math.min(start + 1, text.length)): JsonScan => ({
    root: undefined,
    duplicates,
    error: { start, end, message },
  });

  const failAs = (
    kind: NonNullable<JsonError["kind"]>,
    ...place: Parameters<typeof fail>
  ): JsonScan => {
    const scan = fail(...place);
    const inside = open.length === 0 ? undefined : open.at(-1)!.items ? "list" : "object";
    return { ...scan, error: { ...scan.error!, kind, ...(inside && { inside }) } };
  };

  const close = (node: PositionNode): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.items !== undefined) parent.items.push(node);
    else
      parent.properties!.set(parent.key!.name, {
        keyStart: parent.key!.start,
        keyEnd: parent.key!.end,
        value: node,
      });
  };

  at = skipSpace(text, 0);
  if (at === text.length) return fail("the text is empty; an article starts with {");

  for (;;) {
    // A value is expected here.
    const character = text[at];
    if (character === "{" || character === "[") {
      const node: OpenNode =
        character === "{"
          ? { start: at, end: at, properties: new Map() }
          : { start: at, end: at, items: [] };
      open.push(node);
      at = skipSpace(text, at + 1);
      if (character === "[" && text[at] !== "]") continue;
      if (character === "{" && text[at] !== "}") {
        const error = readKey(node);
        if (error !== undefined) return error;
        continue;
      }
    } else {
      const end = character === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end < 0) return failString(-end - 1);
      if (end === at) return fail(describeMissingValue(text, at));
      if (character !== '"' && !literal.test(text.slice(at, end))) {
        return failAs("value", describeWord(text.slice(at, end)), at, end);
      }
      if (character === '"') lastString = { start: at, end };
      close({ start: at, end });
      at = end;
    }

    // After a value: a comma and the next entry, or closing brackets.
    for (;;) {
      const valueEnd = at;
      at = skipSpace(text, at);
      const parent = open.at(-1);
      if (parent === undefined) {
        if (at < text.length)
          return failAs(
            "rest",
            "text continues after the end of the JSON value; put several articles in a list [ ]",
          );
        return { root, duplicates, error: undefined };
      }
      const closer = parent.items === undefined ? "}" : "]";
      if (text[at] === closer) {
        open.pop();
        parent.end = ++at;
        parent.key = undefined;
        close(parent);
        continue;
      }
      if (text[at] !== ",") {
        if (at === text.length) return failOpen(parent);
        return failBetween(closer, valueEnd);
      }
      const comma = at;
      at = skipSpace(text, at + 1);
      if (text[at] === closer)
        return failAs(
          "extra-comma",
          `a comma before ${closer} has nothing after it; remove the comma`,
          comma,
        );
      if (closer === "}") {
        const error = readKey(parent);
        if (error !== undefined) return error;
      }
      break;
    }
  }

  /** Reads a key and its colon. Returns undefined before the value, or the failed scan. */
  function readKey(node: OpenNode): JsonScan | undefined {
    if (text[at] !== '"') {
      if (at === text.length) return failOpen(node);
      const word = /^[\w$-]+/.exec(text.slice(at, at + 80))?.[0];
      if (word !== undefined)
        return failAs("key", `write a key in double quotes: "${word}"`, at, at + word.length);
      return failAs("key", `expected a key in double quotes, found ${nameCharacter(text, at)}`);
    }
    const start = at;
    const end = endOfString(text, at);
    if (end < 0) return failString(-end - 1);
    const inside = text.slice(start + 1, end - 1);
    const name = inside.includes("\\") ? (JSON.parse(`"${inside}"`) as string) : inside;
    const first = node.properties!.get(name);
    if (first !== undefined) duplicates.push({ key: name, firstStart: first.keyStart, start, end });
    at = skipSpace(text, end);
    if (text[at] !== ":")
      return fail(
        `expected : after the key ${text.slice(start, end)}, found ${nameCharacter(text, at)}`,
      );
    node.key = { name, start, end };
    at = skipSpace(text, at + 1);
    return undefined;
  }

  /** Fails after a value, where neither a comma nor the closing bracket follows. */
  function failBetween(closer: string, valueEnd: number): JsonScan {
    const hint =
      text[at - 1] === '"' && /[\p{L}\p{N}]/u.test(text[at]!)
        ? 'a quote inside a text is written \\"'
        : "is a comma missing before it?";
    const message = `expected , or ${closer}, found ${nameCharacter(text, at)}; ${hint}`;
    const scan = failAs("missing-comma", message);
    const isAfterString = lastString?.end === valueEnd && !/[\n\r]/.test(text.slice(valueEnd, at));
    if (!isAfterString) return scan;
    return { ...scan, error: { ...scan.error!, stringStart: lastString!.start } };
  }

  function failOpen({ items, start }: OpenNode): JsonScan {
    const missing = items === undefined ? "the } of an object" : "the ] of a list";
    const scan = fail(`the text ends before ${missing}`);
    return { ...scan, error: { ...scan.error!, openStart: start } };
  }

  function failString(where: number): JsonScan {
    const character = text[where];
    if (character === "\\")
      return fail(
        'a backslash in text is written \\\\, and only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX have a meaning',
        where,
        Math.min(where + 2, text.length),
      );
    if (character === "\n" || character === "\r")
      return fail('text cannot contain a line break; end it with " or write \\n', where);
    if (character === undefined)
      return fail('the text ends inside a string; its closing " is missing', text.length);
    return fail(
      `a control character in text is written \\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      where,
    );
  }
}

const literal = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

/** Returns the end of the string that opens at `start`, or -1 minus the offset of the first error in it. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) {
      if (!/^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.test(text.slice(at + 1, at + 6))) return -1 - at;
      at++;
    } else if (code < 0x20 || Number.isNaN(code)) {
      return -1 - at;
    }
  }
}

const endsWord = /[\s,:[\]{}"\uFFFD]|\p{Cc}/u;

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !endsWord.test(text[at]!)) at++;
  return at;
}

function describeMissingValue(text: string, at: number): string {
  if (at >= text.length) return "the text ends where a value is expected";
  return `expected a value, found ${nameCharacter(text, at)}`;
}

function describeWord(word: string): string {
  if (word.startsWith("/*"))
    return "this comment is never closed, and JSON has no comments; remove it";
  if (word.startsWith("```")) return "the marks around a code block are not JSON; remove them";
  if (/^[\u201C\u201D]/.test(word)) return 'write text in straight quotes, ", not in curly ones';
  if (word.startsWith("'")) return "write text in double quotes, not in single ones";
  if (/^(?:True|False|None|undefined|NaN|-?Infinity)$/.test(word))
    return `JSON has no ${word}; omit the key, or write true, false or a number`;
  if (/^[-+.]?[0-9]/.test(word))
    return `${shorten(word)} is not a JSON number; write text in double quotes`;
  return `write text in double quotes: "${shorten(word)}"`;
}

function nameCharacter(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return "the end of the text";
  if (point === 0)
    return "the character U+0000 (a file that is full of them is UTF-16; save it as UTF-8)";
  if (point === 0xfffd) return "the character U+FFFD, which replaces bytes that are not UTF-8";
  if (point === 0x201c || point === 0x201d)
    return `${String.fromCodePoint(point)}, where JSON has a straight "`;
  if (/[\p{Z}\p{Cf}]/u.test(text[at]!))
    return `${codePointName(point)}, which is not a space in JSON; write plain spaces`;
  if (point < 0x20) return `the control character ${codePointName(point)}`;
  return String.fromCodePoint(point);
}
