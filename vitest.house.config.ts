import { defineProject } from "vitest/config";

/** Tests of the repository: import directions, exports of each package, installed packages. */
export default defineProject({
  test: { name: "house", include: ["test/**/*.test.ts"], environment: "node" },
});
