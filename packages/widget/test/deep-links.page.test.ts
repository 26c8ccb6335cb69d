import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { briefPage, briefTag, shortArticle } from "./brief-page.ts";
import { origin, pageOf, shownBriefs, type Answer } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";
import { stopClock } from "../../../scripts/use-tabs.ts";

const { openPage } = useBrowser();
let page: Page;

/** Other content, as tall as the viewport. */
const before = `<div style="height: 1200px"></div>`;
const after = `<div style="height: 3000px"></div>`;

async function open(
  main: string,
  fragment = "",
  { answers = {}, context = {} }: OpenOptions = {},
): Promise<void> {
  ({ page } = await openPage({
    answers: { "/": briefPage(""), "/brief": briefPage(before + main + after), ...answers },
    context,
  }));
  await page.goto(`${origin}/brief${fragment}`);
  await shownBriefs(page);
}

interface OpenOptions {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly context?: BrowserContextOptions;
}

const openGroups = (id = "mineral-brief"): Promise<boolean[]> =>
  page
    .locator(`${id} details`)
    .evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open));

/** The distance from the top of the viewport to an element, in CSS pixels. */
const topOf = (selector: string, index: number): Promise<number> =>
  page
    .locator(selector)
    .nth(index)
    .evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe("a link to a group", () => {
  it.each([
    ["#group-2", "", [true, true, false]],
    ["#group-3", `open="none"`, [false, false, true]],
    ["#group-2", "exclusive", [false, true, false]],
    ["#a-group-2", `id="a"`, [true, true, false]],
    ["#%E9%92%A8-group-2", `id="钨"`, [true, true, false]],
    ["#group-2", `id="a"`, [true, false, false]],
    ["#group-9", "", [true, false, false]],
    ["#group-", "", [true, false, false]],
    ["#", "", [true, false, false]],
  ])("%s with %s opens %j", async (fragment, attributes, expected) => {
    await open(briefTag(shortArticle, attributes), fragment);
    await expect.poll(() => openGroups()).toEqual(expected);
  });

  it("scrolls the group to the top of the viewport", async () => {
    await open(briefTag(shortArticle), "#group-2");
    await expect.poll(async () => Math.abs(await topOf("mineral-brief .group", 1))).toBeLessThan(2);
  });

  it("works after the article is fetched", async () => {
    await open(`<mineral-brief src="/brief.json"></mineral-brief>`, "#group-3", {
      answers: { "/brief.json": { body: JSON.stringify(shortArticle), type: "application/json" } },
    });
    await expect.poll(() => openGroups()).toEqual([true, false, true]);
    await expect.poll(() => topOf("mineral-brief .group", 2)).toBeLessThan(2);
  });

  it("works when the fragment changes, also when the reader goes back", async () => {
    await open(briefTag(shortArticle, `open="none"`));
    await page.evaluate(() => location.assign("#group-2"));
    await expect.poll(() => openGroups()).toEqual([false, true, false]);
    await page.evaluate(() => location.assign("#group-3"));
    await expect.poll(() => openGroups()).toEqual([false, true, true]);
    await expect.poll(() => topOf("mineral-brief .group", 2)).toBeLessThan(2);
    await page.goBack();
    await expect.poll(() => topOf("mineral-brief .group", 1)).toBeGreaterThan(-2);
  });

  it("selects one of two briefs", async () => {
    const main = briefTag(shortArticle) + briefTag(shortArticle, `id="second"`);
    await open(main, "#second-group-3");
    await expect.poll(() => openGroups("#second")).toEqual([true, false, true]);
    expect(await openGroups("mineral-brief:not([id])")).toEqual([true, false, false]);
    await page.evaluate(() => location.assign("#group-2"));
    await expect.poll(() => openGroups("mineral-brief:not([id])")).toEqual([true, true, false]);
    expect(await openGroups("#second")).toEqual([true, false, true]);
  });

  it("does not exist in a second brief without an id", async () => {
    await open(briefTag(shortArticle) + briefTag(shortArticle));
    const links = page.locator("mineral-brief").nth(1).locator(".group-link");
    expect(await page.locator("mineral-brief").nth(0).locator(".group-link").count()).toBe(3);
    expect(await links.count()).toBe(0);
  });
});

