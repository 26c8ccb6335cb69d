import type { PathSegment } from "@mineral-brief/schema";

/** Where a cursor is in the structure of an article, although its text may be half-typed. */
export interface Cursor {
  /** The path of the value, or of the object that gets a key. */
  readonly path: readonly PathSegment[];
  readonly target: "key" | "value";
  /** The range that a completion replaces, without quotes. */
  readonly start: number;
  readonly end: number;
  /** The part of the range before the cursor. */
  readonly typed: string;
  /** The keys that the object already has. */
  readonly siblings: ReadonlySet<string>;
  readonly syntax: Syntax;
}

/** How the text at a cursor writes a completion. */
export interface Syntax {
  readonly language: "yaml" | "json" | "mark";
  /** The quote that is open before the cursor. */
  readonly quote: string;
  /** What a completion adds after itself: the missing closing quote and brackets, or nothing. */
  readonly closing: string;
  /** Whether a colon already follows a key. */
  readonly hasColon: boolean;
  /** Whether the entry follows another one without a comma between them, or precedes one. JSON only. */
  readonly needsCommaBefore: number | undefined;
  readonly needsCommaAfter: boolean;
}

export const plainSyntax: Syntax = {
  language: "yaml",
  quote: "",
  closing: "",
  hasColon: false,
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
