// `npm start`: checks the example brief, converts it, and prints a summary.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const example = "packages/fixtures/text/01-seed-twin.txt";
const cli = join(root, "packages/cli/bin/mineral-brief.cjs");

function run(...args) {
  console.log(`\n$ mineral-brief ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

console.log(`The example is a raw insight summary: ${example}`);
run("validate", example);
run("convert", example, "-o", "out/brief.json", "--force");
run("convert", example, "-o", "out/brief.html", "--force");

const { headline, source, coreInsights, groups } = JSON.parse(
  readFileSync(join(root, "out/brief.json"), "utf8"),
);
const grouped = groups.flatMap(({ insights }) => insights);
const citations = [...coreInsights, ...grouped].flatMap((insight) => insight.citations ?? []);
console.log(`
Read     "${headline.value}" from ${source.name}:
         ${coreInsights.length} core insight, ${groups.length} groups with ${grouped.length} insights, ${citations.length} citations
Wrote    out/brief.json, the checked article, and out/brief.html, the page
Open     ${pathToFileURL(join(root, "out/brief.html")).href}
More     npm run dev serves the site: a gallery, a playground for your own text, and the docs`);
