import { expect, it } from "vitest";
import { readFontUses } from "./smaller-fonts.ts";

it("reads the characters, weights and widths of each font with a range of characters", () => {
  const uses = readFontUses(`
    @font-face {
      font-family: "Sans";
      font-weight: 400 700;
      font-stretch: 85% 100%;
      src: url("package/files/sans.woff2") format("woff2");
      unicode-range: U+0041-0043, U+20AC;
    }
    @font-face {
      font-weight: 600;
      src: url("arabic.woff2");
      unicode-range: U+0628;
    }
    @font-face {
      src: url("mono.woff2");
    }
    @font-face {
      src: local("Arial");
    }
  `);
  expect([...uses]).toEqual([
    [
      "sans.woff2",
      { characters: "ABC€", axes: { wght: { min: 400, max: 700 }, wdth: { min: 85, max: 100 } } },
    ],
    ["arabic.woff2", { characters: "ب", axes: {} }],
  ]);
});
