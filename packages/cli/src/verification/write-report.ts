import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { writeOutput } from "../outputs/write-output.ts";
import { checkReportName } from "./check-report-name.ts";
import { reportPage, type ReportContent } from "./report-page.ts";

/** Writes the report atomically. Throws UsageError if that is not possible. */
export function writeReport(name: string, content: ReportContent, io: Io): void {
  const { cwd } = io;
  checkReportName(name, cwd);
  const outcome = writeOutput({ name, cwd, text: reportPage(content), force: true });
  io.stderr(`${plainLine(name)}: ${outcome}\n`);
}
