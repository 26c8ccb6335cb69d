import { formatPath } from "@mineral-brief/schema";
import { reportSchemaAddress } from "../addresses.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import { indentedJson } from "./indented-json.ts";
import type { Reporter } from "./reporter.ts";
import { explainEmptyRun } from "./summary.ts";

/**
 * For programs: every finding, including notes. `version` changes only with breaking changes.
 *
 * Findings are written immediately, so the number of articles of a file comes after them, and the summary last.
 */
export const json: Reporter = {
  fixes: "safe",
  start() {
    const unreadableInputs: Omit<UnreadableInput, "ok">[] = [];
    let files = 0;
    let open: { articles: number; findings: number } | undefined;

    function close(): string {
      if (open === undefined) return "";
      const { articles, findings } = open;
      return `${findings === 0 ? "" : "\n      "}],\n      "articles": ${articles}\n    }`;
    }

    return {
      file({ name, format, documents, diagnostics, piece = 0 }) {
        let text = "";
        if (open === undefined || piece === 0) {
          text = `${close()}${files++ === 0 ? head : ","}\n${openFile(name, format)}`;
          open = { articles: 0, findings: 0 };
        }
        open.articles += documents;
        for (const diagnostic of diagnostics)
          text += `${open.findings++ === 0 ? "" : ","}\n${indentedJson(describe(diagnostic))}`;
        return text;
      },
      unreadable({ name, message }) {
        unreadableInputs.push({ name, message });
        return "";
      },
      end(tally) {
        const start = files === 0 ? head : `${close()}\n  `;
        const rest = JSON.stringify(
          { unreadable: unreadableInputs, summary: tally },
          null,
          2,
        ).slice(1);
        return `${start}],${rest}\n`;
      },
      summary: explainEmptyRun,
    };
  },
};

const head = `{\n  "$schema": ${JSON.stringify(reportSchemaAddress)},\n  "version": 1,\n  "files": [`;

function openFile(name: string, format: string): string {
  return `    {\n      "name": ${JSON.stringify(name)},\n      "format": ${JSON.stringify(format)},\n      "diagnostics": [`;
}

function describe(diagnostic: Diagnostic): object {
  const { code, severity, message, path, document, suggestion, range, check, evidence, fix } =
    diagnostic;
  return {
    code,
    severity,
    message,
    ...(path && { path, pathText: formatPath(path) }),
    ...(document !== undefined && { article: document }),
    ...(suggestion !== undefined && { suggestion }),
    range,
    ...(check && { check }),
    ...(evidence && { evidence }),
    ...(fix && { fix }),
  };
}
