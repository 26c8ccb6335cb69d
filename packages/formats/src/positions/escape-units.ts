/** Writes each UTF-16 code unit as an escape of JSON: `\u003c` for `<`. */
export function escapeUnits(characters: string): string {
  return characters
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
