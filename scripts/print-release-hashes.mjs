// `npm run release:hashes`, after a build: prints the hashes for the notes of a release, as Markdown.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const packages = join(import.meta.dirname, "../packages");
const load = (path) => import(pathToFileURL(join(packages, path)).href);

/** Prints the integrity of each file for script tags, and the hashes for a strict `style-src`. */
async function printHashes() {
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

console.log(await printHashes());
