/**
 * Returns true if every YAML reader reads a text correctly when the library writes it without escapes.
 *
 * YAML 1.1 breaks lines at U+0085, U+2028 and U+2029, and gives a lone `=` its own type. PyYAML rejects a tab
 * in plain text, libyaml rejects one at the start of a block, and ruamel.yaml fails at `-0o7`. See
 * https://yaml.org/spec/1.1/#id872840 and https://yaml.org/type/value.html.
 */
export function isSafeInYaml(text: string): boolean {
  return !(unprintable.test(text) || /^(?:=|[-+]0o[0-7]+|[^\n]*\t[^\n]*)$|^\s*\t/.test(text));
}

/** Writes a text in double quotes on one line. Escapes characters that YAML does not allow. */
export function quoteYaml(text: string): string {
  return escapeIn(JSON.stringify(text), unprintableAll);
}

/** Line breaks of YAML 1.1, the byte order mark, and unprintable characters. See https://yaml.org/spec/1.2.2/#51-character-set. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
const unprintableAll = new RegExp(unprintable, "g");

/** Replaces each match in a JSON text with an escape. Each match is one code unit. */
export function escapeIn(json: string, pattern: RegExp): string {
  return json.replaceAll(
    pattern,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
