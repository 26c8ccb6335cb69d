import type { Article } from "@mineral-brief/schema";
import type { ReadableFormat } from "@mineral-brief/formats";
import { json } from "@mineral-brief/formats/json";
import { text } from "@mineral-brief/formats/text";
import { expect, test } from "vitest";
import { checkRoundTrip } from "./check-round-trip.ts";

const source = `[{
  "schemaVersion": "1.0",
  "headline": "Tungsten",
  "language": "en",
  "source": {"name": "Desk"},
  "datePublished": "2025-10-24",
  "coreInsights": [{"text": "Up.", "kind": "fact"}, {"text": "Down.", "kind": "fact"}]
}]`;
const { documents } = json.parse(source);
const checked = documents.map((document) => ({
  article: document.data as Article,
  document,
  index: undefined,
  languageIsGuessed: false,
  hasErrors: false,
}));

test("reports nothing if only the order of keys differs", () => {
  const reordered = Object.fromEntries(Object.entries(checked[0]!.article).toReversed());
  expect(checkRoundTrip(checked, JSON.stringify([reordered]), json)).toBeUndefined();
});

function findings(written: string, format: ReadableFormat): string[] {
  const result = checkRoundTrip(checked, written, format);
  const issues = result === undefined ? [] : result.issues.get(checked[0]!)!;
  return issues.map(
    ({ path, message, range: { start } }) =>
      `${start.line}:${start.column} ${path?.join(".")} ${message}`,
  );
}

test("reports each field that differs once, with its position", () => {
  const { text: written } = text.serialise(checked.map(({ article }) => article));
  expect(findings(written, text)).toEqual([
    "7:44 coreInsights.0.kind is missing when text is read back; yaml keeps it",
    "1:2 id is added when text is read back; the article does not set it",
  ]);
});

test.each([
  ["nothing", "[]", ["1:2  is missing when json is read back; yaml keeps it"]],
  [
    "another value",
    source.replace("2025-10-24", "2025-10-23"),
    ['6:20 datePublished becomes `"2025-10-23"` when json is read back; yaml keeps it'],
  ],
  [
    "one article too many",
    `[${source.slice(1, -1)},${source.slice(1, -1)}]`,
    ["1:2  becomes more than one article when json is read back"],
  ],
])("reports %s", (_, written, expected) => {
  expect(findings(written, json)).toEqual(expected);
});

test.each(["zzz", "constructor", "toString", "__proto__"])(
  "reports the unknown key %s that is not read back",
  (key) => {
    const unknown = `"${key}": "x",\n  `;
    const at = source.indexOf('"headline"');
    const [document] = json.parse(source.slice(0, at) + unknown + source.slice(at)).documents;
    const one = { ...checked[0]!, article: document!.data as Article, document: document! };
    const result = checkRoundTrip([one], source, json);
    expect(result!.issues.get(one)!.map(({ path, message }) => [path, message])).toEqual([
      [[key], "is missing when json is read back; yaml keeps it"],
    ]);
  },
);
