import { measureTagging, ratesOf, type Score } from "./measure-tagging.ts";

const opening = "<!-- measured -->";
const closing = "<!-- /measured -->";

/** Puts the table of what is measured between the marks of a page. */
export function withTaggingScores(page: string): string {
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing);
  if (start < opening.length || end < start)
    throw new Error(`the page has no ${opening} ... ${closing}`);
  return `${page.slice(0, start)}\n\n${printTable()}\n\n${page.slice(end)}`;
}

const headings = ["", "language", "part", "labels", "found", "right", "precision", "recall", "F1"];

function printTable(): string {
  const rows = [headings, ...measureTagging().map(rowOf)];
  const widths = headings.map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]!.length)),
  );
  const lines = rows.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function rowOf(score: Score): string[] {
  const { kind, language, part, labels, found, right } = score;
  const { precision, recall, f1 } = ratesOf(score);
  const isEmpty = labels === 0 && found === 0;
  const rates = [precision, recall, f1].map((rate) => (isEmpty ? "" : rate.toFixed(2)));
  return [kind, language, part, String(labels), String(found), String(right), ...rates];
}
