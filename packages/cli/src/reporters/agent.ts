import type { Range } from "@mineral-brief/formats";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { messageWithSubject } from "../diagnostics/subject-of.ts";
import { isShown } from "./is-shown.ts";
import type { Reporter } from "./reporter.ts";
import { summarise } from "./summary.ts";

/**
 * For AI agents, which read only standard output and pay for each word: one line per finding with its fix, then always
 * one line with the exit code, the summary and the options that make the fixes.
 */
export const agent: Reporter = {
  fixes: "suggested",
  start(options) {
    let safe = 0;
    let suggested = 0;
    return {
      file: ({ name, diagnostics }) =>
        diagnostics
          .filter((diagnostic) => isShown(diagnostic, options))
          .map((diagnostic) => {
            const fix = describeFix(diagnostic);
            if (diagnostic.fix !== undefined) safe++;
            else if (fix !== "") suggested++;
            const { severity, code, range } = diagnostic;
            const words = messageWithSubject(diagnostic);
            return `${plainLine(`${name}:${startOf(range)} ${severity} ${code} ${words}${fix}`)}\n`;
          })
          .join(""),
      unreadable: ({ name, message }) => `${plainLine(`${name} error unreadable ${message}`)}\n`,
      end(tally, exitCode) {
        const hints = [
          ...(safe > 0 ? [`validate --fix makes ${countFixes(safe, "fix")}`] : []),
          ...(suggested > 0
            ? [`validate --fix --suggested makes ${countFixes(suggested, "suggested fix")}`]
            : []),
        ];
        const result = [
          summarise(tally, { ...options, color: false }).replaceAll("\n", "; "),
          ...hints,
        ].join("; ");
        return `${exitCode === undefined ? "" : `exit ${exitCode}: `}${plainLine(result)}\n`;
      },
    };
  },
};

function startOf({ start }: Range): string {
  return `${start.line}:${start.column}`;
}

/** Describes the edits of a safe fix, or else what a finding suggests. */
function describeFix(diagnostic: ReportedDiagnostic): string {
  const { code, fix, suggestion, suggestedEdits, repair } = diagnostic;
  if (fix !== undefined)
    return ` | fix: ${fix.map(({ range, text }) => `${startOf(range)}-${range.end.line}:${range.end.column} => ${JSON.stringify(text)}`).join(", ")}`;
  const isSuggested =
    suggestedEdits !== undefined ||
    repair?.isSafe === false ||
    (code === "unknown-key" && suggestion !== undefined);
  if (!isSuggested) return "";
  // Such a change is more than a value: the message says what it is.
  if (suggestion === undefined && suggestedEdits?.[0]?.value === undefined && suggestedEdits?.[1])
    return " | suggested: as described";
  if (repair?.title !== undefined) return ` | suggested: ${lowerFirst(repair.title)}`;
  const value = suggestion ?? repair?.edits[0]?.text ?? suggestedEdits?.[0]?.value;
  return ` | suggested: ${value === undefined || value === "" ? "remove it" : JSON.stringify(value)}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function countFixes(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "es"}`;
}
