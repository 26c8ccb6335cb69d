import { describe, expect, test } from "vitest";
import { companies, companyById } from "./companies.ts";
import { organizationById, organizations } from "./organizations.ts";
import { projectById, projects } from "./projects.ts";
import { unitById } from "./units.ts";

const isChecked = ({ confidence }: { confidence: string }): boolean =>
  confidence === "verified1" || confidence === "verified2";

test("a row that comes only from a compiled list has names, and no owner, parent, status or note", () => {
  const unchecked = [...companies, ...projects].filter((row) => !isChecked(row));
  expect(unchecked.length).toBeGreaterThan(200);
  const gated = ["parent", "owner", "ownerIds", "status", "note"];
  expect(unchecked.flatMap((row) => gated.filter((key) => key in row))).toEqual([]);
  expect(companyById("albemarle")).toMatchObject({
    names: { en: "Albemarle", zh: "雅保" },
    aliases: ["Albemarle Corporation"],
    country: "US",
    minerals: ["lithium"],
    confidence: "listed",
  });
});

test("a row that was checked has its status and the page", () => {
  expect(companyById("alcoa")).toMatchObject({
    status: "active",
    asOf: "2025-10-20",
    publisher: "Australian Manufacturing",
    confidence: "verified1",
  });
  expect(
    [...companies, ...projects].filter(isChecked).filter(({ url }) => url === undefined),
  ).toEqual([]);
});

test("an owner of a project is a company or an organisation", () => {
  const known = (id: string): boolean =>
    companyById(id) !== undefined || organizationById(id) !== undefined;
  expect(projects.flatMap(({ ownerIds = [] }) => ownerIds).filter((id) => !known(id))).toEqual([]);
  expect(projectById("unobtainium")).toBeUndefined();
  expect(organizations.every(({ role }) => role !== "")).toBe(true);
});

describe("a group and its firm, and an exchange and its owner, are two bodies", () => {
  const bodies = [...companies, ...organizations];
  const namesOf = ({ names, aliases }: (typeof bodies)[number]): readonly string[] => [
    ...new Set([names.en, names.zh ?? names.en, ...aliases]),
  ];

  test.each([
    ["AMG", "amg-critical-materials"],
    ["AMG Critical Materials", "amg-critical-materials"],
    ["AMG Vanadium", "amg-vanadium"],
    ["包钢集团", "baogang-group"],
    ["包钢股份", "baotou-steel"],
    ["攀钢集团", "pangang-group"],
    ["攀钢钒钛", "pangang-vanadium-titanium"],
    ["华锡集团", "china-tin-group"],
    ["华锡有色", "guangxi-huaxi-nonferrous"],
    ["云锡", "yunnan-tin-group"],
    ["锡业股份", "yunnan-tin"],
    ["ASARCO", "asarco"],
    ["Grupo México", "grupo-mexico"],
    ["NPM Silmet", "npm-silmet"],
    ["Vedanta Resources", "vedanta-resources"],
    ["Vedanta", "vedanta"],
    ["CME Group", "cme-group"],
    ["COMEX", "comex"],
  ])("%s is %s", (name, id) => {
    expect(bodies.filter((body) => namesOf(body).includes(name)).map((body) => body.id)).toEqual([
      id,
    ]);
  });

  test("no name belongs to two of them", () => {
    const names = bodies.flatMap(namesOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("units convert to their base", () => {
  test.each([
    ["kt", 1000, "t"],
    ["mtu", 0.01, "t"],
    ["flask", 0.0345, "t"],
    ["tU", 1, "t U"],
    ["lb U3O8", 0.00038465, "t U"],
    ["koz", 0.0311034768, "t"],
    ["Mlb", 453.59237, "t"],
    ["t LCE", 1, "t LCE"],
    ["GWh", 1000, "MWh"],
    ["ton", undefined, undefined],
    ["USD", undefined, undefined],
  ])("%s: %d %s", (id, factor, base) => {
    const unit = unitById(id);
    expect([unit?.factor, unit?.base]).toEqual([factor, base]);
  });
});
