import { expect, it } from "vitest";
import * as widget from "../src/index.ts";

it("exports the class, and can be imported without a DOM", () => {
  expect(Object.keys(widget)).toEqual(["MineralBriefElement"]);
  expect(globalThis.customElements?.get("mineral-brief")).toBeUndefined();
});
