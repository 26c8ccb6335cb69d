import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { Browser, Page } from "playwright";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolationsByScheme, noViolations } from "../../../scripts/axe-violations.mjs";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { fieldsOf, newestFirst, type ListedBrief } from "../src/publish/listed-brief.ts";
import { namesInLocale } from "../src/publish/names-in-locale.ts";
import { listSearchFiles } from "../src/publish/search/list-search-files.ts";
import type { Site } from "../src/publish/site.ts";
import { SiteTerms } from "../src/publish/site-terms.ts";
import { runCli } from "./run-cli.ts";
import { startPreview } from "./running-preview.ts";
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

const folder = useFolder("file");
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
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

/** The headlines that a list shows. */
async function shown(page: Page, level = 3): Promise<string[]> {
  const headings = page.locator("main").getByRole("heading", { level });
  return (await headings.allTextContents()).map((text) => text.split(" ").slice(0, 2).join(" "));
}

const all = ["钨价上涨", "Dysprosium quotas", "Rare earths", 'A <script>alert("brief")</script>'];

describe("the lists", () => {
  test("have every brief by day, newest first, without script, and lead to briefs", async () => {
    const { page, errors } = await open("index.html", { javaScriptEnabled: false });
    expect(await page.title()).toBe("Tungsten & co");
    expect(await shown(page)).toEqual(all);
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "October 24, 2025",
      "October 23, 2025",
      "September 1, 2025",
      "Without a date",
    ]);
    await page.getByRole("link", { name: "Minerals" }).click();
    await page.getByRole("link", { name: "rare earths" }).click();
    await expect.poll(() => shown(page)).toEqual([all[1], all[2]]);
    await page.getByRole("link", { name: "Rare earths in Europe" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Rare earths in Europe",
    );
    await page.getByRole("link", { name: "European Union" }).last().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("European Union");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("let a keyboard skip the navigation", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link.ownerDocument.activeElement === link)).toBe(true);
    expect((await skip.boundingBox())!.width).toBeGreaterThan(80);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("钨价上涨");
    expect((await skip.boundingBox())!.width).toBe(1);
    await page.close();
  });
});

