import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { describe, expect, test } from "vitest";
import type { ReadableFormat } from "../format.ts";
import { json } from "../json.ts";
import { markdown } from "../markdown.ts";
import { ndjson } from "../ndjson.ts";
import { text } from "../text.ts";
import { yaml } from "../yaml.ts";

/** Every diagnostic as `line:column severity code`, without the notes on guesses. */
function findings({ parse }: ReadableFormat, source: string): string[] {
  return parse(source)
    .diagnostics.filter(({ severity }) => severity !== "note")
    .map(
      ({ code, severity, range: { start } }) => `${start.line}:${start.column} ${severity} ${code}`,
    );
}

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> desk/edits\n`;

/** A brief in each form, with a conflict in its second and in a later line. */
const briefs: readonly (readonly [
  format: ReadableFormat,
  source: string,
  lines: readonly number[],
])[] = [
  [
    yaml,
    `schemaVersion: "1.0"\n${conflict("headline: Tin rose\n", "headline: Tin jumped\n")}` +
      `language: en\ncoreInsights:\n  - text: Tin rose.\n${conflict("  - text: Quotas fell.\n", "")}`,
    [2, 10],
  ],
  [
    json,
    `{ "schemaVersion": "1.0",\n${conflict('"headline": "Tin rose",\n', '"headline": "Tin jumped",\n')}` +
      `"language": "en", "coreInsights": [\n{ "text": "Tin rose." }\n${conflict("", ', { "text": "Quotas fell." }\n')}] }`,
    [2, 9],
  ],
  [
    markdown,
    `---\n${conflict("datePublished: 2025-10-24\n", "datePublished: 2025-10-25\n")}schemaVersion: "1.0"\n` +
      `language: en\n---\n\n# Tin rose\n\n- Tin rose.\n${conflict("- Quotas fell.\n", "- Quotas went down.\n")}`,
    [2, 14],
  ],
  [
    text,
    `SMM · 2025-10-24 09:20\n${conflict("Tin rose\n", "Tin jumped\n")}` +
      `Core Insights\n- Tin rose. [1]\n${conflict("- Quotas fell. [1]\n", "- Quotas went down. [2]\n")}`,
    [2, 9],
  ],
];

describe.each(briefs)("$name", (format, source, lines) => {
  test("reports each conflict, and nothing that the versions cause", () => {
    const expected = lines.map((line) => `${line}:1 error merge-conflict`);
    expect(findings(format, source)).toEqual(expected);
    expect(findings(format, `\uFEFF${source.replaceAll("\n", "\r\n")}`)).toEqual(expected);
  });

  test("reads no article, and for editors one without changes", () => {
    expect(format.parse(source).documents).toEqual([]);
    const { documents, diagnostics } = format.parse(source, undefined, { partial: true });
    expect(documents).toMatchObject([{ isPartial: true, data: { headline: expect.anything() } }]);
    expect(diagnostics.filter(({ repair }) => repair !== undefined)).toEqual([]);
  });

  test.each(["<<<<<<< HEAD", "=======", ">>>>>>> desk/edits"])("needs the line %s", (mark) => {
    expect(findings(format, source.replaceAll(mark, "")).join()).not.toContain("merge-conflict");
  });
});

test("ndjson: reports each conflict, and reads no line", () => {
  const source =
    `{ "schemaVersion": "1.0", "headline": "Zinc fell" }\n` +
    `${conflict('{ "headline": "Tin rose" }\n', '{ "headline": "Tin jumped" }\n')}` +
    `{ "headline": "Lead fell" }\n${conflict("", '{ "headline": "Quotas fell." }\n')}`;
  expect(findings(ndjson, source)).toEqual([
    "2:1 error merge-conflict",
    "8:1 error merge-conflict",
  ]);
  expect(ndjson.parse(source).documents).toEqual([]);
});

test("says where both versions are, and how to go on", () => {
  const [found] = yaml.parse(`a: 1\n${conflict("b: 1\n", "b: 2\n")}`).diagnostics;
  expect(found).toMatchObject({
    message:
      "merge conflict up to line 6: two versions, above and below `=======` in line 4; write the text that is right, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
    range: { start: { line: 2, column: 1 }, end: { line: 2, column: 13 } },
  });
});

test("names the mark of the version that both were made from", () => {
  const source = "<<<<<<< HEAD\na: 1\n||||||| 3d9d164\na: 0\n=======\na: 2\n>>>>>>> edits\n";
  const { documents, diagnostics } = yaml.parse(source, undefined, { partial: true });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining("the lines with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`"),
  ]);
  expect(documents.map(({ data }) => data)).toEqual([{ a: 1 }]);
});

test("reads the other version of lines that one version deletes", () => {
  const source = conflict("", "headline: Tin rose\n");
  const { documents } = yaml.parse(source, undefined, { partial: true });
  expect(documents.map(({ data }) => data)).toEqual([{ headline: "Tin rose" }]);
});

test("offers no repair of another error, because it may remove a version", () => {
  const broken = `headline:Tin rose\n`;
  expect(yaml.parse(broken).diagnostics).toMatchObject([{ repair: { isSafe: expect.anything() } }]);
  const { diagnostics } = yaml.parse(`${broken}${conflict("a: 1\n", "a: 2\n")}`);
  expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax", "merge-conflict"]);
  expect(diagnostics.filter(({ repair }) => repair !== undefined)).toEqual([]);
});

test.each([
  ["an underline of a headline", "Tin rose\n=======\n\n- Tin rose.\n"],
  ["marks in another order", "# Tin rose\n\n- Tin rose.\n\n>>>>>>> a\n\n=======\n\n<<<<<<< b\n"],
  ["marks inside lines", "# Tin rose\n\n- <<<<<<< a\n- =======\n- >>>>>>> b\n"],
])("%s is no conflict", (_, body) => {
  const source = `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n${body}`;
  expect(findings(markdown, source).join()).not.toContain("merge-conflict");
  expect(markdown.parse(source).documents).toMatchObject([{ data: { headline: "Tin rose" } }]);
});

test.each([
  ["conflicts", (times: number) => conflict("a: b: c\n", "x\n").repeat(times)],
  ["opening marks", (times: number) => `${"<<<<<<< a\n".repeat(times)}=======\n>>>>>>> b\n`],
])("many %s are found in linear time", (_, source) => {
  expect(growthOfTime(yaml.parse, source(500), source(2000))).toBeLessThan(8);
});
