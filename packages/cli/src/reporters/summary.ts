import { summariseChecks } from "@mineral-brief/language/describe-check";
import type { Tally } from "../briefs/tally.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { readInFolder } from "../inputs/selection.ts";
import { paint } from "./paint.ts";
import type { ReporterOptions } from "./reporter.ts";

/** Summarises a run: `2 files, 3 articles: 1 error, 2 warnings, 4 notes (--notes shows them)`. */
export function summarise(tally: Tally, options: ReporterOptions): string {
  const { files, articles, errors, warnings, notes, ignored, unreadable, skipped } = tally;
  const { fixed = 0, fixable = 0, known = 0, gone = 0 } = tally;
  const found = errors + warnings + notes + unreadable;
  const shown = options.shownNotes === undefined ? "them" : "all";
  const findings = [
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed`] : []),
    ...(found === 0 ? [paint("green", "no findings", options)] : []),
    ...(errors > 0 ? [paint("red", countNoun(errors, "error"), options)] : []),
    ...(warnings > 0 ? [paint("yellow", countNoun(warnings, "warning"), options)] : []),
    ...(notes > 0
      ? [`${countNoun(notes, "note")}${options.notes ? "" : ` (--notes shows ${shown})`}`]
      : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(gone > 0 ? [`${gone} in the baseline are gone (--update-baseline removes them)`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(unreadable > 0 ? [paint("red", `${unreadable} unreadable`, options)] : []),
  ];
  const others = skipped > 0 ? `; ${countNoun(skipped, "other file")} skipped` : "";
  if (isEmpty(tally)) return `${nothingToCheck}${others}`;
  const results = tally.checks === undefined ? "" : `\n${summariseChecks(tally.checks)}`;
  return `${countNoun(files, "file")}, ${countNoun(articles, "article")}: ${findings.join(", ")}${others}${results}`;
}

const nothingToCheck = `nothing to check: ${readInFolder}`;

function isEmpty({ files, unreadable }: Tally): boolean {
  return files === 0 && unreadable === 0;
}

/** For reports that programs read: says on standard error why a run without files fails; otherwise empty. */
export function explainEmptyRun(tally: Tally): string {
  return isEmpty(tally) ? `${nothingToCheck}\n` : "";
}
