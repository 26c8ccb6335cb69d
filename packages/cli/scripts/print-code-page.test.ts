import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allCodes } from "../src/codes/all-codes.ts";
import { printExample } from "../src/codes/print-example.ts";
import { printCodeIndex, printCodePage } from "./print-code-page.ts";

const directory = join(import.meta.dirname, "../../../docs/rules");
const committed = (file: string) => readFileSync(join(directory, file), "utf8");

test.each(allCodes.map((explained) => [explained.code, explained] as const))(
  "the page of %s is current",
  (code, explained) => {
    const page = printCodePage(explained);
    expect(page === committed(`${code}.md`), "run `npm run generate`").toBe(true);
  },
);

test("the index is current, and every page belongs to a code", () => {
  expect(printCodeIndex(allCodes) === committed("README.md"), "run `npm run generate`").toBe(true);
  expect(readdirSync(directory)).toHaveLength(allCodes.length + 1);
});

test("a page shows invisible characters and lists omitted keys", () => {
  const page = printCodePage({
    code: "x",
    kind: "rule",
    severity: "note",
    fixable: true,
    summary: "It is so.",
    why: "Because.",
    incorrect: [printExample({ headline: "a\u202eb", source: undefined }, ["headline", ""])],
    correct: [printExample({ source: undefined })],
    whenNotToUse: "Never.",
  });
  expect(page).toBe(`# x

It is so.

Note, since 0.1.0. \`--fix\` can fix it.

Because.

## Incorrect

Without \`source\`:

\`\`\`json
{ "headline": "a\\u202eb" }
\`\`\`

Reported at \`headline\`, the article.

## Correct

Without \`source\`.

## When not to use it

Never.
`);
});
