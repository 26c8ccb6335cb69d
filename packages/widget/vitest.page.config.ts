import { defineProject } from "vitest/config";
import { nodeProject, secondTry } from "../../vitest.shared.ts";

const { test, ...project } = nodeProject("widget-page-browser");

/** The built file in whole pages: with response headers, with listeners counted from the start, with true mouse and keys. */
export default defineProject({
  ...project,
  test: {
    ...test,
    retry: secondTry,
    include: ["test/**/*.page.test.ts"],
    exclude: [],
    hookTimeout: 60_000,
  },
});
