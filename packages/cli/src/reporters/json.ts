import { formatPath } from "@mineral-brief/schema";
import { countDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Reporter } from "./reporter.ts";

/** For programs: every finding, notes too. `version` changes only when a reader would break. */
export const json: Reporter = {
  name: "json",
  async render({ sources, failures, passedOver }) {
    const { error, warning, note } = countDiagnostics(
      sources.flatMap(({ diagnostics }) => diagnostics),
    );
    const report = {
      version: 1,
      summary: {
        files: sources.length,
        articles: sources.reduce((sum, { documents }) => sum + documents, 0),
        errors: error,
        warnings: warning,
        notes: note,
        unreadable: failures.length,
        passedOver,
      },
      files: sources.map(({ name, format, documents, diagnostics }) => ({
        name,
        format,
        articles: documents,
        diagnostics: diagnostics.map(
          ({ code, severity, message, path, document, suggestion, range }) => ({
            code,
            severity,
            message,
            ...(path && { path, pathText: formatPath(path) }),
            ...(document !== undefined && { article: document }),
            ...(suggestion !== undefined && { suggestion }),
            range,
          }),
        ),
      })),
      unreadable: failures,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};
