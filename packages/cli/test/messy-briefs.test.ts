import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/messy");
const names = readdirSync(fixtures).filter((name) => /\.(?:json|yaml|md|txt)$/.test(name));
const steps = [[], ["--fix"], ["--fix", "--suggested"]] as const;

const folder = useFolder("file");
/** The number of errors and warnings of each brief: as it is, after `--fix`, and after `--fix --suggested`. */
const counts = new Map<string, readonly number[]>();

beforeAll(async () => {
  cpSync(fixtures, folder, { recursive: true });
  for (const name of names) {
    const left: number[] = [];
    for (const options of steps) {
      const { stdout } = await run("--reporter", "json", ...options, name);
      left.push(countEdits((JSON.parse(stdout) as Report).files[0]!.diagnostics));
    }
    counts.set(name, left);
  }
});

const run = (...args: readonly string[]) => runCli(["validate", ...args], folder);

interface Report {
  readonly files: readonly { readonly diagnostics: readonly Found[] }[];
}

interface Found {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
}

/**
 * Counts the edits that an author makes by hand: one for each error and each warning. Errors of JSON of the same kind count
 * once per file, because one search and replace fixes all single quotes.
 */
function countEdits(found: readonly Found[]): number {
  const kinds = new Set<string>();
  return found.filter(({ code, severity, message }) => {
    if (severity === "note") return false;
    if (code !== "json-syntax") return true;
    const kind = message.split(/[:"]/)[0]!;
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew;
  }).length;
}

test("most edits of messy briefs are made by fixes, as the documentation shows", () => {
  const sums = steps.map((_, step) =>
    [...counts.values()].reduce((sum, left) => sum + left[step]!, 0),
  );
  const rows = [...counts, ["all", sums] as const];
  const table = rows.map(([name, left]) => `| ${name} | ${left.join(" | ")} |`);
  const documented = readFileSync(join(import.meta.dirname, "../../../docs/cli/fix.md"), "utf8")
    .split("\n")
    .filter((line) => /^\|.*\d +\|$/.test(line))
    .map((line) => line.replaceAll(/ +/g, " "));
  expect(documented).toEqual(table);
  expect(sums[2]!).toBeLessThanOrEqual(sums[0]! / 3);
});

describe.each(names)("%s", (name) => {
  test("is fixed as recorded", async () => {
    await expect(readFileSync(join(folder, name), "utf8")).toMatchFileSnapshot(
      join(fixtures, "fixed", name),
    );
  });

  test("is not changed by a second run", async () => {
    const fixed = readFileSync(join(folder, name), "utf8");
    await run("--fix", "--suggested", name);
    expect(readFileSync(join(folder, name), "utf8")).toBe(fixed);
  });
});
