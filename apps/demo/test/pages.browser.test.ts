import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Page } from "playwright";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { axeSource, axeViolations } from "../../../scripts/axe-violations.mjs";
import { bin } from "../../../packages/cli/test/built-program.ts";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();
const folder = useFolder();

/** A page of each kind, a selector that matches when it is ready, and the most KB of fonts that it may load. */
const kinds = [
  ["index.html", "mineral-brief:state(ready)", 147],
  ["gallery.html", "#filter[data-ready]", 147],
  ["gallery/saudi-rare-earth-refinery.html", "mineral-brief:state(ready)", 147],
  ["gallery/kazakhstan-tungsten.html", "mineral-brief:state(ready)", 147],
  ["gallery/us-australia-framework.html", "mineral-brief:state(ready)", 147],
  ["playground.html", "#editor[data-ready]", 147],
  ["docs/index.html", "h2", 96],
  ["docs/packages/widget.html", ".copy", 96],
  ["docs/guides/first-brief.html", ".copy", 96],
  ["docs/start/install.html", ".copy", 96],
  ["docs/reference/article.html", ".copy", 96],
  ["docs/reference/json-schema.html", "h2", 96],
  ["docs/reference/element.html", ".copy", 96],
  ["docs/formats/text.html", ".copy", 96],
  ["docs/cli/publish.html", ".copy", 96],
  ["docs/rules/index.html", "#rules", 96],
  ["docs/vocabulary/index.html", ".periodic", 96],
  ["docs/vocabulary/tungsten.html", ".ticks", 96],
  ["docs/vocabulary/relations.html", "#gallery", 96],
  ["docs/vocabulary/lists.html", "#us-interior-2025", 96],
  ["docs/vocabulary/places.html", "h2", 96],
  ["docs/vocabulary/shares.html", "table", 96],
  ["docs/vocabulary/export-controls.html", "h2", 96],
  ["docs/vocabulary/stages.html", "h1", 96],
  ["docs/api/index.html", "#schema", 96],
  ["docs/api/schema/reading.html", "h2", 96],
  ["docs/api/widget/index.html", "#MineralBriefElement", 96],
  ["docs/rules/figure-value-mismatch.html", ".facts", 96],
  ["docs/benchmarks.html", "table", 96],
  ["docs/decisions/023-site-on-vite.html", "h2", 96],
  ["docs/explain/untrusted-data.html", "h2", 96],
  ["docs/changelog.html", "h2", 96],
  ["404.html", "h1", 96],
] as const;

/** Adds up the layout shifts of a page, except those after an input. */
const watchShifts = `globalThis.shifts = 0;
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifts += value;
}).observe({ type: "layout-shift", buffered: true });`;

/** The text of the page itself, without its buttons. */
function textOf(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const button of copy.querySelectorAll("button")) button.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  });
}

/** Pages that say the same without script. */
const isText = (path: string): boolean => /^(?:docs|404)/.test(path);

let plainPage: Page;
beforeAll(async () => {
  plainPage = (await open("404.html", { javaScriptEnabled: false })).page;
});

/** The text of a page without script. */
async function plainTextOf(path: string): Promise<string> {
  await plainPage.goto(inject("siteAddress") + path);
  return textOf(plainPage);
}

describe.each(kinds)("%s", (path, ready, maximumFontSize) => {
  it("follows its policy, makes no other requests, is small, does not shift, fits a phone, and works without script", async () => {
    const { page, problems, scripts, fonts } = await open(path, {
      viewport: { width: 375, height: 740 },
      colorScheme: "light",
      script: `${axeSource};${watchShifts}`,
    });
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
    const text = await textOf(page);
    expect(text.length).toBeGreaterThan(80);
    expect(isText(path) ? await plainTextOf(path) : text).toBe(text);
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts),
    ).toBeLessThanOrEqual(0.05);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    const size = compressedSize(scripts);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(60 * 1024);
    expect(fontSize(fonts)).toBeLessThanOrEqual(maximumFontSize * 1024);
    expect(fontSize(fonts)).toBeGreaterThan(40 * 1024);
  });
});

/** The size in bytes of gzip. Excludes the worker, the editor of code and their parts, which load after the page is ready. */
function compressedSize(scripts: readonly string[]): number {
  const [parts, editor] = [partsOf("worker", scripts), partsOf("code-editor", scripts)];
  return sizeOf(scripts.filter((name) => !parts.has(name) && !editor.has(name)));
}

/** A script and those that it loads, without those that the page needs too. */
function partsOf(script: string, scripts: readonly string[]): ReadonlySet<string> {
  const parts = new Set(scripts.filter((name) => name.includes(`/${script}-`)));
  const isShared = (name: string): boolean => /\/(?:site|playground|define)-/.test(name);
  for (const part of parts) {
    const code = readFileSync(join(inject("siteFolder"), part), "utf8");
    for (const name of scripts)
      if (code.includes(basename(name)) && !isShared(name)) parts.add(name);
  }
  return parts;
}

