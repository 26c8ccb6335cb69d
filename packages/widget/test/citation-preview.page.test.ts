import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { BrowserContextOptions, Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { arabicArticle } from "./arabic-article.ts";
import { briefTag, shortArticle } from "./brief-page.ts";
import { useBrowser } from "./use-browser.ts";
import { stopClock } from "../../../scripts/use-tabs.ts";

const everyField = validArticles["every-field"];

const { openBriefs } = useBrowser();
let page: Page;
let citations: Locator;
let preview: Locator;

async function open(
  main: string = briefTag(shortArticle, `open="all"`),
  context?: BrowserContextOptions,
): Promise<void> {
  page = await openBriefs(main, context);
  citations = page.locator("mineral-brief .cite");
  preview = page.locator("mineral-brief .pop");
}

const gone = (): Promise<void> => preview.waitFor({ state: "detached" });
const focusedId = (): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector("mineral-brief")!.shadowRoot!.activeElement?.id);

describe("with a mouse", () => {
  it("opens if the pointer rests on a citation, and closes when it leaves", async () => {
    await open();
    await citations.first().hover();
    await preview.waitFor();
    expect(await preview.textContent()).toContain("Yearbook");
    await page.mouse.move(1, 1);
    await gone();
  });

  it("does not open if the pointer only passes", async () => {
    await open();
    // Its code has loaded then.
    await citations.nth(1).hover();
    await preview.waitFor();
    await page.mouse.move(1, 1);
    await gone();
    await stopClock(page);
    await citations.first().hover();
    await page.clock.runFor(299);
    await page.mouse.move(1, 1);
    await page.clock.runFor(1);
    expect(await preview.count()).toBe(0);
    await citations.first().hover();
    await page.clock.runFor(300);
    expect(await preview.count()).toBe(1);
  });

  it("stays while the pointer is on it, and its text can be selected", async () => {
    await open();
    await citations.nth(1).hover();
    await preview.waitFor();
    const panel = (await preview.boundingBox())!;
    await stopClock(page);
    await page.mouse.move(panel.x + 20, panel.y - 1);
    await page.clock.runFor(149);
    await page.mouse.move(panel.x + 20, panel.y + panel.height / 2);
    await page.clock.runFor(500);
    expect(await preview.count()).toBe(1);
    const title = (await preview.locator(".name").boundingBox())!;
    await page.mouse.dblclick(title.x + 10, title.y + title.height / 2);
    expect(await preview.count()).toBe(1);
    expect(await page.evaluate(() => getSelection()!.toString().trim())).toBe("Prospectus");
    await page.mouse.move(1, 1);
    await page.clock.runFor(150);
    expect(await preview.count()).toBe(0);
  });

  it("moves from citation to citation", async () => {
    await open();
    await citations.nth(0).hover();
    await preview.waitFor();
    await citations.nth(1).hover();
    await preview.filter({ hasText: "Prospectus" }).waitFor();
    expect(await preview.count()).toBe(1);
  });

  it("closes when the page scrolls, and when the citation is followed", async () => {
    await open(`${briefTag(shortArticle)}<div style="height: 3000px"></div>`);
    await citations.first().hover();
    await preview.waitFor();
    await page.mouse.wheel(0, 200);
    await gone();
    // Until then, scrolling would close the next one too.
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    await citations.first().hover();
    await preview.waitFor();
    await citations.first().click();
    await gone();
    expect(await focusedId()).toBe("reference-1");
  });
});

describe("with the keyboard", () => {
  it("moves with its citation, to which the focus returns if the page scrolls while the focus is in the popover", async () => {
    await open(`${briefTag(shortArticle)}<div style="height: 3000px"></div>`);
    await page.keyboard.press("Tab");
    while (!(await citations.first().evaluate((one) => one.matches(":focus"))))
      await page.keyboard.press("Tab");
    await preview.waitFor();
    const { y } = (await preview.boundingBox())!;
    await page.evaluate(() => scrollTo(0, 10));
    await expect.poll(async () => (await preview.boundingBox())!.y).toBe(y - 10);
    await page.keyboard.press("Tab");
    await preview.getByText("Open the source").and(page.locator(":focus")).waitFor();
    await page.evaluate(() => scrollTo(0, 20));
    await gone();
    expect(await citations.first().evaluate((one) => one.matches(":focus"))).toBe(true);
    expect(await preview.count()).toBe(0);
  });
});

