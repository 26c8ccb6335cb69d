import { validArticles } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article, Relation } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const everyField = validArticles["every-field"] as Article;
const { openBriefs } = useBrowser();
let page: Page;

beforeAll(async () => {
  const briefs = Object.values(galleryArticles).map((one) => briefTag(one, `open="all"`));
  const bare = `<style>body { margin: 0; }</style>`;
  page = await openBriefs(briefs.join(""), undefined, bare);
  for (const data of await page.locator("mineral-brief .data > summary").all()) await data.click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("mineral-brief")].every(
      ({ shadowRoot }) => !shadowRoot!.querySelector(".data > div:empty"),
    ),
  );
});

async function resize(width: number, size = "100%"): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
}

/** Lists the elements of the briefs that reach over the sides of the window, and those that cut their content. */
function cut(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("mineral-brief")].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll(".brief, .brief *")]
        .filter((one) => {
          // Only for screen readers.
          const hidden = one.closest(".hidden, .again, .arrow");
          const isHidden = hidden && getComputedStyle(hidden).clipPath !== "none";
          if (isHidden || one.closest("svg") || !one.checkVisibility()) return false;
          const { left, right } = one.getBoundingClientRect();
          const isCut =
            getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 8;
          return isCut || left < -0.5 || right > innerWidth + 0.5;
        })
        .map((one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 40)}`),
    ),
  );
}

describe("nothing is cut, and nothing scrolls sideways", () => {
  it.each([
    [280, "100%", "card"],
    [280, "100%", "plain"],
    [375, "100%", "card"],
    [375, "100%", "plain"],
    [320, "200%", "card"],
    [375, "200%", "card"],
    [1280, "100%", "plain"],
    [1280, "200%", "card"],
  ])("in a window of %i px with text of %s and the appearance %s", async (width, size, look) => {
    await resize(width, size);
    await page.evaluate(
      (appearance) => {
        for (const brief of document.querySelectorAll("mineral-brief"))
          brief.appearance = appearance;
      },
      look as "card" | "plain",
    );
    expect(await cut()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

it.each([280, 375, 1280])(
  "a reference with a long id has room for its text in a window of %i px",
  async (width) => {
    const ids = [1, "usgs-mcs-2025-tungsten", "usgs2025"] as const;
    const article: Article = {
      ...shortArticle,
      coreInsights: [{ text: "Both want the ore.", citations: [...ids] }],
      references: ids.map((id) => ({ id, title: "Tungsten in Kazakhstan and who buys it" })),
    };
    const opened = await openBriefs(briefTag(article), { viewport: { width, height: 900 } });
    const rows = await opened.locator("mineral-brief .refs > li").evaluateAll((items) =>
      items.map((item) => {
        const [mark, text] = [...item.children].map((one) => one.getBoundingClientRect());
        return { isAbove: mark!.bottom <= text!.top, start: text!.left, width: text!.width };
      }),
    );
    expect(rows.map(({ isAbove }) => isAbove)).toEqual([false, true, false]);
    // As much room as beside the short id.
    expect(new Set(rows.map(({ start }) => Math.round(start))).size).toBe(1);
    expect(rows[1]!.width).toBeGreaterThan(150);
  },
);

/** The number of lines of the text of an element, without what has no size. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const shown = Array.from(range.getClientRects()).filter(({ height }) => height > 1);
  return new Set(shown.map(({ bottom }) => Math.round(bottom))).size;
}

it("a citation with a short locator is on one line: that of the last word, or the next", async () => {
  const article: Article = {
    ...shortArticle,
    coreInsights: [
      { text: "Both want the ore.", citations: [1, { id: 1, locator: "Exhibit 10.1" }] },
    ],
    references: [{ id: 1, title: "A contract" }],
  };
  const opened = await openBriefs(briefTag(article), { viewport: { width: 600, height: 900 } });
  const [first, second] = [0, 1].map((at) => opened.locator("mineral-brief .core .cite").nth(at));
  const distances: number[] = [];
  for (const width of [280, 320, 360, 400, 440]) {
    await opened.setViewportSize({ width, height: 900 });
    expect(await second!.evaluate(linesOf)).toBe(1);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [one, other] = [await first!.boundingBox(), await second!.boundingBox()];
    distances.push(other!.y - one!.y);
  }
  expect(Math.max(...distances)).toBeGreaterThan(15);
  expect(Math.abs(Math.min(...distances))).toBeLessThan(4);
});

it.each([
  ["a locator", { id: 1, locator: "Exhibit 10.1, Section 4.2(b)(iii), pages 37–39" }],
  [
    "a Chinese locator",
    { id: 1, locator: "第三章第二节“钨矿资源储量及其开发利用现状”第三十七页至第三十九页" },
  ],
  ["an id", "the-mineral-yearbook-of-the-geological-survey-2025"],
  ["the id of a passage without a reference", "another-yearbook-of-the-geological-survey-2025"],
])("a long citation by %s breaks where the window is narrow", async (_, citation) => {
  const article: Article = {
    ...shortArticle,
    coreInsights: [{ text: "Both want the ore.", citations: [citation] }],
    references: [1, "the-mineral-yearbook-of-the-geological-survey-2025"].map((id) => ({
      id,
      title: "A contract",
    })),
  };
  const opened = await openBriefs(briefTag(article), { viewport: { width: 280, height: 900 } });
  expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  const mark = opened.locator("mineral-brief .core .cite");
  expect(await mark.evaluate(linesOf)).toBeGreaterThan(1);
});

describe("a brief without padding that fills its page", () => {
  const article: Article = {
    ...shortArticle,
    topics: ["Tungsten", "Kazakhstan", "Export controls", "Investment", "Defence"],
    source: { name: "Example Daily", url: "https://daily.example/" },
    datePublished: "2025-10-23",
    dateModified: "2025-10-24",
    authors: [{ name: "First Author" }, { name: "Second Author" }],
  };
  const plain = `appearance="plain"`;
  const unpadded = `style="--mineral-brief-padding: 0px"`;
  it.each([
    ["en", "ltr", plain],
    ["en", "rtl", plain],
    ["ar", "ltr", plain],
    ["ar", "rtl", plain],
    ["en", "ltr", unpadded],
    ["ar", "ltr", unpadded],
  ])("in %s on a page in %s with %s", async (language, direction, attributes) => {
    const opened = await openBriefs(
      briefTag({ ...article, language }, attributes),
      { viewport: { width: 280, height: 900 } },
      `<style>body { margin: 0; direction: ${direction}; }</style>`,
    );
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    // The outline of the first item is not cut.
    await opened.keyboard.press("Tab");
    const ring = await opened
      .locator("mineral-brief [part=source] a")
      .evaluate((link) => parseFloat(getComputedStyle(link).outlineOffset));
    expect(ring).toBe(-2);
  });
});

it.each([
  [375, ""],
  [1200, ""],
  [375, `density="compact"`],
])("links are 24 px high or more in a window of %i px %s", async (width, attributes) => {
  const opened = await openBriefs(briefTag(everyField, `open="all" ${attributes}`), {
    viewport: { width, height: 900 },
  });
  await opened.locator("mineral-brief .data > summary").click();
  await opened.locator("mineral-brief .facts a").first().waitFor();
  const low = await opened
    .locator(
      "mineral-brief :is(.meta, .refs, .facts, .rels, .core, .group) a:not(.cite, .group-link)",
    )
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => ({ words: link.textContent, height: link.getClientRects()[0]!.height }))
        .filter(({ height }) => height < 24),
    );
  expect(low).toEqual([]);
  // No link covers another one in the line below.
  const gaps = await opened
    .locator("mineral-brief .references > .refs > li")
    .evaluateAll((items) => {
      const tops = items.map((item) => item.getBoundingClientRect().top);
      return tops.slice(1).map((top, index) => Math.round((top - tops[index]!) * 10) / 10);
    });
  expect(gaps.length).toBeGreaterThan(1);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
});

/** How the first brief with key figures, a ladder and more than seven references is laid out. */
function layout(): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const brief = [...document.querySelectorAll("mineral-brief")].find(
      ({ shadowRoot }) =>
        shadowRoot!.querySelector(".ladder") && shadowRoot!.querySelector(".more"),
    )!;
    const root = brief.shadowRoot!;
    const box = (selector: string): DOMRect =>
      root.querySelector(selector)!.getBoundingClientRect();
    const [first, second] = [...root.querySelectorAll(".figures li")].map((tile) =>
      tile.getBoundingClientRect(),
    );
    const isShown = (selector: string): boolean => {
      const { width, height } = box(selector);
      return width > 0 && height > 0;
    };
    return {
      tiles: first!.top === second!.top ? "columns" : "rows",
      references: box(".references").left > box(".core").right ? "beside" : "below",
      allReferences: root
        .querySelector(".more li")!
        .checkVisibility({ contentVisibilityAuto: true }),
      ladder: isShown(".ladder .line") ? "drawn" : "list",
      sections: isShown(".data > summary > :last-child"),
    };
  });
}

it.each([
  [
    375,
    { tiles: "rows", references: "below", allReferences: false, ladder: "list", sections: false },
  ],
  [
    700,
    {
      tiles: "columns",
      references: "below",
      allReferences: false,
      ladder: "drawn",
      sections: true,
    },
  ],
  [
    1280,
    {
      tiles: "columns",
      references: "beside",
      allReferences: true,
      ladder: "drawn",
      sections: true,
    },
  ],
])("has the layout of a window of %i px", async (width, expected) => {
  await resize(width);
  expect(await layout()).toEqual(expected);
});

it.each([375, 1280])(
  "each row of a ladder has its names for a screen reader in a window of %i px",
  async (width) => {
    await resize(width);
    const ladder = page.locator("mineral-brief .ladder").first();
    const tree = await ladder.ariaSnapshot();
    expect(tree.match(/ [→–] /g)).toHaveLength(await ladder.locator(".rel").count());
  },
);

it("a line of a ladder looks as far as its relation has come", async () => {
  const relation = (to: string, rest = {}): Relation => ({
    type: "acquisition",
    from: ["CN"],
    to: [to],
    ...rest,
  });
  const relations = [
    relation("US"),
    relation("FR", { type: "depends-on", status: "in-force" }),
    relation("JP", { status: "signed" }),
    relation("DE", { status: "proposed" }),
    relation("KR", { status: "rejected" }),
  ];
  const article: Article = { ...shortArticle, coreInsights: [{ text: "A deal.", relations }] };
  const opened = await openBriefs(briefTag(article), { viewport: { width: 900, height: 900 } });
  await opened.locator("mineral-brief .data > summary").click();
  const rows = opened.locator("mineral-brief .ladder .rel");
  await rows.first().waitFor({ state: "attached" });
  const lines = await rows.evaluateAll((elements) =>
    elements.map((row) => {
      const line = row.querySelector(".line")!;
      const { borderTopStyle, borderTopColor } = getComputedStyle(line);
      const arrow = getComputedStyle(line, "::after").borderInlineStartColor;
      const isGrey = borderTopColor !== getComputedStyle(row.querySelector(".status") ?? row).color;
      return `${row.getAttribute("data-state")}: ${borderTopStyle}${isGrey ? " grey" : ""}, arrow ${arrow === borderTopColor ? "alike" : arrow}`;
    }),
  );
  expect(lines).toEqual([
    "lasting: solid grey, arrow alike",
    "lasting: solid grey, arrow alike",
    "done: solid, arrow alike",
    "pending: dashed, arrow alike",
    "off: dotted grey, arrow alike",
  ]);
});

it.each([280, 320, 360, 390])(
  "in a window of %i px, no line breaks between a number and its scale or unit",
  async (width) => {
    await resize(width);
    const broken = await page.evaluate(() => {
      const texts: Text[] = [];
      for (const { shadowRoot } of document.querySelectorAll("mineral-brief"))
        for (const insight of shadowRoot!.querySelectorAll("[part=insight]")) {
          const walker = document.createTreeWalker(insight, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
        }
      return texts
        .filter((text) => {
          const lineOf = (at: number): number => {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return Math.round(range.getBoundingClientRect().bottom);
          };
          return [...text.data.matchAll(/\d\s(?=\d{3}|\p{L}{1,12}(?!\p{L})|%)/gu)].some(
            ({ index }) => lineOf(index) !== lineOf(index + 2),
          );
        })
        .map(({ data }) => data);
    });
    expect(broken).toEqual([]);
    expect(await cut()).toEqual([]);
  },
);

it("what a reader copies has the spaces of the article", async () => {
  const text = "It is worth USD 30 billion, or 1 200 t in 22 months.";
  const article = {
    ...shortArticle,
    coreInsights: [{ text, figures: [{ text: "USD 30 billion" }] }],
  };
  const opened = await openBriefs(briefTag(article), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await opened.locator("mineral-brief .core p").click({ clickCount: 3 });
  await opened.keyboard.press("ControlOrMeta+c");
  expect(await opened.evaluate(() => navigator.clipboard.readText())).toContain(text);
});

it("short figures do not break", async () => {
  await resize(280);
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll("mineral-brief")].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll(".nb, [part=figure]")]
        .filter((one) => {
          const lines = new Set([...one.getClientRects()].map(({ bottom }) => Math.round(bottom)));
          // Han and kana are twice as wide.
          const width = one.textContent.replace(/[\u2E80-\uFFEF]/g, "$&$&").length;
          return width < 14 && lines.size > 1;
        })
        .map((one) => one.textContent),
    ),
  );
  expect(broken).toEqual([]);
});

it.each([
  ["en-GB", ""],
  ["zh-Hans", ""],
  ["pt-BR", ""],
  ["en", "locale=de"],
])("shows the title of the data on a phone, in %s %s", async (language, attributes) => {
  const opened = await openBriefs(briefTag({ ...everyField, language }, attributes), {
    viewport: { width: 375, height: 900 },
  });
  const title = opened.locator("mineral-brief [part=data-title]");
  expect(await title.innerText()).not.toBe("");
});

it.each([320, 375, 1280])(
  "does not squeeze the words beside a long share at %i px",
  async (width) => {
    const share = { kind: "share", unit: "percent", measure: "share of refined cobalt" };
    const words = "more than three quarters of the mine output of the world in that year";
    const article: Article = {
      ...shortArticle,
      coreInsights: [
        { text: `It makes ${words}.`, figures: [{ ...share, text: words, value: 75 }] },
        { text: "It has 4%.", figures: [{ ...share, text: "4%", value: 4 }] },
      ],
    };
    const opened = await openBriefs(briefTag(article), { viewport: { width, height: 900 } });
    await opened.locator("mineral-brief [part=data-title]").click();
    const bar = opened.locator("mineral-brief [part=bar]").first();
    expect((await bar.boundingBox())!.height).toBeLessThan(200);
  },
);

it.each([100, 130, 200])(
  "keeps the lines of the byline apart in type of %i percent",
  async (percent) => {
    const style = `<style>html { font-size: ${percent}%; }</style>`;
    const opened = await openBriefs(
      briefTag(everyField),
      { viewport: { width: 1280, height: 900 } },
      style,
    );
    const gaps = await opened.locator("mineral-brief .meta").evaluateAll((lines) => {
      const boxes = lines.map((line) => line.getBoundingClientRect());
      return boxes.slice(1).map((box, index) => box.top - boxes[index]!.bottom);
    });
    expect(gaps.length).toBeGreaterThan(1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  },
);
