import { findBrowser, launchBrowser } from "../../scripts/browser.mjs";
import type { EngineSource } from "./engine.ts";

export const chromium: EngineSource = {
  name: "Chromium",
  howToGet: "npm run setup",
  async start() {
    if (findBrowser() === undefined) return undefined;
    const browser = await launchBrowser();
    // With a window, Chromium grants this itself after a click.
    const page = await browser.newPage({ permissions: ["clipboard-write"] });
    return {
      name: "Chromium",
      version: browser.version(),
      async open(address) {
        await page.goto(address);
      },
      evaluate: (action, ...args) =>
        page.evaluate(`(${action.toString()})(...${JSON.stringify(args)})`),
      clickAt: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      printedSize: async () => (await page.pdf({ format: "A4" })).length,
      screenshot: async () => (await page.screenshot()).toString("base64"),
      close: () => browser.close(),
    };
  },
};
