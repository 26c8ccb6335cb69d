import { defineProject } from "vitest/config";
import { nodeProject, secondTry } from "../../vitest.shared.ts";

const { test, ...project } = nodeProject("cli-browser");

/** Runs of the built program whose pages a browser opens; that takes longer than a unit. */
export default defineProject({
  ...project,
  test: {
    ...test,
    retry: secondTry,
    include: ["test/**/*.browser.test.ts"],
    exclude: [],
    hookTimeout: 60_000,
  },
});
