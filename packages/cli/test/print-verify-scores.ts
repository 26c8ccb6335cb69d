import { printTable } from "../../../scripts/print-table.ts";
import { isAbout, type Measured } from "./measure-verify.ts";

/** Puts the table of what is measured in a set between its marks of a page. */
export function withVerifyScores(page: string, set: string, all: readonly Measured[]): string {
  const opening = `<!-- measured: ${set} -->`;
  const closing = `<!-- /measured: ${set} -->`;
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing);
  if (start < opening.length || end < start)
    throw new Error(`the page has no ${opening} ... ${closing}`);
  return `${page.slice(0, start)}\n\n${printScores(all)}\n\n${page.slice(end)}`;
}

/** The planted errors of one kind, and how many are reported. */
export interface Recall {
  readonly error: string;
  readonly planted: number;
  readonly found: number;
}

export function recallOf(all: readonly Measured[]): Recall[] {
  const errors = [...new Set(all.flatMap(({ statement: { error } }) => error ?? []))].sort();
  return errors.map((error) => {
    const own = all.filter(({ statement }) => statement.error === error);
    return { error, planted: own.length, found: own.filter(({ isFound }) => isFound).length };
  });
}

/** The results "differs" and "not found", and how many of them are about a planted error. */
export function precisionOf(all: readonly Measured[]): { reported: number; right: number } {
  const reported = all.flatMap(({ statement, reported: results }) =>
    results
      .filter(({ outcome }) => outcome !== "elsewhere")
      .map((check) => statement.error !== undefined && isAbout(check, statement)),
  );
  return { reported: reported.length, right: reported.filter(Boolean).length };
}

function printScores(all: readonly Measured[]): string {
  const recalls = recallOf(all);
  const planted = recalls.reduce((sum, one) => sum + one.planted, 0);
  const found = recalls.reduce((sum, one) => sum + one.found, 0);
  const { reported, right } = precisionOf(all);
  const row = (name: string, count: number, hits: number): string[] => [
    name,
    String(count),
    String(hits),
    (hits / count).toFixed(2),
  ];
  return [
    ...printTable([
      ["planted error", "statements", "found", "recall"],
      ...recalls.map(({ error, planted: count, found: hits }) => row(error, count, hits)),
      row("all", planted, found),
    ]),
    "",
    ...printTable([
      ["result", "reported", "right", "precision"],
      row("differs, not found", reported, right),
    ]),
  ].join("\n");
}
