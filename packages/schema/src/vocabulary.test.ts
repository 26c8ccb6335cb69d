import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import {
  controlsOf,
  exportControls,
  memberships,
  membershipsOf,
  mineralById,
  minerals,
  officialLists,
  placeById,
  places,
  relationTypeById,
  relationTypes,
  shares,
  sharesOf,
  stageById,
  stages,
} from "./vocabulary.ts";

test("an id is unique across all lists", () => {
  const ids = [...minerals, ...places, ...stages, ...relationTypes].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every id that a list refers to is in its own list", () => {
  const unknown = [
    ...memberships.map(({ mineral }) => mineralById(mineral) ?? mineral),
    ...shares.flatMap(({ mineral, stage, country }) => [
      mineralById(mineral) ?? mineral,
      stageById(stage) ?? stage,
      placeById(country) ?? country,
    ]),
    ...exportControls.flatMap(({ minerals: named, kind, country, target }) => [
      ...named.map((mineral) => mineralById(mineral) ?? mineral),
      relationTypeById(kind) ?? kind,
      placeById(country) ?? country,
      placeById(target ?? country) ?? target,
    ]),
  ].filter((entry) => typeof entry === "string");
  expect(unknown).toEqual([]);
});

test.each(["", "unobtainium", "constructor", "__proto__"])("%j is the id of nothing", (id) => {
  expect([mineralById(id), placeById(id), stageById(id), relationTypeById(id)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("an entry has the data of the tables", () => {
  expect(mineralById("tungsten")).toMatchObject({
    names: { en: "tungsten", zh: "钨" },
    symbol: "W",
    family: "refractory-metal",
    hsCodes: ["2611", "284180", "8101"],
    wikidata: "Q743",
    cgiCode: "tungsten",
    mrdsCode: "W",
  });
  expect(mineralById("graphite")?.symbol).toBeUndefined();
  expect(placeById("EU")?.kind).toBe("bloc");
  expect(relationTypeById("export-ban")?.group).toBe("export-side");
});

describe("an official list has as many entries as its publisher counts", () => {
  test.each([
    ["us-interior", 2022, 50],
    ["us-interior", 2025, 60],
    ["eu-critical", 2024, 34],
    ["eu-strategic", 2024, 17],
    ["cn-strategic", 2016, 24],
    ["ca-critical", 2024, 34],
    ["au-critical", 2024, 31],
    ["au-strategic-materials", 2024, 5],
    ["in-critical", 2023, 30],
    ["uk-critical", 2021, 18],
    ["kr-critical", 2023, 33],
    ["za-critical", 2025, 21],
    ["br-strategic", 2021, 24],
    ["jp-rare-metals", 2021, 34],
  ])("%s %i: %i", (list, year, count) => {
    expect(memberships.filter((entry) => entry.list === list && entry.year === year)).toHaveLength(
      count,
    );
  });
});

test("the US list of 2025 was released a day before the Federal Register had it", () => {
  const list = officialLists.find((one) => one.list === "us-interior" && one.year === 2025);
  expect(list?.announced).toBe("2025-11-06");
  expect(list?.note).toContain("published in the Federal Register on 7 November");
});

test("a mineral is on the lists that name it and on those that name its group", () => {
  const lists = membershipsOf("dysprosium").map(({ mineral, list }) => `${list}: ${mineral}`);
  expect(lists).toContain("us-interior: dysprosium");
  expect(lists).toContain("eu-critical: heavy-rare-earths");
  expect(lists).toContain("eu-strategic: magnet-rare-earths");
  expect(lists).not.toContain("eu-critical: light-rare-earths");
  expect(membershipsOf("unobtainium")).toEqual([]);
});

test("a group is not on a list for its members", () => {
  expect(membershipsOf("rare-earths").map(({ list }) => list)).not.toContain("us-interior");
});

test("shares come stage by stage, the newest year and the largest share first", () => {
  expect(
    sharesOf("antimony", "mining").map(({ country, percent, year }) => [year, country, percent]),
  ).toEqual([
    [2025, "CN", 36],
    [2025, "RU", 29],
    [2025, "TJ", 20],
    [2025, "BO", 5],
    [2025, "MM", 4],
    [2024, "CN", 34],
    [2024, "RU", 34],
    [2024, "TJ", 18],
    [2024, "BO", 4],
    [2024, "MM", 4],
  ]);
  expect(new Set(sharesOf("cobalt").map(({ stage }) => stage))).toEqual(
    new Set(["mining", "refining"]),
  );
  expect(sharesOf("antimony", "closure")).toEqual([]);
});

test("the leading refiners of copper include DR Congo", () => {
  const found = sharesOf("copper", "refining").filter(({ year }) => year === 2024);
  expect(found.map(({ country, percent }) => `${country} ${percent}`)).toEqual([
    "CN 45",
    "CD 9",
    "CL 7",
    "JP 6",
  ]);
});

test("a share has the tonnages that it was computed from, and its edition", () => {
  expect(
    sharesOf("tungsten", "mining").find(({ country, year }) => country === "CN" && year === 2024),
  ).toMatchObject({
    percent: 82,
    tonnage: 67_000,
    worldTotal: 82_000,
    source: "USGS Mineral Commodity Summaries 2026",
    edition: expect.stringContaining("February 2026"),
    url: "https://doi.org/10.3133/mcs2026",
    copy: expect.stringContaining("https://github.com/"),
    unit: "t",
  });
  expect(sharesOf("lithium", "mining")[0]).toMatchObject({ unit: "t", basis: "lithium content" });
});

test("controls are those on the mineral, on its groups and on its members", () => {
  const idsOf = (mineral: string): string[] => controlsOf(mineral).map(({ id }) => id);
  expect(idsOf("gallium")).toEqual(["cn-2023-23", "cn-2024-46", "cn-2025-28"]);
  expect(idsOf("dysprosium")).toEqual([
    "cn-2023-re-tech",
    "cn-2025-18",
    "cn-2025-56",
    "cn-2025-61",
    "cn-2025-62",
  ]);
  expect(idsOf("heavy-rare-earths")).toContain("cn-2025-57");
  expect(idsOf("copper")).toEqual([]);
});

test("a suspension has its dates, announcement and part", () => {
  expect(exportControls.find(({ id }) => id === "cn-2024-46")).toMatchObject({
    target: "US",
    suspension: {
      from: "2025-11-09",
      to: "2026-11-27",
      by: "Announcement No. 72 of 2025",
      part: "second paragraph",
      statusAfter: "unknown",
    },
  });
  expect(exportControls.find(({ id }) => id === "cn-2025-18")?.suspension).toBeUndefined();
});

describe("a bundle has only the lists that are used", () => {
  const marks = {
    minerals: "spodumene",
    memberships: "us-interior",
    places: "Zhongnanhai",
    stages: "flotation",
    relationTypes: "anti-dumping",
    shares: "2025 estimate",
    shareDetails: "worldTotal",
    exportControls: "Announcement No.",
    exportControlDetails: "Actualite.cd",
  };

  test.each([
    ["isA", []],
    ["minerals", ["minerals"]],
    ["mineralById", ["minerals"]],
    ["placeById", ["places"]],
    ["bareSharesOf", ["shares"]],
    ["sharesOf", ["shareDetails", "shares"]],
    ["membershipsOf", ["memberships"]],
    ["controlsOf", ["exportControlDetails", "exportControls"]],
    ["findMentions", ["minerals", "places"]],
  ])("%s needs %j", async (name, lists) => {
    const code = await bundle(name);
    expect(
      Object.entries(marks)
        .filter(([, mark]) => code.includes(mark))
        .map(([list]) => list)
        .sort(),
    ).toEqual(lists);
  });

  async function bundle(name: string): Promise<string> {
    const entry = "virtual:entry";
    const output = await build({
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: entry,
          resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
          load: (id) =>
            id === `\0${entry}`
              ? `import { ${name} } from ${JSON.stringify(join(import.meta.dirname, "vocabulary.ts"))}; console.log(${name});`
              : undefined,
        },
      ],
      build: { write: false, rolldownOptions: { input: entry } },
    });
    return [output]
      .flat()
      .flatMap((result) => ("output" in result ? result.output : []))
      .map((chunk) => ("code" in chunk ? chunk.code : ""))
      .join("\n");
  }
});
