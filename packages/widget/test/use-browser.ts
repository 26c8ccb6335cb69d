import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { briefPage } from "./brief-page.ts";
import { openPage, shownBriefs, type OpenPage, type PageOptions } from "./open-page.ts";

/** Opens pages, each in its own context. The contexts that a test opens are closed after it. */
export interface TestBrowser {
  readonly openPage: (options: PageOptions) => Promise<OpenPage>;
  /** Opens a page with this main content and head, and waits until its briefs are displayed. */
  readonly openBriefs: (
    main: string,
    context?: BrowserContextOptions,
    head?: string,
  ) => Promise<Page>;
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
    openBriefs: async (main, context, head) => {
      const answers = { "/": briefPage(main, head) };
      const { page } = await openPage(await newContext(context), { answers });
      await shownBriefs(page);
      return page;
    },
    newPage: async (options) => (await newContext(options)).newPage(),
  };
}
