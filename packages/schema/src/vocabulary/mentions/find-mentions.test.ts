import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ru, ruMentions } from "../../names/ru.ts";
import { chineseForms } from "./chinese-forms.ts";
import { englishForms } from "./english-forms.ts";
import { findMentions } from "./find-mentions.ts";
import { foldUnit } from "./fold-unit.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

/** The mentions as `words=id`. */
function mentioned(text: string, language: string): string[] {
  return findMentions(text, language).mentions.map(
    ({ id, start, end }) => `${text.slice(start, end)}=${id}`,
  );
}

test.each([ruMentions, [ru], ["ru"], null])(
  "throws for anything but a list of names with their grammar: %o",
  (names) => {
    expect(() => findMentions("Медь", "ru", names as never)).toThrow(
      new TypeError(
        "expected a list of names with their grammar, such as [ruMentions]; `ru` is for `nameOf`",
      ),
    );
  },
);

test("offsets count UTF-16 units from 0, and the end is exclusive", () => {
  expect(findMentions("𝐀 China's tungsten", "en")).toEqual({
    mentions: [
      { id: "CN", kind: "place", start: 3, end: 8 },
      { id: "tungsten", kind: "mineral", start: 11, end: 19 },
    ],
  });
});

test.each(["ru", "fr", "ja", "zh-Hant", "zh-TW", ""])(
  "says that it has no names in %j, and finds none",
  (language) => {
    expect(findMentions("Китай China 中国", language)).toEqual({
      mentions: [],
      unsupported: language,
    });
  },
);

test.each(["en", "en-GB", "EN", "zh", "zh-CN", "zh-Hans"])("knows %s", (language) => {
  expect(findMentions("", language)).toEqual({ mentions: [] });
});

