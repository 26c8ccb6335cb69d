import type { AmountContext } from "./amount.ts";
import { chineseNumerals } from "./chinese-numbers.ts";
import { oppositeLimits } from "./opposite-limits.ts";
import { oreContents, oxides } from "./ore-contents.ts";
import { isInChineseRatio } from "./ratios.ts";

const before: readonly (readonly [string, RegExp])[] = [
  ["at-most", /(?:不[得能会可应宜]?(?:超过|高于|多于)|最多|至多|最长|上限为?|≤)$/],
  ["at-least", /(?:至少|不[得能会可应宜]?(?:低于|少于)|最少|起码|下限为?|保底价格?|最低价格?|≥)$/],
  ["up-to", /最[高多](?:可|能|将)?达?$/],
  // 未达5万吨, 没有5万吨: the verb 达到 or 有 is already cut off.
  [
    "less-than",
    /(?:不到|不足|不够|低于|少于|未满|跌破|失守|不及|(?:尚未|[未没](?!来))能?|不达|达不到|[<＜])$/,
  ],
  ["more-than", /(?:超过|高于|多于|突破|超出|逾|超|[>＞])$/],
  [
    "about",
    // 合约 is a contract, and 附近 is nearby.
    /(?:差不多|几乎|(?<![合契条公节签预制违履])约(?:莫|占[^\d，。；、]{1,6}|占(?:(?!分之|[一二两三四五六七八九十]成)[^\d，。；：、]){1,20}的|合|为|占)?|将近|接近|大概|估计|(?<![附最临邻])近|~)$/,
  ],
];
/** Words for "about" that also say "less". */
const near = /(?:接近|近|几乎)$/;
const nearBefore = /^(?:接近|将近|几乎)/;
const quantities =
  "(?:总?(?:产量|产能|产出|供应量?|供给量?|需求量?|消费量?|用量|销量|储量|资源量|进口量?|出口量?|贸易量?|库存量?|市场份额|市场|份额)|总量)";
/** What a share is of: 去年同期的三分之一, 2024年出口量的一半, 全球锂电池回收总产能的40%. */
const baseOfShare = `(?:\\d{4}年的|(?:\\d{4}年)?(?:[^，。；、\\d占并]{1,8}|[^，。；、：\\d占并的]{1,14}${quantities}|[^，。；、：占并的]{1,16}配额)的)`;
const nearly = "接近|将近|几乎|大约|(?<![合契条公节签预制违履纽])约";
const world = "(?:全球|全世界|世界|全国|国内|全省|中国|美国|欧盟|我国|该国)";
/** The limit of a share can be before what it is a share of: 不及去年同期的三分之一. 约占 is above. */
const limitsOfShares: readonly (readonly [string, RegExp])[] = [
  ...before
    .filter(([qualifier]) => qualifier !== "about")
    .map(
      ([qualifier, { source }]) =>
        [qualifier, new RegExp(source.replace(/\$$/, `占?${baseOfShare}$`))] as const,
    ),
  // 约 is in many names: 纽约市场.
  [
    "about",
    new RegExp(
      `(?:(?:接近|将近|大约)(?:\\d{4}年)?[^，。；、：\\d占并的]{0,10}|(?:${nearly})${world})${quantities}的$|(?:${nearly})${world}的$`,
    ),
  ],
];
const limits: readonly (readonly [string, string])[] = [
  ["at-most", "不[得能会可应宜]?超过|最多|至多"],
  ["at-least", "不[得能会可应宜]?(?:低于|少于)|至少|最少|起码"],
  ["less-than", "不到|不足|不及|不够"],
  ["more-than", "超过|逾|(?<![赶反高])超"],
  ["about", nearly],
];
const limitsBefore = (nouns: string): readonly (readonly [string, RegExp])[] =>
  limits.map(([qualifier, words]) => [qualifier, new RegExp(`(?:${words})${nouns}$`)]);
/** 超过全球一半, 不足全国产量三成. */
const limitsOfWorld = limitsBefore(`${world}${quantities}?`);
/** 不到去年一半. 超过去年三成 may be more than 30% of last year, or 30% more. */
const limitsOfTimes = limitsBefore(
  `(?:去年同期|上年同期|同期|去年|上年|前年|往年|\\d{4}年)${quantities}?`,
);
/** The verb between a limit and its amount: 至少需要三年, 最多可替代两成. */
const verbAfterLimit =
  /(至少|最少|起码|至多|最多[可能将]?)(?:需要?|要|须|得|还|再|仍|都|也|应|可|能|会|将|以|够|了|有|达到?|为|占|替代|取代|满足|供[应给]|提供|生产|年产|开采|使用|投[入资]|花费?|耗[时资]|持续|维持|保持|延长|推迟|覆盖|持有|拥有|收购|购买|采购|回收|[出进]口|运输|储[存备]|处理|建[设成]|新增|支付|等待?|用|拿出|释放|容纳|支[撑持]|保[证障]|运行|服务|增加|减少|提[高升]|降低|增长|下降|上涨){1,4}$/;
