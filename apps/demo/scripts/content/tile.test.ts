import { minerals } from "@mineral-brief/schema/vocabulary";
import { expect, it } from "vitest";
import { tile, tileFace } from "./tile.ts";

it.each([
  ["tungsten", { number: "74", symbol: "W", name: "tungsten" }],
  ["magnet-rare-earths", { number: "", symbol: "MREE", name: "magnet rare earths" }],
  ["bauxite", { number: "", symbol: "Bau", name: "bauxite" }],
])("shows %s", (id, face) => {
  expect(tileFace(id)).toEqual(face);
});

it("shows two minerals with different symbols", () => {
  const symbols = minerals.map(({ id }) => tileFace(id).symbol);
  expect(symbols.filter((symbol, index) => symbols.indexOf(symbol) !== index)).toEqual([]);
});

it.each([
  ["tungsten", "tungsten"],
  ["magnet-rare-earths", "rare earths"],
  ["high-purity-alumina", "alumina"],
])("shortens the name on the tile of %s", (id, name) => {
  expect(tile(id).text).toContain(`<span class="na">${name}</span>`);
});