describe("English", () => {
  test.each<[rule: string, text: string, mentions: string[]]>([
    [
      "mercury is a metal beside its trade",
      "The mercury price rose to $2,000 a flask. The mercury rose to 40 degrees. Mercury is near the sun",
      ["mercury=mercury"],
    ],
    [
      "quartz, iodine and bromine",
      "high-purity quartz, China's quartz, quartz exports; a quartz watch; iodine and bromide",
      [
        "high-purity quartz=quartz",
        "China=CN",
        "quartz=quartz",
        "quartz=quartz",
        "iodine=iodine",
        "bromide=bromine",
      ],
    ],
    [
      "a place in the name of another thing",
      "Vienna Convention, Doha Round, Moscow Times, Copenhagen Infrastructure Partners, ITO EN, China Global South Project",
      [],
    ],
    [
      "the longest form first",
      "Papua New Guinea, Guinea and South African mines",
      ["Papua New Guinea=PG", "Guinea=GN", "South African=ZA"],
    ],
    [
      "the longest form first",
      "Democratic Republic of the Congo, Republic of the Congo",
      ["Democratic Republic of the Congo=CD", "Republic of the Congo=CG"],
    ],
    [
      "the longest form first",
      "Latin American copper, heavy rare earths, rare earth magnets",
      [
        "Latin American=region-latin-america",
        "copper=copper",
        "heavy rare earths=heavy-rare-earths",
        "rare earth magnets=rare-earth-magnets",
      ],
    ],
    [
      "acronyms keep their case",
      "US UK EU REE NdFeB APT MOP ITO GaN PGE CBM U.S.",
      [
        "US=US",
        "UK=GB",
        "EU=EU",
        "REE=rare-earths",
        "NdFeB=rare-earth-magnets",
        "APT=tungsten",
        "MOP=potash",
        "ITO=indium",
        "GaN=gallium",
        "PGE=platinum-group-metals",
        "CBM=coalbed-methane",
        "U.S.=US",
      ],
    ],
    ["acronyms keep their case", "us uk eu ree apt mop ito GAN Ito u.s. Apt", []],
    [
      "formulas and the signs of the trade",
      "TiO2, V2O5 or V₂O₅, Dy2O3, Nd2O3, WO3, Li2CO3, LiOH, petalite and FeV; FEV, feV, CO2",
      [
        "TiO2=titanium",
        "V2O5=vanadium",
        "V₂O₅=vanadium",
        "Dy2O3=dysprosium",
        "Nd2O3=neodymium",
        "WO3=tungsten",
        "Li2CO3=lithium",
        "LiOH=lithium",
        "petalite=lithium",
        "FeV=vanadium",
      ],
    ],
    ["acronyms keep their case", "G7, G-7 and G77", ["G7=bloc-g7", "G-7=bloc-g7"]],
    ["dollars are no country", "US$500 million for US firms", ["US=US"]],
    ["complete words", "Indiana, tungstenite, copperplate, misleading, chinaware", []],
    ["complete words", "éChina Chinaé 中China国 China_2", ["China=CN", "China=CN"]],
    [
      "any case for minerals",
      "Tungsten TUNGSTEN tungsten",
      ["Tungsten=tungsten", "TUNGSTEN=tungsten", "tungsten=tungsten"],
    ],
    [
      "capitals for places: turkey, jordan, china and polish are other words",
      "a turkey, china, to polish, chile; Turkey, CHINA, Polish",
      ["Turkey=TR", "CHINA=CN", "Polish=PL"],
    ],
    [
      "plurals and possessives",
      "phosphates, China's, Russians’, Latin Americans, TUNGSTEN CONCENTRATES",
      [
        "phosphates=phosphate",
        "China=CN",
        "Russians=RU",
        "Latin Americans=region-latin-america",
        "TUNGSTEN CONCENTRATES=tungsten",
      ],
    ],
    [
      "hyphens, spaces, accents and apostrophes vary",
      "rare-earth, rare‑earth, rare\nearth, Côte d’Ivoire, Bogota, Élysée",
      [
        "rare-earth=rare-earths",
        "rare‑earth=rare-earths",
        "rare\nearth=rare-earths",
        "Côte d’Ivoire=CI",
        "Bogota=CO",
        "Élysée=FR",
      ],
    ],
    [
      "a number after a space is another number",
      "helium-3 and helium 3 times",
      ["helium-3=helium", "helium=helium"],
    ],
    [
      "peoples and seats of government are their country",
      "Beijing, Chinese, the White House, Congolese, Guinean, South Korean",
      [
        "Beijing=CN",
        "Chinese=CN",
        "White House=US",
        "Congolese=CD",
        "Guinean=GN",
        "South Korean=KR",
      ],
    ],
    ["Korean alone is given to no one", "Korean battery makers", []],
    ["London may be the metal exchange", "London prices", []],
    ["Washington may be the state", "Washington acted; Washington State", ["Washington=US"]],
    [
      "a creek",
      "Turkey Creek in Australia; Turkey, and Turkey's mines",
      ["Australia=AU", "Turkey=TR", "Turkey=TR"],
    ],
    [
      "Jordan may be a person",
      "In Jordan; from Jordan. Michael Jordan; the Jordan River",
      ["Jordan=JO", "Jordan=JO"],
    ],
    [
      "the West may be half of a name",
      "the West, Western allies; the West Coast, Western Australia, the Gulf of Mexico",
      ["the West=region-west", "Western=region-west", "Australia=AU"],
    ],
    [
      "other names around a place",
      "Indian Ocean, Inner Mongolia, Guinea-Bissau, Equatorial Guinea, New Mexico, North American, Niger Delta, South China Sea, Northern Ireland",
      ["Guinea-Bissau=GW", "Equatorial Guinea=GQ"],
    ],
    [
      "Anglo American is a company",
      "Anglo American Platinum, Anglo-American, American",
      ["American=US"],
    ],
    [
      "lead beside its trade",
      "a lead mine, lead smelting, lead concentrate, refined lead, tonnes of lead",
      ["lead=lead", "lead=lead", "lead concentrate=lead", "refined lead=lead", "lead=lead"],
    ],
    [
      "a product with a name of its own is not the mineral in it",
      "lead-acid and lithium-ion batteries, copper-bottomed, to nickel-and-dime, the Bank of China",
      [],
    ],
    ["gold at a price", "With gold above $4,000; silver at US$50", ["gold=gold", "silver=silver"]],
    [
      "the Congo is DR Congo; alone it may be either",
      "the Congo and eastern Congo; Congo; the Congo Basin, Congo-Brazzaville",
      ["Congo=CD", "Congo=CD", "Congo-Brazzaville=CG"],
    ],
    ["Sino is half of a word", "a Sino-Kazakh mine, Sino Gas", ["Sino=CN", "Kazakh=KZ"]],
    [
      "accents can follow their letters",
      "Bogota\u0301, China\u0301x, Co\u0302te d'Ivoire and Chile",
      ["Bogota\u0301=CO", "Co\u0302te d'Ivoire=CI", "Chile=CL"],
    ],
    [
      "lead is a verb and an advantage",
      "They lead. It will lead prices up; China's lead; lead times; nickel and lead the way",
      ["China=CN", "nickel=nickel"],
    ],
    [
      "lead in a list of minerals",
      "copper, lead and zinc; zinc, tin, and lead.",
      ["copper=copper", "lead=lead", "zinc=zinc", "zinc=zinc", "tin=tin", "lead=lead"],
    ],
    [
      "tin and lead after a verb of the trade",
      "Peru mines tin. It imported lead and tin, and exported tin cans; mines lead to dust, imported lead times grew.",
      ["Peru=PE", "tin=tin", "lead=lead", "tin=tin"],
    ],
    [
      "tin beside its trade or after a place",
      "tin exports, Indonesian tin, tin fell; a tin roof, tin cans",
      ["tin=tin", "Indonesian=ID", "tin=tin", "tin=tin"],
    ],
    [
      "gold and silver beside their trade",
      "gold prices, silver ore; US gold medals, silver lining, gold standard, a gold mine of data",
      ["gold=gold", "silver ore=silver", "US=US"],
    ],
    [
      "a list carries certainty along",
      "gold, silver, tin and copper",
      ["gold=gold", "silver=silver", "tin=tin", "copper=copper"],
    ],
    [
      "crude is an adjective",
      "crude oil, Russian crude, crude prices; crude metal, a crude attempt",
      ["crude oil=petroleum", "Russian=RU", "crude=petroleum", "crude=petroleum"],
    ],
    [
      "platinum, silicon and chrome",
      "platinum, silicon, chrome ore; a platinum card, Silicon Valley, Google Chrome",
      ["platinum=platinum", "silicon=silicon", "chrome ore=chromium"],
    ],
    [
      "a battery cathode is no phosphate",
      "lithium iron phosphate and lithium",
      ["lithium=lithium"],
    ],
    [
      "iron and coal",
      "iron will, iron ore, met coal",
      ["iron ore=iron", "met coal=metallurgical-coal"],
    ],
  ])("%s: %s", (_, text, mentions) => {
    expect(mentioned(text, "en")).toEqual(mentions);
  });
});

