import { readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { allFormats, type WritableFormat } from "@mineral-brief/formats";
import { expect, inject, it } from "vitest";
import { writableTitles } from "../src/playground/format-titles.ts";
import { axeSource, axeViolations } from "../../../scripts/axe-violations.mjs";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();
const name = "us-australia-framework";
const brief = galleryArticles[name]!;
const timeZone = "Asia/Shanghai";

it("exports each format as the package writes it, as a text and as a file", async () => {
  const { page, problems } = await open(`playground.html#gallery=${name}`, {
    script: axeSource,
  });
  await page.locator("mineral-brief [part=headline]", { hasText: "US-Australia" }).waitFor();
  await page.getByRole("tab", { name: "Exports" }).click();
  await page.getByLabel("Time zone").fill(timeZone);
  for (const [format, title] of Object.entries(writableTitles)) {
    const { serialise, extensions } = allFormats.find(
      (one): one is WritableFormat => one.name === format,
    )!;
    const result = serialise([brief], { timeZone });
    if (!result.ok) throw new Error(`${format} is not written`);
    await page.getByLabel("Format").selectOption(title);
    await expect
      .poll(() => page.locator("#exported").textContent(), { message: title })
      .toBe(result.text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`brief.${extensions[0]}`);
    expect(readFileSync(await download.path(), "utf8")).toBe(result.text);
    expect(await page.locator("#losses li").count()).toBe(result.losses.length);
  }
  expect(await axeViolations(page, { within: "#panel-export" })).toEqual([]);
  expect(problems).toEqual([]);
});

it("asks for the time zone of a format that needs exact times", async () => {
  const { page } = await open(`playground.html#gallery=${name}`);
  await page.locator("mineral-brief [part=headline]", { hasText: "US-Australia" }).waitFor();
  await page.getByRole("tab", { name: "Exports" }).click();
  await page.getByLabel("Format").selectOption("Feed (Atom)");
  await page.locator("#export-status", { hasText: "Write the time zone above" }).waitFor();
  const download = page.getByRole("button", { name: "Download" });
  expect(await download.isEnabled()).toBe(false);
  expect(await download.evaluate((button) => getComputedStyle(button).cursor)).toBe("default");
  // A sentence with code, without the options of the command line.
  await page
    .locator("#losses li:has(code)", { hasText: /timeZone, or write the time zone above/ })
    .first()
    .waitFor();
  expect(await page.locator("#losses").textContent()).not.toContain("`");
  // A wrong zone is not blamed on the brief.
  await page.getByLabel("Time zone").fill("Foo/Bar");
  await page.getByLabel("Time zone").press("Enter");
  await page.locator("#export-status", { hasText: "“Foo/Bar” is not a time zone." }).waitFor();
  expect(await page.getByLabel("Time zone").getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("Time zone").fill(timeZone);
  await page.getByLabel("Time zone").press("Enter");
  await page.locator("#exported", { hasText: "<feed" }).waitFor();
  // It is the zone of this brief only.
  await page.getByLabel("Start from").selectOption("YAML brief");
  await expect.poll(() => page.getByLabel("Time zone").inputValue()).toBe("");
});

it("gives a snippet, a brief and files that show the brief on another site", async () => {
  const { page, problems } = await open(`playground.html#gallery=${name}`);
  await page.locator("mineral-brief [part=headline]", { hasText: "US-Australia" }).waitFor();
  await page.getByRole("tab", { name: "Embed" }).click();
  const snippet = await page.locator("#snippets pre").first().textContent();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download brief.json" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("brief.json");
  const files = await page
    .locator("#widget-links a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(files).toContain("./widget/mineral-brief.min.js");

  const site = new Map<string, { readonly body: string; readonly contentType: string }>([
    ["/", { body: snippet!, contentType: "text/html; charset=utf-8" }],
    [
      "/briefs/brief.json",
      { body: readFileSync(await download.path(), "utf8"), contentType: "application/json" },
    ],
    ...files.map((file) => {
      const body = readFileSync(join(inject("siteFolder"), file), "utf8");
      return [
        file.replace("./widget", "/assets"),
        { body, contentType: "text/javascript" },
      ] as const;
    }),
  ]);
  const other = await page.context().browser()!.newPage();
  const missing: string[] = [];
  other.on("console", (message) => missing.push(message.text()));
  await other.route("http://newsroom.example/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill(site.get(path) ?? { status: path === "/favicon.ico" ? 204 : 404 });
  });
  await other.goto("http://newsroom.example/");
  await other.locator("mineral-brief:state(ready)").waitFor();
  await other.locator("mineral-brief [part=headline]", { hasText: "US-Australia" }).waitFor();
  expect(missing).toEqual([]);
  expect(problems).toEqual([]);
  await other.close();
});
