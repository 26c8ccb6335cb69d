import { defineProject, mergeConfig } from "vitest/config";
import { nodeProject } from "../../vitest.shared.ts";

// A whole page in a real browser takes longer than a unit.
export default mergeConfig(defineProject(nodeProject("demo-browser")), {
  test: { testTimeout: 30_000, hookTimeout: 60_000 },
});
