import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { findBrowser, launchArgs } from "./scripts/browser.mjs";

// Resolves sibling packages to their source, so that tests need no build.
const source = "@mineral-brief/source";

/** Timeout of a test in milliseconds: long enough for a busy machine, and short enough to stop a test that hangs. */
const patience = 60_000;
const expect = { poll: { timeout: 20_000 } };
/** Number of retries, only for tests in a browser, which a busy machine may delay. A real failure occurs twice. */
const secondTry = 1;

// Read from import.meta.env, because a page has no process.env.
const env = { MINERAL_BRIEF_RUNS: process.env["MINERAL_BRIEF_RUNS"] ?? "500" };

const examples = fileURLToPath(new URL("./scripts/set-up-examples.ts", import.meta.url));

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
    // Load modules once per worker. No module keeps state that affects another test.
    isolate: false,
    testTimeout: patience,
    expect,
    // Without this, a style sheet imported as text is empty.
    css: true,
  },
});

/** Configures tests that run in Node and open complete pages in a separate browser. They take longer than unit tests. */
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
