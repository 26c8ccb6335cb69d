import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();
let page: Page;

const bare = `<style>body { margin: 0; }</style>`;
const everyField = validArticles["every-field"] as Article;

async function open(article: Article, width: number, attributes = ""): Promise<void> {
  page = await openBriefs(
    briefTag(article, attributes),
    { viewport: { width, height: 900 } },
    bare,
  );
}

const resize = (width: number): Promise<void> => page.setViewportSize({ width, height: 900 });

describe("above the line below the core insights", () => {
  const { groups = [], ...withoutGroups } = shortArticle;
  const fourGroups: Article = { ...shortArticle, groups: [...groups, ...groups.slice(0, 1)] };
  const { coreInsights: _, ...withoutCore } = shortArticle;
  it.each([
    ["groups", shortArticle, "", ".core", ".groups", [16, 20, 20]],
    ["compact groups", shortArticle, "density=compact", ".core", ".groups", [10, 10, 10]],
    ["key figures", everyField, "", ".core", ".figures", [16, 20, 20]],
    ["groups after key figures", everyField, "", ".figures", ".groups", [0, 0, 0]],
    ["compact key figures", everyField, "density=compact", ".core", ".figures", [10, 10, 10]],
    ["the button of many groups", fourGroups, "", ".core", ".controls", [8, 12, 12]],
    ["groups without core insights", withoutCore, "", "header", ".groups", [16, 20, 20]],
    // In a wide brief, the references are beside the text.
    ["references without groups", withoutGroups, "", ".core", ".references", [16, 20]],
  ] as const)("%s", async (_name, article, attributes, above, below, spaces) => {
    await open(article, 375, attributes);
    for (const [index, space] of spaces.entries()) {
      await resize([375, 768, 1280][index]!);
      const edge = (selector: string, side: "top" | "bottom"): Promise<number> =>
        page
          .locator(`mineral-brief ${selector}`)
          .evaluate((one, name) => one.getBoundingClientRect()[name], side);
      expect((await edge(below, "top")) - (await edge(above, "bottom"))).toBeCloseTo(space, 0);
    }
  });
});

describe("the line above the first group", () => {
  const { references: _, ...withoutReferences } = shortArticle;
  it.each([
    ["a brief with references", shortArticle, [true, true]],
    [
      "a brief without references, whose groups are beside the rest",
      withoutReferences,
      [true, false],
    ],
    ["a brief with key figures, which have a line below", everyField, [false, false]],
  ] as const)("%s", async (_name, article, isVisible) => {
    await open(article, 375);
    for (const [index, width] of [375, 1280].entries()) {
      await resize(width);
      const lines = await page
        .locator("mineral-brief .group")
        .evaluateAll((groups) => groups.map((one) => getComputedStyle(one).borderBlockStartColor));
      expect(lines.map((colour) => colour !== "rgba(0, 0, 0, 0)")).toEqual(
        lines.map((_line, group) => group > 0 || isVisible[index]),
      );
    }
  });
});

describe("how a brief was made", () => {
  beforeAll(async () => {
    await open(everyField, 1280);
    await page.locator("mineral-brief .data > summary").click();
    await page.locator("mineral-brief .facts").waitFor();
  });

  it.each([280, 375, 768, 1280])("is two columns in a window of %i px", async (width) => {
    await resize(width);
    const rows = await page.locator("mineral-brief .facts > div").evaluateAll((all) =>
      all.map((row) => {
        const [label, value] = [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const [first] = range.getClientRects();
          return { start: cell.getBoundingClientRect().left, top: first!.top };
        });
        return {
          columns: [Math.round(label!.start), Math.round(value!.start)],
          isOneLine: Math.abs(label!.top - value!.top) < 6,
          top: row.getBoundingClientRect().top,
        };
      }),
    );
    expect(rows.length).toBe(9);
    expect(rows.map(({ columns }) => columns)).toEqual(rows.map(() => rows[0]!.columns));
    expect(rows.map(({ isOneLine }) => isOneLine)).toEqual(rows.map(() => true));
    // Links are 24 px high, and their rows are as far apart.
    const steps = rows.slice(1).map(({ top }, index) => top - rows[index]!.top);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(23.9);
  });
});

it.each(["", "density=compact"])(
  "the sign of a disclosure is beside its title %s",
  async (attributes) => {
    await open(everyField, 375, attributes);
    for (const name of [".group", ".data"]) {
      const { middle, sign } = await page
        .locator(`mineral-brief ${name}:not([open]) > summary`)
        .first()
        .evaluate((summary) => {
          const { height } = summary.getBoundingClientRect();
          const { insetBlockStart, blockSize } = getComputedStyle(summary, "::after");
          return {
            middle: height / 2,
            sign: parseFloat(insetBlockStart) + parseFloat(blockSize) / 2,
          };
        });
      // The sign is the lower half of a turned square, so that the square is a little higher.
      expect(middle - sign).toBeGreaterThan(1);
      expect(middle - sign).toBeLessThan(4);
    }
  },
);
