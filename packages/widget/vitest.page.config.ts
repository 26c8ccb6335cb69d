import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

/** Tests the built file in complete pages, with response headers and real mouse and keyboard input. */
export default defineProject(pageProject("widget-page-browser", "test/**/*.page.test.ts"));
