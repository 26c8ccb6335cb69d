import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

const { test, ...project } = pageProject("demo-browser", "test/**/*.browser.test.ts");

/** The built site in a browser. */
export default defineProject({
  ...project,
  test: { ...test, globalSetup: ["test/build-site.ts"] },
});
