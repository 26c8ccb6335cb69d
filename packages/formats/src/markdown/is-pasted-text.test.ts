import { expect, test } from "vitest";
import { isPastedText } from "./is-pasted-text.ts";

const body = "\n## Supply\n\n- Output fell. [1]\n";

test.each([
  ["no front matter", "# Tin rises", true],
  [
    "that of a note",
    "---\ntitle: Tin rises\nsource: https://example.com\ntags:\n  - tin\n---",
    true,
  ],
  ["TOML of a site", '+++\ntitle = "Tin rises"\n+++', true],
  ["that of a brief", '---\nschemaVersion: "1.0"\nlanguage: en\nheadline: Tin rises\n---', false],
  ["that of a brief without its version", "---\ntitle: Tin rises\nlanguage: en\n---", false],
  ["that of a brief, in quotes", '---\n"headline": Tin rises\ntitle: Tin rises\n---', false],
  ["that of a brief, as TOML", '+++\ntitle = "Tin rises"\nlanguage = "en"\n+++', false],
  ["fields without lines around them", "title: Tin rises\n", false],
  ["no title", "---\ndate: 2026-01-12\n---", false],
  ["lines that are not closed", "---\ntitle: Tin rises\n", false],
  ["that of a brief, after a byte order mark", "\uFEFF---\nlanguage: en\n---", false],
  ["that of a note, after a byte order mark", "\uFEFF---\ntitle: Tin rises\n---", true],
  ["a comment of a site", "---\ntitle: Tin rises\n---\n\n<!--more-->", true],
  ["a comment of a program", "<!-- markdownlint-disable MD013 -->", true],
  ["an empty comment", "<!-- -->", true],
  ["a comment with words", "<!-- to do: check this -->", true],
  ["a comment with code of a template", "<!-- {{ more }} -->", true],
  ["a comment with fields", '<!-- { "kind": "claim" } -->', false],
  ["a comment for tools", "<!-- mineral-brief-ignore headline-long -->", false],
  ["a comment of a brief", "---\ntitle: Tin rises\n---\n\n<!-- kind: claim -->", false],
])("with %s", (_, front, expected) => {
  expect(isPastedText(`${front}\n${body}`)).toBe(expected);
});
