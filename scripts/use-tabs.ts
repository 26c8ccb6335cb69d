import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchBrowser } from "./browser.mjs";

export interface TabOptions extends BrowserContextOptions {
  /** Runs in each page before its scripts. It is not subject to the policy of the page. */
  readonly script?: string | undefined;
}

/** Opens an empty tab that no other test uses at the same time. */
export type OpenTab = (options?: TabOptions) => Promise<Page>;

/** An open tab, and what cannot change in it. */
interface KeptTab {
  readonly kind: string;
  readonly page: Page;
}

/**
 * Starts a browser for the tests of the file that calls it. Gives a function that opens a tab.
 *
 * After a test, its tabs are emptied for the next one: a new tab and its process take as much time as a page. What
 * `beforeAll` of a file has opened is for all of its tests.
 */
export function useTabs(): OpenTab {
  let browser: Browser | undefined;
  let used: KeptTab[] = [];
  let empty: KeptTab[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(() => {
    used = [];
  });
  afterEach(async () => {
    for (const tab of used)
      if (await emptyTab(tab.page)) empty.push(tab);
      else await tab.page.context().close();
  });
  afterAll(() => browser?.close());

  return async (options = {}) => {
    const kind = kindOf(options);
    const kept = empty.find((one) => one.kind === kind);
    empty = empty.filter((one) => one !== kept);
    const tab = kept ?? { kind, page: await newTab(browser!, options) };
    used.push(tab);
    await adjust(tab.page, options);
    return tab.page;
  };
}

/** What can change in an open tab. */
const adjustable: ReadonlySet<string> = new Set([
  "viewport",
  "colorScheme",
  "contrast",
  "forcedColors",
  "reducedMotion",
]);

function kindOf(options: TabOptions): string {
  return JSON.stringify(Object.entries(options).filter(([name]) => !adjustable.has(name)));
}

async function newTab(browser: Browser, { script, ...options }: TabOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  if (script !== undefined) await context.addInitScript(script);
  return context.newPage();
}

async function adjust(page: Page, options: TabOptions): Promise<void> {
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? "light",
    contrast: options.contrast ?? "no-preference",
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: options.reducedMotion ?? "no-preference",
  });
}

const stopped = new WeakSet<Page>();

/** Stops the timers of a tab. `page.clock.runFor` lets them go on for as long as a test says. */
export async function stopClock(page: Page): Promise<void> {
  stopped.add(page);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/**
 * Takes the page out of a tab, with all that it, its reader and its test have changed.
 *
 * Returns whether the tab can be used again.
 */
async function emptyTab(page: Page): Promise<boolean> {
  if (page.isClosed() || page.context().pages().length > 1 || stopped.has(page)) return false;
  for (const event of ["console", "pageerror", "request", "response", "dialog"] as const)
    page.removeAllListeners(event);
  await leave(page);
  await page.unrouteAll();
  // Outside the window.
  await page.mouse.move(-1, -1);
  return true;
}

/** Goes to an empty page. Deletes what the page before has stored, and the cache of the browser. */
async function leave(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const hasStorage = origin !== "null";
  if (hasStorage)
    await page.evaluate(() => {
      // Some pages save what they have when the reader leaves.
      Storage.prototype.setItem = () => {};
      sessionStorage.clear();
    });
  await page.goto("about:blank");
  if (!hasStorage) return;
  await page.context().clearCookies();
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await session.detach();
}
