import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { arabicArticle } from "./arabic-article.ts";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();
let page: Page;

async function open(main: string, context?: BrowserContextOptions): Promise<void> {
  page = await openBriefs(main, context);
}

/** The line height divided by the font size. */
const leading = (selector: string): Promise<number> =>
  page
    .locator(`mineral-brief ${selector}`)
    .first()
    .evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
    });

describe("line height", () => {
  const inLanguage = (language: string): Article => ({
    ...shortArticle,
    language,
    headline: "哈萨克斯坦的钨",
  });
  const mixed: Article = {
    ...shortArticle,
    headline: { value: "哈萨克斯坦的钨", lang: "zh" },
    coreInsights: [{ text: { value: "两个买家之间", lang: "zh" } }],
    groups: [{ title: "G", insights: [{ text: { value: "两个买家之间", lang: "zh-Hant" } }] }],
  };
  it.each([
    ["English", shortArticle, 1.16, 1.46, 1.52],
    ["Chinese", inLanguage("zh"), 1.35, 1.72, 1.75],
    ["Chinese of Taiwan", inLanguage("zh-TW"), 1.35, 1.72, 1.75],
    ["Japanese", inLanguage("ja"), 1.35, 1.72, 1.75],
    ["Korean", inLanguage("ko"), 1.35, 1.72, 1.75],
  ])("in %s", async (_, article, headline, core, insight) => {
    await open(briefTag(article));
    expect(await leading(".headline")).toBe(headline);
    expect(await leading(".core p")).toBe(core);
    expect(await leading("details li")).toBe(insight);
  });

  it("in Chinese within an English brief", async () => {
    await open(briefTag(mixed));
    expect(await leading(".headline span")).toBe(1.35);
  });
});

it("a citation stays on the line of the last word, also in Chinese", async () => {
  await open(briefTag(validArticles["gallium-licence-ban-pause"], `open="all"`), {
    viewport: { width: 360, height: 6000 },
  });
  const strays = await page.locator("mineral-brief [part=insight] .cite").evaluateAll((links) =>
    links
      .filter((link) => {
        // The last character before the citation. A word joiner has no place on a line.
        const insight = link.closest("[part=insight]")!;
        const nodes = document.createTreeWalker(insight, NodeFilter.SHOW_TEXT);
        nodes.currentNode = link;
        let words = nodes.previousNode() as globalThis.Text;
        while (words.data.replace(/[\u2060\]]/g, "") === "")
          words = nodes.previousNode() as globalThis.Text;
        const end = words.data.replace(/\u2060+$/, "").length;
        const range = document.createRange();
        range.setStart(words, end - 1);
        range.setEnd(words, end);
        const [last, mark] = [range.getBoundingClientRect(), link.getBoundingClientRect()];
        return Math.abs(last.top + last.height / 2 - (mark.top + mark.height / 2)) > 8;
      })
      .map((link) => link.parentElement!.textContent),
  );
  expect(strays).toEqual([]);
});

it("lines hold about 66 characters at most in a wide page", async () => {
  await open(briefTag(validArticles["us-australia-framework"], `open="all"`), {
    viewport: { width: 1600, height: 2000 },
  });
  const longest = await page.locator("mineral-brief li[part=insight]").evaluateAll((items) => {
    const lengths = items.map((item) => {
      const { width } = item.getBoundingClientRect();
      return width / parseFloat(getComputedStyle(item).fontSize);
    });
    return Math.max(...lengths);
  });
  // The digit 0, which defines `ch`, is at most about 0.6 em wide.
  expect(longest).toBeLessThan(66 * 0.65);
});