describe("Chinese", () => {
  test.each<[rule: string, text: string, mentions: string[]]>([
    [
      "prices of gold and silver",
      "国际金价与银价上涨，现货金、沪金、伦敦金、沪银；资金价格、租金价、现金价、收银价",
      ["金价=gold", "银价=silver", "现货金=gold", "沪金=gold", "伦敦金=gold", "沪银=silver"],
    ],
    [
      "other things of these cities",
      "伦敦金融城、伦敦金属交易所、沪金融办、纽约银行、现货金属",
      [],
    ],
    [
      "seats of government",
      "北京与华盛顿谈判，莫斯科宣布，敦促布鲁塞尔；在北京举行，北京时间，北京大学",
      ["北京=CN", "华盛顿=US", "莫斯科=RU", "布鲁塞尔=EU"],
    ],
    ["quartz", "石英砂与石英钟，碘、溴和碘酒", ["石英砂=quartz", "碘=iodine", "溴=bromine"]],
    ["the longest form first", "印度尼西亚和印度", ["印度尼西亚=ID", "印度=IN"]],
    ["the longest form first", "巴布亚新几内亚、几内亚", ["巴布亚新几内亚=PG", "几内亚=GN"]],
    ["the longest form first", "白俄罗斯与俄罗斯", ["白俄罗斯=BY", "俄罗斯=RU"]],
    [
      "the longest form first",
      "中重稀土、重稀土、稀土",
      ["中重稀土=heavy-rare-earths", "重稀土=heavy-rare-earths", "稀土=rare-earths"],
    ],
    ["no word boundaries", "从中国进口钨精矿", ["中国=CN", "钨精矿=tungsten"]],
    ["no word boundaries, except for Latin", "在G7国家，不是G77或XG7", ["G7=bloc-g7"]],
    [
      "no gold, silver and iron of one character",
      "资金、银行、高铁、黄金、白银、铁矿石",
      ["黄金=gold", "白银=silver", "铁矿石=iron"],
    ],
    [
      "ores of other metals",
      "铁矿、磁铁矿、钽铁矿、铌铁矿、铬铁矿、黄铁矿",
      ["铁矿=iron", "磁铁矿=iron", "钽铁矿=tantalum", "铌铁矿=niobium", "铬铁矿=chromium"],
    ],
    ["锡", "无锡的锡锭，锡林郭勒", ["锡锭=tin"]],
    ["硅", "硅谷与金属硅，碳化硅，硅钢", ["金属硅=silicon"]],
    ["a metal before a tariff", "对巴西铜加征50%关税", ["巴西=BR", "铜=copper"]],
    [
      "metals of one character beside their trade, an amount or another mineral",
      "铜陵的铜矿，铜牌，铜价，铜、锌，百吨铜，产铜3吨；紫铜色，锡与磷，铅下跌",
      ["铜矿=copper", "铜=copper", "铜=copper", "锌=zinc", "铜=copper", "铜=copper"],
    ],
    ["a day is no country", "10月9日本公司，日本；近日方案，日方", ["日本=JP", "日方=JP"]],
    ["words that meet", "许多哥伦比亚企业，多哥", ["哥伦比亚=CO", "多哥=TG"]],
    ["full-width letters", "Ｃ５＋１与Ｇ７", ["Ｃ５＋１=bloc-c5-plus-1", "Ｇ７=bloc-g7"]],
    ["磷", "磷酸铁锂，磷酸，黄磷", ["黄磷=phosphorus"]],
    [
      "two metals in one word",
      "秘鲁铅锌产量，锡锑产量",
      ["秘鲁=PE", "铅=lead", "锌=zinc", "锡=tin", "锑=antimony"],
    ],
    ["three metals", "铜铅锌多金属矿", ["铜=copper", "铅=lead", "锌=zinc"]],
    [
      "platinum and palladium",
      "铂钯回收，锌铅渣",
      ["铂=platinum", "钯=palladium", "锌=zinc", "铅=lead"],
    ],
    ["a metal that is not there", "无铅锌合金，黄铜锌棒", ["锌=zinc", "锌=zinc"]],
    ["石墨", "石墨烯不是石墨", ["石墨=graphite"]],
    ["黄金", "黄金周的黄金", ["黄金=gold"]],
    [
      "brackets of both widths",
      "刚果（金）、刚果(金)、刚果（布）",
      ["刚果（金）=CD", "刚果(金)=CD", "刚果（布）=CG"],
    ],
    [
      "other places",
      "内蒙古、蒙古、印度洋、几内亚比绍、马里兰、马里",
      ["蒙古=MN", "几内亚比绍=GW", "马里=ML"],
    ],
    [
      "words that meet",
      "发展中国家、其中国有企业、欧美国家、南美国家、美国",
      ["南美=region-south-america", "美国=US"],
    ],
    ["from left to right", "古巴西部与巴西", ["古巴=CU", "巴西=BR"]],
    [
      "acronyms",
      "APT价格、NdFeB与LCE；apt，US$5亿，OPEC，WTO",
      ["APT=tungsten", "NdFeB=rare-earth-magnets", "LCE=lithium", "WTO=bloc-wto"],
    ],
    [
      "countries as one character in a pair",
      "中美两国；与中哈签约，中欧贸易",
      ["中=CN", "美=US", "中=CN", "哈=KZ", "中=CN", "欧=EU"],
    ],
    ["no pair", "市场中美元走强，其中日本，中美洲，集中美国", ["日本=JP", "美国=US"]],
    ["threes", "韩美日三方会商，中日韩", ["韩=KR", "美=US", "日=JP", "中=CN", "日=JP", "韩=KR"]],
    [
      "对美",
      "锑对美出口，对日稀土管制，不对欧限制",
      ["锑=antimony", "美=US", "日=JP", "稀土=rare-earths", "欧=EU"],
    ],
    ["no 对美", "对美元升值，对日后的影响，对日本，绝对英明", ["日本=JP"]],
    ["华", "对华出口，对华为禁售，在华盛顿", ["华=CN"]],
    ["governments", "美方与中方，俄方，其中方案", ["美方=US", "中方=CN", "俄方=RU"]],
    ["batteries", "锂电池、锂离子、铅酸电池与锂、铅", ["锂=lithium", "铅=lead"]],
  ])("%s: %s", (_, text, mentions) => {
    expect(mentioned(text, "zh")).toEqual(mentions);
  });
});

