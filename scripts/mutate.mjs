// `npm run mutate -- schema/lint`: makes many small changes in one folder or file below `packages/NAME/src`, and lists those
// that no test finds. Writes a JSON report to `reports/mutation/`.
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = join(import.meta.dirname, "..");

/** The lowest score that passes, as a percentage of the mutants. A folder that is not listed always passes. */
const lowestScores = {
  "schema/lint": 80,
  "formats/text": 80,
  "formats/positions": 80,
  "cli/checking": 80,
};

/** Files without code to change. */
const excluded = [
  "packages/*/src/**/generated/**",
  "packages/**/*.{test,type-test,examples}.ts",
  "packages/**/*.d.ts",
];

/** Returns patterns for the files: `schema/reading` means the folder `reading/` and the file `reading.ts`. Empty if neither exists. */
function patternsOf(room) {
  const [name, ...rest] = room.split("/");
  const path = `packages/${name}/src/${rest.join("/")}`;
  if (rest.length === 0 || !existsSync(join(root, "packages", name, "vitest.config.ts"))) return [];
  return [
    ...(existsSync(join(root, path)) ? [path.endsWith(".ts") ? path : `${path}/**/*.ts`] : []),
    ...(existsSync(join(root, `${path}.ts`)) ? [`${path}.ts`] : []),
  ];
}

function allRooms() {
  return ["schema", "formats", "cli", "widget"].flatMap((name) =>
    readdirSync(join(root, "packages", name, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "generated")
      .map((entry) => `${name}/${entry.name}`),
  );
}

const room = process.argv.slice(2).join(" ").replace(/\/+$/, "");
const patterns = patternsOf(room);
if (patterns.length === 0) {
  const problem = room === "" ? "" : `There is no folder or file ${JSON.stringify(room)}.\n\n`;
  console.error(`${problem}usage: npm run mutate -- PATH

PATH is a folder or a file below packages/NAME/src, such as schema/lint or schema/lint/calendar.ts.
The folders are:
  ${allRooms().join("\n  ")}`);
  process.exit(2);
}

// For `vitest.mutate.config.ts` and the property tests.
process.env.MINERAL_BRIEF_MUTATED = room.split("/")[0];
process.env.MINERAL_BRIEF_RUNS ??= "50";

const stryker = new Stryker({
  mutate: [...patterns, ...excluded.map((pattern) => `!${pattern}`)],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  // Stryker would add a comment to every file, but some tests compare generated files character by character.
  disableTypeChecks: false,
  coverageAnalysis: "perTest",
  concurrency: Math.max(1, availableParallelism() - 1),
  reporters: ["clear-text", "json", ...(process.stdout.isTTY ? ["progress"] : [])],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room.replaceAll("/", "-")}.json` },
  // Mutants of code that runs when a module loads are slow. They are kept, because most patterns and tables are such code.
  warnings: { slow: false },
  thresholds: { high: 90, low: 80, break: lowestScores[room] ?? null },
  tempDirName: "reports/sandboxes",
  cleanTempDir: "always",
  ignorePatterns: ["reports", "coverage", "benchmarks"],
  // With the link of Stryker to node_modules, tests would import packages without mutants.
  symlinkNodeModules: false,
  buildCommand: "node ../../../scripts/link-packages-for-mutants.mjs",
});

try {
  await stryker.runMutationTest();
} catch {
  // Stryker has logged the error.
  process.exitCode = 1;
}
