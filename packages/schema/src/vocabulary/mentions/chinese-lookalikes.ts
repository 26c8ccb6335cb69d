/**
 * Longer Chinese words that contain a form but mean something else.
 *
 * Chinese has no word boundaries, so every name of one or two characters occurs in other words. Gold, silver and iron
 * have no form of one character: 资金, 银行, 高铁.
 */
export const chineseLookalikes: readonly string[] = [
  // 锡 tin: cities and peoples.
  ..."无锡 锡林郭勒 锡林浩特 锡盟 锡伯 锡兰 锡金 锡安 锡克 锡纸".split(" "),
  // 硅 silicon: the valley, silica, silicone, steel, carbide.
  ..."硅谷 硅胶 硅橡胶 硅油 硅藻 硅肺 硅钢 有机硅 二氧化硅 碳化硅 硅酸盐".split(" "),
  // 铜 copper: cities, medals, bronze.
  ..."铜陵 铜川 铜仁 铜梁 铜鼓 铜山 铜牌 铜像 铜锣 古铜 青铜".split(" "),
  // 磷 phosphorus, 锂 lithium and 铅 lead: batteries and their cathode, acid, fertiliser.
  ..."锂离子 锂电池 锂电 铅酸 磷酸铁锂 磷酸锰铁锂 磷酸 磷酸二氢 磷脂 磷光 磷肥".split(" "),
  // 铅 lead, 硒 selenium, 铂 platinum, 铱 iridium: pencils, toner, hotels, satellites.
  ..."铅笔 铅球 硒鼓 铂尔曼 铂涛 铱星 石墨烯".split(" "),
  // 黄金 golden, 白银 a city.
  ..."黄金周 黄金时段 黄金时间 黄金时代 黄金期 黄金海岸 黄金分割 黄金地段 黄金标准".split(" "),
  ..."白银市 白银有色 白银时代".split(" "),
  // Other countries, regions, seas and rivers.
  ..."几内亚比绍 赤道几内亚 几内亚湾 内蒙古 内蒙 蒙古族 蒙古包 北爱尔兰".split(" "),
  ..."印度洋 印度支那 印度教 马里兰 马里亚纳 马里奥 马里乌波尔 尼日尔河 约旦河".split(" "),
  ..."新墨西哥 墨西哥湾 朝鲜半岛 朝鲜族 南非洲 中东部 中东欧".split(" "),
  // 中方, 日方 and 美方 are governments; among them, recently, completion are not. US$ is money, 中美洲 a region.
  ..."其中方 集中方 空中方 近日方 今日方 次日方 完美方 中美洲 US$".split(" "),
  // Words that meet: developing countries, of which state-owned, today this company.
  ..."发展中国家 其中国有 其中国内 其中国际 集中国有 其中亚洲 集中亚洲".split(" "),
  ..."欧美国家 北美国家 中美国家 今日本 昨日本 近日本 次日本 国泰国际".split(" "),
  ..."西北约 东北约 以北约".split(" "),
];
