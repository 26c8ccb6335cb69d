import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { markdown } from "../markdown.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

// Renderers without support for front matter, with all HTML allowed.
const renderers: readonly (readonly [name: string, render: (text: string) => string])[] = [
  ["marked", (text) => marked.parse(text, { async: false })],
  [
    "micromark",
    (text) => micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true }),
  ],
  [
    "micromark with GFM",
    (text) =>
      micromark(text, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  ],
];

function elementsOf(html: string): Element[] {
  const all = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap((node) => ("childNodes" in node ? [node, ...all(node.childNodes)] : []));
  return all(parseFragment(html).childNodes);
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** The elements that keys, dashes and the closing line of YAML become. */
const plain = new Set(["p", "h2", "hr", "ul", "li"]);

/** Returns an element as one line; undefined for elements of plain lines, and for a link to the address that it shows. */
function liveElement(element: Element): string | undefined {
  const attributes = element.attrs.map(({ name, value }) => `${name}=${value}`);
  if (plain.has(element.tagName) && attributes.length === 0) return undefined;
  const [href = ""] = element.tagName === "a" ? element.attrs.map(({ value }) => value) : [];
  const shown = textOf(element);
  const isShown = /^https?:.*https?:/i.test(href + shown) && decoded(href) === decoded(shown);
  if (attributes.length === 1 && isShown) return undefined;
  return `${element.tagName} ${attributes.join(" ")}`;
}

/** Decodes an address. A `%` that encodes nothing stays as it is. */
function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURI(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Returns the elements that front matter adds to the page of an article. */
function liveIn(text: string, render: (text: string) => string): string[] {
  const body = text.slice(text.indexOf("\n---\n") + 5);
  const own = elementsOf(render(body)).map(liveElement);
  return elementsOf(render(text))
    .map(liveElement)
    .filter((live) => live !== undefined)
    .filter((live) => {
      const place = own.indexOf(live);
      if (place !== -1) own.splice(place, 1);
      return place === -1;
    });
}

/** An article with the text in every field of its front matter, also as a key. */
function articleOf(words: string): Article {
  const article = {
    schemaVersion: "1.0",
    $schema: words,
    id: words,
    headline: "H",
    language: "en",
    source: { name: words, headline: { value: words, lang: "en" } },
    topics: [words, words],
    authors: [{ name: words, kind: words }],
    minerals: [{ id: "a", name: words }],
    provenance: { tools: [{ name: words, version: words }], digitalSourceType: words },
    corrections: [{ date: "2025-10-23", text: words }],
    rights: { credit: words },
    extensions: { [words]: [words, [words, { [words]: words }]], nested: { [words]: {} } },
    [`${words} `]: { [words]: { [words]: [] } },
  };
  return article as unknown as Article;
}

const hostile = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<!-- ",
  "<https://example.org>",
  "<javascript:alert(1)>",
  "[a](javascript:alert(1))",
  "![a](x)",
  "[x]: javascript:alert(1)",
  "[^1]",
  "[^1]: a",
  "[ ] a",
  "`code`",
  "```",
  "~~~",
  "~~a~~",
  "~a~",
  "*a*",
  "***",
  "_a_",
  "__a__",
  "\u{10000}_em_",
  "___",
  "__proto__",
  "https://example.org/a",
  "https://example.org/a___",
  "https://example.org/a___:",
  "https://example.org/a_).",
  "https://example.org¡%",
  "HTTPS://example.org/a",
  "ftp://example.org",
  "www.example.org",
  "WWW.example.org",
  "me@example.org",
  "mailto:me@example.org",
  "xmpp:me@example.org/a",
  "a | b\n--- | ---\nc | d",
  "---",
  "---:",
  ":-",
  "===",
  "- - -",
  "# a",
  "> a",
  "- a",
  "+ a",
  "+",
  "1. a",
  "1)",
  "\\",
  "\\[",
  "    a",
  "\n\n    a",
  "\t",
  "\n",
  "a",
  " ",
  "&lt;b&gt;",
  '"',
  "'",
  ":",
  "<<",
];

describe.each(renderers)("shows no live markup from the front matter in %s", (_, render) => {
  test.each(hostile)("of %j", (words) => {
    const { text } = markdown.serialise([articleOf(words)]);
    expect(liveIn(text, render)).toEqual([]);
  });

  test("of all of them, one after the other", () => {
    const words = fc
      .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(words, (text) => {
        expect(liveIn(markdown.serialise([articleOf(text)]).text, render)).toEqual([]);
      }),
      { numRuns: runs / 2 },
    );
  }, 600_000);

  test("of any article", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(liveIn(markdown.serialise([article as Article]).text, render)).toEqual([]);
      }),
      { numRuns: runs / 5 },
    );
  }, 600_000);
});

test.each(hostile)("restores %j", (words) => {
  const article = articleOf(words);
  const { documents, diagnostics } = markdown.parse(markdown.serialise([article]).text);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ data }) => data)).toEqual([article]);
});

describe("writes", () => {
  test.each([
    ["Kuang Ye Guan Cha", "Kuang Ye Guan Cha"],
    ["a_b 2 > 1", "a_b 2 > 1"],
    ["https://example.org/a_(b)?c=1", "https://example.org/a_(b)?c=1"],
    ["see https://example.org", '"see https\\u003a//example.org"'],
    ["www.example.org", '"www\\u002eexample.org"'],
    ["desk@example.org", '"desk\\u0040example.org"'],
    ["<b>", '"\\u003cb>"'],
    ["[1]", '"\\u005b1\\u005d"'],
    ["`a`", '"\\u0060a\\u0060"'],
    ["*a* ~b~", '"\\u002aa\\u002a \\u007eb\\u007e"'],
    ["_a_", '"\\u005fa_"'],
    ["a\nb", '"a\\nb"'],
    ["1. a", '"1. a"'],
    ["---", '"---"'],
    ["a\\", '"a\\\\"'],
  ])("%j as %s", (name, written) => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "H",
      language: "en",
      source: { name },
    };
    expect(markdown.serialise([article]).text).toContain(`\n  name: ${written}\n`);
  });
});
