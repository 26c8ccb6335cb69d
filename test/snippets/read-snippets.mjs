import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const fence = /^```(ts|tsx|js)\n([^]*?)^```$/gm;

/** Pages whose snippets run in Node. */
export const nodePages = [
  "README.md",
  "packages/schema/README.md",
  "packages/formats/README.md",
  "docs/guides/extending-the-schema.md",
  "docs/guides/generate-and-verify.md",
  "docs/cli/config.md",
  "docs/formats/ndjson.md",
  "docs/formats/html.md",
  "docs/formats/html-fragment.md",
];

/** Pages whose snippets need a browser or a framework. Only their types are checked. */
export const browserPages = [
  "packages/widget/README.md",
  "docs/reference/element.md",
  "docs/guides/in-a-framework.md",
];

/**
 * Returns the TypeScript and JavaScript snippets of a Markdown page, each with a file name.
 *
 * @param {string} page
 * @returns {{ name: string, code: string }[]}
 */
export function readSnippets(page) {
  const text = readFileSync(join(root, page), "utf8");
  const stem = page
    .replace(/\.md$/, "")
    .replaceAll(/[^a-z]+/gi, "-")
    .toLowerCase();
  return [...text.matchAll(fence)].map(([, language, code], index) => ({
    name: `${stem}-${index + 1}.${language}`,
    code,
  }));
}
