import { plainLine } from "../diagnostics/plain-line.ts";
import { subjectOf } from "../diagnostics/subject-of.ts";
import type { Reporter } from "./reporter.ts";
import { summarise } from "./summary.ts";

/** For editors and grep: a finding is a line, `file:line:column: severity code path: message`. */
export const compact: Reporter = {
  name: "compact",
  start: (options) => ({
    file: ({ name, diagnostics }) =>
      diagnostics
        .filter(({ severity }) => options.notes || severity !== "note")
        .map((diagnostic) => {
          const { severity, code, message, range } = diagnostic;
          const subject = subjectOf(diagnostic);
          const place = `${name}:${range.start.line}:${range.start.column}`;
          return `${plainLine(`${place}: ${severity} ${code}${subject === "" ? "" : ` ${subject}`}: ${message}`)}\n`;
        })
        .join(""),
    failure: ({ name, message }) => `${plainLine(`${name}: error unreadable: ${message}`)}\n`,
    end: () => "",
    talk: (tally) => `${summarise(tally, { ...options, color: false })}\n`,
  }),
};
