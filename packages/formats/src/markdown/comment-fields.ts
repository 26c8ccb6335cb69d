/** Writes fields as an HTML comment of JSON; nothing where all are undefined. `<` and `>` are escaped, so that no text can end it. */
export function writeComment(fields: Readonly<Record<string, unknown>>, indent: string): string {
  const json = JSON.stringify(fields);
  if (json === "{}") return "";
  const escaped = json.replace(/[<>]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `${indent}<!-- ${escaped} -->\n`;
}

/**
 * Splits a Text for Markdown into its words and its other fields.
 *
 * The rest goes into the comment under the same key, without `value`, so that nothing is written twice.
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

/** Joins the words of a Text and the fields of its comment; undefined if the comment has something else. */
export function joinText(words: unknown, rest: unknown): Record<string, unknown> | undefined {
  return typeof words === "string" &&
    typeof rest === "object" &&
    rest !== null &&
    !Array.isArray(rest) &&
    !Object.hasOwn(rest, "value")
    ? { value: words, ...rest }
    : undefined;
}

/** Sets a key of data; assigning to "__proto__" would not make one. */
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
