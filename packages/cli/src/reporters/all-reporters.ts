import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** A reporter before it is loaded: checking a file should not pay for those that nobody asked for. */
export interface ListedReporter {
  readonly name: string;
  readonly load: () => Promise<Reporter>;
}

/** Every reporter, in the order of `reporter-names.ts`. */
export const allReporters: readonly ListedReporter[] = [
  { name: "pretty", load: async () => pretty },
  { name: "compact", load: async () => (await import("./compact.ts")).compact },
  { name: "json", load: async () => (await import("./json.ts")).json },
  { name: "sarif", load: async () => (await import("./sarif.ts")).sarif },
  { name: "github", load: async () => (await import("./github.ts")).github },
];
