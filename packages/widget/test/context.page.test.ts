import { readFileSync } from "node:fs";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { briefPage, briefTag } from "./brief-page.ts";
import { type Answer, type OpenPage } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const file = "/mineral-brief.context.min.js";
const article: Article = {
  schemaVersion: "1.0",
  headline: "Gallium",
  language: "en",
  coreInsights: [
    { text: "One refinery makes most gallium.", minerals: ["gallium"], stages: ["refining"] },
  ],
};

const { openPage } = useBrowser();
let page: Page;

async function open(
  attributes: string,
  answers: Readonly<Record<string, Answer>> = {},
): Promise<OpenPage> {
  const answer = briefPage(briefTag(article, attributes));
  const opened = await openPage({ answers: { "/": answer, ...answers } });
  ({ page } = opened);
  return opened;
}

const isRequested = (): Promise<boolean> =>
  page.evaluate(
    (name) => performance.getEntriesByType("resource").some((entry) => entry.name.endsWith(name)),
    file,
  );
const sentence = (): Promise<void> => page.locator("mineral-brief [part=insight]").waitFor();
const marks = (): Promise<number> => page.locator("mineral-brief .term").count();

it("published shares are not requested by default, also with popovers and data", async () => {
  await open("");
  await page.locator("mineral-brief summary").click();
  await page.locator("mineral-brief [part=minerals]").waitFor();
  expect(await isRequested()).toBe(false);
  expect(await marks()).toBe(0);
});

it("a brief with `context` is displayed when they have arrived, so that nothing moves", async () => {
  let send!: () => void;
  const after = new Promise<void>((resolve) => (send = resolve));
  const body = readFileSync(new URL(`../dist${file}`, import.meta.url), "utf8");
  await open(`show="context"`, { [file]: { body, type: "text/javascript", after } });
  await expect.poll(() => page.locator("mineral-brief").count()).toBe(1);
  expect(await page.locator("mineral-brief [part=insight]").count()).toBe(0);
  send();
  await sentence();
  expect(await marks()).toBe(1);
});

it("a brief is complete without them if they cannot be loaded", async () => {
  await open(`show="context"`, { [file]: { body: "", status: 404 } });
  await sentence();
  expect(await marks()).toBe(0);
  await page.locator("mineral-brief summary").click();
  await page.locator("mineral-brief [part=minerals]").waitFor();
  expect(await page.locator("mineral-brief [part=published]").count()).toBe(0);
});