function sizeOf(names: Iterable<string>): number {
  const sizes = [...names].map(
    (name) => gzipSync(readFileSync(join(inject("siteFolder"), name))).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

it("loads the editor of code with at most 120 KB, and the language of a format when it is needed", async () => {
  const { page, scripts } = await open("playground.html#gallery=congo-cobalt");
  await page.locator("#editor[data-ready] .cm-line").first().waitFor();
  const size = sizeOf(partsOf("code-editor", scripts));
  expect(size).toBeGreaterThan(100 * 1024);
  expect(size).toBeLessThanOrEqual(120 * 1024);
  expect(scripts.filter((name) => name.includes("markdown-language"))).toEqual([]);
});

function fontSize(fonts: readonly string[]): number {
  const sizes = [...new Set(fonts)].map((name) => statSync(join(inject("siteFolder"), name)).size);
  return sizes.reduce((sum, size) => sum + size, 0);
}

it("has no style attribute in any page", () => {
  const folder = inject("siteFolder");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(200);
  const styled = pages.filter((name) => {
    const html = readFileSync(join(folder, name), "utf8").replace(/<script[^]*?<\/script>/g, "");
    return /<[a-z][^<>]*\sstyle="/.test(html);
  });
  expect(styled).toEqual([]);
});

it("leads from the keyboard past the masthead, and through it", async () => {
  const { page } = await open("index.html");
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to content");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.reload();
  for (const name of ["Skip to content", "mineral-brief", "Playground", "Gallery"]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/gallery\.html$/);
});

it("switches between light and dark, the brief with it, and remembers on every page", async () => {
  const { page } = await open("index.html", { colorScheme: "light" });
  const colour = (): Promise<string> =>
    page
      .locator("mineral-brief [part=brief]")
      .evaluate((element) => getComputedStyle(element).color);
  // The element replaces the served brief when its script has loaded.
  await expect.poll(colour).toBe("rgb(20, 27, 35)");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(colour).toBe("rgb(233, 238, 243)");
  await page.getByRole("link", { name: "Gallery", exact: true }).first().click();
  await page.locator("#filter[data-ready]").waitFor();
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe("rgb(16, 21, 27)");
});

it("shows the three steps side by side, and one below the other on a phone", async () => {
  const { page } = await open("index.html", { viewport: { width: 1440, height: 900 } });
  const boxes = () =>
    page
      .locator(".step")
      .evaluateAll((steps) =>
        steps.map((step) => step.getBoundingClientRect().toJSON() as DOMRect),
      );
  const [first, second, third] = await boxes();
  expect(second!.x).toBeGreaterThan(first!.x + first!.width);
  expect(third!.x).toBeGreaterThan(second!.x + second!.width);
  await page.setViewportSize({ width: 360, height: 740 });
  const [top, middle, bottom] = await boxes();
  expect(middle!.y).toBeGreaterThan(top!.y + top!.height);
  expect(bottom!.y).toBeGreaterThan(middle!.y + middle!.height);
});

it("shows findings of the broken text that name its places", async () => {
  const { page } = await open("index.html");
  const codes = await page.locator(".findings .code-name").allTextContents();
  expect(codes).toEqual(expect.arrayContaining(["citation-cut", "interface-residue"]));
  expect(await page.locator(".flat mark").allTextContents()).toContain("Search documents");
  expect(await page.locator(".statusline").textContent()).toMatch(/\d+ of \d+ budgets missed/);
});

it("shows the losses of a conversion as the program prints them", async () => {
  const { page } = await open("index.html");
  const terminal = page.locator("pre", { hasText: "loss (csv)" });
  const [command, ...lines] = (await terminal.innerText()).split("\n");
  const [, subcommand, input, option, output] = command!.split(" ");
  expect(input).toBe("brief.json");
  const brief = galleryArticles["us-australia-framework"];
  writeFileSync(join(folder, input!), JSON.stringify(brief));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [bin, subcommand!, input!, option!, output!],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stdout).toBe("");
  const printed = stderr.split("\n").filter((line) => line.startsWith("loss"));
  expect(lines).toEqual([...printed.slice(0, 2), `… and ${printed.length - 2} more`]);
});

it("chooses a way to install without script", async () => {
  const { page } = await open("index.html", { javaScriptEnabled: false });
  expect(await page.locator("#install-source").isVisible()).toBe(true);
  await page.getByText("Command line", { exact: true }).click();
  expect(await page.locator("#install-command-line").textContent()).toContain(
    "npx @mineral-brief/cli validate",
  );
  expect(await page.locator("#install-source").isVisible()).toBe(false);
  expect(await page.locator("mineral-brief [part=headline]").isVisible()).toBe(true);
});

it("offers the menus on a phone without script", async () => {
  const { page } = await open("docs/guides/in-a-cms.html", {
    javaScriptEnabled: false,
    viewport: { width: 375, height: 740 },
  });
  await page.getByText("Docs menu").click();
  await page.getByRole("navigation", { name: "Docs menu" }).getByText("The Article").click();
  expect(await page.locator("h1").textContent()).toBe("The Article");
  await page.locator(".menu > summary").click();
  await page.locator(".menu").getByRole("link", { name: "Gallery" }).click();
  expect(await page.locator("h1").textContent()).toBe("Gallery");
});
