import { expect, test } from "vitest";
import { PageText } from "./page-text.ts";
import { readGroupWords } from "./group-words.ts";

function read(source: string): string {
  const page = new PageText(source);
  readGroupWords(page);
  return page.text;
}

// cspell:disable -- words of several languages
test.each([
  ["分组1：供应", "第1组:供应"],
  ["第 1 组: 供应", "第1组:   供应"],
  ["分组一：供应", "第1组:供应"],
  ["组别2：供应", "第2组:供应"],
  ["グループ１：供給", "第1组:  供給"],
  ["第1グループ：供給", "Grup 1:供給"],
  ["المجموعة ١: العرض", "Group 1:    العرض"],
  ["المجموعة الأولى: العرض", "Group 1:         العرض"],
  ["Група 1: Запаси", "Group 1: Запаси"],
  ["Kelompok 1: Pasokan", "Group 1:    Pasokan"],
  ["Nhóm 1: Nguồn cung", "Grup 1: Nguồn cung"],
  ["समूह 1: आपूर्ति", "Grup 1: आपूर्ति"],
  ["1. Grup: Arz", "Group 1: Arz"],
  ["1그룹: 공급", "第1组: 공급"],
  ["Group One: Supply", "Group 1:   Supply"],
  ["Group II: Supply", "Group 2:  Supply"],
  ["Group #1: Supply", "Group 1:  Supply"],
  ["Group-1: Supply", "Group 1: Supply"],
  ["[Group 1] Supply", "Group 1:  Supply"],
  ["Group 1\uFE0F\u20E3 Supply", "Group 1:  Supply"],
  ["## Group One\n- Tin rose", "## Group 1  \n- Tin rose"],
  [
    "核心观点 - 涨 [1] 分组1:价格 - 跌 [1] 分组2:政策 - 停 [2]",
    "核心观点 - 涨 [1] 第1组:价格 - 跌 [1] 第2组:政策 - 停 [2]",
  ],
  [
    "Theme 1: Supply\n- One\nTheme 2: Demand\n- Two",
    "Group 1: Supply\n- One\nGroup 2: Demand\n- Two",
  ],
])("%j", (source, expected) => {
  expect(read(source)).toBe(expected);
});

test.each([
  "Theme 1: Supply",
  "主题1：供应",
  "1 组: 供应",
  "The Group One: Supply",
  "Group One of the table",
  "第一组：供应",
  "Group Inc: Supply",
  "Group [1] Supply",
  "2. Gruppen: Supply",
])("does not change %j", (source) => {
  expect(read(source)).toBe(source);
});
// cspell:enable
