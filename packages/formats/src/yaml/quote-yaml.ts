import { escapeUnits } from "../positions/escape-units.ts";

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
  return JSON.stringify(text).replaceAll(unprintableAll, escapeUnits);
}

/** Line breaks of YAML 1.1, the byte order mark, and unprintable characters. See https://yaml.org/spec/1.2.2/#51-character-set. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
const unprintableAll = new RegExp(unprintable, "g");
