import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const directory = join(import.meta.dirname, "../conformance");

/** Puts the cases of a folder together, each with the name of its file. */
export function readCases(folder: string): Record<string, unknown>[] {
  return readdirSync(join(directory, folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".json".length),
      ...(JSON.parse(readFileSync(join(directory, folder, file), "utf8")) as object),
    }));
}

/** Prints the whole suite as one JSON text. */
export function printConformance(): string {
  const suite = { version: "1.0", valid: readCases("valid"), invalid: readCases("invalid") };
  return `${JSON.stringify(suite, null, 1)}\n`;
}
