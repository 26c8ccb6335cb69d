import type { Caution, Form } from "./form.ts";

/** The one-character names of states in newspapers: 日米, 米政府. */
const characters: Readonly<Record<string, string>> = {
  日: "JP",
  米: "US",
  中: "CN",
  韓: "KR",
  欧: "EU",
  豪: "AU",
  英: "GB",
  独: "DE",
  仏: "FR",
  伊: "IT",
  加: "CA",
  印: "IN",
  露: "RU",
  ロ: "RU",
};

/** Without 中米, which is Central America, 日中, which is also the daytime, and 中欧, which is also Central Europe. */
const groups =
  "日米 米日 米中 日韓 米韓 日欧 米欧 日豪 米豪 豪米 中豪 豪中 日英 米英 英米 日独 日仏 独仏 日加 米加 日印 米印 中印 米露 米ロ 中露 中ロ 日露 日ロ 印露 印ロ 日米欧 日米韓 日米豪 日中韓 日米英 米英豪 米中露 米中ロ".split(
    " ",
  );

/** What a state does or has, after its one character. */
const bodies = "政府 当局 議会 企業 首相 大統領 財務省 高官".split(" ");
const bodiesOfUS =
  "政権 商務省 国務省 国防総省 内務省 エネルギー省 上院 下院 通商代表部 地質調査所 輸出入銀行 国務長官 商務長官 財務長官 国防長官".split(
    " ",
  );

/** A character after another one is a part of its word: 南米企業, 毎日米を, 20日米国. */
const startsWord: Caution = {
  yields: true,
  evidence: (before) => !/[\p{Script=Han}\p{N}]$/u.test(before),
};

function formOf(words: string, length: number): Form {
  return {
    words,
    parts: words
      .slice(0, length)
      .split("")
      .map((character, at) => ({
        id: characters[character]!,
        kind: "place",
        at,
        length: 1,
      })),
    letters: "exact",
    caution: startsWord,
  };
}

/** Forms in which one Japanese character names a state. */
export const japaneseAbbreviations: readonly Form[] = [
  ...groups.map((words) => formOf(words, words.length)),
  ..."米豪英独仏伊加印露韓"
    .split("")
    .flatMap((state) => bodies.map((body) => formOf(state + body, 1))),
  ...bodiesOfUS.map((body) => formOf(`米${body}`, 1)),
];
