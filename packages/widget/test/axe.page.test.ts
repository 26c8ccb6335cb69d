import { validArticles } from "@mineral-brief/fixtures";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { arabicArticle } from "./arabic-article.ts";
import { briefPage, briefTag } from "./brief-page.ts";
import { axeViolations } from "../../../scripts/axe-violations.mjs";
import { shownBriefs, type Answer } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const everyField = validArticles["every-field"];
const chinese = validArticles["gallium-licence-ban-pause"];

const { openPage } = useBrowser();

async function violations(
  answers: Record<string, Answer>,
  { context, ready, act }: Show,
): Promise<string[]> {
  // Tall enough for the complete brief, because content outside the viewport has no layout.
  const viewport = { width: 900, height: 9000, ...context?.viewport };
  const { page } = await openPage({ answers, context: { ...context, viewport } });
  if (ready === undefined) await shownBriefs(page);
  else await page.locator(ready).first().waitFor();
  await act?.(page);
  return axeViolations(page, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  });
}

interface Show {
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
  /** A selector that matches when the page is ready. Undefined if it is when its briefs are displayed. */
  readonly ready?: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** Opens the data of every brief that has some, and the references that are folded. */
async function openAll(page: Page): Promise<void> {
  for (const brief of await page.locator("mineral-brief").all()) {
    if ((await brief.locator(".data").count()) === 0) continue;
    await brief.locator(".data > summary").click();
    await brief.locator(".data > div > *").first().waitFor();
  }
  for (const more of await page.locator("mineral-brief .more > summary").all()) await more.click();
}

const everything = `open="all" show="all context stages"`;
/** axe takes a page without a ground for white, also a dark one. */
const ground = `<style>html { background: Canvas; }</style>`;
const narrow = { viewport: { width: 320, height: 20_000 } };

const shows: Readonly<Record<string, Show>> = {
  light: { attributes: everything, act: openAll },
  dark: { attributes: everything, context: { colorScheme: "dark" }, act: openAll },
  "forced colours in dark": {
    attributes: everything,
    context: { forcedColors: "active", colorScheme: "dark" },
    act: openAll,
  },
  "more contrast": {
    attributes: everything,
    context: { contrast: "more" },
    act: openAll,
  },
  print: {
    act: async (page) => {
      await openAll(page);
      await page.emulateMedia({ media: "print" });
    },
  },
  "320 px": { attributes: everything, context: narrow, act: openAll },
  "1,280 px, with references beside the text": {
    attributes: everything,
    context: { viewport: { width: 1280, height: 9000 } },
    act: openAll,
  },
  "closed, as it first shows": {},
  "compact, exclusive, and dark by its theme": {
    attributes: `exclusive density="compact" theme="dark"`,
    act: openAll,
  },
  "plain, in dark": {
    attributes: `appearance="plain"`,
    context: { colorScheme: "dark" },
    act: openAll,
  },
  "the popover of a citation, from the keyboard": {
    act: async (page) => {
      await page.locator("mineral-brief .cite").first().focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await page.locator("mineral-brief .pop[part~=popover]").waitFor();
    },
  },
  "the popover of a term": {
    attributes: everything,
    act: async (page) => {
      await page.locator("mineral-brief .term").first().hover();
      await page.locator("mineral-brief .pop .rel").first().waitFor();
    },
  },
  "the sheet of a citation": {
    context: { viewport: { width: 360, height: 9000 }, hasTouch: true },
    act: async (page) => {
      await page.locator("mineral-brief .cite").first().tap();
      await page.locator("mineral-brief .pop").waitFor();
    },
  },
  "a reference reached": {
    act: async (page) => {
      await page.locator("mineral-brief .cite").first().click();
      await page.locator("mineral-brief [part=reference].target").waitFor();
    },
  },
  "a sentence reached from its key figure": {
    act: async (page) => {
      await page.locator("mineral-brief [part=key-figure]").first().click();
      await page.locator("mineral-brief [part=insight].target").waitFor();
    },
  },
  "a link copied": {
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    act: async (page) => {
      // The confirmation would end before axe does.
      await page.evaluate(() =>
        Object.assign(globalThis, { start: setTimeout, setTimeout: () => 0 }),
      );
      await page.locator("mineral-brief .group-link").first().click();
      await page.locator("mineral-brief .copied").waitFor();
      await page.evaluate(() =>
        Object.assign(globalThis, { setTimeout: Reflect.get(globalThis, "start") }),
      );
    },
  },
};

const briefs = (attributes = ""): string =>
  [everyField, chinese, arabicArticle]
    .map((article, index) => briefTag(article, `id="brief-${index}" ${attributes}`))
    .join("");

describe("axe finds no violations in briefs with every field, in Chinese and in Arabic", () => {
  it.each(Object.entries(shows))("%s", async (_, show) => {
    expect(await violations({ "/": briefPage(briefs(show.attributes), ground) }, show)).toEqual([]);
  });
});

describe("axe finds no violations", () => {
  it.each(["light", "dark"] as const)("in errors, %s", async (colorScheme) => {
    const main = [
      `<mineral-brief src="/missing.json"></mineral-brief>`,
      `<mineral-brief src="/busy.json"></mineral-brief>`,
      briefTag({ headline: 7 }),
    ].join("");
    const pages = { "/": briefPage(main), "/busy.json": { body: "", status: 503 } };
    const act = async (page: Page): Promise<void> => {
      for (const details of await page.locator("[part=error-details]").all())
        await details.locator("summary").click();
    };
    const show = { context: { colorScheme }, act };
    expect(await violations(pages, show)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("while a brief loads, %s", async (colorScheme) => {
    const main = `<mineral-brief src="/never.json" loading="lazy"></mineral-brief>`;
    const never = `<script>globalThis.fetch = () => new Promise(() => {});</script>`;
    const show = { context: { colorScheme }, ready: "text=Loading the brief" };
    expect(await violations({ "/": briefPage(main, never) }, show)).toEqual([]);
  });
});
