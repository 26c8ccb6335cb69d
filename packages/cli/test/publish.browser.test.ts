import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { runCli } from "./run-cli.ts";
import { serveFolder, type ServedFolder } from "./serve-folder.ts";

/** Four briefs: each differs from the others in what one filter asks for. */
const briefs = [
  {
    id: "urn:example:tungsten",
    headline: { value: "钨价上涨", lang: "zh" },
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    minerals: ["tungsten"],
    places: [{ id: "boguty", name: "Boguty", kind: "mine", country: "KZ" }],
    coreInsights: [{ text: "Prices rose for a third week.", citations: [1] }],
    groups: [
      { title: "Supply", insights: [{ text: "Two smelters close in Zhytomyr.", citations: [1] }] },
      { title: "Demand", insights: [{ text: "Buyers hurry to sign." }] },
    ],
    references: [{ id: 1, title: "A yearbook", publisher: "USGS", url: "https://example.org/1" }],
  },
  {
    headline: { value: "Dysprosium quotas", lang: "en" },
    language: "zh",
    datePublished: "2025-10-23T17:55+08:00",
    minerals: ["dysprosium"],
    places: ["CN"],
    coreInsights: [{ text: "Quotas fell." }],
  },
  {
    headline: "Rare earths in Europe",
    datePublished: "2025-09-01",
    minerals: ["rare-earths"],
    places: ["EU"],
    coreInsights: [{ text: "Recycling is planned." }],
  },
  {
    headline: 'A <script>alert("brief")</script> without a date',
    coreInsights: [{ text: "</script><img src=x onerror=alert(1)> of Düren." }],
  },
].map((brief) => ({ schemaVersion: "1.0", language: "en", ...brief }));

let folder: string;
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  mkdirSync(join(folder, "briefs"));
  for (const [index, brief] of briefs.entries())
    writeFileSync(join(folder, `briefs/${index}.brief.json`), JSON.stringify(brief));
  const title = ["--title", "Tungsten & co"];
  const { code, output } = await runCli(["publish", "briefs", "-o", "site", ...title], folder);
  if (code !== 0) throw new Error(output);
  site = await serveFolder(join(folder, "site"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

const tungsten = "2025-10-24-钨价上涨.brief.html";
const hostile = "a-script-alert-brief-script-without-a-date.brief.html";

/** Opens a page of the site; `errors` collects what the console complains of and requests to anywhere else. */
async function open(
  path = "index.html",
  options: Parameters<Browser["newPage"]>[0] = {},
  address = site.address,
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:")) errors.push(url);
  });
  await page.goto(address + path);
  return { page, errors };
}

/** The headlines that the index shows. */
async function shown(page: Page): Promise<string[]> {
  const headings = page.getByRole("heading", { level: 3 });
  return (await headings.allTextContents()).map((text) => text.split(" ").slice(0, 2).join(" "));
}

const all = ["钨价上涨", "Dysprosium quotas", "Rare earths", 'A <script>alert("brief")</script>'];

