import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";

// As strict as a careful site's. Trusted Types lets through Lit's own policy alone.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let directory: string;
let server: PreviewServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const root = join(import.meta.dirname, "..");
  directory = await mkdtemp(join(tmpdir(), "demo-"));
  await build({
    root,
    mode: "production",
    logLevel: "warn",
    build: { outDir: directory, emptyOutDir: true },
  });
  server = await preview({
    root,
    logLevel: "warn",
    build: { outDir: directory },
    preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": policy } },
  });
  address = server.resolvedUrls!.local[0]!;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true, force: true });
});

/** Opens the demo; `faults` collects console errors and requests that leave this machine. */
async function open(
  options: Parameters<Browser["newPage"]>[0] = {},
  path = "",
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") faults.push(request.url());
  });
  await page.goto(address + path);
  await page.locator("mineral-brief #headline").waitFor();
  return { page, faults };
}

/** Opens every group; a brief with only one has no button for it. */
async function expandAll(page: Page): Promise<void> {
  const button = page.locator("mineral-brief [part=toggle-all]");
  if ((await button.count()) > 0) await button.click();
}

it("lists every brief, and each opens in the widget, from the keyboard too", async () => {
  const { page, faults } = await open();
  const links = page.locator("nav a");
  const count = await links.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < count; index++) {
    const link = links.nth(index);
    await link.focus();
    await page.keyboard.press("Enter");
    const headline = (await link.locator(".headline").textContent())!;
    await page.locator("mineral-brief #headline", { hasText: headline }).waitFor();
    expect(await link.getAttribute("aria-current")).toBe("page");
    expect(await page.locator("nav a[aria-current]").count()).toBe(1);
    expect(await page.title()).toBe(`${headline} - mineral-brief`);
    expect(JSON.parse((await page.locator("#data").textContent())!)).toHaveProperty(
      "schemaVersion",
    );
  }
  expect(faults).toEqual([]);
  await page.close();
});

it("opens the brief that the address names", async () => {
  const { page } = await open();
  const last = page.locator("nav a").last();
  const hash = (await last.getAttribute("href"))!;
  const headline = await last.locator(".headline").textContent();
  await page.close();
  const { page: linked } = await open({}, hash);
  expect(await linked.locator("mineral-brief #headline").textContent()).toBe(headline);
  await linked.close();
});

it("follows a citation to its reference without changing the address", async () => {
  const { page, faults } = await open({}, "#/us-australia-framework");
  const before = page.url();
  await page.locator("mineral-brief .citation").first().click();
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toMatch(
    /^reference-/,
  );
  expect(page.url()).toBe(before);
  expect(faults).toEqual([]);
  await page.close();
});

it("switches between light and dark, the brief with it, and remembers", async () => {
  const { page } = await open({ colorScheme: "light" });
  const colour = (): Promise<string> =>
    page
      .locator("mineral-brief .brief")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour()).toBe("rgb(255, 254, 251)");
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await colour()).toBe("rgb(23, 23, 20)");
  await page.reload();
  await page.locator("mineral-brief #headline").waitFor();
  expect(await colour()).toBe("rgb(23, 23, 20)");
  await page.close();
});

it("fits 320 px without scrolling sideways, whatever the brief", async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  for (const link of await page.locator("nav a").all()) {
    await link.click();
    await expandAll(page);
    await page.locator(".data summary").first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  await page.close();
});

it("prints the closed groups too", async () => {
  const { page } = await open({}, "#/us-australia-framework");
  const closed = page.locator("mineral-brief details:not([open]) li").first();
  const isShown = (): Promise<boolean> => closed.evaluate((item) => item.checkVisibility());
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await isShown()).toBe(true);
  await page.close();
});

describe("accessibility, as axe sees it", () => {
  it.each(["light", "dark"] as const)("is without violations in %s", async (colorScheme) => {
    // The test puts axe into the page, which the policy would refuse.
    const { page } = await open({ colorScheme, bypassCSP: true });
    await page.evaluate(axe.source);
    for (const link of await page.locator("nav a").all()) {
      await link.click();
      await expandAll(page);
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
        );
      });
      expect(violations).toEqual([]);
    }
    await page.close();
  });
});
