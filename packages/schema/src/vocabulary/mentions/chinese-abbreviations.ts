import type { Caution, Form } from "./form.ts";

/** The one-character names of countries in pairs such as 中美. */
const characters: Readonly<Record<string, string>> = {
  中: "CN",
  美: "US",
  俄: "RU",
  日: "JP",
  韩: "KR",
  欧: "EU",
  澳: "AU",
  印: "IN",
  哈: "KZ",
  加: "CA",
  英: "GB",
};

/** The pairs that news uses. 中英 usually means two languages, and 日中 a time of day. */
const pairs =
  "中美 美中 中俄 俄中 中日 中韩 韩中 中欧 欧中 中澳 澳中 中印 中哈 哈中 中加 美日 日美 美韩 韩美 美欧 美澳 澳美 美印 美俄 俄美 美哈 美加 美英 英美 日韩 韩日 日澳 日欧 日印 俄哈 俄印 欧哈 欧澳 欧美".split(
    " ",
  );

/** The threes that news uses. */
const threes = "韩美日 美日韩 日韩美 中日韩 日中韩 美日澳 美日印 美英澳 美欧日".split(" ");

/** A pair starts a phrase or is followed by a word such as 关系; 谈判中美元 and 其中日本 contain other words. */
const pair: Caution = {
  yields: true,
  evidence: (before, after) =>
    !/^[元国洲方股债金东南西北部期产企]/.test(after) &&
    (/(?:^|[\s\p{P}与和同及对在由但而])$/u.test(before) ||
      /^(?:两国|三国|双方|三方|关系|之间|贸易|经贸|谈判|会谈|磋商|合作|联合|协定|协议|元首|博弈|争端|摩擦)/.test(
        after,
      )),
};

/** 华 after a verb or preposition. 华为, 华盛顿 and 华北 are other names; 华侨 and 华人 are people. */
const china: Caution = {
  yields: true,
  evidence: (_, after) => !/^[为盛友尔北东南中夏裔侨人润沙]/.test(after),
};

/** 对美出口, 对日稀土管制; but not 对日本, 对美元, 对欧洲 and 对日后. */
const partner: Caution = {
  yields: true,
  evidence: (_, after) =>
    /^(?:[的出进贸投加征制反依禁限管销供输谈合实采施军援措]|关税|稀土|芯片|汽车|政策|钢|[铝铜镓锗锑钨]|$|[，。、；])/.test(
      after,
    ) && !/^(?:加[元拿]|中|制[造品])/.test(after),
};

/** Forms in which one Chinese character names a place. */
export const chineseAbbreviations: readonly Form[] = [
  ...[...pairs, ...threes].map((words): Form => ({
    words,
    parts: words
      .split("")
      .map((character, at) => ({ id: characters[character]!, kind: "place", at, length: 1 })),
    letters: "exact",
    caution: pair,
  })),
  ..."对美 对日 对韩 对俄 对欧 对澳 对印 对英 输美 输欧 输日".split(" ").map((words): Form => ({
    words,
    parts: [{ id: characters[words.charAt(1)]!, kind: "place", at: 1, length: 1 }],
    letters: "exact",
    caution: partner,
  })),
  ..."对华 在华 来华 赴华 访华 涉华 输华 援华".split(" ").map((words): Form => ({
    words,
    parts: [{ id: "CN", kind: "place", at: 1, length: 1 }],
    letters: "exact",
    caution: china,
  })),
];
