import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPage } from "./run-page.ts";

// Each transcript must print what stands in it. `vitest -u` writes it anew.
const directory = join(import.meta.dirname, "transcripts");

test.each(readdirSync(directory))("%s runs as it says", async (file) => {
  const path = join(directory, file);
  const page = await runPage(readFileSync(path, "utf8"), { exitCode: true });
  await expect(page).toMatchFileSnapshot(path);
});