describe("with touch", () => {
  it("the first tap opens the preview, the second follows the link, and a tap elsewhere closes", async () => {
    await open(undefined, { hasTouch: true, viewport: { width: 360, height: 640 } });
    await citations.first().tap();
    await preview.waitFor();
    expect(await focusedId()).not.toBe("reference-1");
    await citations.first().tap();
    await gone();
    expect(await focusedId()).toBe("reference-1");

    await citations.nth(1).tap();
    await preview.waitFor();
    await page.locator("h1").tap();
    await gone();
  });
});

describe("a term", () => {
  const phone = { hasTouch: true, viewport: { width: 360, height: 640 } };
  const term = (): Locator => page.locator("mineral-brief .term").first();
  const heard = (): Promise<unknown> => page.evaluate(() => document.title);
  const listen = (cancel: string): string =>
    `<script>addEventListener("mineral-brief-term", (event) => { document.title += event.detail.id; ${cancel} })</script>`;
  const withPages = `<script type="module">
    for (const brief of document.querySelectorAll("mineral-brief")) brief.hrefOf = (id) => "/p/" + id;
  </script>`;

  it("with a page of its own opens its popover at the first tap, and the page at the second", async () => {
    await open(briefTag(everyField, `open="all"`) + withPages, phone);
    await page.locator("mineral-brief .term[href^='/p/']").first().waitFor();
    const address = await term().evaluate((link) => (link as HTMLAnchorElement).href);
    await term().tap();
    await preview.waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    await term().tap();
    await page.waitForURL(address);
  });

  it("leads nowhere and opens no popover if the page cancels the first tap", async () => {
    await open(
      listen("event.preventDefault()") + briefTag(everyField, `open="all"`) + withPages,
      phone,
    );
    await page.locator("mineral-brief .term[href^='/p/']").first().waitFor();
    await term().tap();
    await expect.poll(heard).not.toBe("Test");
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await preview.count()).toBe(0);
  });

  it.each([["a click"], ["Enter"], ["the space bar"]])(
    "is a button for its popover if the data is hidden: %s",
    async (way) => {
      await open(briefTag(everyField, `open="all" show="-data"`));
      expect(await term().getAttribute("role")).toBe("button");
      await term().focus();
      await preview.waitFor();
      await page.keyboard.press("Escape");
      await gone();
      if (way === "a click") await term().click();
      else await page.keyboard.press(way === "Enter" ? "Enter" : "Space");
      await preview.waitFor();
      await page.mouse.click(1, 1);
      await gone();
    },
  );

  it("is a link to its name if the data is shown", async () => {
    await open(briefTag(everyField, `open="all"`));
    expect(await term().getAttribute("role")).toBeNull();
    await term().click();
    await expect.poll(focusedId).toMatch(/^name-/);
  });
});

