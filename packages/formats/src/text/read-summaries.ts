import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { blankQuoteMarks } from "./quote-marks.ts";
import { readBody } from "./read-body.ts";
import { noteSourceLine } from "./source-line.ts";
import { splitSummaries } from "./split-summaries.ts";
import type { Summary } from "./summary.ts";

/** Reads every insight summary in a text, and reports what is missing, unusual or not kept. */
export function readSummaries(text: string): {
  summaries: Summary[];
  diagnostics: OffsetDiagnostic[];
} {
  const source = blankQuoteMarks(text);
  const diagnostics: OffsetDiagnostic[] = [];
  const summaries = splitSummaries(source, diagnostics).map(
    ({ topics, title, sourceLine, body }): Summary => {
      const { leadHeading, lead, groups } =
        body === undefined ? noBody : readBody(source, body.start, body.end, diagnostics);
      const spans = [title, sourceLine, body].filter((span) => span !== undefined);
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      if (sourceLine !== undefined) diagnostics.push(...noteSourceLine(sourceLine, sourceLine));
      const { source: name, published } = sourceLine ?? {};
      const head = sourceLine ?? title ?? { start, end };
      if (title === undefined)
        diagnostics.push(
          missing(
            "headline-missing",
            "no headline found: it is the line above the source line",
            head.start,
            head.end,
          ),
        );
      if (name === undefined)
        diagnostics.push(
          missing(
            "source-missing",
            "no source found, written like `Sou Hu Cai Jing· 2025-10-23 17:55`",
            head.start,
            head.end,
          ),
        );
      if (published === undefined)
        diagnostics.push(
          missing(
            "date-missing",
            "no date found after the source; write it like `· 2025-10-23 17:55`",
            head.end,
            head.end,
          ),
        );
      return { topics, title, source: name, published, leadHeading, lead, groups, start, end };
    },
  );
  return { summaries, diagnostics };
}

const noBody = { leadHeading: undefined, lead: [], groups: [] };

function missing(code: string, message: string, start: number, end: number): OffsetDiagnostic {
  return { code, severity: "warning", message, start, end };
}
