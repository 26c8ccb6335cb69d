import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { writeAtomically } from "../outputs/write-atomically.ts";
import { checkReportName } from "./check-report-name.ts";
import { reportPage, type ReportContent } from "./report-page.ts";

/** Writes the report atomically. Throws UsageError if that is not possible. */
export function writeReport(name: string, content: ReportContent, io: Io): void {
  const state = checkReportName(name, io.cwd);
  const path = resolve(io.cwd, name);
  const text = reportPage(content);
  try {
    if (state.kind === "stream") writeFileSync(path, text);
    else if (!writeAtomically(path, text, state))
      throw new UsageError(`${name} was changed by another program meanwhile; nothing is written`);
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  io.stderr(`${plainLine(name)}: written\n`);
}
