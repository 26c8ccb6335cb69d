import { defineProject } from "vitest/config";

/** Tests of the repository: imports between packages, exports, packed files, licences. */
export default defineProject({
  test: { name: "house", include: ["test/**/*.test.ts"], environment: "node" },
});
