import { expect, test } from "vitest";
import { shortNames } from "./short-names.ts";

test.each<[name: string, names: string[]]>([
  ["Cove Capital LLC", ["Cove Capital LLC", "Cove Capital", "Cove"]],
  [
    "Jiaxin International Resources",
    ["Jiaxin International Resources", "Jiaxin International", "Jiaxin"],
  ],
  ["MP Materials", ["MP Materials"]],
  ["Bank of China", ["Bank of China"]],
  ["American Resources Corp.", ["American Resources Corp.", "American Resources"]],
  [
    "Eurasian Resources Group (ERG)",
    [
      "Eurasian Resources Group (ERG)",
      "Eurasian Resources Group",
      "ERG",
      "Eurasian Resources",
      "Eurasian",
    ],
  ],
  ["\u97e6\u8fbe\u6e7e\u954d\u4e1a", ["\u97e6\u8fbe\u6e7e\u954d\u4e1a", "\u97e6\u8fbe\u6e7e"]],
  [
    "\u53a6\u95e8\u94a8\u4e1a\u80a1\u4efd\u6709\u9650\u516c\u53f8",
    ["\u53a6\u95e8\u94a8\u4e1a\u80a1\u4efd\u6709\u9650\u516c\u53f8", "\u53a6\u95e8\u94a8\u4e1a"],
  ],
])("%s", (name, names) => {
  expect(shortNames(name)).toEqual(names);
});
