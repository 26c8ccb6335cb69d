import { formatPath } from "@mineral-brief/schema";
import type { Reporter } from "./reporter.ts";
import { explainEmptyRun } from "./summary.ts";

/** For pipelines: one JSON object per finding and line, including notes, and a last line with the counts. */
export const ndjson: Reporter = {
  start: () => ({
    file: ({ name, diagnostics }) =>
      diagnostics
        .map(({ range: { start }, document, id, severity, code, path, message }) =>
          line({
            file: name,
            line: start.line,
            column: start.column,
            article: document,
            id,
            severity,
            code,
            path: formatPath(path ?? []),
            message,
          }),
        )
        .join(""),
    unreadable: ({ name, message }) =>
      line({ file: name, severity: "error", unreadable: true, message }),
    end: (tally) => line({ summary: tally }),
    summary: explainEmptyRun,
  }),
};

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
