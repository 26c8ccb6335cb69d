import { describe, expect, it } from "vitest";
import type { Article, Insight, Relation } from "../../article.ts";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { allInsights } from "../all-insights.ts";
import { labelsFor } from "../labels.ts";
import { textOf } from "../text-of.ts";
import { ar } from "../../names/ar.ts";
import { ru } from "../../names/ru.ts";
import { nameOf } from "../../vocabulary/name-of.ts";
import { TermNames } from "./term-names.ts";
import { viewData } from "./view-data.ts";
import type { ItemView, RowView, StatementView } from "./views.ts";
import { Wording } from "./wording.ts";

// cspell:ignore askedfor told: the words of briefs.

/** What an insight states, and the row that shows it. */
type Row = readonly [stated: string, shown: string];

const briefs: Readonly<Record<string, readonly Row[]>> = {
  "us-australia-framework": [
    ["Timeline", ""],
    [
      "1 US+AU cooperation-agreement signed 2025-10-20",
      "done | Oct 20, 2025 | United States + Australia | signed: cooperation agreement, rare earths[1][2]",
    ],
    [
      "2 US+AU investment announced announced=2025-10-20 until=2026-04-20 “at least USD 1 billion”",
      "pending | Oct 20, 2025 | United States + Australia | announced: investment, at least USD 1 billion (financing from each government) · until Apr 20, 2026. From each of the two governments.[1]",
    ],
    [
      "9 2026-04-20 outlook",
      "lasting | Apr 20, 2026 | Outlook | The six months ended on 20 April 2026. The sources of this brief do not report what the two governments had paid or committed by then.[1]",
    ],
    ["No date given", ""],
    [
      "3 US+AU price-floor proposed",
      "pending | United States – Australia | proposed: price support. Price floors or similar measures.[1]",
    ],
    [
      "3 US+AU permitting proposed",
      "pending | United States – Australia | proposed: permitting change[1]",
    ],
    [
      "3 US+AU fdi-screening proposed",
      "pending | United States – Australia | proposed: investment screening[1]",
    ],
    [
      "10 US equity-stake wagerup-gallium-plant announced outlook",
      "pending | United States → Wagerup | Outlook | announced: state equity stake, gallium · project development[2][5]",
    ],
    [
      "10 US offtake-agreement wagerup-gallium-plant announced outlook",
      "pending | United States → Wagerup | Outlook | announced: offtake agreement, gallium · trade and transport[2][5]",
    ],
    [
      "14 alcoa+sojitz capacity-expansion wagerup-gallium-plant announced “about 100 t” outlook by ABC",
      "pending | Alcoa + Sojitz → Wagerup | Outlook | ABC | announced: capacity start or expansion, about 100 t a year (planned output of gallium) · gallium · refining[6]",
    ],
    [
      "10 AU equity-stake wagerup-gallium-plant announced “up to USD 200 million” outlook",
      "pending | Australia → Wagerup | Outlook | announced: state equity stake, up to USD 200 million (concessional equity) · gallium · project development[2][5]",
    ],
    [
      "15 AU equity-stake arafura-rare-earths announced “USD 100 million” outlook",
      "pending | Australia → Arafura | Outlook | announced: state equity stake, USD 100 million (equity) · rare earths · project development. On conditions.[2][4][7]",
    ],
    [
      "7 us-exim letter-of-interest arafura-rare-earths+6 others proposed “more than USD 2.2 billion”",
      "pending | US Export-Import Bank → Arafura + Northern Minerals + Graphinex + Latrobe Magnesium + VHM + RZ Resources + Sunrise Energy Metals | proposed: letters of interest, more than USD 2.2 billion · project development. Letters of interest, not loans.[8]",
    ],
  ],
  "kazakhstan-tungsten": [
    ["Хронология", ""],
    [
      "15 CN export-licence in-force effective=2025-02-04",
      "done | 4 февр. 2025 г. | Китай | действует: лицензирование экспорта, вольфрам · торговля и перевозка[14]",
    ],
    [
      "2 jiaxin-international capacity-expansion boguty in-force 2025-04",
      "done | апрель 2025 г. | Jiaxin International → Богуты | действует: ввод или расширение мощностей, вольфрам · добыча[10][11]",
    ],
    [
      "20 2025-08-28",
      "lasting | 28 авг. 2025 г. | С 28 августа 2025 года акции Jiaxin торгуются в Гонконге и на бирже в Астане.[12]",
    ],
    [
      "1 cove-capital+tau-ken-samruk joint-venture northern-katpar+upper-kairakty announced 2025-11-06",
      "pending | 6 нояб. 2025 г. | Cove Capital + Тау-Кен Самрук → Северный Катпар + Верхнее Кайракты | объявлено: совместное предприятие, вольфрам · подготовка проекта[1][2][3]",
    ],
    [
      "9 KZ+US memorandum signed 2025-11-06",
      "done | 6 нояб. 2025 г. | Казахстан + США | подписано: меморандум о взаимопонимании[4][5]",
    ],
    [
      "5 cove-capital+tau-ken-samruk capacity-expansion KZ announced announced=2025-11-14 “9300 т паравольфрамата аммония в год” outlook by tau-ken-samruk",
      "pending | 14 нояб. 2025 г. | Cove Capital + Тау-Кен Самрук → Казахстан | Прогноз | Тау-Кен Самрук | объявлено: ввод или расширение мощностей, 9300 т паравольфрамата аммония в год (планируемый выпуск) · вольфрам · рафинирование[7]",
    ],
    [
      "18 jiaxin-international capacity-expansion boguty announced effective=2027 “4,95 млн т руды в год” outlook by jiaxin-international",
      "pending | вступление в силу: 2027 | Jiaxin International → Богуты | Прогноз | Jiaxin International | объявлено: ввод или расширение мощностей, 4,95 млн т руды в год (мощность рудника после второй очереди, 2027) · вольфрам · добыча[10]",
    ],
    ["Без даты", ""],
    [
      "6 us-exim letter-of-interest northern-katpar+upper-kairakty proposed “до 900 млн долларов США”",
      "pending | Экспортно-импортный банк США → Северный Катпар + Верхнее Кайракты | предложено: письмо о заинтересованности, до 900 млн долларов США · вольфрам · подготовка проекта. Письмо о заинтересованности, не кредит.[1]",
    ],
    [
      "7 us-dfc letter-of-interest northern-katpar+upper-kairakty proposed “700 млн долларов США” claim by The Energy Data",
      "pending | Корпорация финансирования развития США → Северный Катпар + Верхнее Кайракты | Утверждение | The Energy Data | предложено: письмо о заинтересованности, 700 млн долларов США · вольфрам · подготовка проекта. Письмо о заинтересованности, не кредит.[1][6]",
    ],
    [
      "12 cove-capital+tau-ken-samruk capacity-expansion northern-katpar+upper-kairakty announced outlook by The Energy Data",
      "pending | Cove Capital + Тау-Кен Самрук → Северный Катпар + Верхнее Кайракты | Прогноз | The Energy Data | объявлено: ввод или расширение мощностей, вольфрам · добыча[6]",
    ],
    [
      "14 CN dominates “82 %”",
      "lasting | Китай | доминирует на этапе, 82 % (доля в мировой добыче вольфрама, 2024) · вольфрам · добыча[13]",
    ],
    [
      "16 xiamen-tungsten memorandum northern-katpar ended claim by tau-ken-samruk",
      "off | Xiamen Tungsten → Северный Катпар | Утверждение | Тау-Кен Самрук | прекращено: меморандум о взаимопонимании, вольфрам. Подписан в 2018 году.[9]",
    ],
  ],
  "saudi-rare-earth-refinery": [
    ["التسلسل الزمني", ""],
    [
      "3 maaden+mp-materials memorandum signed 2025-05-14",
      "done | 14 مايو 2025 | معادن + MP Materials | موقّع: مذكرة تفاهم، العناصر الأرضية النادرة. ليست عقداً[7]",
    ],
    [
      "6 us-dow price-floor mp-materials signed 2025-07-10 “110 دولارات للكيلوغرام”",
      "done | 10 يوليو 2025 | وزارة الحرب الأميركية (وزارة الدفاع) ← MP Materials | موقّع: السعر الأدنى المضمون، 110 دولارات للكيلوغرام (الحد الأدنى للسعر، النيوديميوم والبراسيوديميوم) · النيوديميوم، البراسيوديميوم · فصل العناصر الأرضية النادرة[10]",
    ],
    [
      "7 us-dow military-stake mp-materials signed 2025-07-10 “400 مليون دولار”",
      "done | 10 يوليو 2025 | وزارة الحرب الأميركية (وزارة الدفاع) ← MP Materials | موقّع: حصة لوزارة الدفاع، 400 مليون دولار (أسهم ممتازة) · العناصر الأرضية النادرة[10]",
    ],
    [
      "7 us-dow loan mp-materials signed 2025-07-10 “150 مليون دولار”",
      "done | 10 يوليو 2025 | وزارة الحرب الأميركية (وزارة الدفاع) ← MP Materials | موقّع: القروض أو الضمانات الحكومية، 150 مليون دولار (قرض) · العناصر الأرضية النادرة[10]",
    ],
    [
      "9 us-dow offtake-agreement mp-materials signed 2025-07-10",
      "done | 10 يوليو 2025 | وزارة الحرب الأميركية (وزارة الدفاع) ← MP Materials | موقّع: اتفاقية شراء الإنتاج مسبقًا، مغناطيسات العناصر الأرضية النادرة · تصنيع المغناطيسات[10]",
    ],
    [
      "4 SA+US cooperation-agreement signed 2025-11-18",
      "done | 18 نوفمبر 2025 | السعودية + الولايات المتحدة | موقّع: اتفاقية التعاون، اليورانيوم، مغناطيسات العناصر الأرضية النادرة[8][9]",
    ],
    [
      "1 maaden+mp-materials+us-dow joint-venture saudi-rare-earth-refinery announced 2025-11-19",
      "pending | 19 نوفمبر 2025 | معادن + MP Materials + وزارة الحرب الأميركية (وزارة الدفاع) ← المصفاة المزمع بناؤها | معلن: المشروع المشترك، العناصر الأرضية النادرة · فصل العناصر الأرضية النادرة[1][2]",
    ],
    ["بلا تاريخ", ""],
    [
      "2 maaden company-stake saudi-rare-earth-refinery announced “51% على الأقل”",
      "pending | معادن ← المصفاة المزمع بناؤها | معلن: حصة لشركة، 51% على الأقل (الحصة في المصفاة) · العناصر الأرضية النادرة · فصل العناصر الأرضية النادرة[1][2][3]",
    ],
    [
      "2 mp-materials company-stake saudi-rare-earth-refinery announced",
      "pending | MP Materials ← المصفاة المزمع بناؤها | معلن: حصة لشركة، العناصر الأرضية النادرة · فصل العناصر الأرضية النادرة. حصة مشتركة مع وزارة الحرب الأميركية لا تتجاوز 49%[1][2][3]",
    ],
    [
      "2 us-dow military-stake saudi-rare-earth-refinery announced",
      "pending | وزارة الحرب الأميركية (وزارة الدفاع) ← المصفاة المزمع بناؤها | معلن: حصة لوزارة الدفاع، العناصر الأرضية النادرة · فصل العناصر الأرضية النادرة. حصة مشتركة مع MP Materials لا تتجاوز 49%[1][2][3]",
    ],
    [
      "11 CN dominates “91%”",
      "lasting | الصين | الهيمنة على مرحلة، 91% (حصة الفصل العالمي، 2024) · العناصر الأرضية النادرة المغناطيسية · فصل العناصر الأرضية النادرة[12]",
    ],
  ],
  "gallium-germanium-antimony": [
    ["时间线", ""],
    [
      "3 2023-07-06 claim by mofcom",
      "lasting | 2023年7月6日 | 主张 | 中国商务部 | 2023年第23号公告发布三天后，商务部表示，管制不是禁止出口，符合规定的出口将予以许可。[5]",
    ],
    [
      "1 CN export-licence in-force announced=2023-07-03 effective=2023-08-01",
      "done | 2023年8月1日 | 中国 | 生效：出口许可，镓、锗 · 贸易与运输 · 2023年7月3日宣布[1][2]",
    ],
    [
      "8 2024-01/2024-10",
      "lasting | 2024年1月\u00A0– 2024年10月 | 据路透社报道，海关数据显示，2024年1月至10月没有未锻轧或锻轧的镓、锗运往美国；一年前，美国还是第四、第五大买家。[8]",
    ],
    [
      "4 CN export-licence in-force announced=2024-08-15 effective=2024-09-15",
      "done | 2024年9月15日 | 中国 | 生效：出口许可，锑 · 贸易与运输 · 2024年8月15日宣布[6]",
    ],
    [
      "4 CN technology-export-control in-force announced=2024-08-15 effective=2024-09-15",
      "done | 2024年9月15日 | 中国 | 生效：技术出口管制，锑 · 2024年8月15日宣布。金锑分离技术[6]",
    ],
    [
      "2 CN export-ban US suspended 2024-12-03",
      "off | 2024年12月3日 | 中国 → 美国 | 暂停：出口禁令，镓、锗、锑、超硬材料 · 贸易与运输[3，第二款][4]",
    ],
    [
      "6 CN export-ban US in-force 2024-12-03",
      "done | 2024年12月3日 | 中国 → 美国 | 生效：出口禁令，贸易与运输。仅限美国军事用户[3]",
    ],
    [
      "7 CN export-licence US suspended 2024-12-03",
      "off | 2024年12月3日 | 中国 → 美国 | 暂停：出口许可，石墨 · 贸易与运输。从严审查[3][4]",
    ],
    [
      "5 CN technology-export-control in-force 2025-07-15",
      "done | 2025年7月15日 | 中国 | 生效：技术出口管制，镓 · 精炼[7]",
    ],
    [
      "2 CN control-suspension US in-force effective=2025-11-09 until=2026-11-27",
      "done | 2025年11月9日 | 中国 → 美国 | 生效：暂停或放宽管制，镓、锗、锑、超硬材料、石墨 · 贸易与运输 · 至2026年11月27日。2026年11月27日之后的状态不明[3，第二款][4]",
    ],
    [
      "9 2025-11-09",
      "lasting | 2025年11月9日 | 2025年第72号公告只暂停第46号公告第二款；针对美国军事用户的规定和许可管理继续有效。[4][9][10]",
    ],
    [
      "13 2026-11-27 outlook",
      "pending | 2026年11月27日 | 展望 | 值得关注：2026年11月27日之后，第46号公告第二款是恢复实施还是继续暂停。本简报的来源没有说明。[4]",
    ],
    ["未注明日期", ""],
    [
      "10 CN dominates “99%”",
      "lasting | 中国 | 主导某环节，99%（全球低纯度镓产量占比、2024年） · 镓 · 精炼[11]",
    ],
  ],
  "uranium-twice-withdrawn": [
    ["Timeline", ""],
    [
      "15 2022",
      "lasting | 2022 | Russia supplied almost a quarter of the enriched uranium in US reactors in 2022, according to the US Energy Information Administration.[17]",
    ],
    [
      "3 NE licence-revocation orano announced=2024-06-20 claim by orano",
      "lasting | announced Jun 20, 2024 | Niger → Orano | Claim | Orano | licence withdrawal, uranium · project development[5][6]",
    ],
    [
      "4 2024-06-24 claim by NE",
      "lasting | Jun 24, 2024 | Claim | Niger | Niger's decree followed on 24 June 2024. Niamey says that the firm never kept its commitments.[7]",
    ],
    ["14 2024-07", "lasting | July 2024 | Centrus received a waiver in July 2024.[16]"],
    [
      "13 US import-ban RU in-force announced=2024-05-13 effective=2024-08-11 until=2040",
      "done | Aug 11, 2024 | United States → Russia | in force: import ban, uranium · uranium enrichment · announced May 13, 2024 · until 2040[15, section 2]",
    ],
    [
      "2 RU export-licence US 2024-11-15",
      "lasting | Nov 15, 2024 | Russia → United States | export licence requirement, uranium · uranium enrichment. For the time being; single licences remain possible.[3][4]",
    ],
    [
      "2 RU retaliation US 2024-11-15",
      "lasting | Nov 15, 2024 | Russia → United States | retaliation, uranium · uranium enrichment[3][4]",
    ],
    [
      "5 2024-12-04 claim by orano",
      "lasting | Dec 4, 2024 | Claim | Orano | On 4 December 2024 Orano said that the authorities had taken operational control of Somaïr.[8]",
    ],
    [
      "1 NE nationalisation somair-company announced 2025-06-19",
      "pending | Jun 19, 2025 | Niger → Somaïr | announced: nationalisation, uranium · mining[1][2]",
    ],
    [
      "6 2025-06-19 claim by NE",
      "lasting | Jun 19, 2025 | Claim | Niger | When it announced the nationalisation, Niger called Orano's conduct irresponsible, illegal and unfair.[1][2]",
    ],
    [
      "7 orano dispute NE disputed 2025-09-23",
      "off | Sep 23, 2025 | Orano → Niger | disputed: trade or legal dispute, uranium · trade and transport. Order of the tribunal, no award.[9][10]",
    ],
    [
      "8 2025-11-27 claim by orano",
      "lasting | Nov 27, 2025 | Claim | Orano says that it learned on 27 November 2025 of a convoy that had left Arlit, in breach of that order; the firm spoke of safety risks and had no details of the quantity.[11]",
    ],
    [
      "11 2025-12-03/2026-01-14",
      "lasting | Dec 3, 2025\u00A0– Jan 14, 2026 | Between 3 and 5 December 2025, 34 trucks reached Niamey airport, and pictures of 14 January 2026 show only four; a source told AFP that their cargo is inside the airport, which cannot formally be confirmed.[13]",
    ],
    [
      "18 2028-01-01 outlook",
      "pending | Jan 1, 2028 | Outlook | Waivers under the US law end by 1 January 2028.[15, section 2]",
    ],
    ["No date given", ""],
    [
      "12 NE supply-agreement rosatom disputed “USD 170 million” claim by Le Monde",
      "off | Niger → Rosatom | Claim | Le Monde | disputed: supply agreement, USD 170 million (reported price of the uranium) · uranium · trade and transport. Reported as possible by Le Monde, denied by Niger and Rosatom.[14]",
    ],
    [
      "15 US depends-on RU “almost a quarter”",
      "lasting | United States → Russia | depends on, almost a quarter (enriched uranium in US reactors, 2022) · uranium · uranium enrichment[17]",
    ],
  ],
  "indonesia-nickel": [
    ["Timeline", ""],
    [
      "3 2019-11-22/2021-02-22",
      "lasting | Nov 22, 2019\u00A0– Feb 22, 2021 | The EU asked for consultations on 22 November 2019, and the panel was set up on 22 February 2021.[1][2]",
    ],
    [
      "1 ID export-ban in-force effective=2020-01",
      "done | January 2020 | Indonesia | in force: export ban, nickel · trade and transport[1]",
    ],
    [
      "1 ID domestic-supply-obligation in-force effective=2020-01",
      "done | January 2020 | Indonesia | in force: domestic supply obligation, nickel · smelting[1]",
    ],
    [
      "2 2022-11-30",
      "lasting | Nov 30, 2022 | A WTO panel found the ban and the processing duty at odds with trade law in November 2022; Indonesia appealed to a body that has too few members to hear the case.[1][2][3][4]",
    ],
    [
      "4 EU dispute ID 2022-11-30",
      "lasting | Nov 30, 2022 | European Union → Indonesia | trade or legal dispute, nickel. Panel report in DS592, for the EU.[1][2]",
    ],
    [
      "5 ID dispute EU disputed 2022-12-08",
      "off | Dec 8, 2022 | Indonesia → European Union | disputed: trade or legal dispute, nickel. Appeal against the panel report in DS592.[3][4]",
    ],
    [
      "11 2025-07",
      "lasting | July 2025 | Weda Bay Nickel's quota for 2025 was first 32 million t and was raised to 42 million t in July 2025.[9][8]",
    ],
    [
      "6 EU+ID negotiation ended 2025-09-23",
      "off | Sep 23, 2025 | European Union + Indonesia | ended: negotiation[5][6]",
    ],
    [
      "7 2025-12-18",
      "lasting | Dec 18, 2025 | On 18 December 2025 the agreement still had to be signed and approved.[6]",
    ],
    [
      "9 ID production-quota announced effective=2026 “260 to 270 million t (wet)” claim by Officials",
      "pending | effective date: 2026 | Indonesia | Claim | Officials (Energy ministry of Indonesia) | announced: production quota, 260 to 270 million t (wet) (ore quota, wet ore, 2026) · nickel · mining. Work plans still under review.[7][8]",
    ],
    [
      "10 ID production-quota weda-bay in-force effective=2026 “12 million t (wet)”",
      "done | 2026 | Indonesia → Weda Bay | in force: production quota, 12 million t (wet) (ore quota, wet ore, before: 42 million t (2025), 2026) · nickel · mining[9][8]",
    ],
    [
      "15 2026 outlook",
      "pending | 2026 | Outlook | The review of the ore quotas in mid-2026: the sources of this brief do not report how it ended.[7][8]",
    ],
    ["No date given", ""],
    [
      "2 EU dispute ID disputed",
      "off | European Union → Indonesia | disputed: trade or legal dispute, nickel. WTO case DS592, under appeal.[1][2][3][4]",
    ],
    [
      "7 EU+ID cooperation-agreement proposed",
      "pending | European Union + Indonesia | proposed: cooperation agreement. Not signed on 18 December 2025.[6]",
    ],
    [
      "16 ID dominates “62%”",
      "lasting | Indonesia | dominates a stage, 62% (world mine output of nickel, 2024) · nickel · mining[11]",
    ],
    [
      "17 ID dominates “43%”",
      "lasting | Indonesia | dominates a stage, 43% (world output of refined nickel, 2024) · nickel · refining[12]",
    ],
  ],
};

