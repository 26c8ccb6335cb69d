import { allMatches } from "../all-matches.ts";

/** Common words of the trade in English (the beginnings of words) and Chinese, one meaning per line. */
const meanings = `
output produc mined|产量 产出 生产 开采 投产
export shipme shippe|出口 出货 发运 外销
import|进口
price priced costs pricing|价格 售价 均价 报价 价
cost expens|成本 费用
capaci|产能 能力
stock stocks invent stockp|库存 储备 存货
invest spend spendi capex|投资 斥资 资本
loan loans lend borrow credit|贷款 借款 信贷
stake stakes equity shareh|股权 股份 持股
worker jobs employ staff|工人 员工 岗位 职工 人员
profit earnin|利润 净利 盈利
loss losses|亏损
revenu sales turnov|营收 收入 销售 销量
demand consum|需求 消费 消耗
surplu oversu|过剩 盈余
defici shorta|缺口 短缺 不足
quota quotas|配额 指标
tariff duty duties|关税
tax taxes royalt levy|税 权利金
contra offtak agreem deal|合同 协议 包销 订单
permit licenc licens approv|许可 批准 批复 核准
ban bans banned embarg|禁令 禁止
delay postpo|推迟 延期 延迟
reserv resour|储量 资源量
grade grades|品位
recove|回收率 回收
plant plants factor works|工厂 厂 基地
mine mines|矿山 矿井 矿
smelte refine refini|冶炼 精炼
separa|分离
magnet|磁材 磁体 磁铁
batter|电池
vehicl carmak|汽车 电动车 车
power electr|电力 供电 用电 停电
port harbou|港口 港
rail railwa|铁路
water|用水 水
fell fallen drop declin lower|下降 下跌 减少 下滑 回落 降至 跌至
rose risen grew growth increa|增长 上涨 上升 增加 提高 升至 涨至 增至
forecas expect predic|预计 预测 料
court lawsui suit|法院 诉讼 起诉
fine fined penalt|罚款
strike strikes|罢工
accide landsl collap|事故 滑坡 坍塌
begin start starti|开始 启动 开工
complet finish|完成 建成 完工
close closed shut|关闭 停产 关停
share propor|占比 份额 比例 占
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((side) => side.split(" ")) as [string[], string[]]);

const byStem = new Map(
  meanings.flatMap(([english], index) => english.map((stem) => [stem.slice(0, 6), `~${index}`])),
);
const byWord = new Map(
  meanings.flatMap(([, chinese], index) => chinese.map((word) => [word, `~${index}`])),
);
let words: RegExp | undefined;

/** Returns the keys of the words of the trade in an English or Chinese text: the same key for the same meaning. */
export function tradeWords(text: string, language: string): string[] {
  if (/^en\b/i.test(language))
    return allMatches(text.toLowerCase(), /\p{L}{3,}/gu).flatMap(
      ([word]) => byStem.get(word.slice(0, 6)) ?? [],
    );
  if (!/^zh\b/i.test(language)) return [];
  words ??= new RegExp(
    [...byWord.keys()].sort((left, right) => right.length - left.length).join("|"),
    "gu",
  );
  return (text.match(words) ?? []).map((word) => byWord.get(word)!);
}
