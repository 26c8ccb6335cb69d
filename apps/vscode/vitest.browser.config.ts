import { defineProject } from "vitest/config";
import { pageProject } from "../../vitest.shared.ts";

/** The built extension in VS Code for browsers. */
export default defineProject(pageProject("vscode-browser", "test/**/*.browser.test.ts"));
