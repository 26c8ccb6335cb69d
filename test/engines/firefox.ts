import { spawnSync } from "node:child_process";
import { launch } from "puppeteer-core";
import type { EngineSource } from "./engine.ts";

const programs = [
  process.env["FIREFOX_PATH"],
  "firefox-esr",
  "firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** Driven through WebDriver BiDi. */
export const firefox: EngineSource = {
  name: "Firefox",
  howToGet: "install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH",
  async start() {
    const executablePath = programs.map(pathOf).find((path) => path !== undefined);
    if (executablePath === undefined) return undefined;
    const browser = await launch({ browser: "firefox", executablePath, headless: true });
    const page = await browser.newPage();
    return {
      name: "Firefox",
      version: (await browser.version()).replace(/^firefox\//i, ""),
      async open(address) {
        await page.goto(address);
      },
      evaluate: (action, ...args) => page.evaluate(action as never, ...args),
      clickAt: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      printedSize: async () => (await page.pdf({ format: "A4" })).length,
      screenshot: () => page.screenshot({ encoding: "base64" }),
      close: () => browser.close(),
    };
  },
};

function pathOf(program: string | undefined): string | undefined {
  if (!program) return undefined;
  const { status, stdout } = spawnSync("sh", ["-c", 'command -v "$1"', "sh", program], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}
