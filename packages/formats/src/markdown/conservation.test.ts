import { validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedDocument } from "../format.ts";
import { markdown } from "../markdown.ts";
import { sectionKind } from "./section-names.ts";

const numRuns = runs * 2;

const front = "---\nlanguage: en\n---\n";

const byHand = `# Tungsten[^9] & co

Core insights
---
* One [1][4], as **said** in [Reuters](https://example.org/a_(b))
  and wrapped\\
here [1-3]
1. Two\u30105\u3011
   - nested
<!-- a note -->
## Supply ##
<!-- {"id": "supply", "title": {"lang": "en"}} -->
• Three <!-- {"kind": "claim", "n": 3} --> rest
> quoted words

| a | table |
\`\`\`js
code here
\`\`\`
Paragraph of
two lines
## References
[^1]: See [A](https://example.org/1) "tip"
[2]: https://example.org/2 "Second title"
- [3] [T [x](y)](<https://example.org/3> 'tip'), p. 40 — Publisher (2025-10-23)
4. Plain, https://example.org/4, 2025-10-24
[usgs] Minerals
  wrapped — Survey
[^5]: <https://example.org/5> five
Other words
[loose]: https://example.org/6
`;

const samples = [
  front + byHand,
  ...Object.values(validArticles).map((article) => {
    const { text } = markdown.serialise([article as Article]);
    return front + text.slice(text.indexOf("\n---\n") + 5);
  }),
];

type Lines = readonly string[];
const insertions = [
  "- ",
  "* ",
  "1. ",
  "99) ",
  "# ",
  "## ",
  "> ",
  "| ",
  "---",
  "===",
  "```",
  "~~~",
  "<!--",
  "-->",
  "[^7]: ",
  "[7]: ",
  "[7]: https://x.org ",
  "[7] ",
  "[",
  "](",
  ")",
  "(",
  "`",
  "\\",
  "<",
  ">",
  "&#65;",
  '"',
  "   ",
  "\t",
  "\n",
  "\r\n",
  " — ",
  ", ",
  "(2025-10-23)",
  "## References\n",
  "https://x.org ",
];

const mutation: fc.Arbitrary<(lines: Lines) => Lines> = fc.oneof(
  fc.nat().map((at) => (lines: Lines) => lines.toSpliced(at % lines.length, 1)),
  fc
    .nat()
    .map(
      (at) => (lines: Lines) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length]!),
    ),
  fc.nat().map((at) => (lines: Lines) => lines.slice(0, 1 + (at % lines.length))),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]) =>
      (lines: Lines) =>
        lines
          .toSpliced(from % lines.length, 1)
          .toSpliced(to % lines.length, 0, lines[from % lines.length]!),
  ),
  fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom(...insertions))
    .map(([at, column, sign]) => (lines: Lines) => {
      const line = lines[at % lines.length]!;
      const cut = column % 3 === 0 ? 0 : column % (line.length + 1);
      return lines.with(at % lines.length, line.slice(0, cut) + sign + line.slice(cut));
    }),
);

const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([sample, mutations]) =>
    mutations
      .reduce<Lines>(
        (lines, mutate) => (lines.length > 1 ? mutate(lines) : lines),
        sample.slice(front.length).split("\n"),
      )
      .join("\n"),
  );

/** Counts words and numbers. Decodes entities and the escapes of JSON first. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\[nrtbf]/g, " ")
    .replace(/&#([0-9]+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp);/g, " ");
  for (const [character] of plain.matchAll(/[\p{L}\p{N}]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The texts and numbers in a value. */
function wordsOf(value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.values(value).map(wordsOf).join(" ")
    : String(value);
}

/** The ranges of headings that became keys, if their complete text is the name of a section. */
function sectionHeadings(
  source: string,
  { data, locate }: ParsedDocument,
): (readonly [number, number])[] {
  return ["coreInsights", "references"]
    .filter((key) => key in (data as object))
    .map((key) => locate([key], "key"))
    .map(({ start, end }) => [start.offset, end.offset] as const)
    .filter(([start, end]) => {
      const words = source
        .slice(start, end)
        .replace(/^#+|[=-]+$/g, "")
        .replace(/\\?\s+/g, " ");
      return sectionKind(words.replace(/[# ]+$/, "")) !== "group";
    });
}

/** The text that no finding covers, without syntax such as list numbers and keys in comments. */
function unreported(source: string, ranges: readonly (readonly [number, number])[]): string {
  let rest = source;
  for (const [start, end] of ranges.toSorted(([left], [right]) => right - left))
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, " ") + rest.slice(end);
  return rest
    .slice(front.length)
    .replace(/<!--[^]*?-->/g, (comment) =>
      // A citation in a comment names its mark, which is also in the text.
      comment
        .replace(/"citations":\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\]/g, (citations) =>
          citations.replace(/\{"id":[^,}]+(?:,"locator":"[^"]*")?/g, "{"),
        )
        .replace(/"(?:[^"\\]|\\.)*"\s*:/g, ""),
    )
    .replace(/(?:^|-->)[ \t]*[0-9]{1,3}[.)](?=\s|$)/gm, "");
}

test("every lost letter of a text is reported, after any change of the text", () => {
  fc.assert(
    fc.property(mutated, (body) => {
      const source = front + body;
      const { documents, diagnostics } = markdown.parse(source);
      expect(documents.length).toBe(
        diagnostics.some(({ severity }) => severity === "error") ? 0 : 1,
      );
      fc.pre(documents.length > 0);
      const ranges = diagnostics
        .filter(({ code }) => code !== "text-nested-list" && code !== "reference-shape")
        .map(({ range }) => [range.start.offset, range.end.offset] as const);
      const { language: _, ...article } = documents[0]!.data as { language: string };
      const kept = count(wordsOf(article));
      const lost = [
        ...count(unreported(source, [...ranges, ...sectionHeadings(source, documents[0]!)])),
      ].filter(([character, times]) => times > (kept.get(character) ?? 0));
      expect(lost).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);
