import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article, Reference } from "@mineral-brief/schema";
import { allInsights, labelsFor, textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { markdown } from "../markdown.ts";
import { writeCitations } from "./write-citations.ts";

const numRuns = runs / 5;

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Renders an article as GitHub does: without front matter, and the rest as GFM. */
function render(article: Article): Element[] {
  const { text } = markdown.serialise([article]);
  const body = text.slice(text.indexOf("\n---\n") + 5);
  const html = micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return all(parseFragment(html).childNodes);
}

function all(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ("childNodes" in node ? [node, ...all(node.childNodes)] : []));
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** Returns the visible text, without the numbers and back links of footnotes. */
function shown(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node) || isFootnoteLink(node)) return "";
  return node.childNodes.map(shown).join("");
}

function isFootnoteLink(element: Element): boolean {
  return ["data-footnote-ref", "data-footnote-backref"].some(
    (name) => attribute(element, name) !== undefined,
  );
}

function isFootnote(element: Element): boolean {
  return attribute(element, "id")?.startsWith("user-content-fn-") ?? false;
}

/** The text of an article on a page, without spaces, because a mark may have one before it or not. */
interface Shown {
  readonly headings: readonly string[];
  /** Bullets, then the references that are not cited. */
  readonly items: readonly string[];
  /** In the order in which they are cited. */
  readonly footnotes: readonly string[];
  readonly footnoteMarks: number;
  readonly deadMarks: number;
}

function shownBy(article: Article): Shown {
  const elements = render(article);
  const ids = new Set(elements.map((element) => attribute(element, "id")));
  const marks = elements.filter((element) => attribute(element, "data-footnote-ref") !== undefined);
  const words = (named: (element: Element) => boolean): string[] =>
    elements.filter(named).map((element) => withoutSpaces(shown(element)));
  return {
    headings: words(({ tagName }) => tagName === "h1" || tagName === "h2"),
    items: words((element) => element.tagName === "li" && !isFootnote(element)),
    footnotes: words(isFootnote),
    footnoteMarks: marks.length,
    deadMarks: marks.filter((mark) => !ids.has(attribute(mark, "href")!.slice(1))).length,
  };
}

function saidBy(article: Article): Shown {
  const { language, headline, coreInsights, groups = [], references = [] } = article;
  const labels = labelsFor(language);
  const insights = allInsights(article).map(({ insight }) => insight);
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const defined = new Set(byId.keys());
  const written = insights.map(({ citations }) => writeCitations(citations, defined));
  // A mark with a locator, `[^2, p. 40]`, is text.
  const cited = written.flatMap(({ footnotes }) => footnotes);
  const citedReferences = [...new Set(cited)].flatMap((id) => byId.get(id) ?? []);
  return {
    headings: [
      textOf(headline),
      ...(coreInsights === undefined ? [] : [labels.coreInsights]),
      ...groups.map(({ title = "" }) => textOf(title)),
      ...(article.references === undefined ? [] : [labels.references]),
      ...(citedReferences.length === 0 ? [] : ["Footnotes"]),
    ].map(withoutSpaces),
    items: [
      ...insights.map(({ text }, index) => {
        const { marks } = written[index]!;
        return (
          textOf(text) +
          marks.replace(/\[\^?([^\][]+)\]/g, (mark, id: string) =>
            byId.has(/^[0-9]+$/.test(id) ? Number(id) : id) ? "" : mark,
          )
        );
      }),
      ...references
        .filter(({ id }) => !cited.includes(id))
        .map((reference) => `[${reference.id}]${lineOf(reference)}`),
    ].map(withoutSpaces),
    footnotes: citedReferences.map(lineOf).map(withoutSpaces),
    footnoteMarks: cited.filter((id) => byId.has(id)).length,
    deadMarks: 0,
  };
}

function lineOf({ title, url = "", publisher, datePublished }: Reference): string {
  return [
    title === undefined ? url : textOf(title),
    ...(publisher === undefined ? [] : [`— ${textOf(publisher)}`]),
    ...(datePublished === undefined ? [] : [`(${datePublished})`]),
  ].join(" ");
}

function withoutSpaces(text: string): string {
  // A zero byte is shown as a replacement. See https://spec.commonmark.org/0.31.2/#insecure-characters.
  return text.replaceAll("\u0000", "\uFFFD").replace(/\s/g, "");
}

describe("on a forge", () => {
  test.each(Object.entries(validArticles))("%s shows its text and footnotes", (_, article) => {
    expect(shownBy(article as Article)).toEqual(saidBy(article as Article));
  });

  test("any article shows its text unchanged, and its footnotes", () => {
    fc.assert(
      fc.property(arbitraryArticle, (generated) => {
        const article = generated as Article;
        expect(shownBy(article)).toEqual(saidBy(article));
      }),
      { numRuns },
    );
  }, 600_000);

  test("a footnote after a bare address is not part of it", () => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "h",
      language: "en",
      coreInsights: [{ text: "See https://example.org", citations: [1] }],
      references: [{ id: 1, title: "One" }],
    };
    expect(shownBy(article)).toEqual(saidBy(article));
  });

  test("headline, titles and section names are headings, and comments are hidden", () => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "# *h* [1]",
      language: "en",
      coreInsights: [{ text: "a", kind: "fact" }],
      groups: [
        { title: "References", id: "g", insights: [{ text: "b", citations: [2, 3, "y"] }] },
        { insights: [] },
      ],
      references: [
        { id: 1, title: "One", locator: "p. 1" },
        { id: 2, title: "Two", locator: "p. 2" },
        { id: "x", title: "Three" },
      ],
    };
    expect(shownBy(article)).toEqual({
      headings: ["#*h*[1]", "Coreinsights", "References", "", "References", "Footnotes"],
      items: ["a", "b[3][^y]", "[1]One", "[x]Three"],
      footnotes: ["Two"],
      footnoteMarks: 1,
      deadMarks: 0,
    });
    expect(render(article).map(shown).join("")).not.toMatch(/fact|locator/);
  });
});
