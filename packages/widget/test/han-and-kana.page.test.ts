import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { briefTag } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();

async function open(article: unknown): Promise<Page> {
  const style = "<style>body { margin: 0; }</style>";
  return openBriefs(briefTag(article, `open="all"`), undefined, style);
}

/** The first characters of the lines of an element in a page of some width. */
interface Lines {
  readonly width: number;
  readonly selector: string;
  readonly starts: string;
}

/** Reads the lines of the first element that each selector finds, in a page of each width. */
const linesIn = (
  page: Page,
  widths: readonly number[],
  selectors: readonly string[],
): Promise<Lines[]> =>
  page.evaluate(
    ([allWidths, allSelectors]) => {
      const root = document.querySelector("mineral-brief")!.shadowRoot!;
      const startsOf = (element: Element): string => {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let starts = "";
        let line = -Infinity;
        while (nodes.nextNode()) {
          const { data } = nodes.currentNode as globalThis.Text;
          for (let at = 0; at < data.length; at++) {
            const range = document.createRange();
            range.setStart(nodes.currentNode, at);
            range.setEnd(nodes.currentNode, at + 1);
            const box = range.getBoundingClientRect();
            // The boxes of two lines can overlap.
            if (box.width === 0 || box.top < line + box.height / 2) continue;
            starts += data[at]!;
            line = box.top;
          }
        }
        return starts;
      };
      return allWidths.flatMap((width) => {
        document.body.style.width = `${width}px`;
        return allSelectors.map((selector) => {
          const element = root.querySelector(selector)!;
          return { width, selector, starts: startsOf(element) };
        });
      });
    },
    [widths, selectors] as const,
  );

/** The first character of each line of the headline in a page of this width. */
async function headlineStarts(page: Page, width: number): Promise<string> {
  const [lines] = await linesIn(page, [width], [".headline"]);
  return lines!.starts;
}

const headline = "美国、澳大利亚签署关键矿产框架协议：承诺各出资至少十亿美元，六个月内到位";
const brief = (language: string, more: object = {}): Article => ({
  schemaVersion: "1.0",
  language,
  headline,
  coreInsights: [{ text: "骨直角" }],
  groups: [{ title: headline, insights: [{ text: "骨直角" }] }],
  ...more,
});

describe("no line of a headline or title starts with a mark of punctuation", () => {
  const inEnglish = { ...brief("en"), headline: { value: headline, lang: "zh" } };
  it.each<[string, Article]>([
    ["a Chinese brief", brief("zh")],
    ["a Chinese brief with names", brief("zh", { places: ["US", "AU"] })],
    ["a Japanese brief", brief("ja")],
    ["an English brief with a Chinese headline", inEnglish],
  ])("in %s", async (_, article) => {
    const page = await open(article);
    const widths: number[] = [];
    for (let width = 260; width <= 800; width += width < 420 ? 5 : 20) widths.push(width);
    const lines = await linesIn(page, widths, [".headline", ".group-title"]);
    expect(lines.length).toBe(2 * widths.length);
    expect(lines.filter(({ starts }) => /[、：，]/.test(starts))).toEqual([]);
  });
});

it("a Chinese headline breaks after short clauses in a narrow brief, and after each clause in a wide one", async () => {
  const page = await open(brief("zh", { headline: "镓、锗、锑：许可、禁令、暂停" }));
  expect(await headlineStarts(page, 280)).toBe("镓许");
  const wide = await open(brief("zh"));
  expect(await headlineStarts(wide, 768)).toBe("美承");
});

it.each<[string, Article["headline"], number, string]>([
  ["a Chinese headline", { value: "镓、锗、锑：许可、禁令、暂停", lang: "zh" }, 280, "镓许"],
  ["a name in Han", "Kazakhstan weighs 上凯拉克特 bids for its tungsten 钨矿", 600, "Kf"],
])("in an English brief, %s breaks beside its words", async (_, value, width, starts) => {
  const page = await open({ ...brief("en"), headline: value });
  expect(await headlineStarts(page, width)).toBe(starts);
});

it("a Japanese headline breaks between phrases in an English brief too, in Chromium", async () => {
  const value = "カザフスタンの未開発タングステン鉱山をめぐり米中企業が入札";
  const starts: string[] = [];
  for (const language of ["ja", "en"]) {
    const page = await open({ ...brief(language), headline: { value, lang: "ja" } });
    starts.push(await headlineStarts(page, 320));
  }
  expect(starts).toEqual(["カ未め", "カ未め"]);
});

it.each(["zh", "ja", "ko"])(
  "the heading of a group is as high as its summary in %j",
  async (language) => {
    const page = await open(brief(language));
    const differences = await page.evaluate(() => {
      const root = document.querySelector("mineral-brief")!.shadowRoot!;
      const heightOf = (selector: string): number =>
        root.querySelector(selector)!.getBoundingClientRect().height;
      return [260, 280, 320, 375, 600].map((width) => {
        document.body.style.width = `${width}px`;
        return heightOf(".group-title") - heightOf(".group > summary");
      });
    });
    expect(differences).toEqual([0, 0, 0, 0, 0]);
  },
);

it.each([
  ["zh", "SC"],
  ["zh-Hans", "SC"],
  ["zh-Hant", "TC"],
  ["zh-TW", "TC"],
  ["zh-HK", "TC"],
  ["ja", "JP"],
])("the fonts of %j have the forms of its characters: %s", async (language, forms) => {
  const page = await open(brief(language));
  const family = await page
    .locator("mineral-brief .core p")
    .evaluate((paragraph) => getComputedStyle(paragraph).fontFamily);
  expect([...new Set(family.match(/\b(?:SC|TC|JP)\b/g))]).toEqual([forms]);
});

it.each(["gallium-licence-ban-pause", "us-australia-framework"] as const)(
  "the dash of an insight is in the middle of its first line: %s",
  async (name) => {
    const page = await open(validArticles[name]);
    const offset = await page
      .locator("mineral-brief li[part=insight]")
      .first()
      .evaluate((item) => {
        const middle = parseFloat(getComputedStyle(item).lineHeight) / 2;
        return parseFloat(getComputedStyle(item, "::before").top) - middle;
      });
    expect(Math.abs(offset)).toBeLessThan(1);
  },
);
