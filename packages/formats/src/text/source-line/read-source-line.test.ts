import { describe, expect, test } from "vitest";
import { noteSourceLine } from "./note-source-line.ts";
import { readSourceLine } from "./read-source-line.ts";

describe("reads a source line", () => {
  test.each<[line: string, source: string | undefined, published: string | undefined]>([
    ["Reuters· 2025-10-23 17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters ·2025-10-23 17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters· 2025-10-23T17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters· 2025-10-23  T 17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters· 2025-10-23 17:55:09", "Reuters", "2025-10-23T17:55:09"],
    ["Reuters· 2025-10-23 17\uFF1A55", "Reuters", "2025-10-23T17:55"],
    ["Reuters· 2025-10-23 7:05", "Reuters", "2025-10-23T07:05"],
    ["Reuters· 2025-10-23", "Reuters", "2025-10-23"],
    ["رويترز · ٢٦ نوفمبر ٢٠٢٦ ٠٨:٣٠", "رويترز", "2026-11-26T08:30"],
    ["المصدر: رويترز، 19 نوفمبر 2025، 15:30", "رويترز", "2025-11-19T15:30"],
    ["출처: 연합뉴스 2025-12-15 18:20", "연합뉴스", "2025-12-15T18:20"],
    ["Sumber: Antara, 3 Maret 2026", "Antara", "2026-03-03"],
    ["Sumber: Antara, 3 Maret 2026 pukul 15.20 WIB", "Antara", "2026-03-03T15:20+07:00"],
    ["Рудник · 15 ноября 2026 г., 11:30 (МСК)", "Рудник", "2026-11-15T11:30+03:00"],
    ["Erzpost – Datum: 18. November 2026, 7:30 Uhr MEZ", "Erzpost", "2026-11-18T07:30+01:00"],
    ["Erzpost, 18. November 2026, 7.30 Uhr", "Erzpost", "2026-11-18T07:30"],
    ["来源：矿业日报（2026-11-18）", "矿业日报", "2026-11-18"],
    ["出所：非鉄週報（2026年11月20日 8時30分）", "非鉄週報", "2026-11-20T08:30"],
    ["Par Ada Quill – Mines Actu, le 18 novembre 2026 à 9 h 40", "Mines Actu", "2026-11-18T09:40"],
    ["Von Ada Quill, Erzpost – Datum: 18. November 2026", "Erzpost", "2026-11-18"],
    ["By Ada Quill, Jane Roe · 18 November 2026", undefined, "2026-11-18"],
    ["Nov 18, 2026 – Ore Ticker News", "Ore Ticker News", "2026-11-18"],
    ["18 Nov 2026 - Minor Metals Watch", "Minor Metals Watch", "2026-11-18"],
    ["*Source:* Ore Ticker – 17 Nov 2026", "Ore Ticker", "2026-11-17"],
    ["_Source:_ Ore Ticker, _Date:_ 17 Nov 2026", "Ore Ticker", "2026-11-17"],
    ["By Ana Ruiz | Published 13 Nov 2026 | 4 min read", undefined, "2026-11-13"],
    ["Источник: Рудник, 6 ноября 2025 г., 22:10 (Астана)", "Рудник", "2025-11-06T22:10"],
    ["Publié le 5 août 2025 à 09h30 — Jeune Mine", "Jeune Mine", "2025-08-05T09:30"],
    ["27/12/2025 - 16:45 hrs.", undefined, "2025-12-27T16:45"],
    ["Por Redacción ME | Minería Hoy", "Minería Hoy", undefined],
    ["Posted on February 11, 2026 by Ada Quill", undefined, "2026-02-11"],
    ["Argus｜2025-12-02", "Argus", "2025-12-02"],
    ["By the Metals Desk · 24 November 2026", "Metals Desk", "2026-11-24"],
    ["日経 ２０２６年１１月２６日 ５：００", "日経", "2026-11-26T05:00"],
    ["Compiled 24 November 2026", undefined, "2026-11-24"],
    ["*As of 24 November 2026*", undefined, "2026-11-24"],
    ["Issue #112 | Tuesday, November 24, 2026", undefined, "2026-11-24"],
    ["第41期 2026年11月24日", undefined, "2026-11-24"],
    ["Source: Ore Ticker; Date: 26 Nov 2026; Author: Ada Quill", "Ore Ticker", "2026-11-26"],
    ["■ 数据来源：海关总署；发布：2026-11-26", "海关总署", "2026-11-26"],
    ["El Metal | 26 de noviembre de 2026, 10:15 h", "El Metal", "2026-11-26T10:15"],
    ["Por Redacción | 26 de noviembre de 2026", undefined, "2026-11-26"],
    ["By Jane Roe | November 26, 2026", undefined, "2026-11-26"],
    ["광물신문 | 입력 2026.11.24. 오전 9:12", "광물신문", "2026-11-24T09:12"],
    ["鉱物日報\u30002026年11月24日(火)", "鉱物日報", "2026-11-24"],
    ["發稿：礦業週報 民國115年11月24日", "發稿：礦業週報", "2026-11-24"],
    ["来源:商务部网站2025-10-09 10:02", "商务部网站", "2025-10-09T10:02"],
    ["来源：Argus｜2025-12-02", "Argus", "2025-12-02"],
    ["发布时间：2025-10-12 09:30    来源：商务部", "商务部", "2025-10-12T09:30"],
    ["发布时间：2025-10-12 来源：商务部 浏览次数：12", "商务部", "2025-10-12"],
    ["新闻日期:2025-05-19", undefined, "2025-05-19"],
    ["날짜: 2025-08-27", undefined, "2025-08-27"],
    ["Generated: 2026-01-12 07:35", undefined, "2026-01-12T07:35"],
    ["Received: August 18, 2025", undefined, "2025-08-18"],
    ["Created: August 18, 2025 9:05 AM", undefined, "2025-08-18T09:05"],
    [
      "来源 Source:矿业观察 Mining Observer 2025-11-10 09:00",
      "矿业观察 Mining Observer",
      "2025-11-10T09:00",
    ],
    ["نشر في: الإثنين 13 أكتوبر 2025 - 9:45 م", undefined, "2025-10-13T21:45"],
    ["2025年10月9日 12時04分 NHK", "NHK", "2025-10-09T12:04"],
    ["2025年8月2日 8:33 [会員限定記事]", undefined, "2025-08-02T08:33"],
    ["日本経済新聞 2025年8月2日 8:33 [会員限定記事]", "日本経済新聞", "2025-08-02T08:33"],
    ["中国钨业协会    2026-11-15 18:00:00    浏览：1024", "中国钨业协会", "2026-11-15T18:00:00"],
    ["财联社 11月18日", "财联社", undefined],
    ["USGS, Nov 17", "USGS", undefined],
    ["覆盖：有色 | 生成时间：2026-01-12 07:35", undefined, "2026-01-12T07:35"],
    ["2025 10/21 17:55:12", undefined, "2025-10-21T17:55:12"],
    ["ข่าวแร่ไทย · 24 พ.ย. 2569", "ข่าวแร่ไทย", undefined],
    ["Maden Postası · 24.11.2026 Salı", "Maden Postası", undefined],
    ["Reuters· 2569-11-24 10:00", "Reuters", undefined],
    ["24.11.26", undefined, undefined],
    ["Reuters· 2025-1-3", "Reuters", "2025-01-03"],
    ["Reuters· 2025/10/23", "Reuters", "2025-10-23"],
    ["Reuters· 2025.10.23", "Reuters", "2025-10-23"],
    ["Reuters· 2025年1月3日", "Reuters", "2025-01-03"],
    ["Reuters· 2025年10月23日 17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters· 2025年 10月23日", "Reuters", "2025-10-23"],
    ["Reuters· 3.10.2025", "Reuters", "2025-10-03"],
    ["Reuters· 23.1.2025 7:05", "Reuters", "2025-01-23T07:05"],
    ["Reuters• 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters・ 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters‧ 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters∙ 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters⋅ 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters● 2025-10-23", "Reuters", "2025-10-23"],
    ["ReutersÂ· 2025-10-23", "Reuters", "2025-10-23"],
    ["Yahoo Financeยท 2025-10-06 10:46", "Yahoo Finance", "2025-10-06T10:46"],
    ["ReutersВ· 2025-10-23 17:55", "Reuters", "2025-10-23T17:55"],
    ["Reuters¬∑ 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters路 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters\uFFFD 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters ? 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters| 2025-10-23", "Reuters", "2025-10-23"],
    ["Reuters  World· 2025-10-23", "Reuters World", "2025-10-23"],
    ["Reuters 2025-10-23 17:55", "Reuters", "2025-10-23T17:55"],
    ["· 2025-10-23", undefined, "2025-10-23"],
    ["2025-10-23 17:55", undefined, "2025-10-23T17:55"],
    ["2025-10-23", undefined, "2025-10-23"],
    ["Reuters·", "Reuters", undefined],
    ["Reuters, Nov 17", "Reuters", undefined],
    ["Ore Ticker News - 17 Nov", "Ore Ticker News", undefined],
    ["Reuters  ·", "Reuters", undefined],
    ["ReutersÂ·", "Reuters", undefined],
    ["Reuters路", "Reuters", undefined],
    ["Reuters· 2025-10-23 17:55 UTC", "Reuters", "2025-10-23T17:55Z"],
    ["Reuters· 2025-10-23 17:55 Beijing time", "Reuters", "2025-10-23T17:55+08:00"],
    ["Reuters· 2025-10-23 17:55 (GMT+8)", "Reuters", "2025-10-23T17:55+08:00"],
    ["Reuters· 2025-10-23 17:55 (Asia/Kolkata)", "Reuters", "2025-10-23T17:55+05:30"],
    ["Reuters, 9 Oct 2025, 14:30 ET", "Reuters", "2025-10-09T14:30-04:00"],
    ["Reuters, 9 Jan 2025, 14:30 ET", "Reuters", "2025-01-09T14:30-05:00"],
    ["Reuters, Oct 9, 2025 at 2:30 pm (Beijing)", "Reuters", "2025-10-09T14:30+08:00"],
    ["Published 14 March 2025, 10:42 AM GMT • 4 min read", undefined, "2025-03-14T10:42Z"],
    ["Oct 24, 2025 • Mining Desk", "Mining Desk", "2025-10-24"],
    ["Oct 24, 2025, 9:20 AM UTC+8 | Mining Desk", "Mining Desk", "2025-10-24T09:20+08:00"],
    ["24 October 2025 | Reuters", "Reuters", "2025-10-24"],
    ["Published 21 October 2025 by Mining Observer", "Mining Observer", "2025-10-21"],
    ["Published 21 October 2025 by Jane Roe", undefined, "2025-10-21"],
    ["Published 21 October 2025 | Jane Roe", undefined, "2025-10-21"],
    ["发布时间：2025年10月24日 | 李明", undefined, "2025-10-24"],
    ["2025年10月24日 | 矿业观察", "矿业观察", "2025-10-24"],
    [
      "Publié le 7 novembre 2025 à 10 h 15 | L'Observateur des mines",
      "L'Observateur des mines",
      "2025-11-07T10:15",
    ],
    ["2025/11/07 10:15 礦業觀察 記者林大同／編譯", "礦業觀察", "2025-11-07T10:15"],
    ["Reuters | 14 March 2025 | 4 min read", "Reuters", "2025-03-14"],
    ["Published: 9 October 2025, 6:30am BST", undefined, "2025-10-09T06:30+01:00"],
    ["Reuters, 9 Oct 2025, 14:30 local time", "Reuters", "2025-10-09T14:30"],
    ["来源：新华社 2025-10-09 14:30 北京时间", "新华社", "2025-10-09T14:30+08:00"],
    ["来源：新华社 北京时间2025年10月9日 14:30", "新华社", "2025-10-09T14:30+08:00"],
    ["来源：新华社 2025年10月9日 14:30（北京时间）", "新华社", "2025-10-09T14:30+08:00"],
    ["Harbour Metals Desk · Oct 24, 2025", "Harbour Metals Desk", "2025-10-24"],
    ["Source: Quarry Lane Brief, 14 November 2025", "Quarry Lane Brief", "2025-11-14"],
    ["Source: Blue Kiln Report", "Blue Kiln Report", undefined],
    ["来源:新华网 2025-10-23 17:55", "新华网", "2025-10-23T17:55"],
    ["来源：新华网", "新华网", undefined],
    ["发布时间:2025年10月24日 09:20", undefined, "2025-10-24T09:20"],
    ["Published: November 20, 2025", undefined, "2025-11-20"],
    ["Reuters | Published: 20 Nov 2025 | Updated: 21 Nov 2025", "Reuters", "2025-11-20"],
    ["*Metal Bulletin Board — 2025/11/05*", "Metal Bulletin Board", "2025-11-05"],
    ["Northern Salt Wire - 3 March 2026, 14:05 GMT", "Northern Salt Wire", "2026-03-03T14:05Z"],
    ["Metals Canteen, [24.10.2025 09:20]", "Metals Canteen", "2025-10-24T09:20"],
    ["Metals Canteen (24 Oct 2025)", "Metals Canteen", "2025-10-24"],
    ["矿路手记 2025年10月24日 09:20", "矿路手记", "2025-10-24T09:20"],
    ["Alloy Post · 05/11/2025", "Alloy Post", undefined],
    ["Alloy Post · 24/10/25", "Alloy Post", undefined],
    ["Alloy Post · yesterday 09:20", "Alloy Post", undefined],
    ["Alloy Post · Updated 3 min ago", "Alloy Post", undefined],
    ["Alloy Post | Oct 24", "Alloy Post", undefined],
    ["Alloy Post · May 2025", "Alloy Post", undefined],
    ["上海有色网 · 10月24日", "上海有色网", undefined],
    ["上海有色网 10月24日 09:20", "上海有色网", undefined],
    ["来源：上海有色网 10-24 09:20", "上海有色网", undefined],
    ["Alloy Post · 2025-10-24 09:20 CST", "Alloy Post", undefined],
    ["Alloy Post, Oct 24, 2025 6:05 a.m. (IST)", "Alloy Post", undefined],
    ["来源：第一财经 作者：张三 2025年10月9日 18:32", "第一财经", "2025-10-09T18:32"],
    ["来源：第一财经 2025-10-09 18:32 作者：张三", "第一财经", "2025-10-09T18:32"],
    ["第一财经 2025-10-09 18:32 作者：张三", "第一财经", "2025-10-09T18:32"],
    ["财联社 记者 张三 2025-10-09 18:32", "财联社", "2025-10-09T18:32"],
    ["2025-10-09 18:32 · Reuters · By Jane Roe", "Reuters", "2025-10-09T18:32"],
    ["Reuters · By Jane Roe · 2025-10-09", "Reuters", "2025-10-09"],
    ["Source: Reuters Author: Jane Roe", "Reuters", undefined],
    ["Mining by Numbers · 2025-10-09", "Mining by Numbers", "2025-10-09"],
    ["**Source:** Argus Media — Nov 5, 2025", "Argus Media", "2025-11-05"],
    ["**来源**：新华社 2025-10-09", "新华社", "2025-10-09"],
    ["**Source:** Argus Media", "Argus Media", undefined],
    ["**Source:** Argus Media · **Date:** 2025-11-05", "Argus Media", "2025-11-05"],
    ["**Source:** Argus Media | **Date:** 2025-11-05", "Argus Media", "2025-11-05"],
    ["**Published:** Nov 5, 2025", undefined, "2025-11-05"],
    ["Le Monde, 24 octobre 2025 à 9h20", "Le Monde", "2025-10-24T09:20"],
    ["《矿路专讯》2025年10月12日(日) 09:05", "《矿路专讯》", "2025-10-12T09:05"],
    ["2025年10月28日 13時05分（2025年10月28日 18時20分更新）", undefined, "2025-10-28T13:05"],
    ["Agencia Cobre — 10 nov 2025 - 17:21 CET", "Agencia Cobre", "2025-11-10T17:21+01:00"],
    [
      "Publié le 20 juin 2025 à 09h14, modifié le 20 juin 2025 à 16h40",
      undefined,
      "2025-06-20T09:14",
    ],
    ["24/08/2025 06h00  Atualizado há 3 meses", undefined, "2025-08-24T06:00"],
    ["입력 2025.12.15 18:02 수정 2025.12.15 21:40", undefined, "2025-12-15T18:02"],
    ["Last updated 17:42 CEST, 9 October 2025", undefined, undefined],
    ["礦路財經網／記者王小明／台北報導", "礦路財經網", undefined],
    ["〔記者王小明／台北報導〕", undefined, undefined],
    ["Date: 30 April 2025 (evening)", undefined, "2025-04-30"],
    ["原创 矿路手记 矿路手记 2025年8月22日 18:30 江西", "矿路手记", "2025-08-22T18:30"],
    ["A·B· 2025-10-23", "A·B", "2025-10-23"],
    ["-Reuters· 2025-10-23", "-Reuters", "2025-10-23"],
    [`${"R".repeat(288)}· 2025-10-23`, "R".repeat(288), "2025-10-23"],
  ])("%s", (line, source, published) => {
    const read = readSourceLine(line, 100);
    expect([read?.source?.text, read?.published?.text]).toEqual([source, published]);
  });

  test.each([
    "Ore Ticker",
    "Prices rose 2025-10-23",
    "Reuters· 2025-10-23 17:5",
    "Reuters· 2025-10",
    "Reuters· 123",
    "Reuters | Page 12",
    "价格上涨 10月24日",
    "Reuters?",
    "·",
    "- Reuters· 2025-10-23",
    "• Reuters· 2025-10-23",
    "– Reuters· 2025-10-23",
    "— Reuters· 2025-10-23",
    "* Reuters· 2025-10-23",
    "On 2025-10-23 prices rose 7",
    "Bids for four blocks are due on 3 March 2026",
    "Talks go on until 14 January 2026 at 10:00",
    "What Graphite Buyers Face From 1 December 2025",
    "Prices fell on 3 March 2025 (again)",
    "China (2025)",
    "稀土出口管制的最新報導",
    "Source:",
    `${"R".repeat(289)}· 2025-10-23`,
    "24 October 2025 | Analysis",
    "24 October 2025 | Jane Roe",
    "24 October 2025 | Politics",
    "24 October 2025 | Mining",
    "2025年10月24日 | 李明明",
  ])("and none in %j", (line) => {
    expect(readSourceLine(line, 0)).toBeUndefined();
  });

  test.each(["Reuters", "财联社", "Lusaka Times 25/04/2025", "矿业深度谈 2026-11-19"])(
    "in %s, only below a headline",
    (line) => {
      expect(readSourceLine(line, 0)).toMatchObject({ isCertain: false, needsTitle: true });
    },
  );

  test.each([
    ["2025年10月28日 13時05分（2025年10月28日 18時20分更新）", "2025-10-28T18:20"],
    ["Publié le 20 juin 2025 à 09h14, modifié le 20 juin 2025 à 16h40", "2025-06-20T16:40"],
    ["입력 2025.12.15 18:02 수정 2025.12.15 21:40", "2025-12-15T21:40"],
    ["Last updated 17:42 CEST, 9 October 2025", "2025-10-09T17:42+02:00"],
  ])("with the date of the update in %s", (line, modified) => {
    expect(readSourceLine(line, 0)?.modified?.text).toBe(modified);
  });

  test("with the places of the name and of the date", () => {
    expect(readSourceLine("Mining Desk· 2025-10-23 17:55", 100)).toEqual({
      source: { text: "Mining Desk", start: 100, end: 111 },
      published: { text: "2025-10-23T17:55", start: 113, end: 129 },
      isCertain: true,
    });
  });
});

