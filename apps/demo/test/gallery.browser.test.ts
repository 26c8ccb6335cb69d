import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { mineralsOf, termId } from "@mineral-brief/schema/reading";
import { expect, inject, it } from "vitest";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();

const briefs: Article[] = Object.values(galleryArticles);
const total = briefs.length;

/** Counts the briefs of the fixtures about a mineral. */
function about(mineral: string): Article[] {
  return briefs.filter((article) => mineralsOf(article).some((term) => termId(term) === mineral));
}

it("filters by mineral, language and subject with the keyboard, and saves the filter in the URL", async () => {
  const { page, problems } = await open("gallery.html");
  const shown = page.locator("#briefs > li:visible h2 a");
  await page.locator("#filter[data-ready]").waitFor();
  const chip = (facet: string, name: string | RegExp) =>
    page.getByRole("group", { name: facet }).getByRole("button", { name, exact: name === "All" });
  expect(await page.locator("#count").textContent()).toBe(`${total} briefs`);

  await chip("Mineral", "Rare earths").press("Enter");
  const rare = about("rare-earths");
  expect(rare.length).toBeLessThan(total);
  expect(await page.locator("#count").textContent()).toBe(`${rare.length} of ${total} briefs`);
  await chip("Language", "العربية").press("Space");
  expect(await page.locator("#count").textContent()).toBe(`1 of ${total} briefs`);
  expect(await shown.count()).toBe(1);
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({ mineral: "rare-earths", language: "ar" });
  // A chip without results is disabled; each chip counts what it would show.
  expect(await chip("Language", /Русский/).isDisabled()).toBe(true);
  const english = rare.filter(({ language }) => language === "en").length;
  expect(await chip("Language", /English/).textContent()).toBe(`English ${english}`);

  await page.reload();
  await page.locator("#filter[data-ready]").waitFor();
  expect(await shown.count()).toBe(1);
  await chip("Mineral", "All").press("Enter");
  await chip("Language", "All").press("Enter");
  expect(await shown.count()).toBe(total);
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await chip("Mineral", "More…").press("Enter");
  expect(await page.locator("[data-extra]:visible").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

it("ignores a term in the URL that no brief has", async () => {
  const { page } = await open("gallery.html?mineral=kryptonite&language=es");
  await page.locator("#filter[data-ready]").waitFor();
  expect(await page.locator("#count").textContent()).toBe(`1 of ${total} briefs`);
});

it("lists every brief and displays each without script", async () => {
  const { page } = await open("gallery.html", { javaScriptEnabled: false });
  const links = page.locator("#briefs h2 a");
  expect(await links.count()).toBe(total);
  expect(await page.locator("#filter").isVisible()).toBe(false);
  const headline = await links.first().textContent();
  await links.first().click();
  expect(await page.locator("mineral-brief h1").textContent()).toBe(headline);
  await page.locator("mineral-brief [part=insight]").first().waitFor();
});

it("displays a brief in the element, with a script tag that has the hash of the offered file", async () => {
  const { page, problems } = await open("gallery/kazakhstan-tungsten.html");
  await page.locator("mineral-brief:state(ready)").waitFor();
  const code = (await page
    .locator("details[name=embed]", { hasText: "Script tag" })
    .locator("pre code")
    .textContent())!;
  const tags = [...code.matchAll(/src="\/assets\/([^"]+)"\s+integrity="(sha384-[^"]+)"/g)];
  expect(tags.map(([, name]) => name)).toEqual(["mineral-brief.min.js"]);
  for (const [, name, integrity] of tags) {
    const file = readFileSync(join(inject("siteFolder"), "widget", name!));
    expect(integrity).toBe(`sha384-${createHash("sha384").update(file).digest("base64")}`);
  }
  expect(code).toContain('<mineral-brief src="/briefs/kazakhstan-tungsten.json">');
  expect(await page.locator(".rail").textContent()).toContain(
    '[mineral_brief src="/briefs/kazakhstan-tungsten.json"]',
  );
  expect(problems).toEqual([]);
});

it.each([
  [375, 1],
  [768, 0.6],
  [1000, 0.6],
  [1280, 0.5],
])(
  "in a window of %i px, a brief has at least %d of the width for content",
  async (width, part) => {
    const { page } = await open("gallery/us-australia-framework.html", {
      viewport: { width, height: 900 },
    });
    await page.locator("mineral-brief:state(ready)").waitFor();
    const widthOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => {
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      });
    expect(await widthOf("mineral-brief")).toBeGreaterThanOrEqual(
      Math.floor((await widthOf("main")) * part),
    );
  },
);

it("shows the source of a citation beside the text, and leads to the parts of the brief", async () => {
  const { page, problems } = await open("gallery/us-australia-framework.html", {
    viewport: { width: 1280, height: 800 },
  });
  const card = page.locator("#cited .source-card:visible");
  const citation = (mark: string) =>
    page.locator("mineral-brief [part=citation]", { hasText: mark }).first();
  // The source of the first statement is there before anything is selected.
  await card.locator(".num", { hasText: "[1]" }).waitFor();
  await page.locator("mineral-brief:state(ready)").waitFor();
  await citation("3").click();
  await card.locator(".num", { hasText: "[3]" }).waitFor();
  expect(await card.count()).toBe(1);
  await citation("2").press("Enter");
  await card.locator(".num", { hasText: "[2]" }).waitFor();
  await page.keyboard.press("Escape");
  // The reader keeps the place, and can go on to the list.
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const contents = page.getByRole("navigation", { name: "In this brief" });
  await contents.locator("[aria-current]", { hasText: "Core insights" }).waitFor();
  await card.getByRole("link", { name: "In the list" }).click();
  await page.locator("mineral-brief #reference-2:focus").waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  await contents.locator("[aria-current]", { hasText: "Sources" }).waitFor();
  await contents.getByRole("link", { name: "Data" }).click();
  await page.getByRole("heading", { name: "Names" }).waitFor();
  await contents.locator("[aria-current]", { hasText: "Data" }).waitFor();
  expect(problems).toEqual([]);
});

it.each([
  ["saudi-rare-earth-refinery", "right"],
  ["us-australia-framework", "left"],
] as const)("begins the minerals of %s where its text begins, at the %s", async (name, side) => {
  for (const width of [375, 1280]) {
    const { page } = await open(`gallery/${name}.html`, { viewport: { width, height: 800 } });
    // Until then, the headline may be one that the element is about to replace.
    await page.locator("mineral-brief:state(ready)").first().waitFor();
    const edge = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((one, key) => Math.round(one.getBoundingClientRect()[key]), side);
    expect(await edge(".sheet-of .tile")).toBe(await edge("mineral-brief [part=headline]"));
  }
});

it("lists an Arabic title in the order in which it is read", async () => {
  const { page } = await open("gallery/saudi-rare-earth-refinery.html");
  const title = page.locator(".toc bdi", { hasText: "MP Materials" });
  // The Latin name is last: at the left, although the list is in English.
  const [latin, all] = await title.evaluate((one) => {
    const range = document.createRange();
    const text = one.firstChild as Text;
    range.setStart(text, text.data.indexOf("MP"));
    range.setEnd(text, text.data.indexOf("MP") + 2);
    return [range.getBoundingClientRect().left, one.getBoundingClientRect().left];
  });
  expect(latin).toBeCloseTo(all, 0);
  expect(await title.getAttribute("lang")).toBe("ar");
});

it.each([375, 640, 736])("opens a source as a sheet in a window of %i px", async (windowWidth) => {
  const { page } = await open("gallery/us-australia-framework.html", {
    viewport: { width: windowWidth, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator("mineral-brief:state(ready)").waitFor();
  await page.locator("mineral-brief [part=citation]").first().tap();
  const sheet = page.locator("mineral-brief [part~=popover]");
  await sheet.waitFor();
  const { y, height, width } = (await sheet.boundingBox())!;
  expect([Math.round(y + height), Math.round(width)]).toEqual([740, windowWidth]);
  expect(await page.locator("#cited").isVisible()).toBe(false);
  await sheet.locator("[part=close]").tap();
  await sheet.waitFor({ state: "detached" });
});

it("reads completely without script", async () => {
  const plain = await open("gallery/us-australia-framework.html", { javaScriptEnabled: false });
  const { references = [] }: Article = galleryArticles["us-australia-framework"]!;
  // A long list is folded, which needs no script.
  await plain.page.locator("mineral-brief #references summary").click();
  expect(
    await plain.page.locator("mineral-brief [part=reference]").filter({ visible: true }).count(),
  ).toBe(references.length);
  // Nothing is there that only a script makes work.
  expect(await plain.page.locator("#cited, .toc ul").filter({ visible: true }).count()).toBe(0);
});

it("prints the brief alone, as wide as the page", async () => {
  const { page } = await open("gallery/congo-cobalt.html", {
    viewport: { width: 794, height: 1123 },
  });
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => one.checkVisibility() && one.childElementCount === 0)
      .filter((one) => one.closest("mineral-brief") === null && one.textContent!.trim() !== "")
      .map((one) => one.textContent),
  );
  expect(printed).toEqual([]);
  const brief = await page.locator("mineral-brief").boundingBox();
  expect(brief!.width).toBeGreaterThan(700);
});
