import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

/** Runs of the built program whose pages a browser opens. */
export default defineProject(pageProject("cli-browser", "test/**/*.browser.test.ts"));
