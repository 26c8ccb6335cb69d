import { describe, expect, test } from "vitest";
import { isA } from "./is-a.ts";
import { mineralById } from "./minerals.ts";
import { placeMembers } from "./place-members.ts";
import { placeById } from "./places.ts";
import { mineralGroups } from "../generated/vocabulary-groups.ts";

describe("is", () => {
  test.each([
    ["dysprosium", "rare-earths"],
    ["dysprosium", "heavy-rare-earths"],
    ["dysprosium", "magnet-rare-earths"],
    ["heavy-rare-earths", "rare-earths"],
    ["scandium", "rare-earths"],
    ["osmium", "platinum-group-metals"],
    ["metallurgical-coal", "coal"],
    ["tungsten", "tungsten"],
    ["northern-katpar", "northern-katpar"],
    ["DE", "EU"],
    ["HR", "EU"],
    ["DE-BY", "EU"],
    ["CN-JX", "CN"],
    ["ZZ-JX", "ZZ"],
    ["ID", "bloc-brics"],
    ["EU", "bloc-g20"],
    ["KZ", "region-central-asia"],
    ["CL", "region-lithium-triangle"],
    ["PY", "region-south-america"],
    ["QA", "bloc-gcc"],
  ])("%s in %s", (id, ancestor) => {
    expect(isA(id, ancestor)).toBe(true);
  });
});

describe("is not", () => {
  test.each([
    ["dysprosium", "light-rare-earths"],
    ["yttrium", "magnet-rare-earths"],
    ["scandium", "heavy-rare-earths"],
    ["rare-earth-magnets", "rare-earths"],
    ["rare-earths", "dysprosium"],
    ["GB", "EU"],
    ["NO", "EU"],
    ["PL", "bloc-g20"],
    ["SA", "bloc-brics"],
    ["TR", "region-europe"],
    ["PA", "region-south-america"],
    ["ML", "bloc-ecowas"],
    ["CN", "bloc-wto"],
    ["tungsten", "constructor"],
    ["unobtainium", "rare-earths"],
    ["tungsten", "unobtainium"],
    ["northern-katpar", "unobtainium"],
  ])("%s in %s", (id, ancestor) => {
    expect(isA(id, ancestor)).toBe(false);
  });
});

describe("a bloc has the stated number of members", () => {
  test.each([
    ["EU", 27],
    ["bloc-g7", 7],
    ["bloc-g20", 21],
    ["bloc-nato", 32],
    ["bloc-brics", 10],
    ["bloc-asean", 11],
    ["bloc-african-union", 55],
    ["bloc-sco", 10],
    ["bloc-sadc", 16],
    ["bloc-oecd", 38],
    ["bloc-ecowas", 12],
    ["bloc-gcc", 6],
  ])("%s: %i", (bloc, count) => {
    expect(new Set(placeMembers[bloc]!.split(" ")).size).toBe(count);
  });
});

test("every group is an entry of the vocabulary", () => {
  expect(Object.keys(mineralGroups).filter((id) => mineralById(id) === undefined)).toEqual([]);
  expect(Object.keys(placeMembers).filter((id) => placeById(id) === undefined)).toEqual([]);
});