describe("rows of the brief", () => {
  it.each(Object.entries(briefs))("%s", (name, rows) => {
    expect(rowsOf(galleryArticles[name] as Article)).toEqual(rows);
  });
});

function rowsOf(article: Article): Row[] {
  const options = {
    labelsFor,
    nameOf: (id: string, language: string) => nameOf(id, language, [ar, ru]),
  };
  const names = new TermNames(new Wording(article, options), options.nameOf);
  const used = new Set<Relation>();
  /** Finds the relation of an insight with the names of a row. */
  const relationOf = ({ from, to }: RowView, insight: Insight): Relation => {
    const found = insight.relations!.find(
      (one) =>
        !used.has(one) &&
        [...one.from, ...(one.to ?? [])].map((id) => names.name(id).text).join() ===
          [...from, ...to].map(({ text }) => text).join(),
    )!;
    used.add(found);
    return found;
  };
  return viewData(article, options)!.rows.flatMap(({ title, rows }) => [
    [title.text, ""] as const,
    ...rows.flatMap((row) =>
      row.statements.map((say): Row => {
        const place = Number(say.back!.target.slice("insight-".length));
        const { insight } = allInsights(article)[place - 1]!;
        const relation = row.from.length === 0 ? undefined : relationOf(row, insight);
        return [`${place} ${stated(insight, relation)}`, shown(row, say)];
      }),
    ),
  ]);
}

