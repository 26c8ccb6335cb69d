import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright";

/** A file for script tags, as the build leaves it. */
export const builtFile = (name: string): Answer => ({
  body: readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8"),
  type: "text/javascript",
});
const builtFiles: Readonly<Record<string, Answer>> = {
  "/mineral-brief.min.js": builtFile("mineral-brief.min.js"),
  "/mineral-brief.pictures.min.js": builtFile("mineral-brief.pictures.min.js"),
  "/mineral-brief.context.min.js": builtFile("mineral-brief.context.min.js"),
};

/** Pages stand here. Nothing is asked of the network: the browser's requests are answered by the test. */
export const origin = "https://brief.example";

export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it waits for. */
  readonly after?: Promise<unknown>;
}

export interface PageOptions {
  /** What stands at which path. The built files stand there too, whatever their query, unless one is answered here. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything of it does. */
  readonly before?: () => void;
}

export interface OpenPage {
  readonly page: Page;
  /** What the browser complains of: console errors and warnings, uncaught errors, breaches of a policy. */
  readonly faults: string[];
}

/** Opens `/` in a context of its own, which closes with the page's. */
export async function openPage(
  browser: Browser,
  { answers, context: options, before }: PageOptions,
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await context.exposeBinding("tellFault", (_, fault: string) => faults.push(fault));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { tellFault: (fault: string) => void }).tellFault(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  if (before !== undefined) await context.addInitScript(before);
  await context.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = answers[pathname] ?? builtFiles[pathname];
    if (answer === undefined) return route.fulfill({ status: 404, body: "" });
    const { body, type = "text/html; charset=utf-8", status = 200, headers = {}, after } = answer;
    await after;
    return route.fulfill({ status, body, headers: { "content-type": type, ...headers } });
  });
  await page.goto(`${origin}/`);
  return { page, faults };
}

/** A page with what stands in its head and body. */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;
}

export const script = `<script type="module" src="/mineral-brief.min.js"></script>`;
