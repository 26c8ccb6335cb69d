/**
 * Tells whether every reader of YAML takes a text as it is where the library writes it without escapes.
 *
 * YAML 1.1 breaks lines at U+0085, U+2028 and U+2029, and gives a lone `=` a type of its own. PyYAML refuses a tab
 * in plain text, libyaml refuses one at the start of a block, and ruamel.yaml fails at `-0o7`. See
 * https://yaml.org/spec/1.1/#id872840 and https://yaml.org/type/value.html.
 */
export function isSafeInYaml(text: string): boolean {
  return !(unprintable.test(text) || /^(?:=|[-+]0o[0-7]+|[^\n]*\t[^\n]*)$|^\s*\t/.test(text));
}

/** Writes a text in double quotes on one line, with escapes for what YAML has no character for. */
export function quoteYaml(text: string): string {
  return escapeIn(JSON.stringify(text), unprintableAll);
}

/** Line breaks of YAML 1.1, the byte order mark, and what YAML calls unprintable. See https://yaml.org/spec/1.2.2/#51-character-set. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
const unprintableAll = new RegExp(unprintable, "g");

/** Writes what the pattern matches in a JSON text, one code unit each, as escapes. */
export function escapeIn(json: string, pattern: RegExp): string {
  return json.replaceAll(
    pattern,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
