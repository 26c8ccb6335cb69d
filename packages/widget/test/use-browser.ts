import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { briefPage } from "./brief-page.ts";
import {
  emptyTab,
  openTab,
  shownBriefs,
  type OpenPage,
  type PageOptions,
  type Tab,
} from "./open-page.ts";

/**
 * Opens pages, each in a tab of its own, with a context of its own.
 *
 * After a test, its tabs are emptied for the next one: a new tab takes twice as much time.
 */
export interface TestBrowser {
  readonly openPage: (options: PageOptions) => Promise<OpenPage>;
  /** Opens a page with this main content and head, and waits until its briefs are displayed. */
  readonly openBriefs: (
    main: string,
    context?: BrowserContextOptions,
    head?: string,
  ) => Promise<Page>;
  /** Opens a page that no other test sees, without answers to its requests. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of the file that calls it. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  let pages: Page[] = [];
  let used: KeptTab[] = [];
  const empty: KeptTab[] = [];

  const takeTab = async (options: PageOptions): Promise<Tab> => {
    const kind = kindOf(options);
    const index = empty.findIndex((one) => one.kind === kind);
    const [kept] = index < 0 ? [] : empty.splice(index, 1);
    const tab =
      kept?.tab ?? (await openTab(await browser!.newContext(options.context), options.before));
    used.push({ kind, tab });
    return tab;
  };
  const openPage: TestBrowser["openPage"] = async (options) =>
    (await takeTab(options)).show(options);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  // What `beforeAll` of a file has opened is for all of its tests.
  beforeEach(() => {
    pages = [];
    used = [];
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    for (const one of used)
      if (await emptyTab(one.tab)) empty.push(one);
      else await one.tab.page.context().close();
  });
  afterAll(() => browser?.close());

  return {
    openPage,
    openBriefs: async (main, context, head) => {
      const { page } = await openPage({
        answers: { "/": briefPage(main, head) },
        ...(context === undefined ? {} : { context }),
      });
      await shownBriefs(page);
      return page;
    },
    newPage: async (options) => {
      const page = await (await browser!.newContext(options)).newPage();
      pages.push(page);
      return page;
    },
  };
}

interface KeptTab {
  readonly kind: string;
  readonly tab: Tab;
}

/** What `show` of a tab sets. */
const changeable = new Set([
  "viewport",
  "colorScheme",
  "contrast",
  "forcedColors",
  "reducedMotion",
]);

/** Says what cannot change in an open tab. */
function kindOf({ context = {}, before }: PageOptions): string {
  const fixed = Object.entries(context).filter(([name]) => !changeable.has(name));
  return JSON.stringify([fixed, String(before)]);
}
