import { fileURLToPath } from "node:url";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Browser, Page } from "playwright";
import { build, type Rollup } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { briefPage, briefTag } from "./brief-page.ts";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { builtFile, openPage, type Answer, type OpenPage } from "./open-page.ts";

const everyField = validArticles["every-field"] as Article;
const tellErrors = `<script>
  globalThis.errors = 0;
  addEventListener("mineral-brief-error", () => globalThis.errors++);
</script>`;

let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

afterEach(() => page.context().close());

async function show(pictures?: Answer, main = briefTag(everyField)): Promise<void> {
  open = await openPage(browser, {
    answers: {
      "/": briefPage(`<div id="place"></div>`, tellErrors),
      ...(pictures && { "/mineral-brief.pictures.min.js": pictures }),
    },
  });
  ({ page } = open);
  // The browser considers the page as loading while its pictures load.
  await page.evaluate((tag) => {
    document.querySelector("#place")!.innerHTML = tag;
  }, main);
  await page.locator("mineral-brief .headline").first().waitFor();
}

const placeholders = (): Promise<number> =>
  page.locator("mineral-brief :is(ul.pictures, .key-figures[aria-hidden])").count();
const drawn = (): Promise<number> =>
  page.locator("mineral-brief :is(.picture, .key-figures:not([aria-hidden]))").count();

/** The pictures file, which is served after `release` is called. */
function delayedPictures(): [Answer, release: () => void] {
  let release = (): void => {};
  const after = new Promise<void>((resolve) => (release = resolve));
  return [{ ...builtFile("mineral-brief.pictures.min.js"), after }, () => release()];
}

it("the brief does not wait for its pictures", async () => {
  const [pictures, release] = delayedPictures();
  await show(pictures);
  expect([await placeholders(), await drawn()]).toEqual([2, 0]);
  expect(await page.locator("mineral-brief [part=reference]").count()).toBe(
    (everyField as Article).references!.length,
  );
  release();
  await expect.poll(drawn).toBe(4);
  expect(await placeholders()).toBe(0);
  expect(open.problems).toEqual([]);
});

it("an article without figures and relations loads no pictures", async () => {
  await show({ body: "", status: 500 }, briefTag(validArticles["without-references"]));
  await page.waitForLoadState("networkidle");
  expect(open.problems).toEqual([]);
});

describe("a brief without its pictures file is displayed without an error", () => {
  it.each<[string, Answer]>([
    ["a missing file", { body: "", status: 404 }],
    ["a page to log in", { body: "<!doctype html><title>Log in</title>" }],
    ["a broken file", { body: "export const drawPictures = (", type: "text/javascript" }],
    ["an older file", { body: "export const draw = 1;", type: "text/javascript" }],
  ])("%s", async (_, answer) => {
    await show(answer);
    await expect.poll(placeholders).toBe(0);
    expect(await drawn()).toBe(0);
    expect(
      await page.locator("mineral-brief").evaluate((one) => one.matches(":state(ready)")),
    ).toBe(true);
    expect(await page.locator("mineral-brief details").count()).toBe(3);
    expect(await page.evaluate("errors")).toBe(0);
  });
});

it("pictures of a previous article are not drawn", async () => {
  const [pictures, release] = delayedPictures();
  await show(pictures);
  await page.locator("mineral-brief").evaluate((element) => {
    (element as HTMLElement & { article: unknown }).article = {
      schemaVersion: "1.0",
      headline: "Other",
      language: "en",
      coreInsights: [{ text: "T", figures: [{ text: "5 t", measure: "output" }] }],
    };
  });
  await page.locator("mineral-brief .headline").getByText("Other").waitFor();
  release();
  await expect.poll(drawn).toBe(1);
  expect(await page.locator("mineral-brief .key-figures li").allTextContents()).toEqual([
    "5 toutput",
  ]);
});

it("pictures are printed, also with forced colours", async () => {
  await show();
  await expect.poll(drawn).toBe(4);
  await page.emulateMedia({ media: "print", forcedColors: "active" });
  const fills = await page
    .locator("mineral-brief .bar-low")
    .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, one.checkVisibility()]));
  expect(fills).toEqual(Array.from({ length: 3 }, () => ["rgb(0, 0, 0)", true]));
});

it("a bundler creates separate files for the pictures and the context", async () => {
  await show();
  const entry = fileURLToPath(new URL("../dist/define.js", import.meta.url));
  const [{ output }] = (await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: entry }, minify: false },
  }).then((result) => [result].flat())) as [Rollup.RollupOutput];
  const files = output.filter((file) => file.type === "chunk");
  const filesWith = (words: string): boolean[] =>
    files.filter(({ code }) => code.includes(words)).map(({ isEntry }) => isEntry);
  expect(filesWith("mineral-brief-load")).toEqual([true]);
  expect(filesWith("preserveAspectRatio")).toEqual([false]);
  expect(filesWith("USGS Mineral Commodity Summaries")).toEqual([false]);
  expect(files.filter(({ isDynamicEntry }) => isDynamicEntry)).toHaveLength(2);
});
