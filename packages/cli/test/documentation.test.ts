import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPage } from "./run-page.ts";

// What the documentation shows a command print is what it prints. `vitest -u` records it again.
test.each([
  "README.md",
  "packages/cli/README.md",
  "docs/cli/convert.md",
  "docs/cli/fix.md",
  "docs/cli/new.md",
  "docs/cli/publish.md",
  "docs/cli/reporters.md",
  "docs/cli/tag.md",
  "docs/cli/widget.md",
  "docs/guides/extending-the-schema.md",
  "docs/guides/first-brief.md",
  "docs/guides/forty-briefs-a-day.md",
  "docs/guides/in-a-cms.md",
])("the consoles of %s match what the commands print", async (file) => {
  const path = join(import.meta.dirname, "../../..", file);
  const page = await runPage(readFileSync(path, "utf8"), { exitCode: false });
  await expect(page).toMatchFileSnapshot(path);
});
