import { json, yaml } from "@mineral-brief/formats";
import { describe, expect, test } from "vitest";
import { commentsAsYaml } from "./comments-as-yaml.ts";
import { readBrief } from "./read-brief.ts";

function toYaml(text: string): string {
  return commentsAsYaml(readBrief(text, json)).reduceRight(
    (written, { start, end, text: comment }) =>
      written.slice(0, start) + comment + written.slice(end),
    text,
  );
}

describe("writes the comments of JSON as YAML does", () => {
  test.each([
    [
      "a line",
      '{\n  // as printed\n  "headline": "A"\n}',
      '{\n  # as printed\n  "headline": "A"\n}',
    ],
    [
      "that YAML has too",
      '{\n  # as printed\n  "a": 1, # two\n "b": 2}',
      '{\n  # as printed\n  "a": 1, # two\n "b": 2}',
    ],
    ["without a space", '{ "a": "A",//b\n "b": 1 }', '{ "a": "A", # b\n "b": 1 }'],
    ["a block on its line", '{\n  /* one */\n  "a": 1\n}', '{\n  # one\n  "a": 1\n}'],
    [
      "several lines",
      '{\n  /**\n   * one\n   *\n   * two\n   */\n  "a": 1\n}',
      '{\n  # one\n  #\n  # two\n  "a": 1\n}',
    ],
    ["before a value", '{\n  "a": /* b */ 1\n}', '{\n  "a": # b\n   1\n}'],
    ["before the object", '/* a */ {"a": 1}', '# a\n {"a": 1}'],
    ["after the object", '{"a": 1} // a\n', '{"a": 1} # a\n'],
    ["an empty one", '{ /**/ "a": 1 } //\n', '{  "a": 1 } \n'],
    ["with # and quotes", '{ "a": 1 // "b": # 2\n}', '{ "a": 1 # "b": # 2\n}'],
    ["not in a text", '{ "a": "http://x /* y */" // z\n}', '{ "a": "http://x /* y */" # z\n}'],
    [
      "lines that end in CR LF",
      '{\r\n  /* a\r\n     b */ "c": 1\r\n}',
      '{\r\n  # a\r\n  # b\r\n   "c": 1\r\n}',
    ],
    ["no comment", '{ "a": 1 }', '{ "a": 1 }'],
  ])("%s", (_, text, expected) => {
    const written = toYaml(text);
    expect(written).toBe(expected);
    const read = yaml.parse(written);
    expect(read.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.documents.map(({ data }) => data)).toEqual(
      readBrief(text, json).parsed.documents.map(({ data }) => data),
    );
  });
});
