import { entriesOf } from "./packages.mjs";
import { node } from "./run.mjs";
import { tool } from "./tool.mjs";

const publint = tool("publint", "publint");
const attw = tool("@arethetypeswrong/cli", "attw");

/** Runs publint, and attw if the package has types. Returns which of them ran. */
export async function checkWithTools({ manifest, folder }, tarball) {
  await node([publint, "run", tarball, "--strict"], { cwd: folder, as: ["publint", "--strict"] });
  const entries = entriesOf(manifest);
  if (!entries.some(({ types }) => types)) return "publint (attw skipped: no API)";

  // Scripts for pages and data files have no types.
  const untyped = entries
    .filter(({ types, target }) => !types && /\.[cm]?js$/.test(target))
    .map(({ entry }) => entry.slice(1));
  const exclude = untyped.length > 0 ? ["--exclude-entrypoints", ...untyped] : [];
  await node([attw, tarball, "--profile", "esm-only", "--format", "ascii", ...exclude], {
    cwd: folder,
    as: ["attw", "--profile", "esm-only"],
  });
  return untyped.length > 0 ? `publint, attw (without ${untyped.join(", ")})` : "publint, attw";
}
