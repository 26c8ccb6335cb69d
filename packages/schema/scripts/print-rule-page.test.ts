import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allExamples } from "../src/lint/all-examples.ts";
import { allRules } from "../src/lint/all-rules.ts";
import { printRuleIndex, printRulePage } from "./print-rule-page.ts";

const directory = join(import.meta.dirname, "../../../docs/rules");
const committed = (file: string) => readFileSync(join(directory, file), "utf8");

test.each(allRules.map((rule) => [rule.code, rule] as const))(
  "the committed page of %s is what its examples give",
  (code, rule) => {
    const page = printRulePage(rule, allExamples[code]!);
    expect(page === committed(`${code}.md`), "run: npm run generate").toBe(true);
  },
);

test("the committed index is what the list gives, and there is no other page", () => {
  expect(printRuleIndex(allRules) === committed("README.md"), "run: npm run generate").toBe(true);
  expect(readdirSync(directory)).toHaveLength(allRules.length + 1);
});

test("a page shows what is invisible, and names what an example leaves out", () => {
  const rule = { code: "x", summary: "It is so.", severity: "note" } as const;
  const page = printRulePage(rule, {
    why: "Because.",
    incorrect: [{ article: { headline: "a\u202eb", source: undefined }, at: ["headline", ""] }],
    correct: [{ source: undefined }],
    whenNotToUse: "Never.",
  });
  expect(page).toBe(`# x

It is so.

Note.

Because.

## Incorrect

Without \`source\`:

\`\`\`json
{ "headline": "a\\u202eb" }
\`\`\`

Reported at \`headline\`, the article itself.

## Correct

Without \`source\`.

## When not to use it

Never.
`);
});
