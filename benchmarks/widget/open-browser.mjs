import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../../scripts/browser.mjs";

const types = { js: "text/javascript", json: "application/json" };
/** So that a brief that is fetched comes some frames after its element. In milliseconds. */
const jsonDelay = 100;

/**
 * Starts a browser, and a server on the loopback that answers with `bodies` by path.
 *
 * Call `close` at the end, or the process stays.
 */
export async function openBrowser(bodies) {
  const server = createServer(async ({ url }, response) => {
    const type = types[url.split(".")[1]] ?? "text/html; charset=utf-8";
    if (type === types.json) await wait(jsonDelay);
    response.writeHead(url in bodies ? 200 : 404, { "content-type": type });
    response.end(bodies[url]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: launchArgs });
  return {
    version: browser.version(),
    /** Opens the blank page in a process of its own, lets `act` go on from there, and closes it. */
    async visit(act, options = {}) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        page.on("pageerror", (error) => {
          throw error;
        });
        await page.goto(`${origin}/blank`);
        const session = await context.newCDPSession(page);
        // Of the thread, not of the clock: the machine's other work is not the page's.
        await session.send("Performance.enable", { timeDomain: "threadTicks" });
        return await act({
          page,
          session,
          open: async (path) => {
            await page.goto(origin + path);
            await settled(page);
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

/** Waits for two frames, and until the page has nothing to do. */
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
