import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";

/** A page of the site, and what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors, and requests that leave this machine or fail. */
  readonly faults: string[];
  /** Files of script that it has asked for, from the site's folder. */
  readonly scripts: string[];
}

/** Starts a browser for the tests of a file; the result opens a page of the site in it. */
export function siteBrowser(): (
  path: string,
  options?: BrowserContextOptions & { readonly script?: string },
) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (path, { script, ...options } = {}) => {
    const page = await browser.newPage(options);
    // It runs whatever the page's policy says.
    if (script !== undefined) await page.addInitScript(script);
    const faults: string[] = [];
    const scripts: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1") faults.push(request.url());
      else if (request.url().endsWith(".js"))
        scripts.push(request.url().slice(inject("siteAddress").length));
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(inject("siteAddress") + path);
    return { page, faults, scripts };
  };
}
