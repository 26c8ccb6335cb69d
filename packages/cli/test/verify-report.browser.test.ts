import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../../../scripts/axe-violations.mjs";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { runCli } from "./run-cli.ts";

const hostile = '"><img src=x onerror="document.title=1"></style><script>alert(1)</script>';

const article = {
  schemaVersion: "1.0",
  headline: { value: "葡萄牙锂矿将重开", lang: "zh" },
  language: "en",
  coreInsights: [
    { text: "The mine in Portugal costs €421 million, 60% of it lent.", citations: [1] },
    { text: `Chile makes 40 tonnes ${hostile}`, citations: [4] },
  ],
  groups: [
    {
      title: "Others",
      insights: [
        { text: "Germany buys 40% of it, and France 10%.", citations: [2] },
        { text: "Saudi Arabia makes 50,000 tonnes of lithium from 2028.", citations: [3] },
        { text: "The mood is good." },
        { text: "A port ships 12,345 tonnes.", citations: [9] },
      ],
    },
    { title: "Found", insights: [{ text: "Germany buys it.", citations: [2] }] },
  ],
  references: [
    { id: 1, title: "Mine", publisher: hostile, url: "https://example.org/a" },
    { id: 2, title: { value: "最大客户", lang: "zh" } },
    { id: 3, title: { value: "مصنع", lang: "ar" } },
    { id: 4, title: "Chile", quote: "makes 41 tonnes of gallium" },
    { id: 9, title: "Not saved" },
  ],
};

const sources: Readonly<Record<string, string>> = {
  "1.txt": "The mine in Portugal costs €412 million. Banks lend 60% of it.",
  "2.txt": "该公司表示，德国是其最大的客户，占出口量的四成。",
  "3.txt": "أعلنت السعودية أن مصنع الليثيوم سينتج 50 ألف طن سنويا ابتداء من عام 2028.",
  "4.html": `<link rel="canonical" href="javascript:alert(1)"><p>Chile makes 40 tonnes of gallium &lt;script&gt;alert(1)&lt;/script&gt;.</p>`,
};

const folder = useFolder("file");
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(folder, "s"));
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, "s", name), text);
  writeFileSync(join(folder, "b.brief.json"), JSON.stringify(article));
  await runCli(["verify", "b.brief.json", "--sources", "s", "--report", "r.html"], folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the report. The page's policy allows no script, so a test bypasses it only to run axe. */
async function open(
  width: number,
  colorScheme: "light" | "dark",
  bypassCSP = false,
): Promise<{ page: Page; messages: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP,
  });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("dialog", (dialog) => {
    messages.push("dialog");
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(join(folder, "r.html")).href);
  return { page, messages };
}

describe.each([
  [1280, "light"],
  [1280, "dark"],
  [375, "light"],
  [375, "dark"],
  [280, "light"],
] as const)("the report at %i px, %s", (width, scheme) => {
  test("has no barrier that axe finds", async () => {
    const { page } = await open(width, scheme, true);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test("runs nothing, loads nothing and does not scroll sideways", async () => {
    const { page, messages } = await open(width, scheme);
    expect(messages).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.title()).toBe("Checked against its sources: 葡萄牙锂矿将重开");
    await page.context().close();
  });
});

test("each text has its language and direction", async () => {
  const { page } = await open(1280, "light");
  const quotes = await page
    .locator("blockquote")
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute("lang"), getComputedStyle(one).direction]),
    );
  expect(new Set(quotes.map(String))).toEqual(new Set(["en,ltr", "zh,ltr", "ar,rtl"]));
  expect(await page.locator("h2").getAttribute("lang")).toBe("zh");
  await page.context().close();
});

test("the links lead to the words in the source, and only to pages", async () => {
  const { page } = await open(1280, "light");
  const links = await page
    .locator("a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(new Set(links)).toEqual(
    new Set([
      "https://example.org/a#:~:text=The%20mine%20in%20Portugal%20costs%20%E2%82%AC412%20million.",
      "https://example.org/a#:~:text=Banks%20lend%2060%25%20of%20it.",
    ]),
  );
  await page.context().close();
});

test("what is found can be hidden without a script, and print shows all", async () => {
  const { page } = await open(1280, "light");
  const shown = (): Promise<string[]> => page.locator(".verify-statement:visible").allInnerTexts();
  const all = await shown();
  await page.getByLabel("Hide what is found").check();
  const left = await shown();
  expect(left.length).toBeLessThan(all.length);
  expect(left.join()).toContain("€421 million");
  expect(left.join()).not.toContain("Germany buys it.");
  expect(await page.getByRole("heading", { name: "Found", exact: true }).isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByLabel("Hide what is found").isVisible()).toBe(false);
  expect(await shown()).toEqual(all);
  await page.context().close();
});
