import { plainLine } from "../diagnostics/plain-line.ts";
import { subjectOf } from "../diagnostics/subject-of.ts";
import { isShown } from "./is-shown.ts";
import type { Reporter } from "./reporter.ts";
import { summarise } from "./summary.ts";

/** For editors and grep: one line per finding, `file:line:column: severity code path: message`. */
export const compact: Reporter = {
  start: (options) => ({
    file: ({ name, diagnostics }) =>
      diagnostics
        .filter((diagnostic) => isShown(diagnostic, options))
        .map((diagnostic) => {
          const { severity, code, message, range } = diagnostic;
          const subject = subjectOf(diagnostic);
          const place = `${name}:${range.start.line}:${range.start.column}`;
          return `${plainLine(`${place}: ${severity} ${code}${subject === "" ? "" : ` ${subject}`}: ${message}`)}\n`;
        })
        .join(""),
    unreadable: ({ name, message }) => `${plainLine(`${name}: error unreadable: ${message}`)}\n`,
    end: () => "",
    summary: (tally) => `${summarise(tally, { ...options, color: false })}\n`,
  }),
};
