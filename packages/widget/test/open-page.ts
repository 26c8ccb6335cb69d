import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright";

/** A built file for script tags. */
const builtFile = (name: string): Answer => ({
  body: readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8"),
  type: "text/javascript",
});
const builtFiles: Readonly<Record<string, Answer>> = Object.fromEntries(
  readdirSync(new URL("../dist", import.meta.url))
    .filter((name) => name.endsWith(".min.js"))
    .map((name) => [`/${name}`, builtFile(name)]),
);

/** The origin of test pages. The test answers all requests, so the network is not used. */
export const origin = "https://brief.example";

export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Delays the response until this promise settles. */
  readonly after?: Promise<unknown>;
}

export interface PageOptions {
  /** The response for each path. The built files are also served, unless an entry replaces them. Queries are ignored. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before its scripts. */
  readonly before?: () => void;
}

export interface OpenPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and policy violations. */
  readonly problems: string[];
}

/** A tab with a context of its own. It shows one page after another. */
export interface Tab {
  readonly page: Page;
  /** Opens `/`. */
  readonly show: (options: Omit<PageOptions, "before">) => Promise<OpenPage>;
}

/** Opens a tab whose pages run `before` before their scripts. */
export async function openTab(
  context: BrowserContext,
  before: PageOptions["before"],
): Promise<Tab> {
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  let shown: Pick<PageOptions, "answers"> & Pick<OpenPage, "problems"> = {
    answers: {},
    problems: [],
  };
  const report = (problem: string): unknown => shown.problems.push(problem);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) report(message.text());
  });
  page.on("pageerror", (error) => report(error.message));
  await context.exposeBinding("reportProblem", (_, problem: string) => report(problem));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { reportProblem: (problem: string) => void }).reportProblem(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  if (before !== undefined) await context.addInitScript(before);
  await context.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = shown.answers[pathname] ?? builtFiles[pathname];
    if (answer === undefined) return route.fulfill({ status: 404, body: "" });
    const { body, type = "text/html; charset=utf-8", status = 200, headers = {}, after } = answer;
    await after;
    return route.fulfill({ status, body, headers: { "content-type": type, ...headers } });
  });
  const show: Tab["show"] = async ({ answers, context: { viewport, ...reader } = {} }) => {
    const problems: string[] = [];
    shown = { answers, problems };
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({
      media: null,
      colorScheme: reader.colorScheme ?? "light",
      contrast: reader.contrast ?? "no-preference",
      forcedColors: reader.forcedColors ?? "none",
      reducedMotion: reader.reducedMotion ?? "no-preference",
    });
    await page.goto(`${origin}/`);
    return { page, problems };
  };
  return { page, show };
}

const stopped = new WeakSet<Page>();

/**
 * Takes the page out of its tab, with what it and its reader have changed in the tab.
 *
 * Returns whether the tab can show another page.
 */
export async function emptyTab({ page }: Tab): Promise<boolean> {
  if (page.isClosed() || page.context().pages().length > 1 || stopped.has(page)) return false;
  await page.goto("about:blank");
  await page.unrouteAll();
  // Outside the window.
  await page.mouse.move(-1, -1);
  return true;
}

/**
 * Waits until each brief that a selector finds is displayed, or an error in its place.
 *
 * Some wait for more files after the page has loaded.
 */
export async function shownBriefs(page: Page, selector = "mineral-brief"): Promise<void> {
  await page.waitForFunction(
    (briefs) =>
      [...document.querySelectorAll(briefs)].every((brief) =>
        brief.matches(":state(ready), :state(empty), :state(error)"),
      ),
    selector,
  );
}

/** Stops the timers of a tab. `page.clock.runFor` lets them go on for as long as a test says. */
export async function stopClock(page: Page): Promise<void> {
  stopped.add(page);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** Writes a page with this body and head. */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;
}

export const script = `<script type="module" src="/mineral-brief.min.js"></script>`;
