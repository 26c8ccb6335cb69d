import { describe, expect, test } from "vitest";
import type { Article } from "@mineral-brief/schema";
import { text } from "../../text.ts";
import { preparePage } from "./prepare-page.ts";

const body = "\n\nCore insights\n- Stocks fell [1]\n- Prices rose [2]";

function droppedFrom(source: string): string[] {
  return preparePage(source).diagnostics.map(({ start, end }) => source.slice(start, end));
}

/** The headline, the topics, the source and the date of a text with a head. */
function read(head: string, rest = body): unknown[] {
  const { documents } = text.parse(head + rest);
  const { headline, topics, source, datePublished } = documents[0]!.data as Article;
  const plain = (words: unknown): unknown =>
    typeof words === "object" && words !== null && "value" in words ? words.value : words;
  return [plain(headline), topics?.map(plain), plain(source?.name), datePublished];
}

// cspell:disable -- several languages
describe("properties with a label that is known", () => {
  test.each([
    ["锡价创新高：现货突破30万元", "译者：王强", "路透社 2026-11-29"],
    ["锡价创新高：现货突破30万元", "编译：王强", "来源：路透社"],
    ["锡价创新高：现货突破30万元", "栏目：小金属", "路透社 2026-11-29"],
    ["锡价创新高：现货突破30万元", "分析师：王强　执业编号：S0100100010001", "路透社 2026-11-29"],
    ["关于印尼锡矿出口的情况汇报", "报送：集团领导", "2026年12月1日"],
    ["錫價創歷史新高，買家觀望", "編譯：林文彬", "路透社 2026-11-29"],
    ["錫、高値圏で推移する見通し", "作成：調査部 山田", "2026年11月30日"],
    ["주석 가격 강세 지속", "글: 김민수", "로이터 2026-11-30"],
    ["Олово: завод увеличит выпуск", "Текст: Иван Петров", "Российская газета, 30.11.2026"],
    ["Zinn: Quote sinkt um ein Drittel", "Erstellt von: Abteilung Metalle", "1. Dezember 2026"],
    [
      "Zinn: Quote sinkt um ein Drittel",
      "Teilnehmer: Müller, Schmidt",
      "Reuters, 1. Dezember 2026",
    ],
    [
      "Estaño: la cuota baja en 2027",
      "Redactado por: Ana Ruiz",
      "Reuters, 28 de noviembre de 2026",
    ],
    ["Étain : le quota baisse en 2027", "Rédaction : Claire Dubois", "Reuters, 30 novembre 2026"],
    ["Estanho: a cota cai em 2027", "Tradução: Ana Ruiz", "Reuters, 30 de novembro de 2026"],
    ["Tin: the quota falls by a third", "Translated by: Ana Ruiz", "Reuters, 30 November 2026"],
    ["Tin: the quota falls by a third", "**Venue:** Room 3", "Reuters, 30 November 2026"],
  ])("are not the headline: %s / %s / %s", (headline, property, source) => {
    const head = `${headline}\n${property}\n${source}`;
    expect(droppedFrom(head + body)).toContain(property);
    expect(read(head).slice(0, 2)).toEqual([headline, undefined]);
  });

  test("may be several, above and below a date, and below an empty line", () => {
    const headline = "四季度锡锭采购策略会议纪要";
    const source = `${headline}\n\n时间：2026-11-30\n地点：3号会议室\n参会人员：王总、李工${body}`;
    expect(droppedFrom(source)).toEqual(["地点：3号会议室", "参会人员：王总、李工"]);
    expect(read(source, "")).toEqual([headline, undefined, undefined, "2026-11-30"]);
  });

  test("may be below what the page is, with the headline below them", () => {
    const source = `会议纪要\n\n会议时间：2026年11月30日 14:00-15:30\n会议地点：3号会议室\n记录人：赵敏\n\n议题：锡锭采购策略\n\n一、要点\n1. 报价上涨8%。[1]\n2. 审批45天。[2]\n\n附：资料来源\n[1] 矿业观察\n[2] 商务部`;
    expect(read(source, "")).toEqual(["锡锭采购策略", undefined, undefined, "2026-11-30T14:00"]);
    expect((text.parse(source).documents[0]!.data as Article).references).toHaveLength(2);
  });

  test("may be above the text without a source line", () => {
    expect(read("四季度锡锭采购策略会议纪要\n参会人员：王总、李工").slice(0, 2)).toEqual([
      "四季度锡锭采购策略会议纪要",
      undefined,
    ]);
  });

  test("may be above an empty line and the source line", () => {
    expect(
      read("Tin: the quota falls by a third\nVenue: Room 3\n\nReuters, 30 November 2026"),
    ).toEqual(["Tin: the quota falls by a third", undefined, "Reuters", "2026-11-30"]);
  });

  test.each([
    // A sentence, and the words of a headline.
    "Текст: никель снова подорожал на бирже",
    "정리: 주석 가격 하락",
    "记录：锡价创历史新高水平",
    "Participants: tin miners that want a higher price.",
  ])("have short values: %s", (line) => {
    expect(
      droppedFrom(`Why the tin price rose again\n${line}\nReuters · 2026-11-30${body}`),
    ).toEqual([]);
  });

  test.each([
    ["below a statement", `Tin rises again\nReuters · 2026-11-30${body}\nVenue: Room 3\n- Ore [1]`],
    [
      "with a citation",
      `Tin rises again this year\nVenue: Room 3 [1]\nReuters · 2026-11-30${body}`,
    ],
    ["with a bullet", `Tin rises again this year\n- Venue: Room 3\nReuters · 2026-11-30${body}`],
    ["at the top", `Venue: Room 3\nReuters · 2026-11-30${body}`],
  ])("are part of a head: %s", (_, source) => {
    expect(droppedFrom(source)).toEqual([]);
  });
});

