import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { freePort } from "../release/port.mjs";
import type { Engine, EngineSource, Key } from "./engine.ts";
import { WebDriverSession } from "./web-driver-session.ts";

/** WPE WebKit in the browser cog, driven through WebDriver. */
export const webkit: EngineSource = {
  name: "WebKit",
  howToGet: "on Debian: apt-get install wpewebkit-webdriver libwpebackend-fdo-1.0-1 cog",
  async start() {
    if (!["WPEWebDriver", "cog"].every(isThere)) return undefined;
    const port = await freePort();
    const driver = spawn("WPEWebDriver", [`--port=${port}`], { stdio: "ignore" });
    try {
      const session = await WebDriverSession.open(`http://127.0.0.1:${port}`, {
        "wpe:browserOptions": {
          binary: "cog",
          args: ["--automation", "--platform=headless"],
        },
      });
      return engineOf(session, driver);
    } catch (error) {
      driver.kill();
      throw error;
    }
  },
};

async function engineOf(session: WebDriverSession, driver: ChildProcess): Promise<Engine> {
  const evaluate: Engine["evaluate"] = (action, ...args) =>
    session.evaluate(
      `const done = arguments[arguments.length - 1];
      Promise.resolve((${action.toString()})(...arguments[0])).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error) }),
      );`,
      [args],
    );
  return {
    name: "WebKit",
    version: `WPE ${versionOfPackage() ?? session.browserVersion}`,
    open: (address) => session.command("POST", "url", { url: address }),
    evaluate,
    // The headless view accepts keys but no pointer, so a script clicks the element at the point.
    clickAt: (x, y) => evaluate(clickInside, x, y),
    press: (key) => {
      const value = keyCodes[key];
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      return session.command("POST", "actions", {
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    screenshot: () => session.screenshot(),
    async close() {
      await session.close().catch(() => undefined);
      driver.kill();
    },
  };
}

/** Runs in the page. Only a shadow root can find its own elements at a point. */
function clickInside(x: number, y: number): void {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inside: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inside || inside === found) break;
    found = inside;
  }
  found?.closest<HTMLElement>("a, button, summary")?.click();
}

/** See https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<Key, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  " ": " ",
};

function isThere(program: string): boolean {
  return spawnSync("sh", ["-c", 'command -v "$1"', "sh", program]).status === 0;
}

/** cog reports its own version, so take the version of WebKit from the Debian package. */
function versionOfPackage(): string | undefined {
  const { status, stdout } = spawnSync(
    "dpkg-query",
    ["--show", "--showformat=${Version}", "wpewebkit-webdriver"],
    { encoding: "utf8" },
  );
  return status === 0 ? stdout.replace(/-[^-]*$/, "") : undefined;
}