/** Writes what an insight states: its date, or one of its relations; then its kind and speaker. */
function stated({ date, kind, attribution }: Insight, relation: Relation | undefined): string {
  const speaker = attribution?.name ?? attribution?.organization;
  const words = [
    ...(relation === undefined ? [date] : relationWords(relation)),
    kind === "fact" ? "" : kind,
    speaker === undefined ? "" : `by ${textOf(speaker)}`,
  ];
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}

function relationWords(relation: Relation): (string | undefined)[] {
  const { type, from, to = [], status, date, announced, effective, until, figure } = relation;
  return [
    from.join("+"),
    type,
    to.length > 3 ? `${to[0]}+${to.length - 1} others` : to.join("+"),
    status,
    date,
    announced && `announced=${announced}`,
    effective && `effective=${effective}`,
    until && `until=${until}`,
    figure && `“${figure}”`,
  ];
}

function shown({ state, date, from, to, arrow }: RowView, say: StatementView): string {
  const names = [namesIn(from), arrow, namesIn(to)].filter((part) => part);
  const speaker = [say.kind, say.attribution].filter((part) => part !== undefined).map(nameIn);
  const words = say.pieces.map(({ text }) => text.replace("\u00A0·", " ·")).join("");
  const marks = say.citations.map(({ mark }) => `[${mark}]`).join("");
  return [state, date?.text, names.join(" "), ...speaker, words + marks]
    .filter((part) => part)
    .join(" | ");
}

function namesIn(items: readonly ItemView[]): string {
  return items.map(nameIn).join(" + ");
}

function nameIn(item: ItemView): string {
  return "notes" in item && item.notes.length > 0
    ? `${item.text} (${item.notes.map(({ text }) => text).join(", ")})`
    : item.text;
}
