import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import type * as Validate from "./commands/validate.ts";
import { readUsualOptions } from "./usual-options.ts";

const validate = vi.fn<typeof Validate.validate>(async () => 0);

// Another test file may have loaded the program with the real command.
vi.resetModules();
vi.doMock("./commands/validate.ts", () => ({ validate }));
const { runProgram } = await import("./program.ts");
afterAll(() => {
  vi.doUnmock("./commands/validate.ts");
  vi.resetModules();
});

/** The paths and options that commander reads; undefined if it prints help or an error. */
async function readByCommander(args: readonly string[]) {
  validate.mockClear();
  const io = { stdout() {}, stderr() {}, cwd: "/" };
  await runProgram(["validate", ...args], io as never);
  const [call] = validate.mock.calls;
  return call && { paths: call[0], options: call[1] };
}

const words = [
  "brief.yaml",
  "briefs/",
  "-",
  "--",
  "--color",
  "--no-color",
  "--config",
  "--config=mine.json",
  "--no-config",
  "--jobs",
  "--jobs=2",
  "--max-warnings",
  "--max-warnings=0",
  "--max-warnings=",
  "--no-lint",
  "--notes",
  "--notes=yes",
  "--reporter",
  "--reporter=json",
  "--stdin-filename",
  "--strict",
  "json",
  "xml",
  "0",
  "2",
  "-1",
  "--fix",
  "--help",
  "-h",
  "--reporte",
  "",
];

const arbitraryArgument = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ maxLength: 4 }),
  fc
    .tuple(
      fc.constantFrom(...words.filter((word) => /^--[a-z-]+$/.test(word))),
      fc.oneof(fc.string({ maxLength: 4 }), fc.integer().map(String)),
    )
    .map((parts) => parts.join("=")),
);

test("what is read without commander is what commander reads", async () => {
  expect.hasAssertions();
  const lines = fc
    .array(arbitraryArgument, { maxLength: 6 })
    .filter((args) => readUsualOptions(args) !== undefined);
  await fc.assert(
    fc.asyncProperty(lines, async (args) => {
      expect(readUsualOptions(args)).toEqual(await readByCommander(args));
    }),
    { numRuns: runs },
  );
});

test.each<[args: string]>([
  ["brief.yaml"],
  ["--reporter json brief.yaml --no-lint"],
  ["brief.yaml --reporter=sarif --max-warnings 0 --strict --notes"],
  ["--jobs 1 --no-config --no-color briefs/"],
  ["- --stdin-filename brief.md --config mine.json"],
])("validate %s is read without commander", async (line) => {
  const usual = readUsualOptions(line.split(" "));
  expect(usual).toBeDefined();
  expect(usual).toEqual(await readByCommander(line.split(" ")));
});

test.each([
  ["--fix"],
  ["--reporter xml"],
  ["--reporter"],
  ["--help"],
  ["--config --notes"],
  ["--"],
])("validate %s is left to commander", (line) =>
  expect(readUsualOptions(line.split(" "))).toBeUndefined(),
);
