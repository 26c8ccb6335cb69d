import { defineProject } from "vitest/config";
import { searchScript } from "./build/search-script.ts";
import { pageProject } from "../../vitest.shared.ts";

/** Tests that run the built program and open its pages in a browser. */
export default defineProject({
  ...pageProject("cli-browser", "test/**/*.browser.test.ts"),
  plugins: [searchScript()],
});
