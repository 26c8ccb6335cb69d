import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../content/repository.ts";
import type { VerifyReport } from "./verify-report.ts";

/** Where the reports are, each with the name of its brief. */
export const reportFolder = join(repository, "apps/demo/gallery-reports");

/** Reads the reports by the names of their briefs. */
export function readReports(): ReadonlyMap<string, VerifyReport> {
  return new Map(
    readdirSync(reportFolder)
      .filter((file) => file.endsWith(".json"))
      .map((file): [string, VerifyReport] => [
        file.slice(0, -".json".length),
        JSON.parse(readFileSync(join(reportFolder, file), "utf8")) as VerifyReport,
      ]),
  );
}
