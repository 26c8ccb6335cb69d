import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arMentions } from "../../names/ar.ts";
import { deMentions } from "../../names/de.ts";
import { esMentions } from "../../names/es.ts";
import { frMentions } from "../../names/fr.ts";
import { jaMentions } from "../../names/ja.ts";
import { ruMentions } from "../../names/ru.ts";
import { zhHantMentions } from "../../names/zh-hant.ts";
import { findMentions } from "./find-mentions.ts";
import { inflectionMark } from "./form.ts";
import type { LanguageMentions } from "./language-mentions.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const all: readonly LanguageMentions[] = [
  arMentions,
  deMentions,
  esMentions,
  frMentions,
  jaMentions,
  ruMentions,
  zhHantMentions,
];

/** The mentions as `words=id`, separated by spaces. */
function mentioned(text: string, language: string): string {
  return findMentions(text, language, all)
    .mentions.map(({ id, start, end }) => `${text.slice(start, end)}=${id}`)
    .join(" | ");
}

type Case = readonly [rule: string, text: string, mentions: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  ru: [
    [
      "-ий",
      "добыча лития и магния, литием, о рении",
      "лития=lithium | магния=magnesium | литием=lithium | рении=rhenium",
    ],
    [
      "a consonant",
      "кобальта, кобальту, графитом, цинке",
      "кобальта=cobalt | кобальту=cobalt | графитом=graphite | цинке=zinc",
    ],
    ["closed endings", "хромосома, борьба, титанический, уранит, золотистый, кобальтовидный", ""],
    [
      "-ь, -ец",
      "никеля, марганца, марганец, меди, медью, медведь",
      "никеля=nickel | марганца=manganese | марганец=manganese | меди=copper | медью=copper",
    ],
    [
      "-о, -а",
      "олова, золотом, сурьмы, сурьму, платины",
      "олова=tin | золотом=gold | сурьмы=antimony | сурьму=antimony | платины=platinum",
    ],
    ["coal", "экспорт угля, углями; углерод", "угля=coal | углями=coal"],
    [
      "phrases inflect",
      "редкоземельных металлов, железной руды, коксующегося угля, природным газом",
      "редкоземельных металлов=rare-earths | железной руды=iron | коксующегося угля=metallurgical-coal | природным газом=natural-gas",
    ],
    [
      "acronyms keep their case",
      "РЗМ, США, ЕС, ДРК, КНР; сша, ес",
      "РЗМ=rare-earths | США=US | ЕС=EU | ДРК=CD | КНР=CN",
    ],
    [
      "adjectives name the metal",
      "медного рудника, вольфрамовых, урановая, угольный, золотодобывающая",
      "медного=copper | вольфрамовых=tungsten | урановая=uranium | угольный=coal | золотодобывающая=gold",
    ],
    [
      "places inflect",
      "из Китая в Россию, Замбии, Индонезией, Филиппинах",
      "Китая=CN | Россию=RU | Замбии=ZM | Индонезией=ID | Филиппинах=PH",
    ],
    [
      "places that do not inflect",
      "в Чили, Перу, Конго и Зимбабве; чили, перу, куба",
      "Чили=CL | Перу=PE | Конго=CD | Зимбабве=ZW",
    ],
    [
      "adjectives of places",
      "китайские и российских, казахстанского",
      "китайские=CN | российских=RU | казахстанского=KZ",
    ],
    [
      "a metal and a country",
      "запасы германия и Германии, в Индии нет индия",
      "германия=germanium | Германии=DE | Индии=IN | индия=indium",
    ],
    [
      "at the start of a sentence an amount means the metal",
      "Германия нужно 40 т. Германия против",
      "Германия=DE",
    ],
    ["weak names alone", "Того не было, сера и титан мысли, планета Уран, Запад", ""],
    [
      "adjectives of metals",
      "цинковый концентрат, магниевого завода; золотой рудник, серебряные и золотые месторождения",
      "цинковый=zinc | магниевого=magnesium | золотой=gold | серебряные=silver | золотые=gold",
    ],
    [
      "adjectives that are praise and colours",
      "золотой век, золотая медаль, серебряный призёр, свинцовые тучи, платиновая карта, золотой ключ",
      "",
    ],
    ["gold mining", "рост золотодобычи", "золотодобычи=gold"],
    [
      "weak names beside their trade",
      "добыча урана, титановой руды, урана: 300 тонн, экспорт хрома",
      "урана=uranium | титановой=titanium | урана=uranium | хрома=chromium",
    ],
    [
      "weak names in a list",
      "никель, хром и кобальт",
      "никель=nickel | хром=chromium | кобальт=cobalt",
    ],
    [
      "seats of government",
      "Пекин ответил Вашингтону; в Кремле, из Брюсселя; штат Вашингтон",
      "Пекин=CN | Вашингтону=US | Кремле=RU | Брюсселя=EU",
    ],
    [
      "lookalikes",
      "Внутренняя Монголия, древесный уголь, Британской Колумбии, Норильский никель",
      "",
    ],
    [
      "ё is е",
      "вольфрам и глинозем, глинозём",
      "вольфрам=tungsten | глинозем=aluminium | глинозём=aluminium",
    ],
  ],
  de: [
    [
      "genitives",
      "des Lithiums, Kupfers und Kobalts",
      "Lithiums=lithium | Kupfers=copper | Kobalts=cobalt",
    ],
    [
      "endings of adjectives",
      "Seltene Erden, Seltener Erden, seltenen Erden, Vereinigten Staaten",
      "Seltene Erden=rare-earths | Seltener Erden=rare-earths | seltenen Erden=rare-earths | Vereinigten Staaten=US",
    ],
    [
      "compounds",
      "Kupferpreis, Lithiumbatterie, Eisenerzmine, Seltenerdpreise",
      "Kupfer=copper | Lithium=lithium | Eisenerz=iron | Seltenerd=rare-earths",
    ],
    [
      "compounds of the trade",
      "Goldpreis, Silbermine, Goldminen, Zinnerz, Manganexporte, Goldbarren",
      "Gold=gold | Silber=silver | Gold=gold | Zinn=tin | Mangan=manganese | Gold=gold",
    ],
    [
      "no compounds of other words",
      "Goldmann, Goldmünze, Silbermedaille, Goldmineral, Bleistift, Titanen",
      "",
    ],
    [
      "no compounds",
      "bleiben, Titanic, Goldman, Kohlenstoff, Platine, Arsenal, Chromosom, Kalifornien, Uranus",
      "",
    ],
    [
      "weak names",
      "Bor, im Westen, Gold glänzt. Der Abbau von Gold, 30 Tonnen Blei",
      "Gold=gold | Blei=lead",
    ],
    [
      "places",
      "Chinas Ausfuhren, aus Chile, den Niederlanden",
      "Chinas=CN | Chile=CL | Niederlanden=NL",
    ],
    [
      "adjectives of places",
      "Die chinesische Regierung, US-amerikanischer Zölle, mit südafrikanischem Erz; Deutsche Bank",
      "chinesische=CN | US-amerikanischer=US | südafrikanischem=ZA",
    ],
    [
      "seats of government",
      "Peking antwortet Washington, der Kreml, Brüssels Liste; die Washington Post",
      "Peking=CN | Washington=US | Kreml=RU | Brüssels=EU",
    ],
    ["lookalikes", "Innere Mongolei, Golf von Guinea", ""],
  ],
  es: [
    [
      "plurals",
      "tierras raras, fosfatos; Litio",
      "tierras raras=rare-earths | fosfatos=phosphate | Litio=lithium",
    ],
    ["two words for tungsten", "wolframio o tungsteno", "wolframio=tungsten | tungsteno=tungsten"],
    ["weak names alone", "una medalla de plata, el siglo de oro, indio", ""],
    ["gold beside silver", "El oro y la plata subieron", "oro=gold | plata=silver"],
    ["medals and weddings", "Ganó oro y plata; sus bodas de plata y de oro", ""],
    [
      "quotations",
      "La plata cotiza a 30 dólares; a 2.000 dólares la onza, el oro",
      "plata=silver | oro=gold",
    ],
    [
      "weak names beside their trade",
      "mina de oro, producción de plata, cobre, oro y plata",
      "oro=gold | plata=silver | cobre=copper | oro=gold | plata=silver",
    ],
    [
      "places",
      "Costa de Marfil, EE.UU., Perú y Arabia Saudita",
      "Costa de Marfil=CI | EE.UU.=US | Perú=PE | Arabia Saudita=SA",
    ],
    ["capitals for places", "el chile y la china", ""],
    [
      "adjectives of places",
      "El gobierno chino, empresas estadounidenses y francesas, la minera alemana, litio chileno",
      "chino=CN | estadounidenses=US | francesas=FR | alemana=DE | litio=lithium | chileno=CL",
    ],
    ["no adjectives", "la china, un chino, el turco, los argentinos; Chino Hills", ""],
    [
      "seats of government",
      "Pekín responde a Washington, la Casa Blanca, Bruselas; George Washington",
      "Pekín=CN | Washington=US | Casa Blanca=US | Bruselas=EU",
    ],
    [
      "mercury and the newspaper",
      "exportaciones de mercurio, según El Mercurio, mercurio",
      "mercurio=mercury",
    ],
    [
      "lookalikes",
      "Río de la Plata, Mongolia Interior, oro negro; el precio de la plata",
      "plata=silver",
    ],
  ],
  fr: [
    [
      "plurals and articles",
      "les terres rares, l’uranium, d'antimoine",
      "terres rares=rare-earths | uranium=uranium | antimoine=antimony",
    ],
    [
      "capitals without accents",
      "Etats-Unis, Egypte et États-Unis",
      "Etats-Unis=US | Egypte=EG | États-Unis=US",
    ],
    ["weak names alone", "or, il a de l’argent, la platine, le chrome", ""],
    [
      "weak names beside their trade",
      "une mine d'or, la production d’argent, cuivre et or",
      "or=gold | argent=silver | cuivre=copper | or=gold",
    ],
    ["Congo is Brazzaville", "RDC", "RDC=CD"],
    [
      "adjectives of places",
      "Le gouvernement chinois, les sociétés sud-coréennes et américaines, la banque européenne",
      "chinois=CN | sud-coréennes=KR | américaines=US | européenne=region-europe",
    ],
    ["no adjectives", "en français, nord-américain, congolais, les Chinois", ""],
    [
      "seats of government",
      "Pékin répond à Washington, le Kremlin, la Maison-Blanche, Bruxelles ; le Washington Post",
      "Pékin=CN | Washington=US | Kremlin=RU | Maison-Blanche=US | Bruxelles=EU",
    ],
    ["lookalikes", "Colombie-Britannique, mer de Chine, or noir", ""],
  ],
  ar: [
    [
      "definite and indefinite",
      "النحاس، نحاس، الكوبالت",
      "النحاس=copper | نحاس=copper | الكوبالت=cobalt",
    ],
    [
      "prefixes",
      "والنحاس بالليثيوم للكوبالت ولليثيوم وروسيا بالصين",
      "النحاس=copper | الليثيوم=lithium | للكوبالت=cobalt | لليثيوم=lithium | روسيا=RU | الصين=CN",
    ],
    ["gold needs its article", "ذهب الوزير، إنتاج الذهب، بالذهب", "الذهب=gold | الذهب=gold"],
    [
      "folded letters and signs",
      "النُّحاس، افريقيا، النحـــاس",
      "النُّحاس=copper | افريقيا=region-africa | النحـــاس=copper",
    ],
    ["rare earths", "العناصر الأرضية النادرة", "العناصر الأرضية النادرة=rare-earths"],
    ["weak names alone", "الرصاص الحي، مصر على، قطر الدائرة", ""],
    ["weak names beside their trade", "مناجم الفضة", "الفضة=silver"],
    ["bullets", "أطلق الجنود الرصاص على عمال المنجم؛ الرصاص الحي في منجم", ""],
    ["lead", "أطلقت الشركة إنتاج الرصاص، قتلى في منجم الرصاص", "الرصاص=lead | الرصاص=lead"],
    [
      "adjectives of places",
      "الحكومة الصينية، شركات أميركية، والياباني، للصيني، الكورية الجنوبية",
      "الصينية=CN | أميركية=US | الياباني=JP | للصيني=CN | الكورية الجنوبية=KR",
    ],
    ["no adjectives", "المحيط الهندي، مالي، قطري", ""],
    ["seats of government", "بكين ترد على واشنطن، ولاية واشنطن", "بكين=CN | واشنطن=US"],
    ["lookalikes", "منغوليا الداخلية، بحر الصين", ""],
  ],
  ja: [
    [
      "Katakana only as a complete word",
      "タイのリチウム、タイヤ、ソマリア、ボリビア、インドネシア、ベルリン、スズキ",
      "タイ=TH | リチウム=lithium | ソマリア=SO | ボリビア=BO | インドネシア=ID",
    ],
    [
      "Katakana beside other scripts",
      "中国産レアアース磁石とコバルトを",
      "中国=CN | レアアース磁石=rare-earth-magnets | コバルト=cobalt",
    ],
    ["half-width Katakana", "ﾘﾁｳﾑとﾀﾝｸﾞｽﾃﾝ", "ﾘﾁｳﾑ=lithium | ﾀﾝｸﾞｽﾃﾝ=tungsten"],
    [
      "prefixed forms",
      "フェロマンガン、二酸化チタン",
      "フェロマンガン=manganese | 二酸化チタン=titanium",
    ],
    ["metals of one character alone", "資金、銀行、金と女、銅像、鉛筆、白金台、ランタン", ""],
    [
      "metals of one character beside their trade",
      "銅鉱山、金価格、5トンの銀、ニッケル、銅",
      "銅=copper | 金価格=gold | 銀=silver | ニッケル=nickel | 銅=copper",
    ],
    [
      "lists with と, や and 及び",
      "タングステンとモリブデン、コバルトと銅、アンチモンや錫及び鉛",
      "タングステン=tungsten | モリブデン=molybdenum | コバルト=cobalt | 銅=copper | アンチモン=antimony | 錫=tin | 鉛=lead",
    ],
    [
      "no metals of one character with a verb",
      "銅を輸出した。日本は銅の輸出を規制した。",
      "日本=JP | 銅=copper",
    ],
    [
      "states of one character",
      "米政府は輸出規制を強化した。日米両政府、米中、豪企業、米国防総省",
      "米=US | 日=JP | 米=US | 米=US | 中=CN | 豪=AU | 米=US",
    ],
    [
      "other words of these characters",
      "中米、南米企業、毎日米を食べる、日中の気温",
      "南米=region-south-america",
    ],
    ["20日米国", "20日米国は", "米国=US"],
    ["lookalikes", "インド洋、中国地方、内モンゴル、シリコンバレー", ""],
  ],
  "zh-Hant": [
    [
      "names and Hong Kong forms",
      "鎢、稀土、鎦、美國、臺灣與台灣",
      "鎢=tungsten | 稀土=rare-earths | 鎦=lutetium | 美國=US | 臺灣=TW | 台灣=TW",
    ],
    ["Nigeria is not Niger", "尼日利亞與尼日", "尼日利亞=NG | 尼日=NE"],
    [
      "metals of one character",
      "銅牌、矽谷、無錫、銅像；銅價、鋅、銅",
      "銅=copper | 鋅=zinc | 銅=copper",
    ],
    [
      "prices of gold and silver",
      "金價與銀價上漲、倫敦金；資金價格、倫敦金屬交易所",
      "金價=gold | 銀價=silver | 倫敦金=gold",
    ],
    ["governments", "美方與中方，俄方，其中方案", "美方=US | 中方=CN | 俄方=RU"],
    [
      "seats of government",
      "北京與華盛頓談判，華府表示，敦促北京；在北京舉行，北京時間，北京大學",
      "北京=CN | 華盛頓=US | 華府=US | 北京=CN",
    ],
    ["lookalikes", "內蒙古、印度洋、馬里蘭、石墨烯", ""],
  ],
};

