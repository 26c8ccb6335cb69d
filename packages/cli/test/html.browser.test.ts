import { html } from "@mineral-brief/formats/html";
import type { Article } from "@mineral-brief/schema";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  coreInsights: [{ text: "Cove bids for the mine.", citations: [1], organizations: ["cove"] }],
  organizations: [{ id: "cove", name: "Cove", kind: "company" }],
  references: [{ id: 1, title: "Yearbook" }],
};
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html.serialise([article]).text);
  return page;
}

describe("what a link has led to has a line around it, and none in print", () => {
  test.each([
    ["a citation", ["[1]"], "Yearbook"],
    ["the way back", ["[1]", "↑"], "Cove bids"],
    ["a term", ["Cove"], "Cove (company)"],
  ])("by %s", async (_, links, words) => {
    const page = await open();
    for (const link of links)
      await page
        .locator("a[href^='#']")
        .filter({ hasText: link })
        .first()
        .evaluate((one: HTMLElement) => one.click());
    const target = page.locator(":target");
    expect(await target.textContent()).toContain(words);
    const line = (): Promise<string> =>
      target.evaluate((one) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      });
    expect(await line()).toBe("solid 2px rgb(138, 75, 8)");
    await page.emulateMedia({ media: "print" });
    expect(await line()).toMatch(/^none|^\w+ 0px/);
    await page.close();
  });
});
