import { valueAt } from "@mineral-brief/schema/internal";
import { expect, test, vi } from "vitest";
import type { ParseResult } from "../format.ts";
import { json } from "../json.ts";
import { markdown } from "../markdown.ts";
import { ndjson } from "../ndjson.ts";
import { text } from "../text.ts";
import { yaml } from "../yaml.ts";
import { LineIndex } from "./line-index.ts";
import { parsedDocument } from "./parsed-document.ts";
import type { PositionNode } from "./position-tree.ts";

test("positions are computed once, on the first call", () => {
  const makeTree = vi.fn<() => PositionNode>(() => ({ start: 1, end: 3 }));
  const { locate } = parsedDocument({}, makeTree, new LineIndex("\n{}"));
  expect(makeTree).not.toHaveBeenCalled();
  expect(locate([], "value").start).toEqual({ offset: 1, line: 2, column: 1 });
  expect(locate(["headline"], "value").end).toEqual({ offset: 3, line: 2, column: 3 });
  expect(makeTree).toHaveBeenCalledTimes(1);
});

test.each<
  [
    name: string,
    words: string,
    source: string,
    parse: (source: string) => ParseResult,
    found: string,
  ]
>([
  [
    "words of JSON",
    "lithum",
    '{"coreInsights": [{"text": "a lithum mine"}]}',
    json.parse,
    "lithum",
  ],
  [
    "a line of many",
    "lithum",
    '{}\n{"coreInsights": [{"text": "a lithum mine"}]}',
    ndjson.parse,
    "lithum",
  ],
  [
    "words with an escape",
    'a "b"',
    '{"coreInsights": [{"text": "a \\"b\\""}]}',
    json.parse,
    '"a \\"b\\""',
  ],
  [
    "words that are there twice",
    "a",
    '{"coreInsights": [{"text": "a or a"}]}',
    json.parse,
    '"a or a"',
  ],
  [
    "words that are not there",
    "z",
    '{"coreInsights": [{"text": "a or b"}]}',
    json.parse,
    '"a or b"',
  ],
  ["no words", "", '{"coreInsights": [{"text": "a or b"}]}', json.parse, '"a or b"'],
  [
    "words of YAML",
    "lithum",
    "coreInsights:\n  - text: a lithum\n      mine\n",
    yaml.parse,
    "lithum",
  ],
  [
    "words over two lines",
    "lithum mine",
    "coreInsights:\n  - text: a lithum\n      mine\n",
    yaml.parse,
    "a lithum\n      mine",
  ],
  [
    "words of Markdown",
    "lithum",
    "# A\n\n## Core Insights\n\n- A lithum mine [1]\n",
    markdown.parse,
    "lithum",
  ],
  [
    "words of a text",
    "lithum",
    "A\nDesk 2025-10-24\nCore Insights - A lithum mine [1]",
    (source) => text.parse(source),
    "lithum",
  ],
])("finds %s", (_, words, source, parse, found) => {
  const document = parse(source).documents.at(-1)!;
  const { start, end } = document.locate(["coreInsights", 0, "text"], "value", words);
  expect(source.slice(start.offset, end.offset)).toBe(found);
});

test.each<[name: string, source: string, parse: (source: string) => ParseResult, found: string]>([
  ["JSON", '{"coreInsights": [{"text": "lithum \\n \\"lithum\\""}]}', json.parse, "1:41 lithum"],
  [
    "YAML",
    "coreInsights:\n  - text: >-\n      lithum and\n      lithum\n",
    yaml.parse,
    "4:7 lithum",
  ],
  ["Markdown", "# A\n\n- A lithum [1] and\n  lithum [2]\n", markdown.parse, "4:3 lithum"],
  [
    "a text",
    "A\nDesk 2025-10-24\nCore Insights - A lithum and lithum [1]",
    (source) => text.parse(source),
    "3:30 lithum",
  ],
  // The text of the file has the words more often, so which one is meant is not sure.
  [
    "Markdown with the words in a mark",
    "# A\n\n- A[^lithum] lithum and lithum\n",
    markdown.parse,
    "3:3 A[^lithum] lithum and lithum",
  ],
  [
    "JSON with an escape",
    '{"coreInsights": [{"text": "lithum, l\\u0069thum"}]}',
    json.parse,
    "1:29 lithum",
  ],
])("finds words at an offset of the value in %s", (_, source, parse, found) => {
  const { data, locate } = parse(source).documents.at(-1)!;
  const path = ["coreInsights", 0, "text"];
  const value = valueAt(data, path) as string;
  const second = value.indexOf("lithum", value.indexOf("lithum") + 1);
  const { start, end } = locate(path, "value", "lithum", second);
  const written = source.slice(start.offset, end.offset);
  expect(`${start.line}:${start.column} ${written}`).toBe(found);
});

test.each<[source: string, parse: (source: string) => ParseResult, found: string | undefined]>([
  ['\n{\n  "headline": "A"\n}\n', json.parse, "2:1 {"],
  ['[{"headline": "A"}]', json.parse, "1:2 {"],
  ['{"headline": "A"}\n{"headline": "B"}', ndjson.parse, "2:1 {"],
  ["{}", json.parse, "1:1 {"],
  ["# A comment\n\nheadline: A\n", yaml.parse, "3:1 h"],
  ['{"language": "en"}', json.parse, undefined],
  ["language:\n", yaml.parse, undefined],
  ['"A"', json.parse, undefined],
  ["---\nheadline: A\n---\n", markdown.parse, undefined],
  ["A\nDesk 2025-10-24\n- One [1]", (source) => text.parse(source), undefined],
])("%j without a language starts at the right character", (source, parse, found) => {
  const range = parse(source).documents.at(-1)!.openingWithout!("language");
  const written = range && source.slice(range.start.offset, range.end.offset);
  expect(range && `${range.start.line}:${range.start.column} ${written}`).toBe(found);
});
