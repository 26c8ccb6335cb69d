import { readFileSync } from "node:fs";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { briefPage, briefTag } from "./brief-page.ts";
import { type Answer } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const file = "/mineral-brief.time-zones.min.js";
const article: Article = {
  schemaVersion: "1.0",
  headline: "Gallium",
  language: "en",
  datePublished: "2025-10-23T17:55+08:00",
  coreInsights: [{ text: "One refinery makes most gallium." }],
};
const stated = "October 23, 2025 at 5:55 PM UTC+08:00";

const { openPage } = useBrowser();
let page: Page;

async function open(
  attributes: string,
  answers: Readonly<Record<string, Answer>> = {},
): Promise<void> {
  const answer = briefPage(briefTag(article, attributes));
  ({ page } = await openPage({ answers: { "/": answer, ...answers } }));
}

const time = async (): Promise<string> =>
  (await page.locator("mineral-brief time").textContent())!.replace(/\s/g, " ");

it("the conversion of times is not requested by default", async () => {
  await open("");
  expect(await time()).toBe(stated);
  const requests = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(requests.filter((name) => name.endsWith(file))).toEqual([]);
});

it("a brief with `time-zone` is displayed when it has arrived, so that no time changes", async () => {
  let send!: () => void;
  const after = new Promise<void>((resolve) => (send = resolve));
  const body = readFileSync(new URL(`../dist${file}`, import.meta.url), "utf8");
  await open(`time-zone="Europe/Paris"`, { [file]: { body, type: "text/javascript", after } });
  await expect.poll(() => page.locator("mineral-brief").count()).toBe(1);
  expect(await page.locator("mineral-brief time").count()).toBe(0);
  send();
  expect(await time()).toBe("October 23, 2025 at 11:55 AM GMT+2");
});

it("times are as stated if it cannot be loaded", async () => {
  await open(`time-zone="Europe/Paris"`, { [file]: { body: "", status: 404 } });
  expect(await time()).toBe(stated);
});
