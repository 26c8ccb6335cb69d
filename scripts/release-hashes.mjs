// Prints what the notes of a release say of hashes: `node scripts/release-hashes.mjs`, after a build.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const packages = join(import.meta.dirname, "../packages");
const load = (path) => import(pathToFileURL(join(packages, path)).href);

/** The integrity of each file for script tags, and the hashes that a strict `style-src` names, as Markdown. */
export async function releaseHashes() {
  const dist = join(packages, "widget/dist");
  const files = readdirSync(dist)
    .filter((name) => name.endsWith(".min.js"))
    .sort();
  const rows = files.map((name) => {
    const hash = createHash("sha384").update(readFileSync(join(dist, name)));
    return `| \`${name}\` | \`sha384-${hash.digest("base64")}\` |`;
  });
  const { styleHash } = await load("widget/dist/ssr.js");
  const { pageStyleHash } = await load("formats/dist/html.js");
  return [
    "### Hashes",
    "",
    "| file of `@mineral-brief/widget` | `integrity` |",
    "| --- | --- |",
    ...rows,
    "",
    "| style | `style-src` |",
    "| --- | --- |",
    `| briefs rendered on a server | \`'${await styleHash()}'\` |`,
    `| pages of the format html | \`'${pageStyleHash}'\` |`,
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(await releaseHashes());