describe("a sheet at the edge of the window", () => {
  const scroll = async (): Promise<void> => {
    await page.evaluate(() => scrollTo(0, 200));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    // Scroll events come with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  };
  const tall = `${briefTag(shortArticle)}<div style="height: 3000px"></div>`;
  const byPage = `<style>@media (width <= 46rem) {
    mineral-brief::part(popover) { inset: auto 0 0 !important; inline-size: auto; max-inline-size: none }
  }</style>`;

  it.each([
    [400, tall],
    [600, byPage + tall],
  ])("stays while the page scrolls, in a window of %i px", async (width, main) => {
    await open(main, { hasTouch: true, viewport: { width, height: 640 } });
    await citations.first().tap();
    await preview.waitFor();
    await scroll();
    const panel = (await preview.boundingBox())!;
    expect(panel).toMatchObject({ x: 0, width });
    expect(panel.y + panel.height).toBe(640);
  });

  it.each([
    [320, tall],
    [600, byPage + tall],
  ])(
    "does not cover the citation that has the focus, in a window of %i px",
    async (width, main) => {
      await open(`<div style="height: 420px"></div>${main}`, { viewport: { width, height: 640 } });
      await page.locator("mineral-brief .meta a").first().focus();
      await page.keyboard.press("Tab");
      await preview.waitFor();
      const covered = async (): Promise<boolean> => {
        const [mark, panel] = [await citations.first().boundingBox(), await preview.boundingBox()];
        return mark!.y + mark!.height > panel!.y;
      };
      await expect.poll(covered).toBe(false);
      expect(await citations.first().evaluate((link) => link.matches(":focus"))).toBe(true);
      expect(await citations.first().getAttribute("style")).toBeFalsy();
    },
  );

  it.each([
    [320, tall],
    [600, byPage + tall],
  ])("does not cover the citation that was tapped, in a window of %i px", async (width, main) => {
    await open(`<div style="height: 420px"></div>${main}`, {
      hasTouch: true,
      viewport: { width, height: 640 },
    });
    await citations.first().tap();
    await preview.waitFor();
    const bottomOf = async (): Promise<number> => {
      const { y, height } = (await citations.first().boundingBox())!;
      return y + height;
    };
    await expect.poll(bottomOf).toBeLessThan((await preview.boundingBox())!.y);
    // Then it leaves the page to the reader.
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewportSize({ width, height: 600 });
    await expect.poll(bottomOf).toBeGreaterThan((await preview.boundingBox())!.y);
  });

  it("closes in a wider window, where it is beside the citation", async () => {
    await open(byPage + tall, { hasTouch: true, viewport: { width: 800, height: 640 } });
    await citations.first().tap();
    await preview.waitFor();
    await scroll();
    await expect.poll(() => preview.count()).toBe(0);
  });

  it("becomes one if the window becomes narrow", async () => {
    await open(tall, { hasTouch: true, viewport: { width: 800, height: 640 } });
    await citations.first().tap();
    await preview.waitFor();
    await page.setViewportSize({ width: 400, height: 640 });
    await expect.poll(() => preview.boundingBox()).toMatchObject({ x: 0, width: 400 });
    const panel = (await preview.boundingBox())!;
    expect(panel.y + panel.height).toBe(640);
    await page.setViewportSize({ width: 800, height: 640 });
    const mark = (await citations.first().boundingBox())!;
    await expect.poll(async () => (await preview.boundingBox())!.y).toBe(mark.y + mark.height + 6);
  });
});

it("opens at once on keyboard focus, lets the focus in, and closes when it leaves, but not because of a mouse", async () => {
  await open();
  await page.locator("mineral-brief .meta a").first().focus();
  await page.keyboard.press("Tab");
  await preview.filter({ hasText: "Yearbook" }).waitFor();
  await stopClock(page);
  await page.mouse.move(1, 1);
  await page.locator("mineral-brief .headline").hover();
  await page.clock.runFor(150);
  expect(await preview.count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(
    await preview
      .locator("a")
      .first()
      .evaluate((link) => link.matches(":focus")),
  ).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await preview.filter({ hasText: "Prospectus" }).waitFor();
  expect(await preview.count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await preview.count()).toBe(0);
  expect(await citations.nth(1).evaluate((link) => link.matches(":focus"))).toBe(true);
});

it.each([
  ["a sentence", ".core .cite"],
  ["a row of the data", ".rel .cite"],
])("of each of several places in %s has its own quote and address", async (_, chips) => {
  const quotes = ["own quote", "second quote", "third quote"];
  const citations = [2, { id: 2, quote: quotes[1] }, { id: 2, quote: quotes[2] }];
  const relations = [{ type: "loan", from: ["US"], to: ["KZ"], status: "signed" }];
  const references = [{ id: 2, title: "Two", url: "https://example.org/2", quote: quotes[0] }];
  const insights = [{ text: "First.", citations, relations }];
  await open(briefTag({ ...shortArticle, coreInsights: insights, references }));
  await page.locator("mineral-brief summary").last().click();
  for (const [index, quote] of quotes.entries()) {
    await page.locator(`mineral-brief ${chips}`).nth(index).hover();
    await expect.poll(() => preview.locator("blockquote").textContent()).toBe(quote);
    const href = await preview.locator(".acts a").first().getAttribute("href");
    expect(href).toBe(`https://example.org/2#:~:text=${encodeURIComponent(quote)}`);
  }
});

it("has a name, as its citation has", async () => {
  await open();
  await citations.first().hover();
  await preview.waitFor();
  expect(await citations.first().getAttribute("aria-label")).toBe("Reference 1, USGS");
  expect(await preview.getAttribute("aria-label")).toBe("Reference 1, USGS");
  expect(await preview.getAttribute("role")).toBe("dialog");
});

it("of a term shows what the article says about it", async () => {
  await open(briefTag(everyField, `open="all"`));
  await page.locator("mineral-brief .term").first().hover();
  await preview.waitFor();
  expect(await preview.locator(".name").textContent()).toBe("Cove Capital");
  expect(await preview.locator(".rel").count()).toBeGreaterThan(0);
  // Its link leads to the name in the data, which opens.
  await page.locator("mineral-brief .term").first().click();
  await gone();
  await expect.poll(focusedId).toBe("name-cove-capital");
});

it.each([
  ["ar", "rtl", "none"],
  ["ru", "ltr", "uppercase"],
])("of a term in %j, %s, has its first letter as %s", async (language, _, expected) => {
  // WebKit does not join a first letter of another style to the next one.
  const organizations = [{ id: "maaden", name: "maaden", kind: "company" }];
  const insights = [{ text: "maaden", organizations: ["maaden"] }];
  await open(briefTag({ ...everyField, language, organizations, groups: [{ insights }] }));
  await page.locator("mineral-brief .group .term").hover();
  await preview.waitFor();
  const shown = await preview
    .locator(".name")
    .evaluate((name) => getComputedStyle(name, "::first-letter").textTransform);
  expect(shown).toBe(expected);
});

describe("inside the viewport", () => {
  const long = { title: "A long title ".repeat(12).trim(), quote: "words ".repeat(200) };
  const references = [1, 2].map((id) => ({ id, ...long }));
  const articles: Readonly<Record<"English" | "Arabic", Article>> = {
    English: { ...shortArticle, references },
    Arabic: { ...arabicArticle, references },
  };
  const box = (edges: string): string => `position: absolute; inline-size: 300px; ${edges}`;
  const places: Readonly<Record<string, string>> = {
    "top left": box("top: 0; left: 0"),
    "top right": box("top: 0; right: 0"),
    "bottom left": box("bottom: 0; left: 0"),
    "bottom right": box("bottom: 0; right: 0"),
  };

  it.each([
    ["English", 1000],
    ["Arabic", 500],
  ] as const)("at every corner, %s, %i px wide", async (article, width) => {
    const brief = briefTag(articles[article], `show="core-insights citation references"`);
    await open(`<div id="box">${brief}</div>`, { viewport: { width, height: 700 } });
    for (const [place, style] of Object.entries(places)) {
      await page.locator("#box").evaluate((box, css) => (box.style.cssText = css), style);
      for (const index of [0, 1]) {
        await citations.nth(index).hover();
        await preview.waitFor();
        const panel = (await preview.boundingBox())!;
        const link = (await citations.nth(index).boundingBox())!;
        expect({
          place,
          isInside:
            panel.x >= 5 &&
            panel.x + panel.width <= width - 5 &&
            panel.y >= 5 &&
            panel.y + panel.height <= 700 - 5,
          isBeside: panel.y + panel.height <= link.y || panel.y >= link.y + link.height,
        }).toEqual({ place, isInside: true, isBeside: true });
        await page.keyboard.press("Escape");
        await page.mouse.move(width - 1, 350);
      }
    }
  });

  it.each([
    ["below", "top: 0"],
    ["above", "top: 150px"],
  ])("%s the citation, and scrolls, in a window that is too low for it", async (side, style) => {
    const brief = briefTag(articles.English, `show="core-insights citation references quote"`);
    const viewport = { width: 1000, height: 300 };
    await open(`<div style="position: absolute; ${style}">${brief}</div>`, { viewport });
    await citations.first().hover();
    await preview.waitFor();
    const [link, panel] = [
      (await citations.first().boundingBox())!,
      (await preview.boundingBox())!,
    ];
    const [from, to] = side === "below" ? [link.y + link.height + 6, 300 - 6] : [6, link.y - 6];
    expect(panel.y).toBeCloseTo(from, 0);
    expect(panel.y + panel.height).toBeCloseTo(to, 0);
    await preview.hover();
    await page.mouse.wheel(0, 5000);
    await expect
      .poll(() => preview.evaluate((one) => one.scrollTop + one.clientHeight === one.scrollHeight))
      .toBe(true);
    expect(await preview.count()).toBe(1);
  });
});

it.each([
  ["content-visibility", "content-visibility: auto"],
  ["a box that clips", "overflow: hidden; height: 200px"],
  ["a box that moves what is fixed", "transform: translate(40px, 30px)"],
  ["a box that contains", "contain: strict; height: 260px"],
])("is next to its citation and on top of the page in %s", async (_, style) => {
  await open(
    `<div style="${style}">${briefTag(shortArticle, `show="core-insights citation references"`)}</div>`,
  );
  await citations.first().hover();
  await preview.waitFor();
  const [link, panel] = [(await citations.first().boundingBox())!, (await preview.boundingBox())!];
  expect(Math.round(panel.x - link.x)).toBe(0);
  expect(Math.round(panel.y - (link.y + link.height))).toBe(6);
  const isOnTop = await preview.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    return [0.1, 0.9].every((part) =>
      element.contains(root.elementFromPoint(left + width * part, top + height * part)),
    );
  });
  expect(isOnTop).toBe(true);
});

