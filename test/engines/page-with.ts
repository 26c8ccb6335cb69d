import { readFileSync } from "node:fs";

const opening = "<!-- engines -->";
const closing = "<!-- /engines -->";

/** Reads a page and replaces the table between its marks. Throws if it has no marks. */
export function pageWith(table: string, path: string): string {
  const page = readFileSync(path, "utf8");
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing);
  if (start < opening.length || end < start)
    throw new Error(`${path} has no ${opening} ... ${closing}`);
  return `${page.slice(0, start)}\n\n${table}\n\n${page.slice(end)}`;
}