test.each([
  ["Alloy Post · Oct 24", "date-unclear", "Oct 24", "this is not a complete date, so"],
  ["24.11.26", "date-unclear", "24.11.26", "this is not a complete date, so"],
  ["خبرگزاری معدن · 1405/09/03", "date-unclear", "1405/09/03", "is that of another calendar, so"],
  ["ข่าวแร่ไทย · 24 พ.ย. 2569", "date-unclear", "24 พ.ย. 2569", "this date is not known, so"],
  ["Posta · 24.11.2026 Salı", "date-unclear", "24.11.2026 Salı", "write it like `2025-11-05`"],
  ["Alloy Post · Oct 24", "date-unclear", "Oct 24", "write it like `2025-11-05`"],
  [
    "Alloy Post · 24/06/25 15:12",
    "date-unclear",
    "24/06/25 15:12",
    "write it like `2025-11-05 15:12`",
  ],
  [
    "Alloy Post · yesterday 3:20 p.m.",
    "date-unclear",
    "yesterday 3:20 p.m.",
    "write it like `2025-11-05 3:20 p.m.`",
  ],
  [
    "Alloy Post · 05/11/2025, 15:12 GMT",
    "date-unclear",
    "05/11/2025, 15:12 GMT",
    "write it like `2025-11-05 15:12 GMT`",
  ],
  [
    "Alloy Post · 05/11/2025 25:12",
    "date-unclear",
    "05/11/2025 25:12",
    "write it like `2025-11-05`",
  ],
  [
    "Alloy Post · 2025-10-24 09:20 CST",
    "date-unclear",
    "2025-10-24 09:20 CST",
    "CST and IST are the names of several time zones, so",
  ],
  ["财联社 作者：张三 2025-10-09", "text-not-kept", "作者：张三", "this part of the source line"],
  [
    "24/08/2025 06h00  Atualizado há 3 meses",
    "text-not-kept",
    "Atualizado há 3 meses",
    "this part",
  ],
  ["礦路財經網／記者王小明／台北報導", "text-not-kept", "記者王小明／台北報導", "this part of"],
  ["财联社 2025-10-09 18:32 作者：张三", "text-not-kept", "作者：张三", "this part of"],
])("reports what is not kept of %s", (line, code, words, message) => {
  const notes = noteSourceLine(readSourceLine(line, 0)!);
  expect(notes).toEqual([expect.objectContaining({ code })]);
  expect(line.slice(notes[0]!.start, notes[0]!.end)).toBe(words);
  expect(notes[0]!.message).toContain(message);
});

