import { pastedPages } from "@mineral-brief/fixtures/pasted-pages";
import { describe, expect, test } from "vitest";
import { text } from "./text.ts";

/** The source of a file in Rich Text, which is refused: its first characters say what it is. */
const richText = ["rtf", "rtf-accents"];

/** Programs copy the same text with other white space, and with other signs. */
const variants: readonly (readonly [
  name: string,
  write: (source: string) => string,
  others: readonly string[],
])[] = [
  ["CRLF", (source) => source.replaceAll("\n", "\r\n"), []],
  ["spaces at line ends", (source) => source.replaceAll("\n", "  \n"), []],
  ["more empty lines", (source) => source.replace(/\n\n+/g, "\n\n\n\n"), []],
  ["empty lines around it", (source) => `\n\n${source}\n\n`, richText],
  [
    "indented lines",
    (source) => source.replace(/^(?=.)/gm, "   "),
    [...richText, "deepseek-summary-below-rule"],
  ],
  ["no-break spaces", (source) => source.replaceAll(" ", "\u00A0"), []],
  [
    "a mark of direction before each line",
    (source) => source.replace(/^(?=.)/gm, "\u200F"),
    [...richText, "deepseek-summary-below-rule"],
  ],
  ["a byte order mark", (source) => `\uFEFF${source}`, []],
  ["a code block around it", (source) => `\`\`\`\n${source.trim()}\n\`\`\`\n`, richText],
  // A year in brackets is text, but no text in other brackets is.
  [
    "wide brackets",
    (source) => source.replace(/\[(\d+)\](?!\()/g, "［$1］"),
    ["control-year-in-brackets"],
  ],
  [
    "Chinese brackets",
    (source) => source.replace(/\[(\d+)\](?!\()/g, "【$1】"),
    ["control-year-in-brackets"],
  ],
  ["spaces before citations", (source) => source.replace(/(\S)\[(\d+)\](?!\()/g, "$1 [$2]"), []],
  [
    "a mark of direction before citations",
    (source) => source.replace(/(\S)\[(\d+)\](?!\()/g, "$1\u200F[$2]"),
    [],
  ],
  ["other bullets", (source) => source.replace(/^- /gm, "• "), []],
  ["stars as bullets", (source) => source.replace(/^- /gm, "* "), []],
  ["a rule below it", (source) => `${source.trim()}\n\n---\n`, ["mail-answer-between-quotes"]],
];

/** The articles of a text, as JSON. Their ids are of the words of the text. */
function read(source: string): string {
  return JSON.stringify(
    text.parse(source).documents.map(({ data }) => {
      const { id: _, provenance: __, ...article } = data as Record<string, unknown>;
      return article;
    }),
  );
}

const pages = pastedPages.map(({ name, source }) => ({
  name,
  source: source.replaceAll("\r\n", "\n"),
}));

describe.each(variants.map((variant, index) => [...variant, index] as const))(
  "reads a page with %s as without",
  (_, write, others, variant) => {
    // Each variant with another third of the pages: all of them take three times as long.
    const some = pages.filter((_page, index) => index % 3 === variant % 3);
    test.each(some.filter(({ name }) => !others.includes(name)))("$name", ({ source }) => {
      expect(read(write(source))).toBe(read(source));
    });
  },
);
