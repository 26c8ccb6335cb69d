import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const name = process.env["MINERAL_BRIEF_MUTATED"] ?? "schema";

/** Lists the tests that run the built program. They find no mutant, because it was built before. */
function testsOfBuiltProgram(): string[] {
  const folder = `packages/${name}/test`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) =>
      /from "\.\/(?:built-program|running-preview)\.ts"/.test(
        readFileSync(`${folder}/${file}`, "utf8"),
      ),
    )
    .map((file) => `test/${file}`);
}

/** The tests of one package without a browser, for `scripts/mutate.mjs`. A retry would hide a mutant. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: `./packages/${name}/vitest.config.ts`,
        root: `./packages/${name}`,
        test: {
          exclude: ["**/*.{browser,page}.test.ts", ...testsOfBuiltProgram()],
          retry: 0,
        },
      },
    ],
  },
});