describe("properties with another label", () => {
  test.each([
    ["锡价创新高：现货突破30万元", "责任人：李敏", "路透社 2026-11-29"],
    ["锡价创新高：现货突破30万元", "承办：战略研究部", "路透社 2026-11-29"],
    ["锡价创新高：现货突破30万元", "责任人：王鑫", "路透社 2026-11-29"],
    ["Tin quota to fall by a third", "Story: Ana Ruiz", "Reuters, 30 November 2026"],
    ["Олово: завод увеличит выпуск", "Ответственный: Иван Петров", "Reuters, 30.11.2026"],
    ["주석 가격 강세 지속", "책임: 김민수", "로이터 2026-11-30"],
  ])("are not the headline, with a warning: %s / %s", (headline, property, source) => {
    const head = `${headline}\n${property}\n${source}`;
    expect(read(head).slice(0, 2)).toEqual([headline, undefined]);
    const warning = text
      .parse(head + body)
      .diagnostics.find(({ code, severity }) => code === "text-not-kept" && severity === "warning");
    expect(warning?.message).toContain("because a name is after its label");
  });

  test.each([
    // A mineral, a country, a company or a market, with which a headline may start.
    ["中国关键矿产市场每日观察", "锑：出口管制", "路透社 2026-11-30"],
    ["印尼镍矿配额或减少三分之一", "印尼：高冰镍", "路透社 2026-11-30"],
    ["Metals for the energy transition", "Nickel: Export Ban", "Reuters · 2026-11-30"],
    ["Metals for the energy transition", "Chile: New Licences", "Reuters · 2026-11-30"],
    ["Metals for the energy transition", "Glencore: Strong Quarter", "Reuters · 2026-11-30"],
    ["Rohstoffe im schnellen Blick", "Markt: Starke Nachfrage", "Reuters · 2026-11-30"],
    ["Металлы для новой энергетики", "Чили: Новый Закон", "Reuters · 2026-11-30"],
    // A longer value.
    ["Tungsten", "Tungsten: APT above $900", "Source: Reuters, 30 November 2026"],
    ["Tin", "Why now: Ana Ruiz", "Reuters · 2026-11-30"],
    // Below an empty line.
    ["Metals for the energy transition\n", "Story: Ana Ruiz", "Reuters · 2026-11-30"],
  ])("may be the headline: %s / %s", (above, headline, source) => {
    expect(read(`${above}\n${headline}\n${source}`)[0]).toBe(headline);
  });
});

test.each(["Redaktion: Jan Meier", "作者：王强", "文：王强", "Reporter: Ana Ruiz"])(
  "removes a byline that is known elsewhere without a warning: %s",
  (byline) => {
    const source = `Tin quota to fall by a third\n${byline}\nReuters, 30 November 2026${body}`;
    const { diagnostics } = text.parse(source);
    expect(droppedFrom(source)).toContain(byline);
    expect(diagnostics.filter(({ severity }) => severity === "warning")).toEqual([]);
  },
);

describe("bylines without a label", () => {
  test.each([
    [
      "Litio: Chile adjudica tres salares\nRedacción\nBBC News Mundo\n28 noviembre 2026",
      ["Litio: Chile adjudica tres salares", undefined, "BBC News Mundo", "2026-11-28"],
    ],
    [
      "Lítio: empresa retoma operação em Itinga\nPor Redação, do InfoMoney\n28 nov 2026 14h31",
      ["Lítio: empresa retoma operação em Itinga", undefined, "InfoMoney", "2026-11-28T14:31"],
    ],
    [
      "Олово: завод увеличит выпуск\nИван Петров\nРоссийская газета, 30.11.2026",
      ["Олово: завод увеличит выпуск", undefined, "Российская газета", "2026-11-30"],
    ],
    [
      "Олово: завод увеличит выпуск\nИван Петров\nВедомости\n30 ноября 2026",
      ["Олово: завод увеличит выпуск", undefined, "Ведомости", "2026-11-30"],
    ],
  ])("are not the headline: %j", (head, expected) => {
    expect(read(head)).toEqual(expected);
  });

  // A person above only a date may be the source, and two words may be a headline.
  test.each([
    ["Олово: завод увеличит выпуск\nИван Петров\n30 ноября 2026", "Иван Петров"],
    ["Сергей Петров\nРоссийская газета, 30.11.2026", "Сергей Петров"],
  ])("may be something else: %j", (head, name) => {
    expect(droppedFrom(head + body)).not.toContain(name);
  });
});
// cspell:enable
