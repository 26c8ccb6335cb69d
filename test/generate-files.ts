import { spawnSync } from "node:child_process";
import { join } from "node:path";

const turbo = join(import.meta.dirname, "../scripts/turbo.mjs");

/** Writes the generated files that Git ignores, before any test imports them. Takes half a second if they are current. */
export default function generateFiles(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, "run", "generate"], {
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`Cannot generate the files that tests import:\n${stdout}${stderr}`);
}
