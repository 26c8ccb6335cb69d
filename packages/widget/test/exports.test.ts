import { expect, it } from "vitest";
import * as widget from "../src/index.ts";

it("exports the class, and can be imported where there is no page", () => {
  expect(Object.keys(widget)).toEqual(["MineralBriefElement"]);
  expect(globalThis.customElements?.get("mineral-brief")).toBeUndefined();
});
