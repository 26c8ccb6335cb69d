import { readFileSync } from "node:fs";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { json, markdown, yaml } from "@mineral-brief/formats";
import { expect, inject, it } from "vitest";
import { benchOpener, type BenchPage } from "./bench-page.ts";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();
const openBench = benchOpener(open);

const brief = galleryArticles["us-australia-framework"]!;

/** Texts with a finding: format, text, code, and a string that appears only in its line. */
const textsWithFindings = [
  [
    "Plain text",
    "Tungsten\nKazakhstan weighs bids\nKuang Ye Guan Cha· 2025-10-24 09:20\nCore Insights - Prices rose [1]\nGroup 1: Empty\n",
    "group-empty",
    "Group 1: Empty",
  ],
  [
    "Markdown",
    markdown.serialise([brief]).text.replace("[^5]", "[^5][^5]"),
    "citation-duplicate",
    "[^5][^5]",
  ],
  [
    "YAML",
    yaml.serialise([brief]).text.replace(/^datePublished: .*$/m, "datePublished: 2026-02-30"),
    "date-impossible",
    "2026-02-30",
  ],
  [
    "JSON",
    json.serialise([brief]).text.replace('"language":', '"langauge": "en",\n  "language":'),
    "unknown-key",
    '"langauge"',
  ],
] as const;

it("finds the error in each format, underlines it, and goes to its place from the list", async () => {
  const bench = await openBench();
  const { page, findings, problems } = bench;
  for (const [format, text, code, words] of textsWithFindings) {
    await bench.write(text);
    await page.locator("#summary", { hasText: `${format}:` }).waitFor();
    const item = findings.filter({ has: page.getByRole("link", { name: code }) }).first();
    const line = text.slice(0, text.indexOf(words)).split("\n").length;
    await item.locator(".place", { hasText: new RegExp(`^${line}:`) }).waitFor();
    await item.locator(".go").click();
    // The editor has the focus, and the finding is explained below the line of the cursor.
    await page.locator("#editor .cm-editor.cm-focused").waitFor();
    await page.locator("#editor .cm-activeLineGutter", { hasText: String(line) }).waitFor();
    await page.locator("#editor .finding a", { hasText: code }).waitFor();
    await page.locator("#editor .cm-lintRange").first().waitFor();
  }
  expect(problems).toEqual([]);
});

it("highlights each format", async () => {
  const bench = await openBench();
  const { page } = bench;
  const coloured = (words: string) =>
    page.locator("#editor .cm-line span", { hasText: new RegExp(`^${words}$`) });
  for (const [text, key] of [
    [textsWithFindings[1][1], "language"],
    [textsWithFindings[2][1], "headline"],
    [textsWithFindings[3][1], '"headline"'],
  ] as const) {
    await bench.write(text);
    await bench.content.press("ControlOrMeta+Home");
    await expect
      .poll(() =>
        coloured(key)
          .first()
          .evaluate((word) => getComputedStyle(word).color),
      )
      .toBe("rgb(11, 69, 168)");
  }
});

const misspelt = `schemaVersion: "1.0"
headline: Cobalt quotas
langauge: en
language: en
datePublished: 2026-02-28
source:
  name: Mining Desk
coreInsights:
  - text: Quotas rose.
    citations: [1, 1]
references:
  - id: 1
    title: A report
`;

