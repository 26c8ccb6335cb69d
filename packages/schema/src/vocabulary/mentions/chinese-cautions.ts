import type { Caution, Form } from "./form.ts";

const tradeAfter =
  /^(?:精?矿|價|价|锭|錠|箔|材|粉|冶|合金|期货|期貨|库存|庫存|产|產|储量|儲量|进口|進口|出口|供应|供應|需求|消费|消費|市场|市場|资源|資源|金属|金屬|原料|加工|回收|精炼|精煉|勘探|项目|項目|板块|企业|企業|贸易|貿易|关税|關稅|加?征|加?徵)/;
const tradeBefore =
  /(?:[吨噸磅斤%％]的?|精炼|精煉|电解|電解|金属|金屬|高纯|高純|再生|原生|废|廢|粗|纯|純|伦|倫|沪|滬|进口|進口|出口|开采|開採|产|產|冶炼|冶煉|供应|供應|采购|採購|等|含)$/;

/** Metals of one character. They count beside a word of the trade or an amount, or in a list of minerals. */
const oneCharacter: Caution = {
  evidence: (before, after) => tradeAfter.test(after) || tradeBefore.test(before),
  inList: /^/,
};

/** Metals that are directly before or after another one: 铅锌, 锡锑, 铜铅锌, but not 无铅锡 and 黄铜锌. */
const besideMetal =
  /^[铜铅锡铂銅鉛錫鉑]{0,2}[锌锑镍钴钼钨铋铟锗镓银铝钯铑鋅銻鎳鈷鉬鎢鉍銦鍺鎵銀鋁鈀銠]/;
const afterMetal = /[锌锑镍钴钼钨铋钯铑鋅銻鎳鈷鉬鎢鉍鈀銠]$/;
const metalOfOneCharacter: Caution = {
  ...oneCharacter,
  evidence: (before, after) =>
    oneCharacter.evidence(before, after) ||
    (besideMetal.test(after) && !/[无無黄黃白青紫非]$/.test(before)) ||
    afterMetal.test(before),
};

/** 10月9日本公司 is a day and "this company". */
const afterDay: Caution = {
  yields: true,
  evidence: (before) => !/[\d０-９一二三四五六七八九十]$/.test(before),
};

/** 近日方 and 9日方 are days. */
const afterTime: Caution = {
  yields: true,
  evidence: (before) => !/[\d０-９近今次即节節生当當一二三四五六七八九十]$/.test(before),
};

/** 许多哥伦比亚企业 has no 多哥. */
const afterMany: Caution = {
  yields: true,
  evidence: (before, after) =>
    !/[许許众眾很更诸諸最]$/.test(before) && !/^[伦倫]比[亚亞]/.test(after),
};

/** 黄铁矿 is pyrite, of which sulphur is made. */
const afterSulphur: Caution = { evidence: (before) => !/[黄黃硫]$/.test(before) };

/** 资金价格, 租金价, 现金价 and 五金价 are other prices, and 美金价 is one in dollars. */
const priceOfGold: Caution = {
  evidence: (before) => !/[资資租基现現佣奖獎合押五薪本税稅罚罰保定订訂赏賞礼禮美]$/.test(before),
};

/** 收银价 is a price at a till. */
const priceOfSilver: Caution = { evidence: (before) => !/[收水]$/.test(before) };

/** 沪金融 and 伦敦金属 are Shanghai finance and a metal in London, 伦敦银行 a bank. */
const notFinance: Caution = { evidence: (_, after) => !/^[融属屬行]/.test(after) };

/** A place that is more often something else: 獅子山 in Hong Kong. It counts in a list of minerals or places only with a word of the trade. */
const cautions: Readonly<Record<string, Caution>> = {
  ...Object.fromEntries("硅 磷 矽".split(" ").map((name) => [name, oneCharacter])),
  ...Object.fromEntries(
    "锡 铜 铅 铂 錫 銅 鉛 鉑".split(" ").map((name) => [name, metalOfOneCharacter]),
  ),
  铁矿: afterSulphur,
  ...Object.fromEntries("金价 金價".split(" ").map((name) => [name, priceOfGold])),
  ...Object.fromEntries("银价 銀價".split(" ").map((name) => [name, priceOfSilver])),
  ...Object.fromEntries(
    "现货金 沪金 伦敦金 纽约金 现货银 沪银 伦敦银 纽约银 現貨金 倫敦金 紐約金 現貨銀 倫敦銀 紐約銀"
      .split(" ")
      .map((name) => [name, notFinance]),
  ),
  日本: afterDay,
  日方: afterTime,
  多哥: afterMany,
  獅子山: oneCharacter,
  馬利: oneCharacter,
  馬里: oneCharacter,
};

/** Returns the caution of a Chinese name, in simplified or traditional characters. */
export function chineseCautionOf(words: string): Pick<Form, "caution"> | undefined {
  const caution = cautions[words];
  return caution && { caution };
}