describe("removes the tag of a company", () => {
  test.each([
    ["Acme (NYSE:ACM) Reuters· 2025-10-23", "Reuters", 16, 23],
    ["(HK:0001.A) Reuters· 2025-10-23", "Reuters", 12, 19],
    ["A (AB:1) B (CDEF:2) Reuters·", "Reuters", 20, 27],
  ])("%s", (line, text, start, end) => {
    const read = readSourceLine(line, 0)!;
    expect(read.source).toEqual({ text, start, end });
    expect(noteSourceLine(read)).toEqual([
      {
        code: "text-not-kept",
        severity: "note",
        message: "the tag before the source's name is not kept",
        start: 0,
        end: start,
      },
    ]);
  });

  test.each([
    ["Reuters (NYSE:ACM)· 2025-10-23", "Reuters (NYSE:ACM)"],
    ["Acme (N:ACM) Reuters· 2025-10-23", "Acme (N:ACM) Reuters"],
    ["Acme (NYSEX:ACM) Reuters· 2025-10-23", "Acme (NYSEX:ACM) Reuters"],
    ["Acme (nyse:acm) Reuters· 2025-10-23", "Acme (nyse:acm) Reuters"],
    ["Acme (NYSE:ACM)Reuters· 2025-10-23", "Acme (NYSE:ACM)Reuters"],
  ])("but not in %s", (line, text) => {
    const read = readSourceLine(line, 0)!;
    expect(read.source?.text).toBe(text);
    expect(noteSourceLine(read)).toEqual([]);
  });

  test("and notes nothing without a name", () => {
    expect(noteSourceLine(readSourceLine("2025-10-23", 0)!)).toEqual([]);
  });
});
