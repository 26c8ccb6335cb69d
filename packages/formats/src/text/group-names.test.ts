import { expect, test } from "vitest";
import { hasGroupHeading, startsFirstGroup } from "./group-names.ts";

test.each([
  ["Group 1: Supply", true, true],
  ["Group 1 - Prices fell [1]", true, true],
  ["**Group 1**", true, true],
  ["## Group 1: Supply", true, true],
  ["Group 1\n- Prices fell", true, true],
  ["Groupe 1 : Usines", true, true],
  ["Группа 1: Производство", true, true],
  ["المجموعة 1: الأسمدة", true, true],
  ["第一组: 供应", true, true],
  ["第1組: 供應", true, true],
  ["그룹 1: 공급", true, true],
  ["グループ1：供給", true, true],
  ["Group 2: Supply", true, false],
  ["Group 12: Supply", true, false],
  ["Core Insights - One [1] Group 1: Supply", true, false],
  ["Group 1 of the permit table may work until 2041", false, false],
  ["Grouped 1: x", false, false],
])(
  "%j has the heading of a group: %s, and starts with that of a first one: %s",
  (text, has, first) => {
    expect([hasGroupHeading(text), startsFirstGroup(text)]).toEqual([has, first]);
  },
);
