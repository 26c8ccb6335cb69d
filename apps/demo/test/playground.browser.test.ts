import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { json, markdown, yaml } from "@mineral-brief/formats";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();

const brief = galleryArticles["us-australia-framework"]!;

/** Waits until the current text has been checked. */
async function checked(page: Page): Promise<void> {
  await page.locator("body:not([data-checking])").waitFor();
}

async function openBench(path = "playground.html") {
  const opened = await open(path);
  await opened.page.locator("#summary:not(:empty)").waitFor();
  await checked(opened.page);
  return opened;
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("#source").fill(text);
  await checked(page);
}

/** Texts with one finding: format, text, code, and a string that appears only in its line. */
const textsWithFindings = [
  [
    "text",
    "Tungsten\nKazakhstan weighs bids\nKuang Ye Guan Cha· 2025-10-24 09:20\nCore Insights - Prices rose [1]\nGroup 1: Empty\n",
    "group-empty",
    "Group 1: Empty",
  ],
  [
    "markdown",
    markdown.serialise([brief]).text.replace("[^5]", "[^5][^5]"),
    "citation-duplicate",
    "[^5][^5]",
  ],
  [
    "yaml",
    yaml.serialise([brief]).text.replace(/^datePublished: .*$/m, "datePublished: 2026-02-30"),
    "date-impossible",
    "2026-02-30",
  ],
  [
    "json",
    json.serialise([brief]).text.replace('"language":', '"langauge": "en",\n  "language":'),
    "unknown-key",
    '"langauge"',
  ],
] as const;

it("finds the error in each format, and selects its line", async () => {
  const { page, problems } = await openBench();
  for (const [format, text, code, words] of textsWithFindings) {
    await write(page, text);
    await page.locator("#summary", { hasText: `Read as ${format}:` }).waitFor();
    const item = page.locator("#findings li", { has: page.getByRole("link", { name: code }) });
    const line = text.slice(0, text.indexOf(words)).split("\n").length;
    expect((await item.first().locator(".place").textContent())!.split(":")[0]).toBe(String(line));
    await item.first().getByRole("button").click();
    const selected = await page.locator("#source").evaluate((field: HTMLTextAreaElement) => ({
      isFocused: document.activeElement === field,
      line: field.value.slice(0, field.selectionStart).split("\n").length,
    }));
    expect({ format, ...selected }).toEqual({ format, isFocused: true, line });
    const shown = page.locator(`#editor .lines > :nth-child(${line})`);
    expect(await shown.getAttribute("data-severity")).not.toBeNull();
  }
  expect(problems).toEqual([]);
  await page.close();
});

