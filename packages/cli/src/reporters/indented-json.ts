const margin = " ".repeat(8);

/** Prints an item of a list in a report of JSON, indented by eight columns. */
export function indentedJson(item: object): string {
  return margin + JSON.stringify(item, null, 2).replaceAll("\n", `\n${margin}`);
}