describe("the index", () => {
  test("lists every brief by day, newest first, and the browser has nothing to say", async () => {
    const { page, errors } = await open();
    expect(await page.title()).toBe("Tungsten & co");
    expect(await shown(page)).toEqual(all);
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "October 24, 2025",
      "October 23, 2025",
      "September 1, 2025",
      "Without a date",
    ]);
    expect(await page.getByRole("status").textContent()).toBe("4 of 4 briefs");
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each<[string, (page: Page) => Promise<unknown>, string[], string]>([
    [
      "a mineral",
      (page) => page.getByLabel("Mineral").selectOption("tungsten"),
      [all[0]!],
      "mineral=tungsten",
    ],
    [
      "a group of minerals, with what is in it",
      (page) => page.getByLabel("Mineral").selectOption("rare earths (2)"),
      [all[1]!, all[2]!],
      "mineral=rare-earths",
    ],
    ["a place", (page) => page.getByLabel("Place").selectOption("EU"), [all[2]!], "place=EU"],
    [
      "the country of a mine",
      (page) => page.getByLabel("Place").selectOption("Kazakhstan (1)"),
      [all[0]!],
      "place=KZ",
    ],
    [
      "a first day",
      (page) => page.getByLabel("From").fill("2025-10-23"),
      [all[0]!, all[1]!],
      "from=2025-10-23",
    ],
    [
      "a last day",
      (page) => page.getByLabel("To", { exact: true }).fill("2025-10-23"),
      [all[1]!, all[2]!],
      "to=2025-10-23",
    ],
    [
      "a word of a headline",
      (page) => page.getByLabel("Words").fill("QUOTAS"),
      [all[1]!],
      "words=QUOTAS",
    ],
    [
      "Chinese words",
      (page) => page.getByLabel("Words").fill("钨价"),
      [all[0]!],
      "words=%E9%92%A8%E4%BB%B7",
    ],
    [
      "a name of a mineral",
      (page) => page.getByLabel("Words").fill("tungsten"),
      [all[0]!],
      "words=tungsten",
    ],
    [
      "a word of a core insight, without its marks",
      (page) => page.getByLabel("Words").fill("duren"),
      [all[3]!],
      "words=duren",
    ],
    [
      "words of the text, in any order",
      (page) => page.getByLabel("Words").fill("zhytomyr two"),
      [all[0]!],
      "words=zhytomyr+two",
    ],
  ])("filters by %s, and its address says so", async (_, act, expected, query) => {
    const { page, errors } = await open();
    await act(page);
    await expect.poll(() => shown(page)).toEqual(expected);
    expect(await page.getByRole("status").textContent()).toBe(`${expected.length} of 4 briefs`);
    expect(new URL(page.url()).search).toBe(`?${query}`);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(expected);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("joins its filters, says where nothing is left, and can be cleared, by keyboard alone", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(
      await page.getByLabel("Words").evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.type("quotas");
    await page.keyboard.press("Enter");
    expect(await shown(page)).toEqual([all[1]]);
    await page.keyboard.press("Tab");
    await page.keyboard.type("tun");
    expect(await page.getByLabel("Mineral").inputValue()).toBe("tungsten");
    expect(await shown(page)).toEqual([]);
    expect(await page.getByText("No brief matches.").isVisible()).toBe(true);
    const clear = page.getByRole("button", { name: "Clear" });
    for (let steps = 0; steps < 12; steps++) {
      if (await clear.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page)).toEqual(all);
    expect(await clear.isVisible()).toBe(false);
    expect(
      await page.getByLabel("Words").evaluate((field) => field === document.activeElement),
    ).toBe(true);
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  test("ignores an id in the address that no brief has", async () => {
    const { page } = await open("index.html?mineral=unobtainium");
    expect(await shown(page)).toEqual(all);
    await page.close();
  });

  test("searches the visible text if the other words cannot be loaded", async () => {
    const { page } = await open();
    await page.route("**/words.json", (route) => route.abort());
    await page.getByLabel("Words").fill("quotas");
    await expect.poll(() => shown(page)).toEqual([all[1]]);
    await page.close();
  });

  test("finds briefs on other pages of the list, by a group too", async () => {
    const many = join(folder, "many");
    mkdirSync(many, { recursive: true });
    for (let number = 1; number <= 130; number++) {
      const datePublished = new Date(Date.UTC(2025, 0, number)).toISOString();
      const brief = {
        ...briefs[3],
        id: `urn:x:${number}`,
        headline: `Brief ${number}`,
        datePublished,
      };
      const old =
        number === 1
          ? { minerals: ["dysprosium"], coreInsights: [{ text: "A smelter in Zhytomyr." }] }
          : {};
      writeFileSync(join(many, `${number}.brief.json`), JSON.stringify({ ...brief, ...old }));
    }
    const last = { ...briefs[2], id: "urn:x:131", datePublished: "2025-12-01" };
    writeFileSync(join(many, "131.brief.json"), JSON.stringify(last));
    await runCli(["publish", "many", "-o", "long"], folder);
    const long = await serveFolder(join(folder, "long"));
    const { page, errors } = await open("index.html", {}, long.address);
    expect(await page.getByRole("status").textContent()).toBe("131 of 131 briefs");
    expect(await page.getByRole("link", { name: "Older briefs" }).isVisible()).toBe(true);
    await page.getByLabel("Mineral").selectOption("rare-earths");
    await expect.poll(() => shown(page)).toEqual(["Rare earths", "Brief 1"]);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Words").fill("zhytomyr");
    await expect.poll(() => shown(page)).toEqual(["Brief 1"]);
    expect(await page.getByRole("status").textContent()).toBe("1 of 131 briefs");
    await page.getByRole("link", { name: "Brief 1" }).click();
    expect(await page.title()).toContain("Brief 1");
    expect(errors).toEqual([]);
    await page.close();
    await long.close();
  });

  test("is a plain list without script", async () => {
    const { page, errors } = await open("index.html", { javaScriptEnabled: false });
    expect(await shown(page)).toEqual(all);
    expect(await page.locator("form").isVisible()).toBe(false);
    await page.getByRole("link", { name: "钨价上涨" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("钨价上涨");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("filters where it is opened as a file", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "site/index.html")).href);
    await page.getByLabel("Mineral").selectOption("tungsten");
    expect(await shown(page)).toEqual([all[0]]);
    await page.close();
  });
});

describe("the page of a brief", () => {
  test("names in the element what the vocabulary knows, in the language of the brief", async () => {
    const { page, errors } = await open("2025-10-23-dysprosium-quotas.brief.html");
    await page.locator("mineral-brief .headline").waitFor();
    const brief = page.getByRole("article");
    await brief.locator("summary", { hasText: "\u672C\u7B80\u62A5\u7684\u6570\u636E" }).click();
    const names = brief.locator("[part=names]");
    await names.waitFor();
    expect(await names.textContent()).toContain("\u955D");
    expect(await names.textContent()).toContain("\u4E2D\u56FD");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("shows the element, whose groups close", async () => {
    const { page, errors } = await open(encodeURIComponent(tungsten));
    await page.locator("mineral-brief .headline").waitFor();
    expect(await page.title()).toBe("钨价上涨 · Tungsten & co");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("钨价上涨");
    expect(await page.locator("mineral-brief > article").isVisible()).toBe(false);
    const below = page.getByRole("article").getByText("Two smelters close in Zhytomyr.");
    expect(await below.isVisible()).toBe(true);
    await page.locator("mineral-brief [part=summary]").first().click();
    await expect.poll(() => below.isVisible()).toBe(false);
    await page.getByRole("link", { name: "All briefs" }).click();
    expect(page.url()).toBe(`${site.address}index.html`);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("is complete without script", async () => {
    const { page, errors } = await open(encodeURIComponent(tungsten), { javaScriptEnabled: false });
    expect(await page.getByText("Two smelters close in Zhytomyr.").isVisible()).toBe(true);
    await page.getByRole("link", { name: "Reference 1, USGS" }).first().click();
    expect(await page.locator(":target").textContent()).toContain("A yearbook");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("shows hostile words as words", async () => {
    const { page, errors } = await open(hostile);
    await page.locator("mineral-brief .headline").waitFor();
    expect(await page.getByRole("article").getByText("onerror=alert(1)").isVisible()).toBe(true);
    expect(await page.locator("img").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("does not move when the element takes over", async () => {
    const { page } = await open(encodeURIComponent(tungsten));
    await page.locator("mineral-brief .headline").waitFor();
    const top = await page.locator("mineral-brief .headline").boundingBox();
    const { page: plain } = await open(encodeURIComponent(tungsten), { javaScriptEnabled: false });
    const before = await plain.locator("h1").boundingBox();
    expect([top?.x, top?.y]).toEqual([before?.x, before?.y]);
    await page.close();
    await plain.close();
  });
});

describe.each([
  ["the index", "index.html"],
  ["a brief", encodeURIComponent(tungsten)],
])("%s", (_, path) => {
  test("fits 320 px without scrolling sideways", async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "is without violations in %s, as axe sees it",
    async (colorScheme) => {
      // The test puts axe into the page, which the policy would refuse.
      const { page } = await open(path, { colorScheme, bypassCSP: true });
      await page.waitForLoadState("networkidle");
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      ).toBe(colorScheme === "light" ? "rgb(255, 254, 251)" : "rgb(23, 23, 20)");
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
        );
      });
      expect(violations).toEqual([]);
      await page.close();
    },
  );
});

describe("a team's own template", () => {
  const template = `<!DOCTYPE html>
<html lang="en">
<head>
<!-- mineral-brief:head -->
<style>header { color: rgb(1, 2, 3) }</style>
<script>document.documentElement.dataset.team = "ran"</script>
</head>
<body>
<header>The team</header>
<!-- mineral-brief:content -->
<footer><img src="https://example.org/pixel.png" alt=""> Imprint</footer>
</body>
</html>
`;

  test("has its style and script, and loads nothing from elsewhere", async () => {
    writeFileSync(join(folder, "team.html"), template.replaceAll("\n", "\r\n"));
    const { stderr } = await runCli(
      ["publish", "briefs", "-o", "team", "--template", "team.html"],
      folder,
    );
    expect(stderr).toContain("team.html: https://example.org/pixel.png will not load");
    const served = await serveFolder(join(folder, "team"));
    const page = await browser.newPage();
    const left: string[] = [];
    page.on("requestfinished", (request) => left.push(new URL(request.url()).origin));
    await page.goto(`${served.address}${encodeURIComponent(tungsten)}`);
    await page.locator("mineral-brief .headline").waitFor();
    expect(
      await page
        .locator("header")
        .first()
        .evaluate((header) => getComputedStyle(header).color),
    ).toBe("rgb(1, 2, 3)");
    expect(await page.locator("html").getAttribute("data-team")).toBe("ran");
    expect(await page.getByText("Imprint").isVisible()).toBe(true);
    expect(new Set(left)).toEqual(new Set([new URL(served.address).origin]));
    await page.close();
    await served.close();
  });
});

test("every page carries its brief as data", () => {
  const page = readFileSync(join(folder, "site", tungsten), "utf8");
  expect(page).toContain('<script type="application/json" data-mineral-brief>{"schemaVersion"');
});
