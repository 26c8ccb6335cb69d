import { runs } from "@mineral-brief/fixtures";
import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { validateArticle, type Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import type { Position } from "./positions/position.ts";
import { yaml } from "./yaml.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

// Each of these took a format quadratic time, or could. A slow run fails by the limit of seconds.
const many = Math.min(runs * 100, 20_000);
/** More findings than a function call allows arguments. */
const tooMany = many * 6.5;
const repeatedKey = `{${'"a":1,'.repeat(tooMany)}"a":1}`;
const sources: Readonly<Record<string, string>> = {
  nothing: "",
  "zero bytes": "\0".repeat(many),
  "unclosed scripts": "<script ".repeat(many),
  "unclosed elements": "<mineral-brief ".repeat(many),
  "unclosed comments": "<!--".repeat(many),
  comments: "<!-- -->".repeat(many),
  bullets: `# h\n${"- a [1]\n".repeat(many)}`,
  headings: `# h\n${"## g\n".repeat(many)}`,
  "wrapped lines": `# h\n- a\n${"  b\n".repeat(many)}`,
  "front matters": "---\nid: x\n".repeat(many / 10),
  "comments of fields": `# h\n- a\n${"<!-- {} -->\n".repeat(many)}`,
  "unclosed footnotes": `# h\n- ${"[^".repeat(many)}`,
  "unclosed citations": `# h\n- ${"[1-".repeat(many)}`,
  "names of a reference": `# h\n- ${"[us] {1} ".repeat(many)}\n\n## References\n\n- [us] A\n- [1] B\n`,
  "unclosed names of a reference": `# h\n- ${"[us, [us,".repeat(many)}\n\n## References\n\n- [us] A\n`,
  "spaces before a citation": `# h\n- ${" \t".repeat(many)}[1]`,
  "hashes in a heading": `# ${"# ".repeat(many)}x`,
  "unclosed links": `# h\n[^1]: ${"[a".repeat(many)}`,
  dashes: `# h\n[^1]: ${" — ".repeat(many)}`,
  backslashes: `# h\n[^1]: ${"\\".repeat(many)}`,
  entities: `# h\n- ${"&#1".repeat(many)}`,
  "escaped colons": `["${'\\":'.repeat(many)}"]`,
  "spaces before a colon": `{"a"${" ".repeat(many)}:1}`,
  "citations on wrapped lines": `# h\n- ${"a [1]\nb\n".repeat(many / 2)}`,
  "bullets without a space": `# h\n- A. [1]\n${"-B. [2]\n".repeat(many / 10)}`,
  "lines of one bullet with citations": `# h\n- A. [1]\n${"B. [2]\n".repeat(many / 10)}`,
  "wrapped lines with stars": `# h\n- A\n${"*b c\n".repeat(many)}`,
  "spaces inside wrapped lines": `# h\n- A\n${`b${" ".repeat(many)}c [1]${" ".repeat(many)}d\n`.repeat(4)}`,
  "spaces between citations": `# h\n- ${`b [1]${" ".repeat(many)}`.repeat(4)}`,
  "citations inside a wrapped line": `# h\n- ${"a [1] ".repeat(many)}\n-B`,
  "citations between words": `# h\n- ${"[1] - ".repeat(many * 2)}`,
  "a key that appears often": repeatedKey,
  "a key that appears often, in a page": `<script type="application/json" data-mineral-brief>${repeatedKey}</script>`,
  "a key that appears often, in a comment of fields": `# h\n- a\n  <!-- ${repeatedKey} -->`,
  "tags that are dropped from front matter": `---\n${"- !a b\n".repeat(many / 5)}---\n# h`,
  "directives that are dropped": "% a\n".repeat(many),
  "keys that appear twice": `[${'{"a":1,"a":2},'.repeat(many / 10)}1]`,
  "a flow list": `[${"a,".repeat(many / 4)}a]`,
  "aliases of one anchor": `a: &a 1\nb: [${"*a,".repeat(many / 10)}]`,
  quotes: `a: '${"'".repeat(many)}`,
  "lines of comment": "# x\n".repeat(many),
  "anchors that nothing uses": "- &a x\n".repeat(many / 10),
  "cut texts": "- a #b\n".repeat(many / 10),
  "broken lines": "a: @b\n".repeat(many / 10),
  "lines with tabs": `a:\n${"\t- b: c\n".repeat(many / 10)}`,
  "lines with full-width colons": "a\uFF1Ab\n".repeat(many / 10),
  "objects on lines": '{"a":1}\n'.repeat(many / 10),
  "half an object": '{"a":1\n',
  "half objects on lines": '{"a":1\n'.repeat(many / 10),
  "empty documents": "---\n".repeat(many),
  "closing brackets": "]".repeat(many * 10),
  "per cent signs": "%".repeat(many * 10),
  "carriage returns": "\r".repeat(many * 10),
  "line feeds": "\n".repeat(many * 10),
  "space in an object": `{"a":${" ".repeat(many * 10)}1}`,
};

const readable = allFormats.flatMap((format: Format) =>
  format.parse === undefined ? [] : [[format.name, format.parse, format.sniff] as const],
);

describe.each(readable)("%s neither throws nor hangs", (_, parse, sniff) => {
  test.each(Object.entries(sources))("on %s", (_name, source) => {
    const seconds = startCpuClock();
    sniff?.(source);
    const { documents, diagnostics } = parse(source);
    const found = diagnostics.map(({ range }) => range);
    for (const { locate } of documents.slice(0, 1)) found.push(locate(["headline"], "missing"));
    const outside = found.filter(
      ({ start, end }) => start.offset > end.offset || end.offset > source.length,
    );
    expect(outside).toEqual([]);
    expect(seconds()).toBeLessThan(10);
  });
});

const writable = allFormats.flatMap(({ name, serialise }) =>
  serialise === undefined ? [] : [[name, serialise] as const],
);

describe.each(writable)("%s is written in linear time", (_, serialise) => {
  test.each(["\u00B2=", "reuters+1. ", "[1] ", "**_", "<a", "& ", "# \n", "\\", "the ore "])(
    "with texts of %j",
    (part) => {
      const write = (words: string): unknown =>
        serialise([
          {
            schemaVersion: "1.0",
            headline: words,
            language: "en",
            coreInsights: [{ text: words, citations: [1] }],
            references: [{ id: 1, title: words, url: "https://example.org", quote: words }],
          },
        ]);
      const length = Math.floor(20_000 / part.length);
      const growth = growthOfTime(write, part.repeat(length), part.repeat(4 * length));
      expect(growth).toBeLessThan(8);
    },
  );
});

const deep = 100_000;
const big = "word ".repeat(many * 100);
const article = { schemaVersion: "1.0" as const, headline: big, language: "en" };
const asUtf8 = (text: string) => text.replaceAll(/./g, "$&\0");
const embedded = (text: string) =>
  `<script type="application/json" data-mineral-brief>${text}</script>`;

describe.each([
  ["json", json, "json-syntax", (text: string) => text],
  ["ndjson", ndjson, "json-syntax", (text: string) => text],
  ["html", html, "json-syntax", embedded],
  ["yaml", yaml, "yaml-syntax", (text: string) => text],
] as const)("%s", (name, format, syntax, wrap) => {
  test("reads a text of ten million characters", () => {
    const seconds = startCpuClock();
    const { documents, diagnostics } = format.parse(format.serialise([article]).text);
    expect(documents.map(({ data }) => data)).toEqual([article]);
    expect(diagnostics).toEqual([]);
    expect(seconds()).toBeLessThan(30);
  });

  test.each([
    ["lists in lists", "[".repeat(deep)],
    ["lists in lists, all closed", "[".repeat(deep) + "]".repeat(deep)],
    ["objects in objects", '{"a":'.repeat(deep)],
    ["objects in objects, all closed", '{"a":'.repeat(deep) + "1" + "}".repeat(deep)],
    ["one level too many", "[".repeat(502) + "]".repeat(502)],
    ["UTF-16 that was read as UTF-8", asUtf8('{"headline": "x"}')],
    ["UTF-16 the other way round", `\0${asUtf8('{"headline": "x"}').slice(0, -1)}`],
    ["UTF-16 with its byte order mark", `\uFFFD\uFFFD${asUtf8('{"headline": "x"}')}`],
    ["a zero byte in a text", '{"headline": "a\0b"}'],
    ["a control character in a text", '{"headline": "a\u0007b"}'],
    ["a text that does not end", `{"headline": "${"a".repeat(many)}`],
    ["a list that does not end", `[${"1, ".repeat(many / 10)}1`],
  ])("reports an error in %s", (_, source) => {
    const { documents, diagnostics } = format.parse(wrap(source));
    expect(documents).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code: syntax, severity: "error" });
  });

  test.each([
    ["five hundred levels", `${"[".repeat(500)}${"]".repeat(500)}`],
    ["half a character", '{"headline": "a\uD800b"}'],
    ["half a character, escaped", String.raw`{"headline": "a\ud800b"}`],
    ["a byte order mark", wrap === embedded ? '{"a": 1}' : '\uFEFF{"a": 1}'],
    ["a byte order mark in a text", '{"headline": "a\uFEFFb"}'],
    ["a replacement character in a text", '{"headline": "a\uFFFDb"}'],
  ])("reads %s", (_, source) => {
    const { documents, diagnostics } = format.parse(wrap(source));
    expect(diagnostics).toEqual([]);
    const value: unknown = JSON.parse(source.replace(/^\uFEFF/, ""));
    const expected = name === "json" && Array.isArray(value) ? value : [value];
    expect(documents.map(({ data }) => data)).toEqual(expected);
  });
});

