import { arbitraryArticle, statedTexts, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { articleView, readingText } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import "./define.ts";
import "./languages/ar.ts";
import "./languages/es.ts";
import "./languages/fr.ts";
import "./languages/ru.ts";

/** Normalises white space, and removes word joiners, which only keep a citation on the line of the last word. */
const plain = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

/**
 * Every text of the element, in the order of the document.
 *
 * Without the button for all groups, which is a control, without the phrase that screen readers say in place of the
 * marks before it, and without the pictures, which say again what the insights say.
 */
function shownTexts(root: ShadowRoot): string[] {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (
      node.parentElement?.closest("button, style, .passages + .hidden, .key-figures, .pictures") ==
      null
    )
      texts.push(plain((node as Text).data));
  }
  return texts.filter((text) => text !== "");
}

async function textsOf(article: unknown): Promise<string[]> {
  const element = document.createElement("mineral-brief");
  element.article = article;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return shownTexts(element.shadowRoot!);
}

const plainTexts = (texts: readonly string[]): string[] =>
  texts.map(plain).filter((text) => text !== "");

const numRuns = Math.min(runs * 0.4, 2000);

afterEach(() => document.body.replaceChildren());

const withEverything: Article = {
  schemaVersion: "1.0",
  headline: { value: "钨与稀土", lang: "zh" },
  language: "en",
  topics: ["tungsten", { value: "稀土", lang: "zh" }],
  source: { name: "Sou Hu Cai Jing", url: "https://example.org/source" },
  authors: [{ name: "A. Author" }],
  datePublished: "2025-10-23T17:55",
  coreInsights: [{ text: "The core of it.", kind: "claim", citations: [1, 4] }],
  groups: [
    { title: "Mining", insights: [{ text: "Mined.", kind: "rumour", citations: [1, 9, 4] }] },
    { title: "Nothing", insights: [] },
    { insights: [{ text: "  Untitled. " }] },
  ],
  references: [
    { id: 1, title: "Yearbook", publisher: "USGS", locator: "p. 12", quote: "Verbatim." },
    { id: 1, title: "The same id again", datePublished: "2025-01-31" },
    { id: "only-id" },
  ],
};

it.each([...Object.entries(validArticles), ["one with everything", withEverything] as const])(
  "has the reading text: %s",
  async (_, article) => {
    expect(await textsOf(article)).toEqual(plainTexts(readingText(articleView(article))));
  },
);

it("has the reading text, with every text, name and quote, for any article", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (article) => {
      const shown = await textsOf(article);
      expect(shown).toEqual(plainTexts(readingText(articleView(article))));
      const all = shown.join(" ");
      expect(plainTexts(statedTexts(article)).filter((text) => !all.includes(text))).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);
