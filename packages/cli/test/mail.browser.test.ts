import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { email } from "@mineral-brief/formats/email";
import type { Article } from "@mineral-brief/schema";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations } from "../../../scripts/axe-violations.mjs";
import { launchBrowser } from "../../../scripts/browser.mjs";

const word = "x".repeat(300);
const long: Article = {
  schemaVersion: "1.0",
  headline: `https://example.org/${word}`,
  language: "en",
  source: { name: word },
  topics: [word],
  coreInsights: [{ text: `${word} rose.`, citations: [1] }],
  groups: [{ title: word, insights: [{ text: word }, { text: "钨".repeat(300) }] }],
  references: [{ id: 1, title: word, url: `https://example.org/${word}` }],
};
const letters: Readonly<Record<string, readonly Article[]>> = {
  "three languages": [
    "us-australia-framework",
    "gallium-germanium-antimony",
    "saudi-rare-earth-refinery",
  ].map((name) => galleryArticles[name] as Article),
  Arabic: [galleryArticles["saudi-rare-earth-refinery"] as Article],
  "words longer than a line": [long],
};
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function open(name: string, options: Parameters<Browser["newPage"]>[0]): Promise<Page> {
  const page = await browser.newPage(options);
  await page.setContent(email.serialise(letters[name]!, { feed: { title: "Metals" } }).text);
  return page;
}

test.each(
  Object.keys(letters).flatMap((name) => [320, 600].map((width) => [name, width] as const)),
)("a letter with %s fits %d px without scrolling sideways", async (name, width) => {
  const page = await open(name, { viewport: { width, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.close();
});

test("the headlines in the contents start beside their numbers, also Arabic ones", async () => {
  const page = await open("three languages", { viewport: { width: 600, height: 640 } });
  const links = page.locator("ol").first().getByRole("link");
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("dir")))).toEqual([
    "ltr",
    "ltr",
    "rtl",
  ]);
  const edges = await links.evaluateAll((all) =>
    all.map((link) => [
      link.getBoundingClientRect().left,
      getComputedStyle(link.closest("li")!).direction,
    ]),
  );
  expect(new Set(edges.map(String)).size).toBe(1);
  expect(edges[0]![1]).toBe("ltr");
  await page.close();
});

test.each(["light", "dark"] as const)(
  "a letter is without violations in %s, as axe sees it",
  async (colorScheme) => {
    const page = await open("three languages", { colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      colorScheme === "light" ? "rgb(255, 254, 251)" : "rgb(23, 23, 20)",
    );
    const violations = await axeViolations(page, {
      // A mail program shows the letter inside its own page.
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      // The arrows back to the text have a form of their own, not only a colour.
      rules: { "link-in-text-block": { enabled: false } },
    });
    expect(violations).toEqual([]);
    await page.close();
  },
);
