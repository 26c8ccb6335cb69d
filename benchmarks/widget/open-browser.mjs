import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../../scripts/browser.mjs";

const types = { js: "text/javascript", json: "application/json", css: "text/css" };
/** Delay of JSON responses in milliseconds, so that a fetched brief arrives some frames after its element. */
const jsonDelay = 100;

/**
 * Starts a browser, and a server on the loopback address that serves `bodies` by path.
 *
 * Call `close` at the end. Otherwise the process keeps running.
 */
export async function openBrowser(bodies) {
  const server = createServer(async ({ url }, response) => {
    const type = types[url.split(".").at(-1)] ?? "text/html; charset=utf-8";
    if (type === types.json) await wait(jsonDelay);
    response.writeHead(url in bodies ? 200 : 404, { "content-type": type });
    response.end(bodies[url]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: launchArgs });
  return {
    version: browser.version(),
    /** Opens a blank page in its own process, runs `act` on it, and closes it. */
    async visit(act, options = {}) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        page.on("pageerror", (error) => {
          throw error;
        });
        await page.goto(`${origin}/blank`);
        const session = await context.newCDPSession(page);
        // Use thread time, not wall time, so that other work of the machine does not count.
        await session.send("Performance.enable", { timeDomain: "threadTicks" });
        return await act({
          page,
          session,
          open: async (path) => {
            await page.goto(origin + path);
            await settled(page);
          },
          /**
           * Opens a page, and returns what it logs after `mark`, as JSON. A function that waits in the page would be compiled
           * there, and so delay what is measured.
           */
          openUntilLogged: async (path, mark) => {
            const logged = page.waitForEvent("console", (message) =>
              message.text().startsWith(mark),
            );
            await page.goto(origin + path);
            return JSON.parse((await logged).text().slice(mark.length));
          },
          metrics: async () => {
            const { metrics } = await session.send("Performance.getMetrics");
            return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
          },
        });
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits for two frames, and until the page is idle. */
async function settled(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined))),
        ),
      ),
  );
}
