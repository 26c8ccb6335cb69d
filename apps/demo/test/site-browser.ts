import type { Page } from "playwright";
import { inject } from "vitest";
import { useTabs, type TabOptions } from "../../../scripts/use-tabs.ts";

/** An open page of the site. */
export interface OpenPage {
  readonly page: Page;
  /** Console messages, failed requests, and requests to other hosts. */
  readonly problems: string[];
  /** The script files that the page has requested, relative to the site's folder. */
  readonly scripts: string[];
  /** The font files, likewise. */
  readonly fonts: string[];
}

/** Opens a page of the site. */
export type OpenSitePage = (path: string, options?: TabOptions) => Promise<OpenPage>;

/** Starts a browser for the tests of a file. Gives a function that opens a page of the site. */
export function siteBrowser(): OpenSitePage {
  const openTab = useTabs();
  return async (path, options) => {
    const page = await openTab(options);
    const problems: string[] = [];
    const scripts: string[] = [];
    const fonts: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1") problems.push(request.url());
      const file = request.url().slice(inject("siteAddress").length);
      if (file.endsWith(".js")) scripts.push(file);
      if (file.endsWith(".woff2")) fonts.push(file);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(inject("siteAddress") + path);
    return { page, problems, scripts, fonts };
  };
}
