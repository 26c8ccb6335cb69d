import { expect, it } from "vitest";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();

it.each([
  ["time zone", "Time zones", "docs/"],
  ["citation-dangling", "citation-dangling", "docs/rules/citation-dangling.html"],
  ["钨", "Tungsten", "docs/vocabulary/tungsten.html"],
  ["bloc-brics", "Places", "docs/vocabulary/places.html"],
  ["validateArticle", "validateArticle", "docs/api/schema/index.html"],
])("finds %s with the keyboard", async (query, _, address) => {
  const { page, problems } = await open("docs/guides/in-ci.html");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search the docs" });
  await dialog.getByRole("searchbox").fill(query);
  await dialog.locator(".hit").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.includes(address) && !url.pathname.includes("in-ci"));
  expect(problems).toEqual([]);
});

it("closes the search with Escape, and reports a query without results", async () => {
  const { page, scripts } = await open("index.html");
  expect(scripts.filter((name) => name.includes("search-dialog"))).toEqual([]);
  await page.getByRole("link", { name: "Search the docs" }).click();
  await page.getByRole("searchbox").fill("zzzzzzzz");
  await page.getByText("No results for “zzzzzzzz”.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});

it("filters the rules by topic, severity and fix", async () => {
  const { page } = await open("docs/rules/index.html");
  const shown = page.locator("#rules tbody tr:visible");
  const all = await shown.count();
  expect(all).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Dates" }).click();
  await page.getByRole("button", { name: "error", exact: true }).click();
  expect(await shown.locator("a").allTextContents()).toEqual(
    expect.arrayContaining(["date-impossible", "date-order"]),
  );
  expect(await page.locator("#count").textContent()).toMatch(new RegExp(`^\\d of ${all} codes$`));
  await page.getByRole("button", { name: "All" }).first().click();
  await page.getByRole("button", { name: "All" }).nth(1).click();
  expect(await shown.count()).toBe(all);
});

it("shows tables without squeezed sentences", async () => {
  const { page } = await open("docs/packages/widget.html", {
    viewport: { width: 1280, height: 800 },
  });
  const widths = (selector: string): Promise<number[]> =>
    page.locator(selector).evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
  const hidden = await page
    .locator(".tablewrap")
    .evaluateAll((all) => all.map((wrap) => wrap.scrollWidth - wrap.clientWidth));
  expect(hidden.length).toBeGreaterThan(5);
  expect(Math.max(...hidden)).toBe(0);
  await page.setViewportSize({ width: 375, height: 740 });
  expect(Math.min(...(await widths("td.sentence")))).toBeGreaterThanOrEqual(168);
});

it("copies the commands of a terminal, without prompts and output", async () => {
  const { page } = await open("docs/guides/first-brief.html", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const copied = async (path: string, words: string): Promise<string> => {
    await page.goto(new URL(path, page.url()).href);
    await page.locator(".code", { hasText: words }).getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied("first-brief.html", "tag tungsten.brief.yaml --write")).toBe(
    "mineral-brief tag tungsten.brief.yaml --write",
  );
  expect(await copied("../../index.html", "-o brief.csv")).toBe(
    "mineral-brief convert brief.json -o brief.csv",
  );
});

it("keeps code out of the button that copies it", async () => {
  const { page } = await open("docs/packages/widget.html", {
    viewport: { width: 375, height: 740 },
  });
  await page.locator(".code .copy").first().waitFor();
  const gaps = await page
    .locator(".code:not(:has(.bar))")
    .evaluateAll((all) =>
      all.map(
        (block) =>
          block.querySelector(".copy")!.getBoundingClientRect().left -
          block.querySelector("pre")!.getBoundingClientRect().right,
      ),
    );
  expect(gaps.length).toBeGreaterThan(10);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
});

it("aligns the families of minerals", async () => {
  const { page } = await open("docs/vocabulary/index.html");
  const [first, second] = await page
    .locator(".famkey li")
    .evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top));
  expect(first).toBe(second);
});

it("describes the fields of an article: type, rules, and what formats lose", async () => {
  const { page } = await open("docs/reference/article.html#Figure-value");
  const field = page.locator("[id='Figure-value']");
  expect(await field.locator(".ty").textContent()).toBe("number");
  expect(await field.textContent()).toContain("figure-value-mismatch");
  await field.getByText("Where it goes in each format").click();
  expect(await field.locator(".inform div", { hasText: "yaml" }).textContent()).toContain("same");
  expect(await field.locator(".inform div", { hasText: "csv" }).textContent()).toContain(
    "not kept",
  );
  const relation = page.locator("[id='Relation-announced']");
  await relation.getByText("Where it goes in each format").click();
  const inText = relation.locator(".inform div", { has: page.getByText("text", { exact: true }) });
  expect(await inText.textContent()).toContain("not kept");
  const headline = page.locator("#headline");
  await headline.getByText("Where it goes in each format").click();
  const placesOf = async (format: string): Promise<string | null> =>
    headline.locator(".inform div", { has: page.getByText(format, { exact: true }) }).textContent();
  expect(await placesOf("jsonld")).toContain("headline");
  expect(await placesOf("atom")).toContain("<title>");
  expect(await placesOf("csv")).toContain("column headline");
  expect(await placesOf("markdown")).toContain("title");
  expect(await placesOf("html")).toContain("in the page");
  expect(await page.locator("#headline .req").textContent()).toBe("required");
  expect(await page.locator("[id='extensions'] .lost").count()).toBeGreaterThan(2);
});

it("leads through the docs: crumbs, neighbours and the source of a page", async () => {
  const { page } = await open("docs/formats/text.html");
  expect(await page.locator(".crumbs li").allTextContents()).toEqual([
    "Docs",
    "Reference",
    "Formats",
    "text",
  ]);
  expect(await page.locator(".editline a").first().getAttribute("href")).toMatch(
    /\/edit\/main\/docs\/formats\/text\.md$/,
  );
  await page.locator("a[rel=next]").click();
  expect(await page.locator("h1").textContent()).toBe("yaml");
  await page.locator("a[rel=prev]").click();
  expect(await page.locator("h1").textContent()).toBe("text");
});

it("opens a brief of the docs in the playground", async () => {
  const { page } = await open("docs/guides/first-brief.html");
  await page.getByRole("link", { name: "Open in the playground" }).first().click();
  await page.locator("#summary", { hasText: "Plain text:" }).waitFor();
  const headline = page.locator("mineral-brief [part=headline]");
  await expect.poll(() => headline.textContent()).toContain("Tungsten");
});
