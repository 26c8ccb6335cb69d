import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();

it("filters by mineral, place and relation with the keyboard, and saves the filter in the URL", async () => {
  const { page, problems } = await open("gallery.html");
  const shown = page.locator("#briefs > li:visible a");
  await page.locator("#filter").waitFor();
  expect(await page.locator("#count").textContent()).toBe("8 briefs");

  await page.getByLabel("Mineral").focus();
  await page.keyboard.type("rare e");
  await page.keyboard.press("Tab");
  expect(await page.locator("#count").textContent()).toBe("2 of 8 briefs");
  await page.getByLabel("Relation").selectOption({ value: "military-stake" });
  expect(await page.locator("#count").textContent()).toBe("1 of 8 briefs");
  expect(await shown.getAttribute("lang")).toBe("ar");
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    mineral: "rare-earths",
    relation: "military-stake",
  });
  // An option without results is disabled.
  expect(await page.locator("option[value=AU]").isDisabled()).toBe(true);

  await page.reload();
  await page.locator("#filter").waitFor();
  expect(await shown.count()).toBe(1);
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  expect(await shown.count()).toBe(8);
  expect(new URL(page.url()).search).toBe("");
  expect(problems).toEqual([]);
  await page.close();
});

it("ignores a term in the URL that no brief has", async () => {
  const { page } = await open("gallery.html?mineral=kryptonite&place=CL");
  await page.locator("#filter").waitFor();
  expect(await page.locator("#count").textContent()).toBe("1 of 8 briefs");
  await page.close();
});

it("lists every brief and displays each without script", async () => {
  const { page } = await open("gallery.html", { javaScriptEnabled: false });
  const links = page.locator("#briefs a");
  expect(await links.count()).toBe(8);
  expect(await page.locator("#filter").isVisible()).toBe(false);
  const headline = await links.first().textContent();
  await links.first().click();
  expect(await page.locator("mineral-brief h1").textContent()).toBe(headline);
  expect(await page.locator("mineral-brief article").isVisible()).toBe(true);
  await page.close();
});

it("displays a brief in the element, with a script tag that has the hash of the offered file", async () => {
  const { page, problems } = await open("gallery/kazakhstan-tungsten.html");
  await page.locator("mineral-brief [part=headline]").waitFor();
  expect(await page.locator("mineral-brief > article").isVisible()).toBe(false);
  const code = (await page
    .locator("details", { hasText: "Script tag" })
    .locator("code")
    .textContent())!;
  const tags = [...code.matchAll(/src="\/assets\/([^"]+)"\s+integrity="(sha384-[^"]+)"/g)];
  expect(tags.map(([, name]) => name)).toEqual([
    "mineral-brief.names.min.js",
    "mineral-brief.names.ru.min.js",
    "mineral-brief.min.js",
  ]);
  for (const [, name, integrity] of tags) {
    const file = readFileSync(join(inject("siteFolder"), "widget", name!));
    expect(integrity).toBe(`sha384-${createHash("sha384").update(file).digest("base64")}`);
  }
  expect(code).toContain('<mineral-brief src="/briefs/kazakhstan-tungsten.json">');
  expect(await page.locator("aside").textContent()).toContain(
    '[mineral_brief src="/briefs/kazakhstan-tungsten.json"]',
  );
  expect(problems).toEqual([]);
  await page.close();
});
