import { readFileSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "../../scripts/browser.mjs";

const folder = join(import.meta.dirname, "../../apps/demo/dist");

/** A page of each kind. */
const pages = [
  "index.html",
  "gallery.html",
  "gallery/us-australia-framework.html",
  "gallery/kazakhstan-tungsten.html",
  "gallery/saudi-rare-earth-refinery.html",
  "playground.html",
  "docs/index.html",
  "docs/guides/first-brief.html",
  "docs/reference/article.html",
  "docs/reference/element.html",
  "docs/vocabulary/index.html",
  "docs/vocabulary/tungsten.html",
  "docs/vocabulary/places.html",
  "docs/rules/index.html",
  "docs/rules/figure-value-mismatch.html",
  "docs/api/index.html",
  "docs/api/schema/reading.html",
  "docs/changelog.html",
  "404.html",
];

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Opens pages of the built site on a phone with a slow connection: 1.6 Mbit/s, 150 ms, and a CPU slowed down four times.
 * Sizes are as transferred, with gzip. A message is anything in the console.
 */
export async function siteSuite() {
  const server = createServer((request, response) => {
    const file = join(folder, decodeURI(new URL(request.url, "http://site").pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)] ?? "text/plain";
    const bytes = readFileSync(file);
    const isText = !["font/woff2"].includes(type);
    response.writeHead(200, {
      "content-type": type,
      ...(isText ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const browser = await launchBrowser();
  const rows = [];
  try {
    for (const name of pages) rows.push(await measure(browser, origin, name));
  } finally {
    await browser.close();
    server.close();
  }
  return [
    "| page | HTML KB | script KB | style KB | fonts KB | largest paint, s | layout shift | messages |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

async function measure(browser, origin, name) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const sizes = { Document: 0, Script: 0, Stylesheet: 0, Font: 0 };
  const kinds = new Map();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind in sizes) sizes[kind] += encodedDataLength;
  });
  let messages = 0;
  page.on("console", () => messages++);
  await page.addInitScript(() => {
    globalThis.found = { paint: 0, shift: 0 };
    const observe = (type, use) =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
        type,
        buffered: true,
      });
    observe("largest-contentful-paint", ({ startTime }) => (globalThis.found.paint = startTime));
    observe("layout-shift", ({ value }) => (globalThis.found.shift += value));
  });
  await page.goto(origin + name, { waitUntil: "networkidle" });
  await page.waitForFunction(() => globalThis.found.paint > 0);
  const { paint, shift } = await page.evaluate(() => globalThis.found);
  await context.close();
  const cells = Object.values(sizes).map((bytes) => (bytes / 1024).toFixed(0));
  return `| ${name} | ${cells.join(" | ")} | ${(paint / 1000).toFixed(2)} | ${shift.toFixed(3)} | ${messages} |`;
}
