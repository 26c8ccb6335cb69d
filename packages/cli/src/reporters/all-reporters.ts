import type { Io } from "../io.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { Reporter, RunReport } from "./reporter.ts";

/** Loads each reporter by name, when it is used. */
export const allReporters = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  compact: async () => (await import("./compact.ts")).compact,
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  agent: async () => (await import("./agent.ts")).agent,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReporterName = keyof typeof allReporters;

export const reporterNames = Object.keys(allReporters) as ReporterName[];

/** The reporter of a run that names none. */
export function defaultReporter({
  isAgent,
  isTerminal,
}: Pick<Io, "isAgent" | "isTerminal">): ReporterName {
  return isAgent && !isTerminal ? "agent" : "pretty";
}

interface ReportOptions extends Pick<FindingOptions, "color" | "notes"> {
  readonly reporter?: ReporterName | undefined;
}

/** Starts the report of a run, for standard output. Also returns which fixes it states. */
export async function startReport(
  { reporter, color, notes = false }: ReportOptions,
  io: Io,
): Promise<{ readonly report: RunReport; readonly fixes: Reporter["fixes"] }> {
  const { start, fixes } = await allReporters[reporter ?? defaultReporter(io)]();
  const { cwd, isTerminal } = io;
  const columns = (): number | undefined => io.columns?.(1);
  return { report: start({ color: color ?? io.color, notes, isTerminal, columns, cwd }), fixes };
}
