import { arbitraryArticle, statedTexts, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { ar } from "@mineral-brief/schema/names/ar";
import { de } from "@mineral-brief/schema/names/de";
import { es } from "@mineral-brief/schema/names/es";
import { fr } from "@mineral-brief/schema/names/fr";
import { ja } from "@mineral-brief/schema/names/ja";
import { ru } from "@mineral-brief/schema/names/ru";
import { zhHant } from "@mineral-brief/schema/names/zh-Hant";
import { viewArticle, viewData, readingText, type NameOf } from "@mineral-brief/schema/reading";
import { nameOf as vocabularyName } from "@mineral-brief/schema/vocabulary";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import "./define.ts";

/** Removes white space, and word joiners, which only keep a citation on the line of the last word. */
const plain = (text: string): string => text.replace(/[\s\u2060]+/g, "");

/** What the element writes between two items. The reading text does not include it. */
const punctuation = new Set("·,:.()[]\u2014\u3001\u060C\u3002\uFF1A\uFF08\uFF09".split(""));

/** Every text of the element, in the order of the document, without the button for all groups, which is a control. */
function shownText(root: ShadowRoot): string {
  let text = "";
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
    if (!node.parentElement?.closest("button, style")) text += (node as Text).data;
  return plain(text);
}

async function textOfElement(article: unknown): Promise<string> {
  const element = document.createElement("mineral-brief");
  element.article = article;
  document.body.replaceChildren(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  root.querySelector<HTMLElement>(".data > summary")?.click();
  await expect.poll(() => root.querySelector(".data > div:empty")).toBe(null);
  return shownText(root);
}

/**
 * Compares a text with texts that it must consist of, in this order, with only punctuation between them. Returns where they
 * differ; undefined if they do not.
 */
function differenceOf(shown: string, texts: readonly string[]): string | undefined {
  let at = 0;
  for (const text of texts.map(plain)) {
    while (!shown.startsWith(text, at) && punctuation.has(shown[at]!)) at++;
    if (!shown.startsWith(text, at))
      return `expected ${text}, found ${shown.slice(at, at + text.length)}`;
    at += text.length;
  }
  while (punctuation.has(shown[at]!)) at++;
  return shown.slice(at) || undefined;
}

const nameOf: NameOf = (id, language) =>
  vocabularyName(id, language, [ar, de, es, fr, ja, ru, zhHant]);

const readingTextOf = (article: Article): string[] =>
  readingText(viewArticle(article, { nameOf }), viewData(article, { nameOf }));

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
    const shown = await textOfElement(article);
    expect(differenceOf(shown, readingTextOf(article as Article))).toBeUndefined();
  },
);

it("has the reading text, with every text, name and quote, for any article", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (article) => {
      const shown = await textOfElement(article);
      const texts = readingTextOf(article as unknown as Article);
      expect(differenceOf(shown, texts)).toBeUndefined();
      const stated = statedTexts(article).map(plain);
      expect(stated.filter((text) => !shown.includes(text))).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);
