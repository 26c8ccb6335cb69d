import type { Caution, Form, Meaning } from "./form.ts";

const tradeAfter =
  /^(?:鉱|精鉱|価格|相場|地金|製錬|精錬|生産|産出|採掘|輸出|輸入|埋蔵|合金|資源|市場|市況|在庫|供給|需要|の(?:鉱|価格|相場|生産|産出|採掘|製錬|精錬|輸出|輸入|埋蔵|供給|需要|在庫))/;
const amountBefore = /(?:トン|キロ|グラム|オンス|ポンド|[tg])の?$/;
const isHan = /\p{Script=Han}/u;

/** A metal of one character is a part of many words. It counts beside a word of the trade or an amount, or in a list of minerals. */
const oneCharacter: Caution = {
  evidence: (before, after) =>
    !isHan.test(before.slice(-1)) && (tradeAfter.test(after) || amountBefore.test(before)),
  inList: /^(?!\p{Script=Han})/u,
};

const weak = new Set("金 銀 銅 鉛 白金 リン 燐 カリ スズ ランタン".split(" "));

/** Creates the form of a Japanese name. */
export function japaneseForms(words: string, means: Meaning): Form[] {
  return [{ words, means, letters: "exact", ...(weak.has(words) && { caution: oneCharacter }) }];
}
