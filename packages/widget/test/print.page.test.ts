import { inflateSync } from "node:zlib";
import { validArticles } from "@mineral-brief/fixtures";
import { textOf } from "@mineral-brief/schema/reading";
import type { BrowserContextOptions, Page } from "playwright";
import { expect, it } from "vitest";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openBriefs } = useBrowser();
let page: Page;

async function open(main: string, context?: BrowserContextOptions): Promise<void> {
  page = await openBriefs(main, context);
}

/** For each insight in a group: whether it is visible, with a height. */
const insightsShow = (): Promise<boolean[]> =>
  page
    .locator("mineral-brief details li[part=insight]")
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
          item.getBoundingClientRect().height > 10,
      ),
    );

const openGroups = (): Promise<boolean[]> =>
  page
    .locator("mineral-brief details")
    .evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open));

/** Counts the pages of a PDF, and the digits that choose the glyphs on them: two or four per glyph, as the font needs. */
function inkOf(pdf: Buffer): { pages: number; digits: number } {
  const text = pdf.toString("latin1");
  let digits = 0;
  for (const { index, 0: start } of text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const from = index + start.length;
    const stream = pdf.subarray(from, text.indexOf("endstream", from));
    const drawn = inflateSync(stream, { finishFlush: 2 }).toString("latin1");
    for (const [codes] of drawn.matchAll(/<[0-9A-F]+>(?=[^<>\]]*(?:\] ?TJ|Tj))/g))
      digits += codes.length - 2;
  }
  return { pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, digits };
}

it.each(["none", "first", "all"])(
  "prints the insights of every group with open=%s, and does not change the groups",
  async (attribute) => {
    await open(briefTag(validArticles["every-field"], `open="${attribute}"`));
    const before = await openGroups();
    const shown = await insightsShow();
    await page.emulateMedia({ media: "print" });
    await expect.poll(insightsShow).toEqual(shown.map(() => true));
    expect(await openGroups()).toEqual(before);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(insightsShow).toEqual(shown);
    expect(await openGroups()).toEqual(before);
  },
);

it("prints every group of an exclusive brief", async () => {
  await open(briefTag(shortArticle, "exclusive"));
  await page.emulateMedia({ media: "print" });
  await expect.poll(insightsShow).toEqual([true, true, true]);
});

it("prints the same content for any open groups, also outside the viewport", async () => {
  await open(briefTag(shortArticle, `open="none"`));
  const closed = inkOf(await page.pdf());
  expect(await openGroups()).toEqual([false, false, false]);
  await page
    .locator("mineral-brief")
    .evaluate((brief: HTMLElementTagNameMap["mineral-brief"]) => brief.expandAll());
  await expect.poll(openGroups).toEqual([true, true, true]);
  const opened = inkOf(await page.pdf());
  expect(closed).toEqual(opened);

  await page.locator("h1").evaluate((title) => (title.style.marginBottom = "9000px"));
  expect(inkOf(await page.pdf()).digits).toBe(closed.digits);

  await page
    .locator("mineral-brief .groups")
    .evaluate((groups: HTMLElement) => (groups.style.visibility = "hidden"));
  const insights = shortArticle.groups!.flatMap((group) => group.insights);
  const length = insights.reduce((sum, { text }) => sum + textOf(text).length, 0);
  expect(closed.digits - inkOf(await page.pdf()).digits).toBeGreaterThan(2 * length);
});

it("omits controls, and prints the URLs of references", async () => {
  await open(briefTag(shortArticle));
  await page.locator("mineral-brief .cite").first().hover();
  await page.locator("mineral-brief .pop").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const screenOnly of [".group-link", ".pop", ".back"])
    expect(await page.locator(`mineral-brief ${screenOnly}`).first().isVisible()).toBe(false);
  const address = await page
    .locator("mineral-brief [part=reference] a", { hasText: "Yearbook" })
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("https://example.org/yearbook");
});

it("prints the address of a source without the quote that a link marks in it", async () => {
  const [first, ...rest] = shortArticle.references!;
  const references = [{ ...first!, quote: "印度尼西亚的镍" }, ...rest];
  await open(briefTag({ ...shortArticle, references }));
  await page.emulateMedia({ media: "print" });
  const link = page.locator("mineral-brief [part=reference] a", { hasText: "Yearbook" });
  expect(await link.getAttribute("href")).toMatch(/yearbook#:~:text=%/);
  expect(await link.evaluate((one) => getComputedStyle(one, "::after").content)).toBe(
    '" https://example.org/yearbook"',
  );
});

it("prints nothing between a quote that is a link and its closing mark", async () => {
  const citations = [{ id: 1, quote: "joint venture" }];
  await open(briefTag({ ...shortArticle, coreInsights: [{ text: "Core.", citations }] }));
  await page.emulateMedia({ media: "print" });
  const link = page.locator("mineral-brief blockquote a", { hasText: "joint venture" });
  expect(await link.evaluate((one) => getComputedStyle(one, "::after").content)).toBe("none");
});

it("prints all references in two columns, also on a wide page", async () => {
  const references = Array.from({ length: 9 }, (_, index) => ({ id: index + 1, title: "A title" }));
  await open(briefTag({ ...shortArticle, references }));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "print" });
  const places = await page.locator("mineral-brief [part=reference]").evaluateAll((items) =>
    items.map((item) => {
      const { left, top } = item.getBoundingClientRect();
      return [Math.round(left), Math.round(top)] as const;
    }),
  );
  const [first, second] = [places[0]!, places[4]!];
  expect(places.map(([left]) => left)).toEqual([
    ...Array(4).fill(first[0]),
    ...Array(5).fill(second[0]),
  ]);
  expect(second[0]).toBeGreaterThan(first[0] + 300);
  // The title is in the first column: browsers leave one that spans both alone at the end of a page.
  const title = page.locator("mineral-brief [part=references-title]");
  expect(await title.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBe(
    second[1],
  );
  expect(first[1]).toBeGreaterThan(second[1]);
  const side = page.locator("mineral-brief .references");
  expect(await side.evaluate((list) => getComputedStyle(list).borderInlineStartWidth)).toBe("0px");
});

