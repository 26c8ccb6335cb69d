import type { NamedThing } from "../tagging/named-thing.ts";

/**
 * States, provinces and mining regions that the vocabulary does not have: an id that begins with that of the country, the
 * English names, and the Chinese ones. Names that are also those of a country or a city are omitted.
 *
 * See https://www.iso.org/iso-3166-country-codes.html for the codes; Halmahera, Katanga and Siberia have none.
 */
const names = `
CN-AH|Anhui|安徽
CN-FJ|Fujian|福建
CN-GS|Gansu|甘肃
CN-GD|Guangdong|广东
CN-GX|Guangxi|广西
CN-GZ|Guizhou|贵州
CN-HI|Hainan|海南
CN-HE|Hebei|河北
CN-HL|Heilongjiang|黑龙江
CN-HA|Henan|河南
CN-HB|Hubei|湖北
CN-HN|Hunan|湖南
CN-NM|Inner Mongolia,Inner Mongolian|内蒙古,内蒙
CN-JS|Jiangsu|江苏
CN-JX|Jiangxi|江西
CN-JL|Jilin|吉林
CN-LN|Liaoning|辽宁
CN-NX|Ningxia|宁夏
CN-QH|Qinghai|青海
CN-SN|Shaanxi|陕西
CN-SD|Shandong|山东
CN-SX|Shanxi|山西
CN-SC|Sichuan|四川
CN-XZ|Tibet,Xizang,Tibetan|西藏
CN-XJ|Xinjiang|新疆
CN-YN|Yunnan|云南
CN-ZJ|Zhejiang|浙江
CN-CQ|Chongqing|重庆
CN-TJ|Tianjin|天津
AU-WA|Western Australia,Western Australian|西澳
AU-SA|South Australia,South Australian|南澳
AU-QLD|Queensland|昆士兰
AU-NSW|New South Wales|新南威尔士
AU-TAS|Tasmania,Tasmanian|塔斯马尼亚
AU-NT|Northern Territory|北领地
US-AK|Alaska,Alaskan|阿拉斯加
US-AZ|Arizona|亚利桑那
US-CA|California,Californian|加利福尼亚,加州
US-CO|Colorado|科罗拉多
US-ID|Idaho|爱达荷
US-MT|Montana|蒙大拿
US-NV|Nevada|内华达
US-NM|New Mexico|新墨西哥
US-TX|Texas,Texan|得克萨斯,德克萨斯,得州,德州
US-UT|Utah|犹他
US-WY|Wyoming|怀俄明
CA-AB|Alberta|阿尔伯塔,艾伯塔
CA-BC|British Columbia|不列颠哥伦比亚,卑诗
CA-ON|Ontario|安大略
CA-QC|Quebec,Québec|魁北克
CA-SK|Saskatchewan|萨斯喀彻温
CA-NL|Labrador|拉布拉多
CD-KAT|Katanga|加丹加
CD-LU|Lualaba|卢阿拉巴
CD-NK|North Kivu|北基伍
CD-SK|South Kivu|南基伍
ID-SL|Sulawesi|苏拉威西
ID-KA|Kalimantan|加里曼丹
ID-HAL|Halmahera|哈马黑拉
MM-11|Kachin|克钦
MM-16|Rakhine|若开
IN-OD|Odisha|奥里萨
IN-JH|Jharkhand|贾坎德
IN-RJ|Rajasthan|拉贾斯坦
BR-MG|Minas Gerais|米纳斯吉拉斯
BR-BA|Bahia|巴伊亚
BR-GO|Goiás|戈亚斯
CL-AN|Antofagasta|安托法加斯塔
CL-AT|Atacama|阿塔卡马
AR-Y|Jujuy|胡胡伊
AR-K|Catamarca|卡塔马卡
MX-SON|Sonora|索诺拉
RU-SIB|Siberia,Siberian|西伯利亚
RU-MUR|Murmansk|摩尔曼斯克
RU-SA|Yakutia|雅库特
UA-14|Donetsk|顿涅茨克
UA-09|Luhansk|卢甘斯克
ZA-LP|Limpopo|林波波
ZA-NC|Northern Cape|北开普
FI-10|Lapland|拉普兰
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((side) => side.split(",")) as [[string], string[], string[]]);

interface Finder {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, string>;
}

const finders = new Map<string, Finder>();

function finderOf(language: "en" | "zh"): Finder {
  let finder = finders.get(language);
  if (finder === undefined) {
    const own = names.flatMap(([[id], english, chinese]) =>
      (language === "en" ? english : chinese).map((name) => [name, id] as const),
    );
    const alternatives = own.map(([name]) => name).join("|");
    finder = {
      ids: new Map(own),
      pattern:
        language === "en"
          ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "gu")
          : new RegExp(alternatives, "gu"),
    };
    finders.set(language, finder);
  }
  return finder;
}

/** Finds the states, provinces and mining regions that an English or Chinese text names. */
export function findRegions(text: string, language: string): NamedThing[] {
  const own = /^en\b/i.test(language) ? "en" : /^zh(?!-hant)\b/i.test(language) ? "zh" : undefined;
  if (own === undefined) return [];
  const { pattern, ids } = finderOf(own);
  return [...text.matchAll(pattern)].map(({ 0: name, index: start }) => ({
    id: ids.get(name)!,
    kind: "place",
    start,
    end: start + name.length,
  }));
}