describe("text in a closed group", () => {
  const sought = "#:~:text=Prices%20doubled%20within%20the%20year";
  /** Browsers give up the search soon, so the brief is displayed before it begins. */
  const find = (): Promise<unknown> => page.goto(`${origin}/brief${sought}`);

  it("is found, and the group opens", async () => {
    await open(briefTag(shortArticle));
    await find();
    await expect.poll(() => openGroups()).toEqual([true, false, true]);
    const insight = page.locator("mineral-brief details").nth(2).locator("li");
    await expect
      .poll(() => insight.evaluate((item) => item.getBoundingClientRect().top < innerHeight))
      .toBe(true);
  });

  it("is found in a brief with an id that the reader has not opened", async () => {
    await open(briefTag(shortArticle, `id="a" open="none"`));
    await find();
    await expect.poll(() => openGroups()).toEqual([false, false, true]);
  });

  it.each([
    ["while there is no script", (main: string) => ({ body: pageOf(main) })],
    ["while the brief cannot be shown", briefPage],
  ])("is found in the fallback %s", async (_, pageWith) => {
    const closed = `<details><summary>Markets</summary><p>${shortArticle.groups![2]!.insights[0]!.text as string}</p></details>`;
    const main = `${before}<mineral-brief src="/missing.json">${closed}</mineral-brief>${after}`;
    ({ page } = await openPage({
      answers: { "/": briefPage(""), "/brief": pageWith(main) },
    }));
    await page.goto(`${origin}/brief${sought}`);
    const text = page.locator("mineral-brief > details p");
    await expect
      .poll(() =>
        text.evaluate((p) => p.checkVisibility() && p.getBoundingClientRect().top < innerHeight),
      )
      .toBe(true);
    expect(await openGroups("mineral-brief >")).toEqual([true]);
  });
});

describe("the link next to a group's title", () => {
  const clipboard = ["clipboard-read", "clipboard-write"];
  const heard = (): Promise<unknown[]> =>
    page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  const listen = `<script>
    globalThis.heard = [];
    addEventListener("mineral-brief-copy", ({ detail }) => heard.push(detail));
  </script>`;

  it("is copied, with a visible and an announced confirmation and an event", async () => {
    await open(listen + briefTag(shortArticle, `id="a"`), "?x=1", {
      context: { permissions: clipboard },
    });
    const group = page.locator("mineral-brief .section").nth(1);
    const status = group.locator("[role=status]");
    expect(await status.textContent()).toBe("");
    await stopClock(page);
    await group.hover();
    await group.locator(".group-link").click();
    await group.locator(".copied").waitFor();
    const sign = (link: Element): string => getComputedStyle(link, "::after").content;
    expect(await group.locator(".copied").evaluate(sign)).toMatch(/^"✓"/);
    const url = `${origin}/brief?x=1#a-group-2`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    expect(await status.textContent()).toBe("Link copied");
    expect(await heard()).toEqual([{ index: 1, url }]);
    expect(page.url()).toBe(`${origin}/brief?x=1`);
    await page.clock.runFor(2000);
    expect(await status.textContent()).toBe("");
    expect(await openGroups()).toEqual([true, false, false]);
  });

  it.each([
    ["there is no clipboard", () => Reflect.deleteProperty(Navigator.prototype, "clipboard")],
    [
      "the clipboard is not available",
      () => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
      },
    ],
  ])("is followed if %s", async (_, refuse) => {
    await open(listen + briefTag(shortArticle));
    await page.evaluate(refuse);
    await page.locator("mineral-brief .group").nth(1).hover();
    await page.locator("mineral-brief .group-link").nth(1).click();
    await expect.poll(() => page.url()).toBe(`${origin}/brief#group-2`);
    await expect.poll(() => openGroups()).toEqual([true, true, false]);
    expect(await heard()).toEqual([]);
  });

  it("is handled by the browser if a modifier key is pressed", async () => {
    await open(listen + briefTag(shortArticle), "", { context: { permissions: clipboard } });
    await page.evaluate(() =>
      addEventListener("click", (event) => {
        (globalThis as unknown as { isTaken: boolean }).isTaken = event.defaultPrevented;
        event.preventDefault();
      }),
    );
    await page.locator("mineral-brief .group").nth(1).hover();
    await page
      .locator("mineral-brief .group-link")
      .nth(1)
      .click({ modifiers: ["ControlOrMeta"] });
    expect(
      await page.evaluate(() => (globalThis as unknown as { isTaken?: boolean }).isTaken),
    ).toBe(false);
    expect(await heard()).toEqual([]);
  });

  it("is visible without a mouse", async () => {
    await open(briefTag(shortArticle), "", { context: { hasTouch: true, isMobile: true } });
    const opacities = await page
      .locator("mineral-brief .group-link")
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));
    expect(opacities).toEqual(["1", "1", "1"]);
  });
});
