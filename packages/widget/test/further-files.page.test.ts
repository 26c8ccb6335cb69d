import { readFileSync } from "node:fs";
import type { Article } from "@mineral-brief/schema";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { openPage, pageOf, script, type Answer } from "./open-page.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  source: { name: "Example Daily", url: "https://brief.example/source" },
  coreInsights: [{ text: "Cove bids for Katpar.", citations: [1] }],
  organizations: [{ id: "cove", name: "Cove", kind: "company" }],
  references: [{ id: 1, title: "Yearbook" }],
};

const ofAnotherRelease = (name: string): Answer => ({
  body: readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8").replace(
    /start_\w+/,
    "start_00000000",
  ),
  type: "text/javascript",
});

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function open(
  value: unknown,
  { head = script, answers = {} }: { head?: string; answers?: Record<string, Answer> } = {},
): Promise<{ page: Page; problems: string[] }> {
  const json = `<script type="application/json">${JSON.stringify(value)}</script>`;
  const body = pageOf(`<mineral-brief>${json}</mineral-brief>`, head);
  return openPage(browser, { answers: { "/": { body }, ...answers } });
}

it.each<[string, Answer]>([
  ["is blocked", { body: "", status: 403 }],
  ["is empty", { body: "", type: "text/javascript" }],
  ["is from another release", ofAnotherRelease("mineral-brief.details.min.js")],
])("if the file with the data %s, the data says so and links lead on", async (_, answer) => {
  const { page } = await open(article, {
    answers: { "/mineral-brief.details.min.js": answer },
  });
  const data = page.locator("mineral-brief .data");
  await data.locator("summary").click();
  await expect.poll(() => data.innerText()).toContain("This part could not be loaded.");
  await page.locator("mineral-brief a.cite").click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
    .toBe("reference-1");
  await page.context().close();
});

it("if the file with the data is blocked, links to other pages lead there", async () => {
  const { page } = await open(article, {
    answers: {
      "/mineral-brief.details.min.js": { body: "", status: 403 },
      "/source": { body: pageOf("The source") },
    },
  });
  await page.locator("mineral-brief [part=source] a").click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/source");
  await page.context().close();
});

it("a click before the file with the data has arrived counts once, when it has", async () => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const details = readFileSync(new URL("../dist/mineral-brief.details.min.js", import.meta.url));
  const { page, problems } = await open(article, {
    answers: {
      "/mineral-brief.details.min.js": { body: details, type: "text/javascript", after: arrival },
    },
  });
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ["click", "mineral-brief-citation"])
      addEventListener(name, () => heard.push(name));
  });
  await page.locator("mineral-brief a.cite").click();
  expect(await heard()).toEqual([]);
  arrive();
  await expect.poll(heard).toEqual(["mineral-brief-citation", "click"]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
    .toBe("reference-1");
  expect(new URL(page.url()).hash).toBe("");
  expect(problems).toEqual([]);
  await page.context().close();
});

it("if the file with the messages is from another release, the message says so", async () => {
  const { page } = await open(
    { headline: 1 },
    {
      answers: {
        "/mineral-brief.messages.min.js": ofAnotherRelease("mineral-brief.messages.min.js"),
      },
    },
  );
  const message = page.locator("mineral-brief [part=error-details]");
  await message.locator("summary").click();
  expect(await message.innerText()).toContain("The file that describes them cannot be loaded.");
  await page.context().close();
});

it("the address of the first file may have a query", async () => {
  const { page, problems } = await open(article, {
    head: `<script type="module" src="/mineral-brief.min.js?v=2"></script>`,
  });
  const data = page.locator("mineral-brief .data");
  await data.locator("summary").click();
  await expect.poll(() => data.innerText()).toContain("Cove (company)");
  expect(problems).toEqual([]);
  await page.context().close();
});
