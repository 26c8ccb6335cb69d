import { allMatches } from "../all-matches.ts";
import type { Span } from "../tagging/span.ts";

/** The name of a person or of a city in a Chinese text. */
export interface ChineseName extends Span {
  readonly words: string;
  /** The title before the name of a person; undefined for a foreign name and for a city. */
  readonly title: string | undefined;
}

const titles =
  "院长|部长|总裁|董事长|总经理|首席执行官|首席财务官|分析师|负责人|主席|总统|总理|秘书长|发言人|主任|局长|行长|所长|会长|经理|总监|研究员|工程师|厂长|矿长|州长|省长|市长|大使|顾问|创始人|教授|博士|主管|董事|处长|理事长|秘书|董秘|代表|校长|社长|书记|司长|署长|专员|议员|法官|律师|船长|队长|组长|科长|总编|总工|参赞|特使";
const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦傅方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温柳俞高施阮梅盛童颜庞骆祝章关蓝殷牛洪穆岳兰易喻焦甘辛纪耿柴柯倪苗齐文左申诸游娄费芮翟裴褚聂鲍宁鲁";
/** What follows a name. A name without such a word after it has an unknown end. */
const after =
  '[，。：:、；！？（(“"「\\s]|说|表示|称|认为|指出|坦言|提醒|预计|透露|警告|强调|介绍|补充|解释|估计|预测|宣布|在|对|向|则|也|还|曾|等|和|与|将|近日|日前|$';
/** Cities. Capitals that often mean their government, such as 华盛顿, are omitted. */
const cities =
  "赣州 上饶 南昌 九江 郴州 株洲 湘潭 衡阳 长沙 武汉 宜昌 十堰 襄阳 郑州 洛阳 焦作 南阳 济南 青岛 烟台 淄博 临沂 石家庄 唐山 保定 沈阳 大连 营口 锦州 长春 哈尔滨 呼和浩特 包头 鄂尔多斯 兰州 金昌 西宁 银川 西安 宝鸡 成都 攀枝花 甘孜 凉山 昆明 个旧 曲靖 贵阳 遵义 六盘水 南宁 柳州 崇左 梧州 广州 深圳 佛山 东莞 惠州 清远 韶关 杭州 宁波 温州 衢州 上海 南京 苏州 无锡 常州 徐州 连云港 镇江 合肥 芜湖 铜陵 马鞍山 福州 厦门 宁德 三明 龙岩 乌鲁木齐 喀什 格尔木 拉萨 香港 澳门 台北 高雄 日内瓦 维也纳 苏黎世 伦敦 巴黎 柏林 法兰克福 汉堡 鹿特丹 安特卫普 阿姆斯特丹 斯德哥尔摩 哥本哈根 奥斯陆 赫尔辛基 华沙 布拉格 布达佩斯 贝尔格莱德 雅典 罗马 米兰 马德里 里斯本 圣彼得堡 伊斯坦布尔 安卡拉 迪拜 阿布扎比 利雅得 多哈 巴格达 开罗 内罗毕 约翰内斯堡 开普敦 德班 比勒陀利亚 哈拉雷 卢萨卡 卢本巴希 科卢韦齐 金沙萨 达累斯萨拉姆 马普托 罗安达 拉各斯 阿布贾 科纳克里 阿克拉 达喀尔 巴马科 尼亚美 卡萨布兰卡 拉巴特 新德里 孟买 加尔各答 金奈 卡拉奇 伊斯兰堡 达卡 科伦坡 仰光 内比都 曼谷 河内 胡志明市 海防 金边 万象 吉隆坡 关丹 雅加达 泗水 马尼拉 大阪 名古屋 首尔 釜山 浦项 乌兰巴托 阿斯塔纳 阿拉木图 塔什干 比什凯克 杜尚别 巴库 第比利斯 埃里温 悉尼 墨尔本 珀斯 布里斯班 奥克兰 惠灵顿 纽约 休斯敦 芝加哥 洛杉矶 旧金山 波士顿 丹佛 多伦多 温哥华 蒙特利尔 墨西哥城 巴拿马城 波哥大 利马 基多 拉巴斯 圣地亚哥 瓦尔帕莱索 布宜诺斯艾利斯 圣保罗 里约热内卢 巴西利亚 贝洛奥里藏特 蒙得维的亚 哈瓦那 达沃斯";
/** The character of a city in words such as 沪镍. */
const shortCities: Readonly<Record<string, string>> = { 上海: "沪", 香港: "港", 伦敦: "伦" };
const pattern = new RegExp(
  `(?<=(?<title>${titles}))(?<name>[${surnames}]\\p{Script=Han}{1,2}?)(?=${after})|\\p{Script=Han}{2,5}(?:·\\p{Script=Han}{1,6}?){1,3}(?=${after})` +
    `|${cities.replaceAll(" ", "|")}`,
  "gu",
);

/** Finds the names of persons after a title, such as 院长, the foreign names with a dot, such as 塔法拉·恩德洛武, and cities. */
export function chineseNames(text: string): ChineseName[] {
  return allMatches(text, pattern).map(({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    words,
    title: groups!["title"],
  }));
}

/**
 * Looks for a name in a Chinese source. Of a foreign name, the family name is enough.
 *
 * `differs` shows another person with the same title or with the same first name.
 */
export function matchChineseName(
  { words, title }: ChineseName,
  source: string,
): (Span & { readonly outcome: "found" | "differs" }) | undefined {
  const [first = "", family] = [words.split("·")[0], words.split("·").slice(1).at(-1)];
  for (const part of [words, family, shortCities[words]]) {
    const start = part === undefined ? -1 : source.indexOf(part);
    if (start !== -1) return { outcome: "found", start, end: start + part!.length };
  }
  if (family !== undefined) {
    // The words before a foreign name may look like a part of it.
    const at = source.indexOf(`${first.slice(-2)}·`);
    return at === -1 ? undefined : { outcome: "differs", start: at, end: at + 3 };
  }
  if (title === undefined) return undefined;
  const other = chineseNames(source).find((one) => one.title === title);
  return other && { outcome: "differs", start: other.start, end: other.end };
}
