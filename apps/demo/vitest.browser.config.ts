import { defineProject } from "vitest/config";
import { nodeProject, secondTry } from "../../vitest.shared.ts";

const { test, ...project } = nodeProject("demo-browser");

/** Runs of the built site in a browser; a whole page takes longer than a unit. */
export default defineProject({
  ...project,
  test: {
    ...test,
    retry: secondTry,
    include: ["test/**/*.browser.test.ts"],
    exclude: [],
    globalSetup: ["test/build-site.ts"],
    hookTimeout: 60_000,
  },
});
