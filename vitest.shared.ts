import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { findBrowser, launchArgs } from "./scripts/browser.mjs";

// Tests read sibling packages from source, so that none has to be built first.
const source = "@mineral-brief/source";

/** A busy machine takes its time. What hangs fails by this all the same. */
const patience = 60_000;
const expect = { poll: { timeout: 20_000 } };
/** Only for tests in a browser, which a busy machine may delay. What is broken fails twice. */
const secondTry = 1;

// In import.meta.env, for a page has no environment of its own.
const env = { MINERAL_BRIEF_RUNS: process.env["MINERAL_BRIEF_RUNS"] ?? "500" };

const examples = fileURLToPath(new URL("./test/set-up-examples.ts", import.meta.url));

export const nodeProject = (name: string) => ({
  resolve: { conditions: [source, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    name,
    include: ["{src,test,scripts}/**/*.test.ts"],
    exclude: ["**/*.{browser,page}.test.ts"],
    environment: "node" as const,
    env,
    setupFiles: [examples],
    // Modules are loaded once a worker: none keeps what a test could meet.
    isolate: false,
    testTimeout: patience,
    expect,
    // A style that is imported as text is that text; else it would be empty.
    css: true,
  },
});

/** Tests that run in Node and open whole pages in a browser of their own, which takes longer than a unit. */
export const pageProject = (name: string, include: string) => {
  const { test, ...project } = nodeProject(name);
  const own = { retry: secondTry, include: [include], exclude: [], hookTimeout: patience };
  return { ...project, test: { ...test, ...own } };
};

export const browserProject = (name: string) => {
  const executablePath = findBrowser()?.path;
  return {
    resolve: { conditions: [source, ...defaultClientConditions] },
    test: {
      name: `${name}-browser`,
      include: ["src/**/*.browser.test.ts", "test/**/*.browser.test.ts"],
      testTimeout: patience,
      retry: secondTry,
      expect,
      setupFiles: [examples],
      env,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs },
        }),
        instances: [{ browser: "chromium" as const }],
      },
    },
  };
};