it("shows the brief, missing tags and each export, and fixes and tags the text", async () => {
  const { page, problems } = await openBench();
  await page.getByLabel("Start from").selectOption("errors.yaml");
  await page.locator("#fix").waitFor();
  await checked(page);
  await page
    .locator("mineral-brief [part=headline]", { hasText: "Cobalt quotas replace the ban" })
    .waitFor();
  await page.locator("#fix").click();
  await checked(page);
  expect(await page.locator("#source").inputValue()).not.toContain("Group 1:");

  await page.getByRole("tab", { name: "Brief" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-tags");
  await page.locator("#tags li", { hasText: "cobalt" }).first().waitFor();
  await page.locator("#add-tags").click();
  await checked(page);
  expect(await page.locator("#source").inputValue()).toMatch(/minerals:\s*(?:\n\s*- |\[)cobalt/);

  await page.getByRole("tab", { name: "Export" }).click();
  const exported = page.locator("#exported");
  const formats = await page.locator("#to option").allTextContents();
  expect(formats).toEqual(
    expect.arrayContaining([
      "json",
      "markdown",
      "html-fragment",
      "jsonld",
      "jsonfeed",
      "atom",
      "email",
      "email-text",
      "csl",
      "csv",
    ]),
  );
  await page.locator("#to").selectOption("csv");
  await page.locator("#exported", { hasText: "Cobalt quotas" }).waitFor();
  await page.locator("#to").selectOption("json");
  await page.locator("#exported", { hasText: '"schemaVersion"' }).waitFor();
  expect(JSON.parse((await exported.textContent())!)).toHaveProperty("headline");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("brief.json");

  await page.getByRole("tab", { name: "Embed" }).click();
  await page.locator("#snippets section").first().waitFor();
  expect(await page.locator("#snippets").textContent()).toContain('integrity="sha384-');
  expect(problems).toEqual([]);
  await page.close();
});

it("puts a text into a link and restores it", async () => {
  const { page } = await openBench();
  const text = yaml.serialise([galleryArticles["gallium-germanium-antimony"]!]).text;
  await write(page, text);
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.locator("#status", { hasText: "now contains" }).waitFor();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#brief=[\w-]+$/);
  await page.close();
  const { page: second } = await openBench(`playground.html${hash}`);
  expect(await second.locator("#source").inputValue()).toBe(text);
  await second.close();
  const { page: cut } = await openBench(`playground.html${hash.slice(0, 200)}`);
  await cut.locator("#status", { hasText: "incomplete or damaged" }).waitFor();
  await cut.close();
});

it("reports a text that is too long for a link", async () => {
  const { page } = await openBench();
  const noise = Array.from({ length: 6000 }, (_, index) => Math.sin(index).toString(36)).join(" ");
  await write(page, noise);
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.locator("#status", { hasText: "too long for a link" }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await page.close();
});

it("opens a brief of the gallery and a file", async () => {
  const { page } = await openBench("playground.html#gallery=congo-cobalt");
  const summary = page.locator("#summary");
  await expect.poll(() => summary.textContent()).toContain("no findings");
  await page.locator("#file").setInputFiles({
    name: "brief.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(yaml.serialise([brief]).text),
  });
  await expect.poll(() => summary.textContent()).toContain("Read as yaml");
  await page.close();
});

const pastedPlain =
  "Prices rise\nMetal Notes· 2025-10-24 09:20\nCore Insights\n- Exports stop. [1]\n- Prices follow. [2]\n";
const pastedHtml =
  '<meta charset="utf-8"><h1>Prices rise</h1><p>Metal Notes· 2025-10-24 09:20</p><h2>Core Insights</h2>' +
  '<ul><li>Exports stop. <a href="https://example.org/a">[1]</a></li>' +
  '<li>Prices follow. <a href="https://example.org/b">[2]</a></li></ul>';

/** Pastes as a browser does, into the selection. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await page.locator("#source").evaluate((field: HTMLTextAreaElement, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) field.setRangeText(types["text/plain"] ?? "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, data);
  await checked(page);
}

it("reads pasted HTML with its links, and the source of a page", async () => {
  const { page, problems, scripts } = await openBench();
  await write(page, "");
  await paste(page, { "text/plain": pastedPlain, "text/html": pastedHtml });
  await page.locator("#status", { hasText: "Pasted as HTML" }).waitFor();
  expect(await page.locator("#source").inputValue()).toBe(pastedHtml);
  const cited = page.locator("mineral-brief a[href^='https://example.org/']");
  await cited.first().waitFor();
  await page.locator("mineral-brief [part=headline]", { hasText: "Prices rise" }).waitFor();
  expect(scripts.filter((name) => name.includes("web-page"))).toHaveLength(1);

  // Colours of an editor of code, a part of a text, and a paste without formatting stay plain.
  await write(page, "");
  await paste(page, { "text/plain": '{"a": 1}', "text/html": `<pre>${pastedHtml}</pre>` });
  expect(await page.locator("#source").inputValue()).toBe('{"a": 1}');
  await write(page, "A text");
  await paste(page, { "text/plain": pastedPlain, "text/html": pastedHtml });
  expect(await page.locator("#source").inputValue()).toContain(pastedPlain);
  await write(page, "");
  await paste(page, { "text/plain": pastedPlain });
  expect(await page.locator("#source").inputValue()).toBe(pastedPlain);

  await write(page, `<!doctype html><html lang="en"><body>${pastedHtml}</body></html>`);
  await page.locator("#summary", { hasText: "Read as html" }).waitFor();
  await cited.first().waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

it("detects the language, and proposes organisations, with parts that load on demand", async () => {
  const { page, scripts } = await openBench("playground.html#gallery=congo-cobalt");
  const loaded = (part: string): number => scripts.filter((name) => name.includes(part)).length;
  expect([loaded("detect-language"), loaded("companies"), loaded("read-manifest")]).toEqual([
    0, 0, 0,
  ]);
  await write(
    page,
    "Wolfram\nDie Preise für Wolfram steigen weiter\nMetal Notes· 2025-10-24 09:20\nCore Insights - Die Ausfuhr von Wolfram aus Kasachstan steht still, sagt Glencore [1] - Die Preise steigen und die Lager leeren sich schnell [2]\n",
  );
  await page.locator("mineral-brief [part=headline]", { hasText: "Die Preise" }).waitFor();
  await page.locator("#summary", { hasText: "Read as text" }).waitFor();
  expect(loaded("detect-language")).toBe(1);
  await page.getByRole("tab", { name: /tags/i }).click();
  await page.locator("#tags li", { hasText: "organizations + glencore" }).waitFor();
  await page.locator("#tags li", { hasText: "places + KZ (“Kasachstan”)" }).waitFor();
  expect(loaded("companies")).toBe(1);
  await page.close();
});

it("checks a text of 1 MB in a worker without blocking the page", async () => {
  const { page } = await openBench();
  const insight =
    " - Officials in Astana favour partners who bring factories, jobs and know-how [2][8]";
  const head =
    "Tungsten\nKazakhstan weighs bids\nKuang Ye Guan Cha· 2025-10-24 09:20\nCore Insights";
  const text = head + insight.repeat(Math.ceil(1_000_000 / insight.length));
  expect(page.workers()).toHaveLength(1);
  const turns = await page.evaluate(async (long) => {
    const field = document.querySelector<HTMLTextAreaElement>("#source")!;
    field.value = long;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    let count = 0;
    let hasStarted = false;
    while (!hasStarted || "checking" in document.body.dataset) {
      hasStarted ||= "checking" in document.body.dataset;
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (hasStarted) count++;
    }
    return count;
  }, text);
  expect(turns).toBeGreaterThan(10);
  await page.locator("#summary", { hasText: "Read as text" }).waitFor();
  // The textarea is still fast enough to type into.
  await page.locator("#source").press("End");
  await page.keyboard.type("x");
  expect(await page.locator("#source").inputValue()).toHaveLength(text.length + 1);
  await page.close();
});