test.each(readable)("%s says what it expects in place of bytes", (_, parse) => {
  const bytes = new TextEncoder().encode("Tin rises") as unknown as string;
  expect(() => parse(bytes)).toThrow(
    new TypeError('expected the text of a file as a string, such as readFileSync(file, "utf8")'),
  );
});

test.each(readable)("%s says what it expects in place of a position", (_, parse) => {
  for (const start of [{ headline: "Tin" }, null])
    expect(() => parse("Tin rises", start as unknown as Position)).toThrow(
      new TypeError(
        "expected `start` as { offset, line, column }; the options of `parse` are its third argument",
      ),
    );
});

test.each(readable)("%s says what it expects in place of options", (_, parse) => {
  for (const options of [null, "Tin", ["Tin"]])
    expect(() => parse("Tin rises", undefined, options as never)).toThrow(
      new TypeError("expected an object of options, such as {}"),
    );
});

const withOptions = ["html", "html-fragment", "jsonld", "jsonfeed", "atom", "email", "email-text"];

test.each(writable.filter(([name]) => withOptions.includes(name)))(
  "%s says what it expects in place of an option",
  (_, serialise) => {
    const article = { schemaVersion: "1.0", headline: "Tin rises", language: "en" };
    const expected = {
      "expected an object of options, such as {}": [null, "en", ["en"]],
      'expected an object as the option `feed`, such as { title: "Briefs" }': [{ feed: null }],
      "expected a function as the option `nameOf`, such as (id) => names[id]": [{ nameOf: {} }],
    };
    for (const [message, values] of Object.entries(expected))
      for (const options of values)
        expect(() => serialise([article], options as never)).toThrow(new TypeError(message));
  },
);

test.each(writable)("%s says which item is no article", (_, serialise) => {
  const article = { schemaVersion: "1.0", headline: "Tin rises", language: "en" };
  for (const value of [
    undefined,
    null,
    [article],
    validateArticle(article),
    { ...article, language: undefined },
  ])
    expect(() => serialise([article, value] as unknown as readonly Article[])).toThrow(
      new TypeError("articles[1] is not an article that validateArticle accepts"),
    );
});

test.each(writable)("%s says what it expects in place of one article", (_, serialise) => {
  for (const value of [{ schemaVersion: "1.0", headline: "Tin rises", language: "en" }, undefined])
    expect(() => serialise(value as unknown as readonly Article[])).toThrow(
      new TypeError("expected a list of articles, such as [article]"),
    );
});