it("is a sheet at the lower edge of a narrow window, with a button that closes it", async () => {
  await open(briefTag(shortArticle), { viewport: { width: 360, height: 640 }, hasTouch: true });
  await citations.first().tap();
  await preview.waitFor();
  const panel = (await preview.boundingBox())!;
  expect([panel.x, panel.width, Math.round(panel.y + panel.height)]).toEqual([0, 360, 640]);
  // Also in a brief without padding.
  await page.addStyleTag({ content: "mineral-brief { --mineral-brief-padding: 0px; }" });
  const space = await preview.evaluate((element) => getComputedStyle(element).paddingInline);
  expect(space).toBe("16px");
  const button = preview.locator("button");
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await button.tap();
  await gone();
});

it("is aligned with its citation in right-to-left text", async () => {
  await open(briefTag(arabicArticle));
  await citations.nth(1).hover();
  await preview.waitFor();
  const [link, panel] = [(await citations.nth(1).boundingBox())!, (await preview.boundingBox())!];
  expect(Math.round(panel.x + panel.width - (link.x + link.width))).toBe(0);
  expect(await preview.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});

it("has the quote first, then the reference, without back links", async () => {
  await open(briefTag(everyField, `open="all"`));
  await citations.filter({ hasText: "3" }).first().hover();
  await preview.waitFor();
  const said = await preview.locator(".sub > span, .name, blockquote").allTextContents();
  expect(said).toEqual([
    "строительство двух фабрик и завода",
    "Власть",
    expect.stringContaining("2025"),
    "Russian",
    expect.stringMatching(/^Соглашение .* завода$/),
  ]);
  expect(await preview.locator(".acts a").count()).toBe(2);
});
