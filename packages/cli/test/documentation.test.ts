import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeNames } from "../src/outputs/folder-report.ts";
import { runPage } from "./run-page.ts";

// The documentation must show the real output of each command. `vitest -u` updates it.
test.each([
  "README.md",
  "packages/cli/README.md",
  "packages/cli/skills/mineral-brief/SKILL.md",
  "docs/cli/convert.md",
  "docs/cli/explain.md",
  "docs/cli/fix.md",
  "docs/cli/new.md",
  "docs/cli/publish.md",
  "docs/cli/reporters.md",
  "docs/cli/tag.md",
  "docs/cli/validate.md",
  "docs/cli/verify.md",
  "docs/cli/widget.md",
  "docs/guides/extending-the-schema.md",
  "docs/guides/check-against-sources.md",
  "docs/guides/corrections-and-translations.md",
  "docs/guides/first-brief.md",
  "docs/guides/forty-briefs-a-day.md",
  "docs/guides/generate-and-verify.md",
  "docs/guides/house-rules.md",
  "docs/guides/in-a-cms.md",
  "docs/start/show-a-brief.md",
])("%s shows the real output of its commands", async (file) => {
  const path = join(import.meta.dirname, "../../..", file);
  const page = await runPage(readFileSync(path, "utf8"), { exitCode: false });
  await expect(page).toMatchFileSnapshot(path);
});

test("docs/cli/convert.md lists every outcome of a file in a folder", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/cli/convert.md"), "utf8");
  const [, rows] = /\| the file .*\n\|[ |-]+\n((?:\|.*\n)+)/.exec(page)!;
  const listed = rows!
    .split("\n")
    .flatMap((row) => [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)])
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith("--"));
  expect(new Set(listed)).toEqual(new Set(Object.values(outcomeNames)));
});
