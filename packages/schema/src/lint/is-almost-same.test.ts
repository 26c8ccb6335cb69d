import { expect, test } from "vitest";
import { isAlmostSame } from "./is-almost-same.ts";

test.each([
  ["Beijing suspended its ban on gallium.", "Beijing has suspended its ban on gallium.", true],
  ["Beijing suspended its ban on gallium.", "Beijing suspended its ban on gallium", true],
  ["Output fell by 4% in 2024.", "Output fell by 6% in 2024.", false],
  ["Beijing suspended its ban on gallium.", "Beijing suspended its ban on antimony.", false],
  ["Prices rose in Europe.", "Stocks fell in Europe.", false],
  ["中国暂停对美国镓出口禁令", "中国已暂停对美国镓出口禁令", true],
  ["中国暂停对美国镓出口禁令", "欧盟批准四十七个战略项目", false],
  ["short", "a text that is much longer than the other", false],
])("%s / %s: %s", (left, right, same) => {
  expect(isAlmostSame(left, right)).toBe(same);
});
