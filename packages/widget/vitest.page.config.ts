import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

/** The built file in whole pages: with response headers, with listeners counted from the start, with true mouse and keys. */
export default defineProject(pageProject("widget-page-browser", "test/**/*.page.test.ts"));