const fold = (text: string): string =>
  text
    .split("")
    .map((unit) => String.fromCharCode(foldUnit(unit.charCodeAt(0))))
    .join("");

describe.each([
  ["en", englishForms()],
  ["zh", chineseForms()],
] as const)("every form in %s", (language, forms) => {
  const meant = forms.filter(({ means }) => means !== undefined);

  test("has one meaning", () => {
    const ids = new Map<string, string>();
    const twice = forms.filter(({ words, means }) => {
      const id = means?.id ?? "nothing";
      const known = ids.get(fold(words));
      ids.set(fold(words), id);
      return known !== undefined && known !== id;
    });
    expect(twice).toEqual([]);
  });

  test("is found alone, unless it needs context", () => {
    const missed = meant.filter(
      ({ words, means, caution }) =>
        caution === undefined && mentioned(words, language).join() !== `${words}=${means!.id}`,
    );
    expect(missed).toEqual([]);
  });

  test("is the text between the offsets of a mention, and mentions do not overlap", () => {
    const known = new Set([
      ...meant.map(({ words }) => fold(words)),
      ...forms.flatMap(({ words, parts = [] }) =>
        parts.map(({ at, length }) => words.slice(at, at + length)),
      ),
    ]);
    const piece = fc.oneof(
      fc.constantFrom(...forms.map(({ words }) => words)),
      fc.constantFrom(
        " ",
        ", ",
        " and ",
        "-",
        "'s ",
        "s",
        "，",
        "的",
        "𝐀",
        "é",
        "\u0301",
        "\ud835",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of findMentions(text, language).mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const words = fold(text.slice(start, end).normalize("NFC"));
          expect(known.has(words) || known.has(words.slice(0, -1))).toBe(true);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

// A quadratic search takes half a minute for these; a linear one takes some hundredths of a second.
describe("250,000 characters made to be slow are searched in linear time", () => {
  test.each([
    ["en", "rare earth element "],
    ["en", "lead and "],
    ["en", "medium and heavy rare "],
    ["en", "\u0301é"],
    ["en", "𝐀"],
    ["zh", "印度尼西"],
    ["zh", "刚果（"],
    ["zh", "矿产安全伙伴关系协"],
  ])("%s: %s", (language, unit) => {
    const text = unit.repeat(Math.ceil(250_000 / unit.length));
    const seconds = startCpuClock();
    expect(findMentions(text, language).mentions.length).toBeLessThan(text.length);
    expect(seconds()).toBeLessThan(5);
  });
});
