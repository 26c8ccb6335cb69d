import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../scripts/browser.mjs";
import { round, table } from "./measure.mjs";

const searches = ["tungsten", "gallium export", "Kazakhstan tungsten mine", "镓", "出口"];
const rounds = 3;
const slowdown = 4;

const types = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css" };

/**
 * Measures the search of a published site as on a phone: from opening the page to the first result, and what is
 * transferred until then. Nothing is cached.
 */
export async function searchTimes(folder) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, decodeURIComponent(pathname));
    const isFound = existsSync(file);
    const type = types[pathname.split(".").at(-1)] ?? "application/json";
    response.writeHead(isFound ? 200 : 404, { "content-type": type, "content-encoding": "gzip" });
    response.end(gzipSync(isFound ? readFileSync(file) : ""));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: launchArgs });
  try {
    const origin = `http://127.0.0.1:${server.address().port}`;
    const rows = [];
    for (const words of searches) {
      const address = `${origin}/search.html?words=${encodeURIComponent(words)}`;
      const runs = [];
      for (let turn = 0; turn < rounds; turn++) runs.push(await firstResult(browser, address));
      // Other work of the machine can only add time.
      const time = Math.min(...runs.map((run) => run.time));
      rows.push([`\`${words}\``, `${round(time)} ms`, `${Math.round(runs[0].bytes / 1000)} KB`]);
    }
    return table(["search", "first result", "transferred until then"], rows);
  } finally {
    await browser.close();
    server.close();
  }
}

async function firstResult(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(noteResult);
    // A function that waits in the page would be compiled there, and delay the search.
    const found = page.waitForEvent("console", (message) => message.text().startsWith("found"));
    await page.goto(address);
    return JSON.parse((await found).text().slice("found".length));
  } finally {
    await context.close();
  }
}

/** Notes when the first result is in the page. */
function noteResult() {
  new MutationObserver((_, observer) => {
    if (document.querySelector(".site-results a") === null) return;
    observer.disconnect();
    const time = performance.now();
    const loaded = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    const bytes = loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
    console.log(`found${JSON.stringify({ time, bytes })}`);
  }).observe(document, { childList: true, subtree: true });
}
