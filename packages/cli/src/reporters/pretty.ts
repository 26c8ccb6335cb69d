import { styleText } from "node:util";
import { formatPath } from "@mineral-brief/schema";
import type { CodeFrame } from "../diagnostics/code-frame.ts";
import { countDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Report } from "../pipeline/check-all.ts";
import type { Source } from "../pipeline/source.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

type Style = Parameters<typeof styleText>[0];

const severityStyles: Readonly<Record<Diagnostic["severity"], Style>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

/** For people: each finding with its line, then one line that sums up. */
export const pretty: Reporter = {
  name: "pretty",
  async render(report, options) {
    const shown = report.sources.flatMap((source) =>
      source.diagnostics
        .filter(({ severity }) => options.notes || severity !== "note")
        .map((diagnostic) => ({ source, diagnostic })),
    );
    const findings: string[] = [];
    if (shown.length > 0) {
      // What knows how wide characters are takes longer to load than a clean file to check.
      const { codeFrame } = await import("../diagnostics/code-frame.ts");
      for (const { source, diagnostic } of shown)
        findings.push(
          renderFinding(source, diagnostic, codeFrame(source.text, diagnostic.range), options),
        );
    }
    const failures = report.failures.map(
      ({ name, message }) =>
        `${paint("bold", plainLine(name), options)}: ${paint("red", "error", options)}: ${message}\n`,
    );
    return [...findings, ...failures, `${summarise(report, options)}\n`].join("\n");
  },
};

function renderFinding(
  source: Source,
  { severity, code, message, path, document, range }: Diagnostic,
  frame: CodeFrame,
  options: ReporterOptions,
): string {
  const { line, column } = range.start;
  const place = paint("bold", `${plainLine(source.name)}:${line}:${column}`, options);
  const where = [
    ...(document === undefined ? [] : [`article ${document + 1}`]),
    ...(path === undefined || path.length === 0 ? [] : [formatPath(path)]),
  ];
  const subject = where.length === 0 ? "" : `${plainLine(where.join(", "))}: `;
  const gutter = " ".repeat(String(line).length);
  return [
    `${place}: ${paint(severityStyles[severity], severity, options)}: ${subject}${plainLine(message)} ${paint("dim", `[${code}]`, options)}`,
    `  ${paint("dim", `${line} |`, options)} ${frame.line}`,
    `  ${paint("dim", `${gutter} |`, options)} ${paint(severityStyles[severity], frame.marks, options)}`,
    "",
  ].join("\n");
}

/** `2 files, 3 articles: 1 error, 2 warnings, 4 notes (--notes shows them)` */
function summarise({ sources, failures, passedOver }: Report, options: ReporterOptions): string {
  const { error, warning, note } = countDiagnostics(
    sources.flatMap(({ diagnostics }) => diagnostics),
  );
  const read = `${count(sources.length, "file")}, ${count(
    sources.reduce((sum, { documents }) => sum + documents, 0),
    "article",
  )}`;
  const findings = [
    ...(error > 0 ? [paint("red", count(error, "error"), options)] : []),
    ...(warning > 0 ? [paint("yellow", count(warning, "warning"), options)] : []),
    ...(note > 0 ? [`${count(note, "note")}${options.notes ? "" : " (--notes shows them)"}`] : []),
    ...(failures.length > 0 ? [paint("red", `${failures.length} unreadable`, options)] : []),
  ];
  if (sources.length === 0 && failures.length === 0) {
    return `nothing to check: a folder gives its files named *.brief.json, .yaml, .md or .txt; ${count(passedOver, "other file")} passed over`;
  }
  const others = passedOver > 0 ? `; ${count(passedOver, "other file")} passed over` : "";
  return `${read}: ${findings.length === 0 ? paint("green", "no findings", options) : findings.join(", ")}${others}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function paint(style: Style, text: string, { color }: ReporterOptions): string {
  // Whether to colour is settled by then; newer Nodes would ask the terminal once more.
  return color ? styleText(style, text, { validateStream: false }) : text;
}