describe.each(Object.entries(cases))("%s", (language, rows) => {
  test.each(rows)("%s: %s", (_, text, mentions) => {
    expect(mentioned(text, language)).toBe(mentions);
  });
});

describe.each(all.map((mentions) => [mentions.language, mentions] as const))(
  "every name in %s",
  (language, { forms }) => {
    test("is found alone, unless it needs context", () => {
      const missed = forms().filter(
        ({ words, means, caution, inflections = [] }) =>
          means !== undefined &&
          caution === undefined &&
          inflections.every(({ rest }) => rest.test("")) &&
          mentioned(words.replaceAll(inflectionMark, ""), language) !==
            `${words.replaceAll(inflectionMark, "")}=${means.id}`,
      );
      expect(missed.map(({ words }) => words)).toEqual([]);
    });

    test("mentions are in order and do not overlap", () => {
      const words = forms().map((form) => form.words.replaceAll(inflectionMark, ""));
      const piece = fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(
          " ",
          ", ",
          "-",
          "а",
          "ов",
          "s",
          "و",
          "ال",
          "の",
          "ー",
          "𝐀",
          "\u0301",
          "\u0640",
          "\ud835",
        ),
        fc.string({ unit: "binary", maxLength: 5 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          const text = pieces.join("");
          let last = 0;
          for (const { start, end } of findMentions(text, language, all).mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
      );
    });
  },
);

describe("250,000 characters made to be slow are searched in linear time", () => {
  test.each([
    ["ru", "редкоземельные "],
    ["ru", "уран и "],
    ["ru", "медн"],
    ["de", "Kupfer"],
    ["ar", "ولل"],
    ["ar", "ـ"],
    ["ja", "ー"],
    ["ja", "ﾀﾞ"],
  ])("%s: %s", (language, unit) => {
    const text = unit.repeat(Math.ceil(250_000 / unit.length));
    const seconds = startCpuClock();
    expect(findMentions(text, language, all).mentions.length).toBeLessThan(text.length);
    expect(seconds()).toBeLessThan(5);
  });
});
