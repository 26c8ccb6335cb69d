import type { Trigger } from "./trigger.ts";

/** A share of the world that dominates, from 30 %. */
const large =
  "(?:(?<![\\d.])(?:[3-9]\\d|100)(?:\\.\\d+)?[%％]|[3-9三四五六七八九]成|百分之[三四五六七八九]十|三分之[一二]|四分之三|半|绝大|大部分|多数)";

/** Chinese triggers. If several match at the same place, the first one counts. */
export const chineseTriggers: readonly Trigger[] = [
  {
    type: "control-suspension",
    roles: "none",
    words: "(?:暂停|中止|放宽|取消|解除)[^，。；,;]{0,20}?(?:管制|禁令|限制|配额|关税|措施)",
  },
  { type: "technology-export-control", roles: "none", words: "技术出口管制" },
  {
    type: "export-ban",
    roles: "target",
    words: "(?:(?:禁止|暂停|停止)[^，。；,;]{0,12}出口(?!许可|限制)|出口禁令|出口禁运|禁运)",
  },
  { type: "export-quota", roles: "none", words: "出口配额" },
  {
    type: "export-licence",
    roles: "target",
    words: "(?:出口许可|出口管制|出口审批|许可管理|逐票审批)",
  },
  { type: "export-tax", roles: "none", words: "(?:出口(?:关)?税|出口附加税)" },
  { type: "export-rebate-change", roles: "none", words: "出口退税" },
  {
    type: "import-ban",
    roles: "target",
    toward: "",
    words: "(?:进口禁令|禁止[^，。；,;]{0,10}进口)",
  },
  { type: "trade-remedy", roles: "target", words: "反倾销|反补贴" },
  {
    type: "import-tariff",
    roles: "target",
    words: "(?:加征|征收|提高|上调)[^，。；,;]{0,12}关税|进口关税",
  },
  { type: "list-designation", roles: "none", words: "列入[^，。；,;]{0,10}(?:关键矿产|战略矿产)" },
  { type: "entity-listing", roles: "target", words: "列入[^，。；,;]{0,10}(?:清单|名单)|实体清单" },
  { type: "sanction", roles: "target", toward: "", words: "制裁" },
  {
    type: "fdi-screening",
    roles: "target",
    words:
      "(?:外资审查|投资审查|安全审查|黄金股|否决[^，。；,;]{0,6}收购|(?:勒令|责令|下令|要求)[^，。；,;]{0,10}(?:企业|公司|资)[^，。；,;]{0,4}(?:出售|剥离))",
  },
  { type: "nationalisation", ofFirms: true, roles: "target", toward: "", words: "国有化|收归国有" },
  {
    type: "production-quota",
    roles: "target",
    words: "(?:开采总量|总量控制|开采指标|开采配额|生产配额|镍矿配额|(?<!出口|基本|战略)配额)",
  },
  {
    type: "licence-revocation",
    roles: "target",
    words:
      "吊销|(?:撤销|收回)[^，。；,;]{0,10}(?:许可|采矿权|执照|特许权)|取消[^，。；,;]{0,14}(?:采矿许可|采矿权|特许权)",
  },
  { type: "retaliation", roles: "target", words: "反制|报复" },
  {
    type: "dispute",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "(?:诉诸|起诉|仲裁|争端|诉讼)",
  },
  { type: "royalty-change", roles: "none", words: "(?:权利金|特许权使用费|资源税)" },
  { type: "subsidy", roles: "target", words: "补贴|拨款|赠款" },
  { type: "loan", roles: "target", needsTarget: true, byFirms: true, words: "贷款|授信|融资担保" },
  { type: "letter-of-interest", roles: "target", byFirms: true, words: "意向书|意向函" },
  { type: "tax-credit", roles: "target", words: "税收抵免|税收优惠" },
  { type: "price-floor", roles: "target", words: "(?:保底价|价格下限|底价|最低价)" },
  { type: "stockpile", roles: "none", byFirms: true, words: "收储|储备|放储" },
  {
    type: "offtake-agreement",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "包销|承购",
  },
  {
    type: "supply-agreement",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "供应协议|供货协议|长单|供货合同",
  },
  {
    type: "joint-venture",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "合资|合建|合营|联合(?:开发|冶炼|建设|开采)|共同(?:开发|建设)|共建",
  },
  {
    type: "cooperation-agreement",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words:
      "(?:谅解备忘录|备忘录|合作协议|框架协议|伙伴关系|签署[^，。；,;]{0,8}(?:协议|框架)|签约|同意合作)",
  },
  {
    type: "equity-stake",
    ofFirms: true,
    roles: "target",
    toward: "",
    byFirms: true,
    words: "入股|参股",
  },
  {
    type: "acquisition",
    ofFirms: true,
    roles: "target",
    needsTarget: true,
    toward: "",
    byFirms: true,
    words: "收购|并购",
  },
  {
    type: "investment",
    roles: "target",
    needsTarget: true,
    toward: "",
    byFirms: true,
    words: "投资|注资",
  },
  {
    type: "negotiation",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "谈判|磋商|会谈|商谈",
  },
  { type: "capacity-expansion", roles: "none", byFirms: true, words: "投产|扩产|扩建|增产" },
  {
    type: "production-halt",
    roles: "none",
    byFirms: true,
    words:
      "(?<!(?:令|要求)[^，。；,;]{0,12})(?:暂停|停止)[^，。；,;]{0,12}(?:生产|冶炼)|停产|减产|停工|关停|停止开采|不可抗力",
  },
  { type: "conflict", roles: "none", words: "武装冲突|交火|占领" },
  { type: "shortage", roles: "none", words: "短缺|断供" },
  {
    type: "depends-on",
    roles: "target",
    needsTarget: true,
    toward: "",
    byFirms: true,
    words: "依赖|仰赖|(?<=\\p{Script=Han})来自",
  },
  {
    type: "dominates",
    roles: "none",
    byFirms: true,
    words: `主导|垄断|(?:控制[^，。；,;]{0,6}|占|供应)(?:全球|世界)(?=[^，。；,;]{0,16}?${large})`,
  },
  {
    type: "competes-with",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    words: "竞争|争夺|抢购",
  },
  {
    type: "strategy",
    roles: "none",
    words:
      "(?:战略规划|行动计划|战略(?!原材料|矿产|金属|储备|物资|资源|伙伴|合作|投资|项目|配额)|路线图)",
  },
];
