import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright";
import type { OpenTab } from "../../../scripts/use-tabs.ts";

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

const reportViolations = `addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  console.warn(violatedDirective, blockedURI, sample),
);`;

/** Opens `/` in a tab. */
export async function openPage(
  openTab: OpenTab,
  { answers, context, before }: PageOptions,
): Promise<OpenPage> {
  const script = before === undefined ? "" : `(${String(before)})();`;
  const page = await openTab({ ...context, script: reportViolations + script });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = answers[pathname] ?? builtFiles[pathname];
    if (answer === undefined) return route.fulfill({ status: 404, body: "" });
    const { body, type = "text/html; charset=utf-8", status = 200, headers = {}, after } = answer;
    await after;
    return route.fulfill({ status, body, headers: { "content-type": type, ...headers } });
  });
  await page.goto(`${origin}/`);
  return { page, problems };
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

/** Writes a page with this body and head. */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;
}

export const script = `<script type="module" src="/mineral-brief.min.js"></script>`;