describe("the search", () => {
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    ({ page, errors } = await open("search.html"));
  });
  afterAll(() => page.close());
  afterEach(() => {
    if (errors.length > 0) throw new Error(errors.join("\n"));
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["a word of a headline", { words: "QUOTAS" }, [all[1]!]],
    ["the start of a word", { words: "quot" }, [all[1]!]],
    ["two characters of a headline", { words: "价上" }, [all[0]!]],
    ["one character", { words: "涨" }, [all[0]!]],
    ["a name of a mineral, in the language of the site", { words: "tungsten" }, [all[0]!]],
    ["its name in the language of the brief", { words: "镝" }, [all[1]!]],
    ["a word without its marks", { words: "duren" }, [all[3]!]],
    ["words of the text, in any order", { words: "zhytomyr two" }, [all[0]!]],
    ["words that no brief has together", { words: "zhytomyr quotas" }, []],
    ["a mineral", { mineral: "mineral-tungsten" }, [all[0]!]],
    ["a group of minerals", { mineral: "mineral-rare-earths" }, [all[1]!, all[2]!]],
    ["the country of a mine", { place: "place-kz" }, [all[0]!]],
    ["a language", { language: "language-zh" }, [all[1]!]],
    ["a first day", { from: "2025-10-23" }, [all[0]!, all[1]!]],
    ["a last day", { to: "2025-10-23" }, [all[1]!, all[2]!]],
    [
      "words, a mineral and days",
      { words: "fell", mineral: "mineral-dysprosium", from: "2025-01-01" },
      [all[1]!],
    ],
    ["a mineral that no brief has", { mineral: "mineral-unobtainium", words: "quotas" }, [all[1]!]],
    ["hostile words", { words: "<img src=x onerror=alert(1)>" }, [all[3]!]],
  ])("finds %s, by form and by address", async (_, query, expected) => {
    const sorted = (names: string[]): string[] => [...names].sort();
    await page.goto(`${site.address}search.html?${new URLSearchParams(query)}`);
    const status = expected.length === 0 ? "No brief matches." : `${expected.length} of 4 briefs`;
    await page.getByRole("status").filter({ hasText: status }).waitFor();
    await expect.poll(async () => sorted(await shown(page, 2))).toEqual(sorted(expected));
    await page.goto(`${site.address}search.html`);
    for (const [name, value] of Object.entries(query)) {
      const field = page.locator(`[name=${name}]`);
      if ((await field.evaluate((element) => element.tagName)) === "INPUT") await field.fill(value);
      else if (value !== "mineral-unobtainium") await field.selectOption(value);
    }
    await page.getByRole("status").filter({ hasText: status }).waitFor();
    await expect.poll(async () => sorted(await shown(page, 2))).toEqual(sorted(expected));
  });

  test.each([280, 320, 375, 480, 620, 768, 1280])(
    "has full rows of fields in a window of %i px",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.address}search.html`);
      const fields = await page.locator("form :is(input, select)").evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top } = one.getBoundingClientRect();
          return { name: (one as HTMLInputElement).name, left, right, top };
        }),
      );
      const tops = [...new Set(fields.map(({ top }) => top))];
      const rows = tops.map((line) => fields.filter(({ top }) => top === line));
      const [words] = fields;
      expect(rows.map((row) => [row[0]!.left, row.at(-1)!.right])).toEqual(
        rows.map(() => [words!.left, words!.right]),
      );
      const last = rows.at(-1)!.map(({ name }) => name);
      expect(last.slice(-2)).toEqual(width < 300 ? ["to"] : ["from", "to"]);
    },
  );

  test("has its words in the address", async () => {
    await page.goto(`${site.address}search.html`);
    await page.getByLabel("Words").fill("钨价");
    await expect.poll(() => new URL(page.url()).search).toBe("?words=%E9%92%A8%E4%BB%B7");
    await page.getByLabel("Words").fill("");
    await expect.poll(() => shown(page, 2)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  test("says that its index cannot be loaded, and tries again", async () => {
    const { page: other } = await open("search.html");
    await other.route("**/search-1-0.json", (route) => route.abort());
    await other.getByLabel("Words").fill("quotas");
    await other.getByText("The search could not be loaded.").waitFor();
    await other.unroute("**/search-1-0.json");
    await other.getByLabel("Words").fill("quota");
    await expect.poll(() => shown(other, 2)).toEqual([all[1]]);
    await other.close();
  });

  test("links to the lists without script", async () => {
    const { page: plain } = await open("search.html", { javaScriptEnabled: false });
    expect(await plain.locator("form").isVisible()).toBe(false);
    await plain.getByRole("main").getByRole("link", { name: "Places" }).click();
    expect(await plain.getByRole("heading", { level: 1 }).textContent()).toBe("Places");
    await plain.close();
  });

  test("finds briefs in each segment, the newest first, and shows more of them", async () => {
    const articles = Array.from({ length: 2050 }, (_, number) => ({
      ...briefs[3]!,
      headline: `Brief ${number}`,
      datePublished: new Date(Date.UTC(2020, 0, number)).toISOString(),
      ...(number % 90 === 50 ? { coreInsights: [{ text: "A smelter in Zhytomyr." }] } : {}),
    }));
    await writeLongSearch(join(folder, "long"), articles);
    const long = await serveFolder(join(folder, "long"));
    const { page: other, errors: found } = await open("search.html?words=zhyto", {}, long.address);
    await other.getByRole("status").filter({ hasText: "20+ of 2,050 briefs" }).waitFor();
    await expect.poll(async () => (await shown(other, 2))[0]).toBe("Brief 2030");
    await other.getByRole("button", { name: "Show more" }).click();
    await other.getByRole("status").filter({ hasText: "23 of 2,050 briefs" }).waitFor();
    await expect.poll(async () => (await shown(other, 2)).at(-1)).toBe("Brief 50");
    // A keyboard goes on with the first of them.
    await expect
      .poll(() => other.evaluate(() => document.activeElement?.textContent))
      .toBe("Brief 230");
    expect(found).toEqual([]);
    // The last rows are in the file of the oldest briefs.
    await other.route("**/search-rows-1.json", (route) => route.abort());
    await other.reload();
    await other.getByRole("button", { name: "Show more" }).click();
    await other.getByText("The search could not be loaded.").waitFor();
    expect((await shown(other, 2)).at(-1)).toBe("Brief 140");
    await other.close();
    await long.close();
  });
});

/** Writes the site with the search of a longer one, as `publish` makes it, but without the pages of its briefs. */
async function writeLongSearch(to: string, articles: readonly Article[]): Promise<void> {
  cpSync(join(folder, "site"), to, { recursive: true });
  const names = namesInLocale("en");
  const site = { language: "en", locale: "en", names, nameOf: () => undefined, kinds: [], key: "" };
  const articleOf = new Map<ListedBrief, Article>();
  for (const article of articles) {
    const page = `${textOf(article.headline)}.html`;
    const files = { page, sha256: page, entryId: page, firstPublished: "" };
    articleOf.set({ ...fieldsOf(article), ...files }, article);
  }
  const listed = newestFirst([...articleOf.keys()]);
  const files = listSearchFiles({
    briefs: listed,
    terms: new SiteTerms(listed, site as unknown as Site),
    site: site as unknown as Site,
    articleOf: async (brief) => articleOf.get(brief)!,
    earlier: () => undefined,
  });
  for (const { file, make } of files.filter((one) => one.file.endsWith(".json")))
    writeFileSync(join(to, file), await make());
}

describe("the page of a brief", () => {
  test("has names and fonts in the element for the language of the brief", async () => {
    const { page, errors } = await open("2025-10-23-dysprosium-quotas.brief.html");
    await page.locator("mineral-brief:state(ready)").waitFor();
    const brief = page.getByRole("article");
    await brief.locator("summary", { hasText: "\u672C\u7B80\u62A5\u7684\u6570\u636E" }).click();
    const names = brief.locator("[part=names]");
    await names.waitFor();
    expect(await names.textContent()).toContain("\u955D");
    expect(await names.textContent()).toContain("\u4E2D\u56FD");
    const fontFamily = (text: Element): string => getComputedStyle(text).fontFamily;
    expect(await brief.getByText("Quotas fell.").evaluate(fontFamily)).toMatch(
      /"Songti SC", serif$/,
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  test("shows the element, whose groups close", async () => {
    const { page, errors } = await open(encodeURIComponent(tungsten));
    await page.locator("mineral-brief:state(ready)").waitFor();
    expect(await page.title()).toBe("钨价上涨 · Tungsten & co");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("钨价上涨");
    expect(await page.locator("mineral-brief > article").isVisible()).toBe(false);
    const below = page.getByRole("article").getByText("Two smelters close in Zhytomyr.");
    expect(await below.isVisible()).toBe(true);
    await page.locator("mineral-brief [part=summary]").first().click();
    await expect.poll(() => below.isVisible()).toBe(false);
    await page.getByRole("link", { name: "Older brief" }).or(page.locator("a[rel=next]")).click();
    await page.locator("mineral-brief:state(ready)").waitFor();
    expect(await page.title()).toBe("Dysprosium quotas · Tungsten & co");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("links the names in its data to their lists", async () => {
    const { page } = await open(encodeURIComponent(tungsten));
    await page.locator("mineral-brief:state(ready)").waitFor();
    const brief = page.getByRole("article");
    await brief.locator("summary", { hasText: "Data in this brief" }).click();
    await brief.locator("[part=names]").getByRole("link", { name: "tungsten" }).click();
    expect(page.url()).toBe(`${site.address}mineral-tungsten.html`);
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
    await page.locator("mineral-brief:state(ready)").waitFor();
    expect(await page.getByRole("article").getByText("onerror=alert(1)").isVisible()).toBe(true);
    expect(await page.locator("img").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("does not move when the element takes over", async () => {
    const { page } = await open(encodeURIComponent(tungsten));
    await page.locator("mineral-brief:state(ready)").waitFor();
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
  ["the minerals", "minerals.html"],
  ["the list of a place", "place-cn.html"],
  ["the search", "search.html?words=quotas"],
  ["a brief", encodeURIComponent(tungsten)],
  ["the page for missing addresses", "404.html"],
])("%s", (name, path) => {
  /** Opens the page, and waits until its script has shown what it shows. */
  const openReady = async (options: Parameters<Browser["newPage"]>[0]): Promise<Page> => {
    const { page } = await open(path, options);
    if (name === "the search") await page.locator(".site-results a").first().waitFor();
    if (name === "a brief") await page.locator("mineral-brief:state(ready)").waitFor();
    return page;
  };

  test("fits 320 px without scrolling sideways", async () => {
    const page = await openReady({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  test("is without violations in light and dark, as axe sees it", async () => {
    // The test puts axe into the page, which the policy would refuse.
    const page = await openReady({ bypassCSP: true });
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    expect(await axeViolationsByScheme(page)).toEqual(noViolations);
    expect(await background()).toBe("rgb(16, 21, 27)");
    await page.close();
  });
});

describe.each([
  ["zh", "ltr", "gallium-germanium-antimony", "镓", "中国、美国"],
  ["ar", "rtl", "saudi-rare-earth-refinery", "مصفاة", "الصين، "],
])("a site of the gallery in %s", (language, direction, name, word, names) => {
  let gallery: ServedFolder;
  let pages: Record<string, string>;

  beforeAll(async () => {
    const briefPath = fileURLToPath(new URL("../../fixtures/gallery", import.meta.url));
    const files = readdirSync(briefPath).map((file) => join(briefPath, file));
    const out = `site-${language}`;
    const options = ["--language", language, "--title", "Minerals", "--time-zone", "UTC"];
    const { code, output } = await runCli(["publish", ...files, "-o", out, ...options], folder);
    if (code !== 0) throw new Error(output);
    gallery = await serveFolder(join(folder, out));
    const list = JSON.parse(readFileSync(join(folder, out, "index.json"), "utf8")) as {
      briefs: { page: string; id: string }[];
    };
    const { id } = JSON.parse(readFileSync(join(briefPath, `${name}.json`), "utf8")) as {
      id: string;
    };
    pages = {
      index: "index.html",
      places: "places.html",
      list: "place-cn.html",
      search: `search.html?words=${encodeURIComponent(word)}`,
      brief: list.briefs.find((brief) => brief.id === id)!.page,
    };
  });

  afterAll(() => gallery?.close());

  /** Opens a page, and waits until its script has shown what it shows. */
  const openReady = async (kind: string, options: Parameters<Browser["newPage"]>[0]) => {
    const { page, errors } = await open(pages[kind], options, gallery.address);
    if (kind === "search") await page.locator(".site-results a").first().waitFor();
    if (kind === "brief") await page.locator("mineral-brief:state(ready)").waitFor();
    return { page, errors };
  };

  test("names are separated as in the language of the site", async () => {
    const { page } = await openReady("index", {});
    const rows = await page.locator(".site-meta").allTextContents();
    expect(rows.join("\n")).toContain(names);
    await page.close();
  });

  test.each(["index", "places", "list", "search", "brief"])(
    "%s: no error under the policy, no scrolling sideways at 320 px",
    async (kind) => {
      const viewport = { width: 320, height: 640 };
      const { page, errors } = await openReady(kind, { viewport });
      expect(errors).toEqual([]);
      const html = page.locator("html");
      expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([
        language,
        direction,
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    },
  );

  test.each(["index", "places", "list", "search", "brief"])(
    "%s: no violation in light and dark, as axe sees it",
    async (kind) => {
      const { page } = await openReady(kind, { bypassCSP: true });
      expect(await axeViolationsByScheme(page)).toEqual(noViolations);
      await page.close();
    },
  );
});

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

describe("a team's own template", () => {
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
    await page.locator("mineral-brief:state(ready)").waitFor();
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

test("--watch serves the site, publishes it after each save, and reloads open pages", async () => {
  const own = join(folder, "watched");
  const save = (headline: string, name = "a"): void =>
    writeFileSync(
      join(own, `briefs/${name}.brief.json`),
      JSON.stringify({ ...briefs[1], id: `urn:x:${name}`, headline }),
    );
  mkdirSync(join(own, "briefs"), { recursive: true });
  writeFileSync(join(own, "team.css"), "main { color: rgb(1, 2, 3) }");
  writeFileSync(join(own, "team.html"), template);
  save("First");
  save("Other", "b");
  const args = [
    "briefs",
    "-o",
    "site",
    "--watch",
    "--style",
    "team.css",
    "--template",
    "team.html",
  ];
  const options = ["--base-url", "https://example.org/briefs/"];
  const watching = await startPreview([...args, ...options], own, "publish");
  try {
    const { page, errors } = await open("", {}, watching.address);
    const headlines = () => page.getByRole("heading", { level: 3 }).allTextContents();
    await expect.poll(headlines).toEqual(["First", "Other"]);
    const former = await page.getByRole("link", { name: "First" }).getAttribute("href");
    save("Second");
    await expect.poll(headlines).toEqual(["Other", "Second"]);
    await page.goto(watching.address + former);
    await page.getByRole("heading", { name: "Second" }).waitFor();
    await page.goto(watching.address);
    rmSync(join(own, "briefs/b.brief.json"));
    await expect.poll(headlines).toEqual(["Second"]);
    writeFileSync(join(own, "team.css"), "main { color: rgb(4, 5, 6) }");
    const colour = () => page.locator("main").evaluate((main) => getComputedStyle(main).color);
    await expect.poll(colour).toBe("rgb(4, 5, 6)");
    await page.getByRole("link", { name: "Second" }).click();
    await page.locator("mineral-brief:state(ready)").waitFor();
    await page.goto(`${watching.address}no/such/page`);
    await page
      .getByText("This site has no page")
      .or(page.getByText("本站没有此地址的页面"))
      .waitFor();
    // The template has a picture of another site, and the last page is missing.
    expect(errors.filter((error) => !/example\.org|404/.test(error))).toEqual([]);
    await page.close();
    for (const path of ["..%2fteam.css", ".mineral-brief-manifest.json", "%00", "%"])
      expect((await fetch(watching.address + path)).status).toBe(404);
    expect(readFileSync(join(own, "site/index.html"), "utf8")).not.toContain("reload.js");
  } finally {
    expect(await watching.end()).toBe(130);
  }
});

test("every page carries its brief as data", () => {
  const page = readFileSync(join(folder, "site", tungsten), "utf8");
  expect(page).toContain('<script type="application/json" data-mineral-brief>{"schemaVersion"');
});
