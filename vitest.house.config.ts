import { defineProject } from "vitest/config";
import { patient } from "./vitest.shared.ts";

/** Tests of the repository: imports between packages, exports, packed files, licences. */
export default defineProject({
  test: { name: "house", include: ["test/**/*.test.ts"], environment: "node", ...patient },
});
