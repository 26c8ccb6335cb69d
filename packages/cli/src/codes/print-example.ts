import type { CodeExample } from "./explained-code.ts";

/** An article, or a part of one, and the path of its finding. */
export type ArticleExample = readonly [
  article: Readonly<Record<string, unknown>>,
  at?: string | undefined,
];

export function articleExample([article, at]: ArticleExample): CodeExample {
  return printExample(article, at === undefined ? [] : [at]);
}

/** Prints an article, or a part of one, as JSON. Keys with the value undefined are omitted and listed in `without`. */
export function printExample(
  article: Readonly<Record<string, unknown>>,
  at: readonly string[] = [],
): CodeExample {
  const stated = JSON.parse(JSON.stringify(article)) as object;
  return {
    format: "json",
    text: Object.keys(stated).length === 0 ? "" : `${print(stated, 0)}\n`,
    without: Object.keys(article).filter((key) => article[key] === undefined),
    at,
  };
}

/** Maximum columns, as in the formatter of this repository; a Chinese character takes two. */
const maxWidth = 100;

/**
 * Prints JSON as the formatter does: on one line if it fits and holds no list of several objects.
 *
 * `column` is the start of the value, and `after` the number of columns that follow it on the line.
 */
function print(value: unknown, depth: number, column = 0, after = 0): string {
  const line = printLine(value);
  if (typeof value !== "object" || value === null) return line;
  const fits = column + widthOf(line) + after <= maxWidth;
  if (fits && !holdsSeveralObjects(value)) return line;
  const indent = "  ".repeat(depth + 1);
  const entries = Object.entries(value as Record<string, unknown>).map(
    ([key, item], index, all) => {
      const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
      const comma = index + 1 < all.length ? 1 : 0;
      return `${indent}${name}${print(item, depth + 1, indent.length + widthOf(name), comma)}`;
    },
  );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

/** True if the value contains a list of several objects with several keys each. */
function holdsSeveralObjects(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items = Object.values(value);
  const isList = Array.isArray(value) && items.length > 1;
  if (
    isList &&
    items.every((item) => typeof item === "object" && Object.keys(item as object).length > 1)
  )
    return true;
  return items.some(holdsSeveralObjects);
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return escape(JSON.stringify(value));
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

// These characters are invisible in a page, but are the point of such an example.
function escape(json: string): string {
  return json.replace(
    /[\u00a0\u200e\u200f\u2028-\u202f\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
