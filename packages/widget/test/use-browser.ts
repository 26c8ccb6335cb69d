import type { BrowserContextOptions, Page } from "playwright";
import { useTabs, type OpenTab } from "../../../scripts/use-tabs.ts";
import { briefPage } from "./brief-page.ts";
import { openPage, shownBriefs, type OpenPage, type PageOptions } from "./open-page.ts";

/** Opens pages, each in a tab of its own. */
export interface TestBrowser {
  readonly openPage: (options: PageOptions) => Promise<OpenPage>;
  /** Opens a page with this main content and head, and waits until its briefs are displayed. */
  readonly openBriefs: (
    main: string,
    context?: BrowserContextOptions,
    head?: string,
  ) => Promise<Page>;
  readonly openTab: OpenTab;
}

/** Starts a browser for the tests of the file that calls it. */
export function useBrowser(): TestBrowser {
  const openTab = useTabs();
  return {
    openTab,
    openPage: async (options) => openPage(openTab, options),
    openBriefs: async (main, context = {}, head) => {
      const { page } = await openPage(openTab, {
        answers: { "/": briefPage(main, head) },
        context,
      });
      await shownBriefs(page);
      return page;
    },
  };
}
