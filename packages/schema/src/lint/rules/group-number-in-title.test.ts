import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { groupNumberInTitle } from "./group-number-in-title.ts";

const insights = [{ text: "Prices rose." }];
const groups = (title: string | { value: string; lang: string }) => [
  { title: "Quotas", insights },
  { title, insights },
];

test.each([
  ["Group 2: Prices", "Group 2:", "Prices"],
  [" group 12 :  Prices ", "group 12 :", "Prices"],
  ["Groupe no. 3 - Prix", "Groupe no. 3 -", "Prix"],
  ["Grupo No 3. Precios", "Grupo No 3.", "Precios"],
  ["Gruppe no.3 – Preise", "Gruppe no.3 –", "Preise"],
  ["Группа2—Цены", "Группа2—", "Цены"],
  ["المجموعة 2: الأسعار", "المجموعة 2:", "الأسعار"],
  ["第二组：价格", "第二组：", "价格"],
  ["第 十二 组、价格", "第 十二 组、", "价格"],
  ["第12组：价格", "第12组：", "价格"],
  ["分组 3：价格", "分组 3：", "价格"],
  ["组十二：价格", "组十二：", "价格"],
])("%s begins with %s", (title, number, rest) => {
  const [found] = reportOf(groupNumberInTitle, { groups: groups(title) });
  expect(found).toMatchObject({ at: "groups[1].title", fix: [{ value: rest }] });
  expect(found!.message).toContain(`"${number}"`);
  expect(found!.message).toContain(`"${rest}"`);
});

test.each([
  ["Group 2", "groups[1].title"],
  [" 第二组 ", "groups[1].title"],
  [{ value: "第二组：", lang: "zh" }, "groups[1].title.value"],
])("a title that is only a number is removed: %j", (title, at) => {
  const [found] = reportOf(groupNumberInTitle, { groups: groups(title) });
  expect(found).toMatchObject({ at, fix: [{ path: ["groups", 1, "title"] }] });
  expect(found!.fix![0]).not.toHaveProperty("value");
  expect(found!.message).not.toContain('""');
});

test.each([
  "Group 2 prices",
  "Our group 2: prices",
  "Group of 7: prices",
  "Group 123: prices",
  "小组价格",
  "组价格",
])("%s is a title", (title) => {
  expect(reportOf(groupNumberInTitle, { groups: groups(title) })).toEqual([]);
});

test("only titles are read", () => {
  expect(reportOf(groupNumberInTitle, { headline: "Group 7: no deal" })).toEqual([]);
});
