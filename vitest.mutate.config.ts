import { defineConfig } from "vitest/config";

const name = process.env["MINERAL_BRIEF_MUTATED"] ?? "schema";

/** The tests of one package, without a browser, as `scripts/mutate.mjs` runs them. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: `./packages/${name}/vitest.config.ts`,
        root: `./packages/${name}`,
        // A module that keeps what it computed would run its mutant in the first test file only.
        test: { isolate: true, retry: 0 },
      },
    ],
  },
});
