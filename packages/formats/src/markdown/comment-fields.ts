/** Writes fields as JSON in an HTML comment; an empty string if all are undefined. Escapes `<` and `>`, so that no text can end the comment. */
export function writeComment(fields: Readonly<Record<string, unknown>>, indent: string): string {
  const json = JSON.stringify(fields);
  if (json === "{}") return "";
  const escaped = json.replace(/[<>]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `${indent}<!-- ${escaped} -->\n`;
}

/**
 * Splits a Text into its words and its other fields.
 *
 * The other fields go into the comment, under the same key.
 */
export function splitText(text: unknown): {
  words: string | undefined;
  rest: Record<string, unknown> | undefined;
} {
  if (text === undefined) return { words: undefined, rest: undefined };
  if (typeof text === "string") return { words: text, rest: undefined };
  const { value, ...rest } = text as Record<string, unknown> & { value: string };
  return { words: value, rest };
}

/** Joins the words of a Text and its fields in the comment; undefined if those are not fields of a Text. */
export function joinText(words: unknown, rest: unknown): Record<string, unknown> | undefined {
  return typeof words === "string" &&
    typeof rest === "object" &&
    rest !== null &&
    !Array.isArray(rest) &&
    !Object.hasOwn(rest, "value")
    ? { value: words, ...rest }
    : undefined;
}

/** Sets a key of data. Assigning to "__proto__" would set the prototype instead. */
export function setField(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") {
    target[key] = value;
    return;
  }
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