const after: readonly (readonly [string, RegExp])[] = [
  // 持股50%加一股.
  ["more-than", /^\s?[加+＋]\s?[一1]股/],
  ["at-least", /^及?以上/],
  ["more-than", /^(?:多(?![种样数元个])|余|出头|有余|强|还(?:多|不止))/],
  ["at-most", /^(?:以下|以内|之内|封顶|为上限|为限)/],
  ["at-least", /^(?:起步|为下限)/],
  ["about", /^(?:左右|上下)/],
];

const rises =
  "上涨|上升|增长|提高|增加|上调|扩大|走高|攀升|抬升|回升|反弹|大涨|暴涨|涨幅|增幅|升幅|增速|高出|加息|提价|涨价|增产|增亏|上浮|走强|回暖|上扬|增|涨|升";
const falls =
  "下降|下跌|跌去|减去|减少|下滑|回落|降低|下调|缩减|削减|压减|收窄|萎缩|大跌|暴跌|跌幅|降幅|减产|减亏|降息|降价|减税|下挫|重挫|走低|走弱|下浮|下行|去化|缩水|跌|降|减";
/** 比去年同期低12%, 比8月高3%. */
const compared =
  "(?:比(?!利时|亚迪|例|重|较)|(?<!比|计|相)较(?![大小高低多少为快慢好差早晚长短强弱]))[^，,。；：]{1,14}";
const more = "[出了]?(?:约|近|逾|超)?";
/** Words before a comparison with another period: 同比少6.5%. Others have 了: 价格低了4%. 不少 is many, and 差不多 means about. */
const period = "(?:同比|环比|按年|按月)";
/** 增速由8%放缓至3%, 增幅收窄至3% */
const growthRate =
  "(?:增[速幅]|[涨升]幅)(?:[由从]|[^，,。；：]{0,16}(?:放缓|回落|收窄|扩大|降|提高|加快|升)[至到](?:约|近|逾|超)?)";
const verb = new RegExp(`(?:${rises}|${falls})$`);
const filler = "(?:了|达到?|为|逾|超|约|近|幅度|幅)*";
/** 拉低行业增速0.8%: the verb is before what it changes. */
const riseBefore = new RegExp(
  `(?:${rises})${filler}$|${compared}[高多]${more}$|(?:${period}[高多]|(?<!不)[高多]了)${more}$|${growthRate}$|(?:拉高|推高|抬高)[^，。；：\\d]{1,10}$|(?:^|[\\s（(|])[+＋]$`,
);
const fallBefore = new RegExp(
  `(?:${falls})${filler}$|${compared}[低少]${more}$|(?:${period}[低少]|(?<!不)[低少]了)${more}$|(?:拉低|压低|拖累)[^，。；：\\d]{1,10}$`,
);
/** The change or the level that follows is another amount: the 3.79亿吨 of 较2025年的3.79亿吨下降约三分之一, 从5000吨下降到3000吨. */
const byAnother = String.raw`(?!了?[到至]?(?:约|大约|近|将近|逾|超过?|至少|至多)?(?:百分之|\d|[${chineseNumerals}](?=[${chineseNumerals}]*[分成万亿])))`;
const riseAfter = new RegExp(`^的?(?:增长${byAnother}|涨幅|增幅|升幅)`);
const fallAfter = new RegExp(`^的?(?:跌幅|降幅|下降${byAnother})`);
const tariff = "关税|反倾销|反补贴|双反|出口税|进口税";
/** The end of a heading, and the name after it: 关税税率：英国10%. */
const heading = "(?:税率|水平)?：[^，。；：、\\d占率比量价]{0,6}$";
/** 关税为25%，中国占98% has a share after the tariff. */
const tariffBefore = new RegExp(`(?:${tariff})(?:[^。；：]{0,12}(?<!占)$|${heading})`);
const tariffAfter = new RegExp(`^的?[^，。；：\\d]{0,4}(?:${tariff})`);
const rate =
  "税率|利率|收益率|回报率|毛利率|净利率|利润率|折现率|贴现率|通胀率|失业率|费率|权利金|特许权使用费|附加税|资源税|矿业税|退税|回收率|开工率|利用率|涨跌停|涨停|跌停|涨跌幅限制|保证金|折价|溢价|贴水|升水";
