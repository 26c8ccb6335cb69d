import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { openPage, type OpenPage, type PageOptions } from "./open-page.ts";

/** Opens pages, each in its own context. The contexts that a test opens are closed after it. */
export interface TestBrowser {
  readonly openPage: (options: PageOptions) => Promise<OpenPage>;
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of the file that calls it. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser!.newContext(options);
    contexts.push(context);
    return context;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  // What `beforeAll` of a file has opened is for all of its tests.
  beforeEach(() => {
    contexts = [];
  });
  afterEach(() => Promise.all(contexts.map((context) => context.close())));
  afterAll(() => browser?.close());

  return {
    openPage: async (options) => openPage(await newContext(options.context), options),
    newPage: async (options) => (await newContext(options)).newPage(),
  };
}
