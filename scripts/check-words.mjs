// Fails where a file uses a word that `cspell.config.mjs` lists, unless `words-allowed.txt` names the file.
// `node scripts/check-words.mjs --list` prints the files that use one: the lines of a new `words-allowed.txt`.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { lint } from "cspell";

const root = fileURLToPath(new URL("..", import.meta.url));
const allowedName = "words-allowed.txt";

/** @type {Map<string, string[]>} */
const findings = new Map();

const quiet = () => undefined;
const { errors } = await lint(
  [],
  {
    root,
    cache: true,
    cacheLocation: `${root}node_modules/.cache/cspell`,
    defaultConfiguration: false,
  },
  {
    debug: quiet,
    error: (message, error) => console.error(message, error),
    info: quiet,
    issue({ uri = "", row, col, offset, length, line, suggestions = [] }) {
      const path = relative(root, fileURLToPath(uri)).replaceAll("\\", "/");
      const start = offset - line.offset;
      const word = line.text.slice(start, start + length);
      const finding = `${path}:${row}:${col} ${word} (write: ${suggestions.join(", ")})`;
      findings.set(path, [...(findings.get(path) ?? []), finding]);
    },
    progress: quiet,
    result: quiet,
  },
);

const found = [...findings.keys()].toSorted();
const count = [...findings.values()].flat().length;

if (process.argv.includes("--list")) {
  for (const path of found) console.log(path);
} else {
  const allowed = new Set(
    readFileSync(`${root}${allowedName}`, "utf8").split("\n").filter(Boolean),
  );
  const rejected = found.filter((path) => !allowed.has(path));
  const clean = [...allowed].filter((path) => !findings.has(path));
  for (const path of rejected) console.error(findings.get(path)?.join("\n"));
  for (const path of clean) {
    const reason = existsSync(`${root}${path}`) ? "is clean now" : "no longer exists";
    console.error(`${path} ${reason}: remove it from ${allowedName}`);
  }
  if (found.length > 0) {
    console.log(
      rejected.length > 0
        ? `${rejected.length} files use words to avoid; if a page is generated, change its source and run \`npm run generate\``
        : `${count} words to avoid are left, in the ${found.length} files of ${allowedName}`,
    );
  }
  if (rejected.length + clean.length + errors > 0) process.exitCode = 1;
}
