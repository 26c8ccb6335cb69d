import { entriesOf } from "./packages.mjs";
import { node } from "./run.mjs";
import { tool } from "./tool.mjs";

const publint = tool("publint", "publint");
const attw = tool("@arethetypeswrong/cli", "attw");

/** Runs publint, and attw where there are types to resolve; says which ran. */
export async function checkWithTools({ manifest, folder }, tarball) {
  await node([publint, "run", tarball, "--strict"], { cwd: folder, as: ["publint", "--strict"] });
  const entries = entriesOf(manifest);
  if (!entries.some(({ types }) => types)) return "publint (attw skipped: no API)";

  // A script for a page has no types, and data needs none.
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
