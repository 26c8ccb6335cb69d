import { describe, expect, test } from "vitest";
import { allPlaces } from "../vocabulary/places.ts";
import { meantId, type NamedList } from "./meant-id.ts";

describe("the id that a name means", () => {
  test.each<[NamedList, string, string | undefined]>([
    ["places", "uk", "GB"],
    ["places", "U.K.", "GB"],
    ["places", "United Kingdom", "GB"],
    ["places", "united-kingdom", "GB"],
    ["places", "the United States", "US"],
    ["places", "Chile", "CL"],
    ["places", "Chilee", "CL"],
    ["places", "Phillipines", "PH"],
    ["minerals", "galllium", "gallium"],
    ["minerals", "pladdinum", undefined],
    ["places", "DRC", "CD"],
    ["places", "Cote d'Ivoire", "CI"],
    ["places", "Fiji", "FJ"],
    ["places", "智利", "CL"],
    ["places", "cl", "CL"],
    ["places", "QX", undefined],
    ["places", "Atlantis", undefined],
    ["minerals", "WO3", "tungsten"],
    ["minerals", "Li2CO3", "lithium"],
    ["minerals", "W", "tungsten"],
    ["minerals", "wolfram", "tungsten"],
    ["minerals", "Wolfram", "tungsten"],
    ["minerals", "REE", "rare-earths"],
    ["minerals", "Rare Earths", "rare-earths"],
    ["minerals", "tungstn", "tungsten"],
    ["minerals", "tugnsten", "tungsten"],
    ["minerals", "unobtainium", undefined],
    ["minerals", "FeMn", undefined],
    ["minerals", "HCl", undefined],
    ["stages", "minning", "mining"],
    ["stages", "开采", "mining"],
    ["relationTypes", "Export Ban", "export-ban"],
    ["relationTypes", "export_ban", "export-ban"],
    ["relationTypes", "handshake", undefined],
    ["units", "MTU", "mtu"],
    ["units", "tonnes", "t"],
    ["units", "per-cent", "percent"],
    ["units", "mt", undefined],
    ["units", "barrels", "barrel"],
    ["units", "tons", "t"],
    ["units", "moz", "Moz"],
    ["units", "grams per tonne", "g/t"],
    ["units", "km2", "km²"],
    ["units", "万吨", "万t"],
    ["units", "tonnes a year", "t-per-year"],
    ["units", "parts per million", "ppm"],
    ["units", "million t", "Mt"],
    ["units", "thousand tonnes", "kt"],
    ["units", "million oz", "Moz"],
    ["units", "million t per year", "Mt-per-year"],
    ["units", "million mt", undefined],
    ["units", "billion t", undefined],
    ["units", "billion tonnes", undefined],
    ["units", "million tonnnes", "Mt"],
    ["units", "tones", "t"],
    ["units", "kg/t", undefined],
    ["units", "Gt-per-year", undefined],
    ["places", "US-TZ", undefined],
    ["places", "bloc-g8", undefined],
    ["relationTypes", "exportban", "export-ban"],
    ["units", "4N", undefined],
    ["units", "dollars", undefined],
    ["units", "shipments", undefined],
  ])("%s: %s is %s", (list, name, id) => {
    expect(meantId(name, list)).toBe(id);
  });

  test("every name of a place means a place", () => {
    const names = allPlaces().flatMap((place) => [
      place.id,
      place.names.en,
      place.names.zh,
      ...place.aliases.en,
    ]);
    expect(names.filter((name) => meantId(name, "places") === undefined)).toEqual([]);
  });
});