const rateBefore = new RegExp(`(?:${rate})(?:[^，。；：]{0,8}$|${heading})`);
const rateAfter = new RegExp(`^的?[^，。；：\\d]{0,4}(?:${rate})`);
/** 低纯度镓产量的98% is a share of a product of that purity, and so is 高纯度镓占全球的98%. */
const isShareOf = "占|产量|产能|供应|供给|进口|出口|消费|需求|用量|销量|贸易|市场|份额|储量|库存";
const notOfShare = `(?:(?!${isShareOf})[^，。；：\\d]){0,6}$`;
const purityBefore = new RegExp(`(?:纯度|含量占?)${notOfShare}`);
const purityAfter = /^的?(?:纯度|高纯|纯(?:铁|铜|镍|钨|钼|锡|铅|锌|铝|锑|钴|锰|钛|金|银|镁))/;
/** 供应全球98%的高纯镓 and 占98%的高纯镓 are shares. */
const shareBefore = /(?:占比?|全球|世界|全国|国内)(?:了|的|约|近|超过?|逾){0,2}$/;
/** 锑锭（99.65%）, 1#锑（Sb≥99.65%）: the brackets are after the product, or state the metal. */
const bracketBefore =
  /(?:锭|粉|金属\p{Script=Han}|氧化\p{Script=Han}|[碳硫]酸\p{Script=Han})\s?[（(](?:[≥>]=?\s?)?$|[（(][A-Z][a-z]?\s?[≥>]=?\s?$/u;
/** 三氧化二锑99.5%报15.5万元/吨 has the purity after the product. A share has a noun after it. */
const isNearlyPure = /^9\d\.\d/;
const productNamed =
  /(?:锭|粉|氧化[二三四五]?\p{Script=Han}{1,2}|[碳硫]酸\p{Script=Han}|电解\p{Script=Han})\s?$/u;
const listedAfter = /^(?:$|[，。、；：）)]|\s?(?:报|均价|价格|现货))/;
/** 锂辉石精矿(6%，CIF中国) and 钼铁（60%） state the grade in brackets, and 12.4米@1.35% after a sign. */
const gradeBefore = new RegExp(
  `(?:品位|含量占?)${notOfShare}|(?:精矿|云母|辉石|矿石|[钼钒铌钨硅锰铬镍钛硼磷]铁)\\s?[（(](?:[≥>]=?)?\\s?$|@\\s?$`,
);
/** Li2O 0.5%，and TiO2：48%; but not V2O5 30%来自中国. */
const oxideBefore = new RegExp(`(?<![A-Za-z\\d])${oxides.source}\\s?[：:]?\\s?$`);
/** 65%黑钨精矿均价 is the price of a concentrate of that grade. 80%钨精矿产量 is a share, and 80%钨精矿定价权 too. */
const gradeAfter = new RegExp(
  `^的?品位|^\\s?${oreContents.source}|^[^，。；：、\\d的]{0,4}精矿[^，。；：]{0,8}(?:(?<!定)价|元)`,
);

/** 未跌破, 没有出口超过, 禁止企业出口超过: a denied limit is the opposite one. */
const denied =
  /(?:(?:未|没有?|不曾|不会|不可能|无法|难以|从不)能?|(?:并未|没有)(?=(?:向|对|从)|(?:出口|进口|生产|销售|持有))[^，,。；：的后]{1,12}|(?:不[允准]?许|不准|严禁|禁止)(?!.*(?:价值|总额|金额))[^，,。；：后来使致令]{1,15})$/;
/** 不是5万吨, 而非5万吨, 没有上涨5%, 并未如期增长5%, 没有一家企业获得5%. */
const deniedAmount = new RegExp(
  `(?:没有(?:一|任何)[^，,。；：]{1,12}|不是|并非|而非|绝非|(?:没有?|未|不会|不曾|不再|无法|难以)(?:能够?|如期|如预期|继续|再次?|大幅|明显|进一步){0,2}(?:${rises}|${falls})${filler}[至到]?)$`,
);

/** Reads the meaning of the Chinese words around an amount. `words` are the amount itself. */
export function chineseContext(
  words: string,
  wordsBefore: string,
  wordsAfter: string,
): AmountContext {
  // 至少占51%, 约增长35%: the qualifier is before the verb.
  const front = wordsBefore
    .trimEnd()
    .replace(/(?:占比?|(?<!(?<![提走升拉推抬])高|多)达到?|为|有)$/, "");
  const each = beforeNumber
    .exec(words)?.[0]
    .replace(/(?:[A-Z]*[$¥\uFFE5€£]|人民币|新?台币|港币|美金)\s?$/, "");
  const stated =
    (each === undefined ? undefined : qualifierOf(each)) ??
    qualifierOf(front) ??
    qualifierOf(front.replace(verb, "")) ??
    qualifierOf(front.replace(verbAfterLimit, "$1")) ??
    limitOfShare(words, front);
  const rest = stated === undefined ? front : front.replace(stated[1], "");
  const isOpposite = stated !== undefined && stated[0] in oppositeLimits && denied.test(rest);
  const qualifier =
    (isOpposite ? oppositeLimits[stated[0]] : stated?.[0]) ??
    after.find(([, pattern]) => pattern.test(wordsAfter))?.[0] ??
    (/[\d十百千万亿][余多]|^过半$/.test(words) || isUpwardsOf(words, front)
      ? "more-than"
      : undefined);
  const isUnclear = percent.test(words) && besideExpected.test(wordsBefore);
  return {
    qualifier,
    side:
      stated?.[0] === "about" &&
      ([front, front.replace(verb, "")].some((text) => near.test(text)) ||
        nearBefore.test(stated[1].exec(front)?.[0] ?? ""))
        ? -1
        : undefined,
    isDenied: deniedAmount.test(rest),
    isOfRatio: isInChineseRatio(words, wordsBefore),
    isUnclear,
    change: isUnclear ? 0 : changeOf(rest, wordsAfter),
    role: roleOf(words, wordsBefore, wordsAfter),
  };
}

/** Finds the limit that is before what a share is of. */
function limitOfShare(words: string, front: string): (typeof before)[number] | undefined {
  if (!share.test(words)) return undefined;
  const found = (front.endsWith("的") ? limitsOfShares : limitsOfWorld).find(([, limit]) =>
    limit.test(front),
  );
  return (
    found ?? (half.test(words) ? limitsOfTimes.find(([, limit]) => limit.test(front)) : undefined)
  );
}

/** Tests for 上百亿 and 上千家, but not for 加上百万吨 or 清单上34项. */
function isUpwardsOf(words: string, before: string): boolean {
  return /^[百千]/.test(words) && /(?<![加以之])上$/.test(before);
}

/** The words of 每公斤约230美元 before its number. */
const beforeNumber = /^每(?:千[克吨瓦]|[^\d零一二两三四五六七八九十百千])+/;
const share = /[%％成半]$|分之/;
const percent = /[%％]$/;
/** 超预期12%, 低于目标5%: neither a share nor a change in time. */
const besideExpected =
  /(?:超出?|高于|低于|不及|好于|差于|优于)(?:市场|分析师|公司|此前|原|年度|全年|年初|普遍){0,2}(?:预期|目标|指引|预测)(?:值|水平)?(?:约|近|逾|超过?)?$/;
const half = /半$|分之/;

/** The content of a product is nearly all of it, and that of ore is not. */
const pure = /^9\d/;

function roleOf(words: string, before: string, after: string): AmountContext["role"] {
  const isPure = pure.test(words) || /纯度/.test(before);
  if (isPure && (purityBefore.test(before) || bracketBefore.test(before))) return "purity";
  if (isNearlyPure.test(words) && productNamed.test(before) && listedAfter.test(after))
    return "purity";
  if (purityAfter.test(after) && !shareBefore.test(before)) return "purity";
  if (gradeBefore.test(before) || gradeAfter.test(after)) return "grade";
  if (oxideBefore.test(before) && listedAfter.test(after)) return "grade";
  if (tariffAfter.test(after)) return "tariff";
  if (rateAfter.test(after)) return "rate";
  if (tariffBefore.test(before)) return "tariff";
  return rateBefore.test(before) ? "rate" : undefined;
}

/** Tests whether a text ends with the verb of a change: 上涨, 下降约. */
export function endsWithChange(text: string): boolean {
  const stated = qualifierOf(text);
  return changeOf(stated === undefined ? text : text.replace(stated[1], ""), "") !== 0;
}

function qualifierOf(words: string): (typeof before)[number] | undefined {
  return before.find(([, pattern]) => pattern.test(words));
}

function changeOf(words: string, textAfter: string): AmountContext["change"] {
  if (fallBefore.test(words) || fallAfter.test(textAfter)) return -1;
  return riseBefore.test(words) || riseAfter.test(textAfter) ? 1 : 0;
}
