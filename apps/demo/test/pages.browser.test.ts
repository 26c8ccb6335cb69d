import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { siteBrowser } from "./site-browser.ts";

const open = siteBrowser();

/** A page of each kind, and a selector that matches when it is ready. */
const kinds = [
  ["index.html", "mineral-brief [part=headline]"],
  ["gallery.html", "#filter:not([hidden])"],
  ["gallery/saudi-rare-earth-refinery.html", "mineral-brief [part=headline]"],
  ["playground.html", "#findings li, mineral-brief [part=headline]"],
  ["docs/index.html", "h2"],
  ["docs/packages/widget.html", ".copy"],
] as const;

function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
    );
  });
}

it.each(kinds)(
  "%s follows its policy, makes no other requests, is small, fits 320 px, and has no axe violations",
  async (path, ready) => {
    const { page, problems, scripts } = await open(path, {
      viewport: { width: 320, height: 640 },
      colorScheme: "light",
      script: axe.source,
    });
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page)).toEqual([]);
    expect(problems).toEqual([]);
    const size = compressedSize(scripts);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(60 * 1024);
    await page.close();
  },
);

/** The size in bytes of gzip. Excludes the worker, which loads after the page is ready. */
function compressedSize(scripts: readonly string[]): number {
  const own = scripts.filter((name) => !/\/worker-/.test(name));
  return own
    .map((name) => gzipSync(readFileSync(join(inject("siteFolder"), name))).length)
    .reduce((sum, size) => sum + size, 0);
}

it("leads from the keyboard past the masthead, and through it", async () => {
  const { page } = await open("index.html");
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.reload();
  for (const name of ["Skip to content", "mineral-brief", "Gallery"]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/gallery\.html$/);
  await page.close();
});

it("switches between light and dark, the brief with it, and remembers on every page", async () => {
  const { page } = await open("index.html", { colorScheme: "light" });
  const colour = (): Promise<string> =>
    page
      .locator("mineral-brief [part=brief]")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour()).toBe("rgb(255, 254, 251)");
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await colour()).toBe("rgb(23, 23, 20)");
  await page.getByRole("link", { name: "Gallery", exact: true }).click();
  await page.locator("#filter").waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(23, 23, 20)",
  );
  await page.close();
});

it("shows the text and its brief side by side, and one below the other on a phone", async () => {
  const { page } = await open("index.html", { viewport: { width: 1440, height: 900 } });
  const boxes = async () => {
    const flat = (await page.locator(".flat").boundingBox())!;
    const brief = (await page.locator("mineral-brief").boundingBox())!;
    return { flat, brief };
  };
  const wide = await boxes();
  expect(wide.brief.x).toBeGreaterThan(wide.flat.x + wide.flat.width);
  expect(wide.brief.y).toBeLessThan(500);
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = await boxes();
  expect(narrow.brief.y).toBeGreaterThan(narrow.flat.y + narrow.flat.height);
  await page.close();
});