it("fixes a finding with its button, all safe ones at once, and undoes each in one step", async () => {
  const bench = await openBench();
  const { page, findings, problems } = bench;
  await bench.write(misspelt);
  await page.getByRole("button", { name: "Fix citation-duplicate at" }).click();
  const fixed = misspelt.replace("[1, 1]", "[1]");
  await expect.poll(bench.text).toBe(fixed);
  await page.locator("#status", { hasText: "Undo takes it back" }).waitFor();
  await expect.poll(() => findings.filter({ hasText: "citation-duplicate" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(misspelt);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(bench.text).toBe(fixed);
  await bench.content.press("ControlOrMeta+z");
  await expect.poll(bench.text).toBe(misspelt);
  await bench.checked();

  await page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ }).click();
  await expect.poll(bench.text).toMatch(/citations: \[1\]/);
  await bench.checked();
  await page.getByRole("button", { name: /^Fix all safe/ }).waitFor({ state: "hidden" });
  await page.locator("#status", { hasText: /^Fixed: \d+\. Undo takes it back\.$/ }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(misspelt);
  await bench.checked();

  // The finding at the cursor has the same buttons, which the keyboard reaches from the editor.
  await findings.filter({ hasText: "citation-duplicate" }).locator(".go").press("Enter");
  await page.locator("#editor .finding a", { hasText: "citation-duplicate" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(bench.text).toBe(fixed);
  await bench.checked();
  // F8 goes to the next finding. A misspelt key beside the right one has no fix.
  await bench.content.press("ControlOrMeta+Home");
  await bench.content.press("F8");
  const atCursor = page.locator("#editor .finding", { hasText: "unknown-key" });
  await atCursor.waitFor();
  await atCursor.getByRole("button", { name: /Fix|Rename/ }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Fix unknown-key/ }).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

it("says which fixes it leaves to the reader", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.write(`${misspelt.replace("langauge: en\n", "")}topicss: [Cobalt]\n`);
  await page.getByRole("button", { name: "Fix all safe (1)" }).click();
  await page.locator("#status", { hasText: "Fixed: 1. 1 finding needs your decision" }).waitFor();
  await bench.checked();
  await page.getByRole("button", { name: /^Fix unknown-key/ }).waitFor();
  expect(bench.problems).toEqual([]);
});

it("ignores a finding with a comment", async () => {
  const bench = await openBench();
  const { page, findings } = bench;
  await bench.write(misspelt);
  await findings.filter({ hasText: "unknown-key" }).locator(".go").click();
  await page.getByRole("button", { name: "Ignore here" }).click();
  await expect.poll(bench.text).toMatch(/# mineral-brief-ignore unknown-key\nlangauge: en/);
  await expect.poll(() => findings.filter({ hasText: "unknown-key" }).count()).toBe(0);
});

it("completes keys, terms and citations", async () => {
  const bench = await openBench();
  const { page } = bench;
  const options = page.locator("#editor .cm-tooltip-autocomplete li");
  await bench.write(misspelt);
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.type("miner");
  await options.filter({ hasText: "minerals" }).click();
  await expect.poll(bench.text).toMatch(/\nminerals: \[\]$/);
  await page.keyboard.type("wolfram");
  await options.filter({ hasText: "tungsten" }).click();
  await expect.poll(bench.text).toMatch(/\nminerals: \[tungsten\]$/);
});

it("explains a term under the pointer, and with F1 the one at the cursor", async () => {
  const bench = await openBench();
  const { page } = bench;
  const explanation = page.locator("#editor .explanation");
  await bench.write(`${misspelt}minerals:\n  - gallium\n`);
  await page
    .locator("#editor .cm-line", { hasText: "- gallium" })
    .hover({ position: { x: 50, y: 10 } });
  await explanation.filter({ hasText: "Ga" }).waitFor();
  await page.mouse.move(0, 0);
  await explanation.waitFor({ state: "detached" });
  await bench.content.press("ControlOrMeta+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F1");
  await explanation.filter({ hasText: "headline" }).waitFor();
  await page.keyboard.press("Escape");
  await explanation.waitFor({ state: "detached" });
  expect(bench.problems).toEqual([]);
});

it("colours the parts of a pasted text by what they were taken as", async () => {
  const bench = await openBench();
  const { page, problems } = bench;
  await bench.write(
    "Search documents\nKazakhstan weighs bids\nMetal Notes· 2025-10-24 09:20\nCore Insights - Prices rose [1] - Stocks fell [2]\n",
  );
  const part = (kind: string) => page.locator(`#editor .part-${kind}`);
  await part("headline").filter({ hasText: "Kazakhstan weighs bids" }).waitFor();
  await part("dropped").filter({ hasText: "Search documents" }).waitFor();
  await part("about").filter({ hasText: "Metal Notes" }).waitFor();
  await part("statement").filter({ hasText: "Prices rose" }).waitFor();
  await part("statement-even").filter({ hasText: "Stocks fell" }).waitFor();
  await page.locator("#legend", { hasText: "not kept" }).waitFor();
  await page.locator("#grade", { hasText: "Read with notes" }).waitFor();
  // The same in words, at the cursor.
  await bench.content.press("ControlOrMeta+Home");
  await page.keyboard.press("F1");
  await page.locator("#editor .explanation", { hasText: "not kept" }).waitFor();
  await bench.write(misspelt);
  await page.locator("#legend").waitFor({ state: "hidden" });
  await expect.poll(() => page.locator("#editor [class*=part-]").count()).toBe(0);
  expect(problems).toEqual([]);
});

it("shows neither a finding nor the last brief for an empty text", async () => {
  const bench = await openBench();
  const { page, problems } = bench;
  await page.locator("mineral-brief:state(ready)").waitFor();
  await bench.write("\n");
  await page.locator("#summary", { hasText: "No text yet" }).waitFor();
  await page.locator("#no-brief", { hasText: "The brief appears here" }).waitFor();
  expect(await page.locator("mineral-brief").isVisible()).toBe(false);
  expect(await page.locator("#findings li").count()).toBe(0);
  await bench.write("headline: Tin rises\nlanguage: en\n");
  await page.locator("#findings li", { hasText: "schemaVersion" }).waitFor();
  expect(problems).toEqual([]);
});

it("opens the text that was chosen last, however late another one arrives", async () => {
  const bench = await openBench();
  const { page, problems } = bench;
  const menu = page.getByLabel("Start from");
  await menu.selectOption("YAML brief");
  await expect.poll(bench.text).toMatch(/^schemaVersion: /m);
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/samples/brief.md", async (route) => {
    await arrival;
    await route.continue();
  });
  const late = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".md"));
  await menu.selectOption("Markdown brief");
  await menu.selectOption("JSON brief");
  await expect.poll(bench.text).toMatch(/^\{/);
  await bench.checked();
  arrive();
  await late;
  // The next choice is handled after what has arrived.
  await menu.selectOption("Brief with errors");
  await expect.poll(bench.text).toMatch(/Cobalt quotas replace the ban/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toMatch(/^\{/);
  expect(problems).toEqual([]);
});

it("shows the brief, its data, missing tags and each export, and tags the text", async () => {
  const bench = await openBench();
  const { page, problems } = bench;
  await page.getByLabel("Start from").selectOption("sample:errors.yaml");
  await page
    .locator("mineral-brief [part=headline]", { hasText: "Cobalt quotas replace the ban" })
    .waitFor();
  await bench.checked();

  await page.getByRole("tab", { name: "Brief" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("#tab-data:focus").waitFor();
  await page.locator("#data dd", { hasText: "57 percent" }).waitFor();
  await page.locator("#tags li", { hasText: "cobalt" }).first().waitFor();
  await page.locator("#add-tags").click();
  await expect.poll(bench.text).toMatch(/minerals:\s*(?:\n\s*- |\[)cobalt/);
  await page.locator("#status", { hasText: "Tags added" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toMatch(/^(?!.*minerals:)/s);
  await bench.checked();

  await page.getByRole("tab", { name: "Exports" }).click();
  await page.locator("#exported", { hasText: '"schemaVersion"' }).waitFor();
  await page.getByLabel("Format").selectOption("Table (CSV)");
  await page.locator("#exported", { hasText: "Cobalt quotas" }).waitFor();
  await page.getByLabel("Format").selectOption("JSON");
  await page.locator("#exported", { hasText: '"schemaVersion"' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("brief.json");
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toHaveProperty("headline");

  await page.getByRole("tab", { name: "Embed" }).click();
  await page.locator("#snippets", { hasText: 'integrity="sha384-' }).waitFor();
  expect(problems).toEqual([]);
});

it("keeps showing the last brief while the text has an error", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.write(misspelt);
  await page.locator("mineral-brief [part=headline]", { hasText: "Cobalt quotas" }).waitFor();
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.type("half a key");
  await page.locator("#no-brief", { hasText: "last version" }).waitFor();
  await page.locator("mineral-brief [part=headline]", { hasText: "Cobalt quotas" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("#no-brief").waitFor({ state: "hidden" });
  expect(bench.problems).toEqual([]);
});

it("shows no brief of another text while a pasted text has an error", async () => {
  const bench = await openBench();
  const { page } = bench;
  const brief = page.locator("mineral-brief [part=headline]");
  const broken = '{"schemaVersion": "1.0", "headline": "Mine",';
  await bench.write(misspelt);
  await brief.filter({ hasText: "Cobalt quotas" }).waitFor();
  await bench.write(broken);
  await page.locator("#no-brief", { hasText: "The brief appears here" }).waitFor();
  await brief.waitFor({ state: "hidden" });
  // The same if undo brings back a text with an error.
  await bench.write(misspelt);
  await brief.filter({ hasText: "Cobalt quotas" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(broken);
  await page.locator("#no-brief", { hasText: "The brief appears here" }).waitFor();
  await brief.waitFor({ state: "hidden" });
});

it("keeps the text after a reload, each opened text as a draft, and undoes opening another", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.write(misspelt);
  await page.locator("#saved", { hasText: "Saved in this browser" }).waitFor();
  await page.reload();
  await bench.ready();
  await expect.poll(bench.text).toBe(misspelt);
  // Another text has a draft of its own.
  await page.getByLabel("Start from").selectOption("Brief with errors");
  await expect.poll(bench.text).toMatch(/Cobalt quotas replace the ban/);
  await bench.checked();
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.type("# edited");
  await page.locator("#saved", { hasText: "Saved in this browser" }).waitFor();
  for (const _ of [1, 2]) await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(misspelt);
  await page
    .getByLabel("Start from")
    .selectOption({ label: await draftTitle(bench, "Cobalt quotas") });
});

it("starts again from an example that was edited, and keeps the edited text", async () => {
  const bench = await openBench();
  const { page } = bench;
  const menu = page.getByLabel("Start from");
  await menu.selectOption("Brief with errors");
  await expect.poll(bench.text).toMatch(/Cobalt quotas replace the ban/);
  const original = await bench.text();
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.type("# edited");
  await page.locator("#saved", { hasText: "Saved in this browser" }).waitFor();
  await expect.poll(() => menu.inputValue()).toMatch(/^draft:/);
  await menu.selectOption("Brief with errors");
  await expect.poll(bench.text).toBe(original);
  await menu.selectOption({ label: await draftTitle(bench, "Cobalt quotas") });
  await expect.poll(bench.text).toMatch(/# edited$/);
});

it.each([
  ["headline:\n  value: A map\n  lang: en\n", "A map ("],
  ["headline: >-\n  A block\n", "A block ("],
  ["headline: 'China''s quotes'\n", "China''s quotes ("],
  ["# A heading\n\nText\n", "A heading ("],
])("names the draft %j %j", async (text, title) => {
  const bench = await openBench();
  await bench.write(text);
  expect(await draftTitle(bench, title)).toMatch(new RegExp(`^${title.replace("(", "\\(")}`));
});

it("goes on with the next fix by keyboard, and has no links to groups of the preview", async () => {
  const bench = await openBench();
  const { page } = bench;
  const repeated = "  - text: Quotas rose.\n    citations: [1, 1]\n";
  await bench.write(misspelt.replace("langauge: en\n", "").replace(repeated, repeated.repeat(3)));
  await bench.checked();
  const fixes = page.locator("#findings .fix");
  await expect.poll(() => fixes.count()).toBe(3);
  await fixes.nth(1).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => fixes.count()).toBe(2);
  expect(await fixes.nth(1).evaluate((button) => button.matches(":focus"))).toBe(true);
  await page.locator("#fix").focus();
  await page.keyboard.press("Enter");
  await page.locator("#fix").waitFor({ state: "hidden" });
  expect(await page.locator("#findings :focus").count()).toBe(1);
  await page.getByLabel("Start from").selectOption("Markdown brief");
  await bench.checked();
  const group = page.locator("#brief details.group").first();
  await group.hover();
  expect(await page.locator("#brief .group-link:visible").count()).toBe(0);
});

/** Waits for the draft whose title starts with words. */
async function draftTitle({ page }: BenchPage, words: string): Promise<string> {
  const option = page.locator("#sample optgroup[label='Your texts'] option", { hasText: words });
  await option.first().waitFor({ state: "attached" });
  return (await option.first().textContent())!;
}

it("says so where the browser blocks storage, and where a draft does not fit", async () => {
  const blocked = `Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });`;
  const bench = await openBench("", { script: blocked });
  await bench.write(misspelt);
  await bench.page.locator("#saved", { hasText: "blocks storage" }).waitFor();
  await expect.poll(bench.text).toBe(misspelt);
  expect(bench.problems).toEqual([]);
});

it("puts a text into a link, restores it, and takes it out of the address after an edit", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.write(misspelt);
  await page.getByRole("button", { name: "Share" }).click();
  await page.locator("#status", { hasText: "without encryption" }).waitFor();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#brief=[\w-]+$/);
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.type("x");
  await expect.poll(() => new URL(page.url()).hash).toBe("");
  await expect.poll(() => page.locator("#status").textContent()).toBe("");
  const second = await openBench(hash);
  await expect.poll(second.text).toBe(misspelt);
  const cut = await openBench(hash.slice(0, 60));
  await cut.page.locator("#status", { hasText: "incomplete or damaged" }).waitFor();
});

it("takes a link out of the address when undo, another format or another text replaces what it leads to", async () => {
  const bench = await openBench("#gallery=congo-cobalt");
  const { page } = bench;
  const hash = (): string => new URL(page.url()).hash;
  const share = async (): Promise<void> => {
    await page.getByRole("button", { name: "Share" }).click();
    await page.locator("#status", { hasText: "without encryption" }).waitFor();
    expect(hash()).toMatch(/^#brief=/);
  };
  await page.getByLabel("Start from").selectOption("Brief with errors");
  await expect.poll(bench.text).toMatch(/Cobalt quotas replace the ban/);
  await expect.poll(hash).toBe("");
  const original = await bench.text();
  await bench.content.press("ControlOrMeta+Home");
  await page.keyboard.type("WRONG");
  await share();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(original);
  await expect.poll(hash).toBe("");
  await expect.poll(() => page.locator("#status").textContent()).toBe("");
  await share();
  await page.getByLabel("Read as").selectOption("Markdown");
  await expect.poll(hash).toBe("");
});

/** A link that an earlier version of the playground made. */
const earlierLink =
  "#brief=BcExCoAwDAXQq4TMIrp28xIuxiHopy2mX6g4eHvf2_TzFjrocxQ0X9GfejOJ6TxOpsYCP6MSSRYKvEdFl6i8jOHMr2ckAY26_w";

it("reads a link that an earlier version made", async () => {
  const bench = await openBench(earlierLink);
  await expect
    .poll(bench.text)
    .toBe('schemaVersion: "1.0"\nheadline: An earlier link\nlanguage: en\n');
  await expect.poll(() => bench.page.getByLabel("Read as").inputValue()).toBe("yaml");
});

it("reports a text that is too long for a link", async () => {
  const bench = await openBench();
  const { page } = bench;
  const noise = Array.from({ length: 6000 }, (_, index) => Math.sin(index).toString(36)).join(" ");
  await bench.write(noise);
  await page.getByRole("button", { name: "Share" }).click();
  await page.locator("#status", { hasText: "too long for a link" }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
});

it("opens a brief of the gallery, a chosen file and a dropped one, and undoes that", async () => {
  const bench = await openBench("#gallery=congo-cobalt");
  const { page } = bench;
  await page.locator("#summary", { hasText: "JSON: no findings." }).waitFor();
  await page.getByLabel("Open a file").setInputFiles({
    name: "brief.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(misspelt.replaceAll("\n", "\r\n")),
  });
  await page.locator("#status", { hasText: "Opened brief.yaml" }).waitFor();
  await expect.poll(bench.text).toBe(misspelt);
  // No one else may have the file, so it is a draft although it is not edited.
  await draftTitle(bench, "Cobalt quotas (");
  await bench.drop("#editor", [{ name: "dropped.txt", text: "A dropped text" }]);
  await page.locator("#status", { hasText: "Opened dropped.txt" }).waitFor();
  await expect.poll(bench.text).toBe("A dropped text");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(bench.text).toBe(misspelt);
});

const pastedPlain =
  "Prices rise\nMetal Notes· 2025-10-24 09:20\nCore Insights\n- Exports stop. [1]\n- Prices follow. [2]\n";
const pastedHtml =
  '<meta charset="utf-8"><h1>Prices rise</h1><p>Metal Notes· 2025-10-24 09:20</p><h2>Core Insights</h2>' +
  '<ul><li>Exports stop. <a href="https://example.org/a">[1]</a></li>' +
  '<li>Prices follow. <a href="https://example.org/b">[2]</a></li></ul>';

it("reads pasted HTML with its links, and the source of a page", async () => {
  const bench = await openBench();
  const { page, problems, scripts } = bench;
  await bench.write("");
  await bench.paste({ "text/plain": pastedPlain, "text/html": pastedHtml });
  await page.locator("#status", { hasText: "Pasted as HTML" }).waitFor();
  await expect.poll(bench.text).toBe(pastedHtml);
  const cited = page.locator("mineral-brief a[href^='https://example.org/']");
  await cited.first().waitFor();
  await page.locator("mineral-brief [part=headline]", { hasText: /^Prices rise$/ }).waitFor();
  expect(scripts.filter((name) => name.includes("web-page"))).toHaveLength(1);

  // Colours of an editor of code, a part of a text, and a paste without formatting stay plain.
  await bench.write("");
  await bench.paste({ "text/plain": '{"a": 1}', "text/html": `<pre>${pastedHtml}</pre>` });
  await expect.poll(bench.text).toBe('{"a": 1}');
  await bench.checked();
  await bench.write("A text\n");
  await bench.paste({ "text/plain": pastedPlain, "text/html": pastedHtml });
  await expect.poll(bench.text).toBe(`A text\n${pastedPlain}`);
  await bench.write("");
  await bench.paste({ "text/plain": pastedPlain });
  await expect.poll(bench.text).toBe(pastedPlain);

  await bench.write(`<!doctype html><html lang="en"><body>${pastedHtml}</body></html>`);
  await page.locator("#summary", { hasText: "Web page:" }).waitFor();
  await cited.first().waitFor();
  expect(problems).toEqual([]);
});

it("says how many relations the text may state", async () => {
  const bench = await openBench();
  const { page } = bench;
  const suspends = "China suspends its export controls on gallium to the United States until";
  const write = async (...statements: readonly string[]): Promise<void> => {
    const insights = statements.map((statement) => ` - ${statement} [1]`).join("");
    await bench.write(`Gallium\nMetal Notes· 2025-11-10 09:20\nCore Insights${insights}\n`);
  };
  const status = page.locator("#tags-status");
  await page.getByRole("tab", { name: "Data" }).click();
  await write(`${suspends} November 27, 2026`);
  await status.filter({ hasText: "1 relation; check and add it yourself." }).waitFor();
  await write(`${suspends} November 27, 2026`, "China bans exports of antimony to Japan");
  await expect.poll(() => status.textContent()).toMatch(/2 relations; check and add them yourself/);
});

it("detects the language, and proposes organisations, with parts that load on demand", async () => {
  const bench = await openBench("#gallery=congo-cobalt");
  const { page, scripts } = bench;
  const loaded = (part: string): number => scripts.filter((name) => name.includes(part)).length;
  expect([loaded("detect-language"), loaded("tag-organizations"), loaded("read-manifest")]).toEqual(
    [0, 0, 0],
  );
  await bench.write(
    "Wolfram\nDie Preise für Wolfram steigen weiter\nMetal Notes· 2025-10-24 09:20\nCore Insights - Die Ausfuhr von Wolfram aus Kasachstan steht still, sagt Glencore [1] - Die Preise steigen und die Lager leeren sich schnell [2]\n",
  );
  await page.locator("mineral-brief [part=headline]", { hasText: "Die Preise" }).waitFor();
  await page.locator("#summary", { hasText: "Plain text:" }).waitFor();
  expect(loaded("detect-language")).toBe(1);
  await page.getByRole("tab", { name: "Data" }).click();
  await page.locator("#tags li", { hasText: "organizations + glencore" }).waitFor();
  await page.locator("#tags li", { hasText: 'places + KZ ("Kasachstan")' }).waitFor();
  expect(loaded("tag-organizations")).toBe(1);
});

const cited = `schemaVersion: "1.0"
headline: Gallium
language: en
datePublished: 2026-02-28
source:
  name: Mining Desk
coreInsights:
  - text: The line makes 37 tonnes.
    citations: [1]
  - text: Germany buys 12 tonnes.
    citations: [2]
references:
  - id: 1
    title: A line for gallium
  - id: 2
    title: A buyer
`;

const savedPages = [
  { name: "1.html", text: "<!doctype html><p>The line makes 37 tonnes." },
  { name: "2.txt", text: "Germany buys 21 tonnes." },
];

it("compares the text with dropped sources, again after each edit, in code that loads then", async () => {
  const bench = await openBench();
  const { page, findings, problems, scripts } = bench;
  const loaded = () => scripts.filter((name) => name.includes("verify-sources")).length;
  await bench.write(cited);
  expect(loaded()).toBe(0);
  await bench.drop("#output", savedPages);
  await page.locator("#source-summary", { hasText: /1\.html, 2\.txt: .*1 differs/ }).waitFor();
  expect(loaded()).toBe(1);
  await page.locator("#summary", { hasText: "Sources: 1 error." }).waitFor();
  const problem = findings.filter({ has: page.getByRole("link", { name: "source-differs" }) });
  await problem.locator(".place", { hasText: /^10:/ }).waitFor();
  // The list leads to the text, and the finding is below its line.
  await problem.locator(".go").click();
  await page.locator("#editor .finding", { hasText: "21 tonnes" }).waitFor();

  await bench.write(cited.replace("12 tonnes", "21 tonnes"));
  await page.locator("#summary", { hasText: "Sources: no findings." }).waitFor();
  await page.locator("#source-notes summary", { hasText: "what is found" }).waitFor();

  // What has no citation of a reference cannot be compared, which is not the same as no problem.
  await bench.write(
    "Gallium\nMetal Notes· 2025-10-24 09:20\nCore Insights - Exports stop in Chile [7]\n",
  );
  await page.locator("#summary", { hasText: "Sources: nothing could be compared." }).waitFor();
  await bench.write(cited.replace("12 tonnes", "21 tonnes"));

  // More sources join the others; one with the same name replaces the earlier one.
  await page.getByLabel("Choose sources").setInputFiles([
    { name: "2.txt", mimeType: "text/plain", buffer: Buffer.from("Germany buys 12 tonnes.") },
    { name: "notes.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
  ]);
  await page.locator("#summary", { hasText: "Sources: 1 error." }).waitFor();
  await page.locator("#source-remarks li", { hasText: "notes.pdf: only .html" }).waitFor();
  await page.getByRole("button", { name: "Remove all" }).click();
  await page.locator("#source-results").waitFor({ state: "hidden" });
  await page.locator("#summary", { hasText: /^YAML: [^S]*$/ }).waitFor();
  expect(problems).toEqual([]);
});

it("does not compare another text with the sources of one, until the reader wants it", async () => {
  const bench = await openBench();
  const { page, findings, problems } = bench;
  const summary = (words: string | RegExp) =>
    page.locator("#summary", { hasText: words }).waitFor();
  await bench.write(cited);
  await bench.drop("#output", savedPages);
  await summary("Sources: 1 error.");
  const other = cited.replace("headline: Gallium", "headline: Germanium");
  await bench.write(other);
  await summary("Sources of another text.");
  expect(await findings.filter({ hasText: "source-differs" }).count()).toBe(0);
  await page.locator("#source-summary", { hasText: "chosen for another text" }).waitFor();
  // The first text still has its sources.
  await page.getByRole("button", { name: "Undo" }).click();
  await summary("Sources: 1 error.");
  await page.getByRole("button", { name: "Redo" }).click();
  await summary("Sources of another text.");
  await page.getByRole("button", { name: "Compare with this text" }).click();
  await summary("Sources: 1 error.");
  await page.getByRole("button", { name: "Compare with this text" }).waitFor({ state: "hidden" });
  // New sources replace those of another text.
  await bench.write(cited);
  await summary("Sources of another text.");
  await bench.drop("#output", savedPages.slice(0, 1));
  await page.locator("#source-summary", { hasText: /^1\.html: / }).waitFor();
  expect(problems).toEqual([]);
});

it("compares again with the sources after the worker was stopped", async () => {
  const bench = await openBench("", {
    // The reader of a page cannot stop a check that is fast, so that this does.
    script:
      "const start = Worker.prototype.postMessage; globalThis.workers = new Set(); Worker.prototype.postMessage = function (...all) { workers.add(this); return start.apply(this, all); };",
  });
  const { page } = bench;
  await bench.write(cited);
  await bench.drop("#output", savedPages);
  await page.locator("#summary", { hasText: "Sources: 1 error." }).waitFor();
  await page.evaluate(() => {
    const { workers } = globalThis as unknown as { workers: Set<Worker> };
    for (const worker of workers)
      worker.dispatchEvent(new ErrorEvent("error", { message: "gone" }));
  });
  await bench.write(cited.replace("12 tonnes", "21 tonnes"));
  await page.locator("#summary", { hasText: "Sources: no findings." }).waitFor();
  await expect.poll(() => page.workers()).toHaveLength(1);
});

it("opens neither several files at once nor one that is not a text", async () => {
  const bench = await openBench();
  const { page } = bench;
  await bench.write(cited);
  await bench.drop("#editor", savedPages);
  await page.locator("#status", { hasText: "Drop one text here" }).waitFor();
  await page.getByLabel("Open a file").setInputFiles({
    name: "picture.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff]),
  });
  await page.locator("#status", { hasText: "picture.png is not a text" }).waitFor();
  await expect.poll(bench.text).toBe(cited);
});

it("says in words that the worker cannot start, keeps the text editable, and tries again", async () => {
  const { page, problems } = await open("404.html");
  await page.route(/\/worker-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${inject("siteAddress")}playground.html`);
  const failure = page.locator("#failure", { hasText: "not checked" });
  await failure.waitFor();
  await page.locator("#editor[data-ready]").waitFor();
  await page.locator("#editor .cm-content").press("ControlOrMeta+End");
  await page.keyboard.type("still here");
  await page.locator("#editor .cm-content", { hasText: "still here" }).waitFor();
  await page.locator("#saved", { hasText: "Saved in this browser" }).waitFor();
  await page.unroute(/\/worker-[^/]*\.js$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#summary", { hasText: "Plain text:" }).waitFor();
  await failure.waitFor({ state: "hidden" });
  expect(problems.filter((problem) => !problem.includes("ERR_FAILED"))).toEqual([]);
});

it("stays a plain text field, with undo, where the editor of code cannot load", async () => {
  const { page } = await open("404.html");
  await page.route(/\/code-editor-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${inject("siteAddress")}playground.html`);
  await page.locator("#status", { hasText: "could not be loaded" }).waitFor();
  const field = page.locator("#source");
  await field.fill(misspelt);
  await page.getByRole("button", { name: "Fix citation-duplicate at" }).click();
  await expect.poll(() => field.inputValue()).toBe(misspelt.replace("[1, 1]", "[1]"));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => field.inputValue()).toBe(misspelt);
});

it("leads with the keyboard through editor, separators, findings and tabs", async () => {
  const bench = await openBench("", { viewport: { width: 1280, height: 800 } });
  const { page } = bench;
  await bench.write("Prices rise\n");
  await bench.content.press("ControlOrMeta+End");
  await page.keyboard.press("Tab");
  const rows = page.getByRole("separator", { name: "Height of the text" });
  await expect
    .poll(() => rows.evaluate((element) => element === document.activeElement))
    .toBe(true);
  const editorSize = async () => (await page.locator("#editor").boundingBox())!;
  const { height } = await editorSize();
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await editorSize()).height).toBeLessThan(height);
  await page.keyboard.press("Home");
  await expect.poll(() => rows.getAttribute("aria-valuenow")).toBe("20");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await editorSize()).height).toBe(height);
  const columns = page.getByRole("separator", { name: "Width of the text" });
  const { width } = await editorSize();
  await columns.press("ArrowLeft");
  await expect.poll(async () => (await editorSize()).width).toBeLessThan(width);
  await columns.dblclick();
  await expect.poll(async () => (await editorSize()).width).toBe(width);
  await columns.hover();
  await page.mouse.down();
  await page.mouse.move(900, 400);
  await page.mouse.up();
  await expect.poll(async () => (await editorSize()).width).toBeGreaterThan(width + 100);
  // The next visit has the same panes.
  await page.reload();
  await bench.ready();
  await expect.poll(async () => (await editorSize()).width).toBeGreaterThan(width + 100);
  // The link past the masthead keeps the text.
  await page.evaluate(() => (location.hash = "#content"));
  await expect.poll(bench.text).toMatch(/Prices rise/);
});

it.each([390, 1280])("says without script what it requires, at a width of %i px", async (width) => {
  const { page } = await open("playground.html", {
    javaScriptEnabled: false,
    viewport: { width, height: 740 },
  });
  const message = page.locator("noscript p");
  const box = (await message.boundingBox())!;
  const atMessage = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.closest("noscript")?.textContent,
    [box.x + 40, box.y + box.height / 2],
  );
  expect(atMessage).toContain("requires JavaScript");
  for (const part of [".bar", ".views", ".panes"])
    expect(await page.locator(part).isVisible()).toBe(false);
});

it.each([320, 375])(
  "shows one part at a time on a phone of %i px, and all are reachable",
  async (width) => {
    const bench = await openBench("", { viewport: { width, height: 740 } });
    const { page, findings } = bench;
    await bench.write(misspelt);
    const view = (name: RegExp) =>
      page.getByRole("group", { name: "View" }).getByRole("button", { name });
    const fits = async (): Promise<void> => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.locator(".bar").evaluate((bar) => bar.scrollWidth <= bar.clientWidth)).toBe(
        true,
      );
    };
    await fits();
    // The format can be chosen where its effect is seen. The other parts of the bar are in one row everywhere.
    const places = () =>
      page
        .locator("#views, .bar > :not(.read-as, .keys, .saved)")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    expect(Math.max(...before.slice(1)) - Math.min(...before.slice(1))).toBeLessThan(12);
    expect(await page.getByLabel("Read as").isVisible()).toBe(true);
    await page.locator("#summary", { hasText: "warning" }).waitFor();
    await view(/^Findings \d+$/).click();
    await page.locator("#editor").waitFor({ state: "hidden" });
    await findings.first().waitFor();
    await fits();
    await view(/^Brief$/).click();
    await page.locator("mineral-brief [part=headline]").waitFor();
    await fits();
    await view(/^More$/).click();
    expect(await page.getByLabel("Read as").isVisible()).toBe(false);
    expect(await places()).toEqual(before);
    for (const tab of ["Data", "Sources", "Exports", "Embed"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page
        .locator(
          `[role=tabpanel][aria-labelledby=tab-${tab.toLowerCase().replace(/^exports$/, "export")}]`,
        )
        .waitFor();
      await fits();
    }
    // A finding leads back to the text.
    await view(/^Findings/).click();
    await findings.first().locator(".go").click();
    await page.locator("#editor .finding").waitFor();
    await fits();
  },
);

it("checks a text of 1 MB in a worker without blocking the page", async () => {
  const bench = await openBench();
  const { page } = bench;
  const insight =
    " - Officials in Astana favour partners who bring factories, jobs and know-how [2][8]";
  const head =
    "Tungsten\nKazakhstan weighs bids\nKuang Ye Guan Cha· 2025-10-24 09:20\nCore Insights";
  const text = head + insight.repeat(Math.ceil(1_000_000 / insight.length));
  expect(page.workers()).toHaveLength(1);
  await bench.content.press("ControlOrMeta+a");
  await bench.paste({ "text/plain": text });
  // The page counts on while the worker checks.
  const turns = await page.evaluate(async () => {
    let count = 0;
    while ("checking" in document.body.dataset) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      count++;
    }
    return count;
  });
  expect(turns).toBeGreaterThan(10);
  await page.locator("#summary", { hasText: "Plain text" }).waitFor();
  // It can still be edited.
  await bench.content.press("ControlOrMeta+Home");
  await page.keyboard.type("xyz");
  await page.locator("#editor .cm-line", { hasText: /^xyzTungsten$/ }).waitFor();
});
