import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPage } from "./run-page.ts";

// Each transcript must show the real output of each command. `vitest -u` updates it.
const directory = join(import.meta.dirname, "transcripts");

test.each(readdirSync(directory))("%s shows the real output of its commands", async (file) => {
  const path = join(directory, file);
  const page = await runPage(readFileSync(path, "utf8"), { exitCode: true });
  await expect(page).toMatchFileSnapshot(path);
});
