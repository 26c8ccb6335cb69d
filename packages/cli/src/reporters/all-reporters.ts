import type { Reporter } from "./reporter.ts";

/** Loads each reporter by name, when it is used. The first is the default of `--reporter`. */
export const allReporters = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  compact: async () => (await import("./compact.ts")).compact,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReporterName = keyof typeof allReporters;

export const reporterNames = Object.keys(allReporters) as ReporterName[];
