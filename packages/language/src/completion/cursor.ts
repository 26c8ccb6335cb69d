import type { PathSegment } from "@mineral-brief/schema";

/** Where a cursor is in the structure of an article, although its text may be half-typed. */
export interface Cursor {
  /** The path of the value, or of the object that gets a key. */
  readonly path: readonly PathSegment[];
  /** An item is an entry of a list that is a value or starts an object with a key. */
  readonly target: "key" | "value" | "item";
  /** The range that a completion replaces, without quotes. */
  readonly start: number;
  readonly end: number;
  /** The part of the range before the cursor. */
  readonly typed: string;
  /** The keys that the object already has. */
  readonly siblings: ReadonlySet<string>;
  /** The ids that the list of the value already has. */
  readonly used: ReadonlySet<string>;
  /** Where the fields of a part of a Markdown text start; undefined in other formats and inside a field. */
  readonly fieldsStart?: number | undefined;
  readonly syntax: Syntax;
}

/** How the text at a cursor writes a completion. */
export interface Syntax {
  readonly language: "yaml" | "json" | "mark";
  /** The quote that is open before the cursor. */
  readonly quote: string;
  /** Whether a closing quote comes directly after the word at the cursor. */
  readonly isQuoteClosed: boolean;
  /** What a completion adds after itself: the missing closing quote and brackets, or nothing. */
  readonly closing: string;
  /** Whether a colon already follows a key. */
  readonly hasColon: boolean;
  /** The column of a key that starts its line, where a list in lines of their own can follow it; undefined in brackets. YAML only. */
  readonly column: number | undefined;
  /** Whether the entry follows another one without a comma between them, or precedes one. JSON only. */
  readonly needsCommaBefore: number | undefined;
  readonly needsCommaAfter: boolean;
}

export const plainSyntax: Syntax = {
  language: "yaml",
  quote: "",
  isQuoteClosed: false,
  closing: "",
  hasColon: false,
  column: undefined,
  needsCommaBefore: undefined,
  needsCommaAfter: false,
};

/** Replaces the word at the cursor when the text around it is read. No id or key has it. */
export const placeholder = "zzcursorzz";

/** Finds the quote and the brackets that are open at the end of a text, the last one first. Counts only what follows a space, a bracket, a comma or a colon as an opening quote. */
export function openMarks(text: string): { quote: string; closers: string } {
  let quote = "";
  let closers = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== "") {
      if (quote === '"' && character === "\\") at++;
      else if (character === quote) quote = "";
    } else if ((character === '"' || character === "'") && /^$|[\s,:[{]/.test(text[at - 1] ?? "")) {
      quote = character;
    } else if (character === "[" || character === "{") {
      closers = (character === "[" ? "]" : "}") + closers;
    } else if (closers !== "" && character === closers[0]) {
      closers = closers.slice(1);
    }
  }
  return { quote, closers };
}

/** A comment, spaces, a text in quotes, a mark, or a word, in lists and objects in brackets. */
const flowToken = /(?<=\s|^)#.*|\s+|"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{},:"']|[^\s[\]{},:]+/g;

/** What is beside a cursor in the innermost brackets around it. */
export interface BracketEntries {
  readonly keys: ReadonlySet<string>;
  /** The items that are one word. */
  readonly items: ReadonlySet<string>;
  /** Whether the brackets are closed. If not, what follows the cursor may be outside. */
  readonly isClosed: boolean;
}

/** Finds what is beside a cursor in brackets. Reads the text from an offset before them. Undefined outside of brackets. */
export function entriesInBrackets(
  text: string,
  from: number,
  { start, end }: Pick<Cursor, "start" | "end">,
): BracketEntries | undefined {
  const open: { readonly keys: Set<string>; readonly items: Set<string> }[] = [];
  let last = "";
  let word: string | undefined;
  const read = (token: string): void => {
    if (token.trim() === "" || token.startsWith("#")) return;
    const own = open.at(-1);
    if (word !== undefined && token === ":") own?.keys.add(word);
    if (word !== undefined && /^[,\]}]$/.test(token)) own?.items.add(word);
    if (token === "{" || token === "[") open.push({ keys: new Set(), items: new Set() });
    else if (token === "}" || token === "]") open.pop();
    word = /^[{[,]$/.test(last) && !/^[[{,:\]}]$/.test(token) ? unquoted(token) : undefined;
    last = token;
  };
  for (const [token] of text.slice(from, start).matchAll(flowToken)) read(token);
  const own = open.at(-1);
  const depth = open.length;
  if (own === undefined) return undefined;
  const before = { keys: new Set(own.keys), items: new Set(own.items) };
  if (end > start) read(text.slice(start, end));
  word = undefined;
  const rest = text.slice(end).replace(/^["']/, "");
  for (const [token] of rest.matchAll(flowToken)) {
    read(token);
    if (open.length < depth) return { ...own, isClosed: true };
  }
  return { ...before, isClosed: false };
}

function unquoted(token: string): string {
  return token.replaceAll(/["']/g, "");
}

/** Moves a cursor in a part of a text to its place in the complete text. `owner` is what the part is in. */
export function shiftCursor(
  cursor: Cursor,
  by: number,
  owner: Pick<Cursor, "path" | "fieldsStart">,
): Cursor {
  const { path, start, end, syntax } = cursor;
  const { needsCommaBefore } = syntax;
  return {
    ...cursor,
    path: [...owner.path, ...path],
    fieldsStart: path.length === 0 ? owner.fieldsStart : undefined,
    start: start + by,
    end: end + by,
    syntax: {
      ...syntax,
      needsCommaBefore: needsCommaBefore === undefined ? undefined : needsCommaBefore + by,
    },
  };
}