it("the outline of a link in the byline is not cut", async () => {
  await open(briefTag(shortArticle), { viewport: { width: 375, height: 800 } });
  const link = page.locator("mineral-brief .meta a").first();
  await link.focus();
  const { room, sides } = await link.evaluate((element) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(element);
    const row = element.closest(".row")!;
    const { overflowX, overflowY } = getComputedStyle(row);
    return {
      room: parseFloat(outlineWidth) + parseFloat(outlineOffset),
      sides: {
        left: element.getBoundingClientRect().left - row.getBoundingClientRect().left,
        overflow: `${overflowX} ${overflowY}`,
      },
    };
  });
  expect(sides).toEqual({ left: room, overflow: "clip visible" });
});

describe("right-to-left text", () => {
  interface Box {
    readonly x: number;
    readonly right: number;
    readonly width: number;
  }
  const boxOf = async (selector: string): Promise<Box> => {
    const { x, width } = (await page.locator(`mineral-brief ${selector}`).first().boundingBox())!;
    return { x, width, right: x + width };
  };
  /** The positions of the chevron and the dash, which are pseudo-elements. */
  const pseudo = (selector: string, which: string): Promise<{ left: number; right: number }> =>
    page
      .locator(`mineral-brief ${selector}`)
      .first()
      .evaluate((element, name) => {
        const { left, right } = getComputedStyle(element, name);
        return { left: parseFloat(left), right: parseFloat(right) };
      }, which);

  it.each([
    ["Arabic", arabicArticle, "rtl"],
    ["English", shortArticle, "ltr"],
  ])("is right-to-left in Arabic and not in English: %s", async (_, article, direction) => {
    await open(briefTag(article, `open="all"`), { viewport: { width: 700, height: 3000 } });
    const isMirrored = direction === "rtl";
    const [frame, link, mark] = [
      await boxOf("article"),
      await boxOf(".group-link"),
      await boxOf(".mark"),
    ];
    const middle = (box: Box): number => box.x + box.width / 2;
    const isRight = (box: Box): boolean => middle(box) > middle(frame);
    expect({ link: isRight(link), mark: isRight(mark) }).toEqual({
      link: !isMirrored,
      mark: isMirrored,
    });
    const chevron = await pseudo("summary", "::after");
    expect(isMirrored ? chevron.left : chevron.right).toBe(4);
    const dash = await pseudo("details li", "::before");
    expect(isMirrored ? dash.right : dash.left).toBe(0);
  });

  it("keeps the order of Latin words and numbers in Arabic lines", async () => {
    await open(briefTag(arabicArticle, `open="all"`));
    const text = page.locator("mineral-brief .core p").first();
    const order = await text.evaluate((paragraph) => {
      const words = [...paragraph.childNodes].find(
        (node): node is globalThis.Text => node instanceof Text && node.data.includes("MP"),
      )!;
      const leftOf = (part: string): number => {
        const range = document.createRange();
        const start = words.data.indexOf(part);
        range.setStart(words, start);
        range.setEnd(words, start + part.length);
        return range.getBoundingClientRect().left;
      };
      return [leftOf("شركة"), leftOf("Materials"), leftOf("MP")];
    });
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });
});

describe("motion", () => {
  const seconds = (): Promise<string> =>
    page
      .locator("mineral-brief summary")
      .first()
      .evaluate((summary) => getComputedStyle(summary, "::after").transitionDuration);

  it.each([
    ["no-preference", "0.15s"],
    ["reduce", "0s"],
  ] as const)("of the chevron where the reader says %s", async (reducedMotion, expected) => {
    await open(briefTag(shortArticle), { reducedMotion });
    expect(await seconds()).toBe(expected);
  });

  it("does not affect anything else", async () => {
    await open(briefTag(validArticles["every-field"]));
    await page.locator("mineral-brief .cite").first().hover();
    await page.locator("mineral-brief .pop").waitFor();
    const moving = await page.locator("mineral-brief *").evaluateAll((elements) =>
      elements
        .map((element) => getComputedStyle(element))
        .filter(
          (style) =>
            parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0,
        )
        .map(({ transitionProperty }) => transitionProperty),
    );
    expect(moving).toEqual([]);
  });
});
