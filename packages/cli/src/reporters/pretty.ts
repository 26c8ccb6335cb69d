import type { FixTier } from "@mineral-brief/language/fix-findings";
import type { Tally } from "../briefs/tally.ts";
import { codeFrame, type CodeFrame } from "../diagnostics/code-frame.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { messageWithSubject } from "../diagnostics/subject-of.ts";
import { isShown } from "./is-shown.ts";
import { paint, severityStyles } from "./paint.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { summarise } from "./summary.ts";

/** For people: each finding with its line of source, then a summary. */
export const pretty: Reporter = {
  start(options) {
    let shown = 0;
    const found: Record<FixTier, number> = { safe: 0, suggested: 0 };
    return {
      async file({ name, diagnostics }) {
        let text = "";
        const fixes =
          options.isTerminal === true && diagnostics.length > 0
            ? await import("@mineral-brief/language/fix-findings")
            : undefined;
        for (const diagnostic of diagnostics) {
          if (!isShown(diagnostic, options)) continue;
          shown++;
          const tier = fixes?.tierOf(diagnostic);
          if (tier !== undefined) found[tier]++;
          const gutter = String(diagnostic.range.start.line).length + "   | ".length;
          const columns = options.columns?.();
          const frame = await codeFrame(
            diagnostic.excerpt,
            columns === undefined ? undefined : columns - gutter,
          );
          text += renderFinding(name, diagnostic, frame, options);
        }
        return text;
      },
      unreadable: ({ name, message }) =>
        `${paint("bold", plainLine(name), options)}: ${paint("red", "error", options)}: ${plainLine(message)}\n\n`,
      end: (tally) =>
        [
          summarise(tally, options),
          ...(shown > 0 && options.isTerminal === true
            ? [...fixHints(found, tally), explainHint].map((hint) => paint("dim", hint, options))
            : []),
          "",
        ].join("\n"),
    };
  },
};

/** Tells how many of the findings have a fix. Nothing if this run has made the fixes. */
function fixHints({ safe, suggested }: Record<FixTier, number>, { fixed = 0 }: Tally): string[] {
  const parts = [
    ...(safe > 0 ? [`${safe} with a safe fix (--fix)`] : []),
    ...(suggested > 0 ? [`${suggested} with a suggested fix (--fix --suggested)`] : []),
  ];
  return fixed > 0 || parts.length === 0 ? [] : [parts.join(", ")];
}

const explainHint = "mineral-brief explain CODE explains a code, with examples";

function renderFinding(
  name: string,
  diagnostic: ReportedDiagnostic,
  frame: CodeFrame,
  options: ReporterOptions,
): string {
  const { severity, code, range } = diagnostic;
  const { line, column } = range.start;
  const style = severityStyles[severity];
  const place = paint("bold", `${plainLine(name)}:${line}:${column}`, options);
  const words = plainLine(messageWithSubject(diagnostic));
  const gutter = " ".repeat(String(line).length);
  return [
    `${place}: ${paint(style, severity, options)}: ${words} ${paint("dim", `[${code}]`, options)}`,
    `  ${paint("dim", `${line} |`, options)} ${frame.line}`.trimEnd(),
    `  ${paint("dim", `${gutter} |`, options)} ${paint(style, frame.marks, options)}`,
    "\n",
  ].join("\n");
}
