import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const styles = [
  "packages/schema/src/reading/style/brief.css",
  "packages/widget/src/mineral-brief-element.css",
  "packages/cli/src/publish/site/style.css",
  "packages/cli/src/preview/page/page.css",
  "packages/cli/src/verification/report.css",
];

/** Declarations that Safari drops entirely, and what each one loses. */
const dropped: readonly [RegExp, string][] = [
  [
    /[\s;{]text-decoration: *[\w-]+ [^;}]+/g,
    "the line: write text-decoration-thickness and the others",
  ],
  [/[\s;{]user-select:[^;}]+/g, "it: write -webkit-user-select"],
  [/[\s;{]text-size-adjust:[^;}]+/g, "it: write -webkit-text-size-adjust"],
];

it.each(styles)("%s has no declaration that Safari drops", (path) => {
  const css = readFileSync(join(import.meta.dirname, "..", path), "utf8").replace(
    /\/\*.*?\*\//gs,
    "",
  );
  const found = dropped.flatMap(([pattern, loss]) =>
    [...css.matchAll(pattern)].map(([declaration]) => `${declaration.trim()} loses ${loss}`),
  );
  expect(found).toEqual([]);
});

/** A CSS escape is a backslash and one to six hexadecimal digits. Other characters after a backslash are themselves: "\\u2713" is "u2713". */
const wrongEscape = /\\(?![\da-f]{1,6}(?![\da-z]))./gi;

it.each(styles)("%s has only escapes of CSS", (path) => {
  const css = readFileSync(join(import.meta.dirname, "..", path), "utf8");
  expect(css.match(wrongEscape)).toBeNull();
});

it("finds escapes of other languages", () => {
  const css = String.raw`content: "\b7" / "\2713"; content: "\u2713"; content: "\x41" "\n"`;
  expect(css.match(wrongEscape)).toEqual([String.raw`\u`, String.raw`\x`, String.raw`\n`]);
});
