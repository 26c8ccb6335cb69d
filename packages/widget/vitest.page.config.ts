import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

/** Tests of the built file in complete pages: response headers, event listeners, mouse and keys. */
export default defineProject(pageProject("widget-page-browser", "test/**/*.page.test.ts"));
