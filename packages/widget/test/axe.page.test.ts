import { validArticles } from "@mineral-brief/fixtures";
import type { BrowserContextOptions, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { arabicArticle } from "./arabic-article.ts";
import { briefPage, briefTag } from "./brief-page.ts";
import { axeViolations } from "../../../scripts/axe-violations.mjs";
import { shownBriefs } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const everyField = validArticles["every-field"];
const chinese = validArticles["gallium-licence-ban-pause"];

const { openPage, openBriefs } = useBrowser();

function violations(page: Page): Promise<string[]> {
  return axeViolations(page, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  });
}

/** Tall enough for complete briefs, because content outside the viewport has no layout. */
const tall = { width: 900, height: 9000 };

interface Show {
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
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

type Settings = Readonly<Pick<BrowserContextOptions, "viewport"> & EmulatedMedia>;
type EmulatedMedia = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** The settings of a reader of briefs of which everything is shown and open. */
const settings: Readonly<Record<string, Settings>> = {
  light: {},
  dark: { colorScheme: "dark" },
  "forced colours in dark": { forcedColors: "active", colorScheme: "dark" },
  "more contrast": { contrast: "more" },
  "320 px": { viewport: { width: 320, height: 20_000 } },
  "1,280 px, with references beside the text": { viewport: { width: 1280, height: 9000 } },
};

/** Briefs of which all is on the page. */
const pages: Readonly<Record<string, Show>> = {
  print: {
    act: async (page) => {
      await openAll(page);
      await page.emulateMedia({ media: "print" });
    },
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
};

/** What a reader does in one brief. */
const acts: Readonly<Record<string, Show>> = {
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
  describe("of which everything is open", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openBriefs(briefs(everything), { viewport: tall }, ground);
      await openAll(page);
    });

    it.each(Object.entries(settings))("%s", async (_, { viewport, ...media }) => {
      await page.setViewportSize(viewport ?? tall);
      await page.emulateMedia({
        colorScheme: "light",
        contrast: "no-preference",
        forcedColors: "none",
        ...media,
      });
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each(Object.entries(pages))("%s", async (_, { attributes, context, act }) => {
    const page = await openBriefs(briefs(attributes), { viewport: tall, ...context }, ground);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe("axe finds no violations in a brief with every field", () => {
  it.each(Object.entries(acts))("%s", async (_, { attributes, context, act }) => {
    const main = briefTag(everyField, attributes);
    const page = await openBriefs(main, { viewport: tall, ...context }, ground);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe("axe finds no violations in light and in dark", () => {
  async function inBoth(page: Page): Promise<string[]> {
    const inLight = await violations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    return [...inLight, ...(await violations(page))];
  }

  it("in errors", async () => {
    const main = [
      `<mineral-brief src="/missing.json"></mineral-brief>`,
      `<mineral-brief src="/busy.json"></mineral-brief>`,
      briefTag({ headline: 7 }),
    ].join("");
    const answers = { "/": briefPage(main), "/busy.json": { body: "", status: 503 } };
    const { page } = await openPage({ answers, context: { viewport: tall } });
    await shownBriefs(page);
    for (const details of await page.locator("[part=error-details]").all())
      await details.locator("summary").click();
    expect(await inBoth(page)).toEqual([]);
  });

  it("while a brief loads", async () => {
    const main = `<mineral-brief src="/never.json" loading="lazy"></mineral-brief>`;
    const never = `<script>globalThis.fetch = () => new Promise(() => {});</script>`;
    const answers = { "/": briefPage(main, never) };
    const { page } = await openPage({ answers, context: { viewport: tall } });
    await page.locator("text=Loading the brief").first().waitFor();
    expect(await inBoth(page)).toEqual([]);
  });
});