it("prints references in one column on small paper", async () => {
  await open(briefTag(shortArticle));
  await page.setViewportSize({ width: 380, height: 540 });
  await page.emulateMedia({ media: "print" });
  const places = await page
    .locator("mineral-brief [part=reference]")
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
  expect(new Set(places).size).toBe(1);
});

it("prints on one page what a reader has to see together", async () => {
  await open(briefTag(validArticles["every-field"]));
  await page.locator("mineral-brief .data > summary").click();
  await page.locator("mineral-brief .data > div:empty").waitFor({ state: "detached" });
  await page.emulateMedia({ media: "print" });
  for (const part of [".figures", ".group li", ".bars > li", ".rels > li", ".names > div"]) {
    const first = page.locator(`mineral-brief ${part}`).first();
    expect([part, await first.evaluate((one) => getComputedStyle(one).breakInside)]).toEqual([
      part,
      "avoid",
    ]);
  }
});

it("prints the sign of what is in force filled, although browsers print no backgrounds", async () => {
  const relation = (status: string): object => ({ type: "quota", from: ["CN"], status });
  const relations = [relation("in-force"), relation("proposed")];
  await open(briefTag({ ...shortArticle, coreInsights: [{ text: "Quotas.", relations }] }));
  await page.locator("mineral-brief .data > summary").click();
  await page.locator("mineral-brief .data > div:empty").waitFor({ state: "detached" });
  await page.emulateMedia({ media: "print" });
  const signs = await page.locator("mineral-brief .rel").evaluateAll((rows) =>
    rows.map((row) => {
      const { backgroundColor, printColorAdjust } = getComputedStyle(row, "::before");
      return [(row as HTMLElement).dataset["state"], backgroundColor, printColorAdjust];
    }),
  );
  expect(signs).toEqual([
    ["done", "rgb(0, 0, 0)", "exact"],
    ["pending", "rgb(255, 255, 255)", "exact"],
  ]);
});

it("prints a narrow brief with the layout of a wide one, which no printer has to measure", async () => {
  await open(`<div style="width: 300px">${briefTag(validArticles["every-field"])}</div>`);
  const flow = (): Promise<string> =>
    page
      .locator("mineral-brief .figures ul")
      .evaluate(
        (strip) => `${getComputedStyle(strip).display} ${getComputedStyle(strip).gridAutoFlow}`,
      );
  expect(await flow()).toBe("block row");
  await page.emulateMedia({ media: "print" });
  expect(await flow()).toBe("grid column");
});

/** The colours of everything in the brief, and of what its style draws. */
const coloursOf = (): Promise<string[]> =>
  page.locator("mineral-brief").evaluate((brief) => {
    const names = ["color", "background-color", "border-top-color", "fill", "stroke"];
    const colours = [...brief.shadowRoot!.querySelectorAll("article, article *")]
      .flatMap((one) =>
        [undefined, "::before", "::after"].map((side) => getComputedStyle(one, side)),
      )
      .flatMap((style) => names.map((name) => style.getPropertyValue(name)));
    return [...new Set(colours)];
  });

const isGrey = (colour: string): boolean => {
  const [red, green, blue] = colour.match(/\d+/g) ?? [];
  return red === green && green === blue;
};

it.each([
  ["the reader's system", "", { colorScheme: "dark" }],
  ["its theme", `theme="dark"`, {}],
  ["nothing", "", {}],
] as const)(
  "prints dark on light and without colours where it is dark by %s",
  async (_, attributes, context) => {
    await open(briefTag(validArticles["every-field"], attributes), context);
    await page.locator("mineral-brief .data > summary").click();
    await page.locator("mineral-brief .data > div:empty").waitFor({ state: "detached" });
    expect((await coloursOf()).filter((colour) => !isGrey(colour))).not.toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect((await coloursOf()).filter((colour) => !isGrey(colour))).toEqual([]);
    const frame = page.locator("mineral-brief article");
    const style = await frame.evaluate((one) => {
      const { color, colorScheme } = getComputedStyle(one);
      return [color, colorScheme];
    });
    expect(style).toEqual(["rgb(0, 0, 0)", "light"]);
  },
);
