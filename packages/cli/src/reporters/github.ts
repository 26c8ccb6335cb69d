import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { messageWithSubject } from "../diagnostics/subject-of.ts";
import { relativeName } from "../diagnostics/relative-name.ts";
import { isShown } from "./is-shown.ts";
import type { Reporter } from "./reporter.ts";
import { summarise } from "./summary.ts";

/**
 * For GitHub Actions: one annotation per finding, on its line.
 *
 * See https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export const github: Reporter = {
  start: (options) => ({
    file: ({ name, diagnostics }) =>
      diagnostics
        .filter((diagnostic) => isShown(diagnostic, options))
        .map((diagnostic) =>
          writeCommand(
            commands[diagnostic.severity],
            {
              file: relativeName(name, options.cwd),
              ...describeRange(diagnostic),
              title: diagnostic.code,
            },
            messageWithSubject(diagnostic),
          ),
        )
        .join(""),
    unreadable: ({ name, message }) =>
      writeCommand(
        "error",
        { file: relativeName(name, options.cwd), title: "unreadable" },
        `${name}: ${message}`,
      ),
    end: () => "",
    summary: (tally) => `${summarise(tally, { ...options, color: false })}\n`,
  }),
};

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** GitHub allows columns only if the annotation is on a single line. */
function describeRange({ range: { start, end } }: Diagnostic): Record<string, number> {
  return start.line === end.line
    ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
    : { line: start.line, endLine: end.line };
}

function writeCommand(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${plainLine(escapeProperty(String(value)))}`,
  );
  return `::${command} ${written.join(",")}::${plainLine(escapeData(message))}\n`;
}

// See https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
