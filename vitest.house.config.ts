import { defineProject } from "vitest/config";

/** Tests of the house as a whole: who imports whom, and what each package exports. */
export default defineProject({
  test: { name: "house", include: ["test/**/*.test.ts"], environment: "node" },
});
