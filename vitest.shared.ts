import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { agentVariables } from "./packages/cli/src/is-agent.ts";
import { findBrowser, launchArgs } from "./scripts/browser.mjs";
import { fromSource } from "./scripts/from-source.mjs";

/** Only ends what hangs: a busy machine takes ten times as long as an idle one. In milliseconds. */
const patience = 180_000;
export const patient = {
  testTimeout: patience,
  hookTimeout: patience,
  expect: { poll: { timeout: 30_000 } },
};
/** Only for tests in a browser, which a busy machine can delay. */
const secondTry = 1;

/** An agent that runs the tests sees what a person would see. */
const noAgent = Object.fromEntries(agentVariables.map((name) => [name, ""]));

// For import.meta.env, because a page has no process.env.
const env = {
  ...noAgent,
  MINERAL_BRIEF_RUNS: process.env["MINERAL_BRIEF_RUNS"] ?? "100",
};

const examples = fileURLToPath(new URL("./test/set-up-examples.ts", import.meta.url));

export const nodeProject = (name: string) => ({
  resolve: { conditions: fromSource.server },
  ssr: { resolve: { conditions: fromSource.server } },
  test: {
    name,
    include: ["{src,test,scripts}/**/*.test.ts"],
    exclude: ["**/*.{browser,page}.test.ts"],
    environment: "node" as const,
    env,
    setupFiles: [examples],
    // Loads each module once per worker. No module keeps state that another test could see.
    isolate: false,
    ...patient,
    // Without this, a style that is imported as text is empty.
    css: true,
  },
});

/** Tests that run in Node and open complete pages in a browser. */
export const pageProject = (name: string, include: string) => {
  const { test, ...project } = nodeProject(name);
  const own = { retry: secondTry, include: [include], exclude: [] };
  return { ...project, test: { ...test, ...own } };
};

export const browserProject = (name: string) => {
  const executablePath = findBrowser()?.path;
  return {
    resolve: { conditions: fromSource.client },
    test: {
      name: `${name}-browser`,
      include: ["src/**/*.browser.test.ts", "test/**/*.browser.test.ts"],
      ...patient,
      retry: secondTry,
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
