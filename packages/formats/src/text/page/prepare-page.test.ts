import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";
import { preparePage } from "./prepare-page.ts";

const article = "Title\nReuters· 2025-10-24 09:20\nCore Insights - One [1]";

/** The lines that stay, then each report as `code the text of its range`. */
function prepare(source: string): string[] {
  const { text, diagnostics } = preparePage(source);
  expect(text).toHaveLength(source.length);
  return [
    ...text
      .replaceAll("\u200B", "")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter(Boolean),
    ...diagnostics.map(({ code, start, end }) => `${code}: ${source.slice(start, end)}`),
  ];
}

const kept = article.split("\n");

test.each([
  "[09:02] Ministry opens the auction\n- One [1]\n[17:30] Auction closes without bids",
  "LME opens 9:00 AM\n- One [1]\nLME closes 5:00 PM",
])("keeps the lines of a timeline: %j", (source) => {
  expect(prepare(source)).toEqual(source.split("\n"));
});

test.each([article, "", "\n", "a > b", "x: y", article.replaceAll("\n", " \n")])(
  "changes nothing in %j",
  (source) => {
    expect(preparePage(source)).toMatchObject({ text: source, diagnostics: [] });
  },
);

describe("removes the parts of an e-mail", () => {
  const from = "From: Ada\nSubject: Tin";
  const dropped = ["text-not-kept: From: Ada", "text-not-kept: Subject: Tin"];
  const origin = "text-origin: Title";
  test.each([
    ["header lines", `${from}\n\n${article}`, [...kept, ...dropped, origin]],
    [
      "header lines in Chinese",
      `发件人：甲\n主题：锡\n\n${article}`,
      [...kept, "text-not-kept: 发件人：甲", "text-not-kept: 主题：锡", origin],
    ],
    [
      "header lines in Japanese",
      `差出人：甲\n件名：錫\n\n${article}`,
      [...kept, "text-not-kept: 差出人：甲", "text-not-kept: 件名：錫", origin],
    ],
    [
      "header lines, but not a subject above a text without a headline",
      "From: Ada\nSubject: Fwd: [Metals] Tin falls\n\nHi all,\nReuters· 2025-10-24 09:20\nCore Insights - One [1]",
      [
        "Tin falls",
        "Reuters· 2025-10-24 09:20",
        "Core Insights - One [1]",
        "text-not-kept: From: Ada",
        "text-not-kept: Subject: Fwd: [Metals]",
        "text-not-kept: Hi all,",
        "text-origin: Tin falls",
      ],
    ],
    [
      "remarks above",
      `Worth a read\n${from}\n\n${article}`,
      [...kept, ...dropped, "text-not-kept: Worth a read", origin],
    ],
    [
      "a signature",
      `${from}\n\n${article}\nKind regards,\nAda`,
      [...kept, ...dropped, "text-not-kept: Kind regards,\nAda", origin],
    ],
    [
      "a signature below the greeting, but not the text below it",
      `${from}\nSee below.\nBest,\nAda\n${article}`,
      ["See below.", ...kept, ...dropped, "text-not-kept: Best,\nAda", "text-origin: See below."],
    ],
    [
      "a signature, but not a statement with a citation below it",
      `${from}\n\n${article}\nBest,\nAda\nP.S. Two [2]`,
      [...kept, "P.S. Two [2]", ...dropped, "text-not-kept: Best,\nAda", origin],
    ],
    [
      "quotation marks and the remarks outside the quotation",
      `${from}\nSee below.\n${article.replace(/^/gm, "> ")}\nAda`,
      [...kept, ...dropped, "text-not-kept: See below.", "text-not-kept: Ada", origin],
    ],
    [
      "a line that names the author of a quotation",
      `On Monday Ada wrote:\n${article.replace(/^/gm, "> ")}`,
      [...kept, "text-not-kept: On Monday Ada wrote:", origin],
    ],
    [
      "header lines inside a quotation",
      `${from}\n${article}`.replace(/^/gm, ">> "),
      [...kept, "text-not-kept: >> From: Ada", "text-not-kept: >> Subject: Tin", origin],
    ],
    [
      "header lines, but not another summary above them",
      `${article}\n${from}\n\n${article}`,
      [...kept, "---", ...kept, ...dropped, origin],
    ],
    [
      "quotation marks, but not another summary outside the quotation",
      `${from}\n${article.replace(/^/gm, "> ")}\n${article}`,
      [...kept, ...kept, ...dropped, origin],
    ],
    [
      "a signature above a forwarded text, but not the text",
      `FYI\nKind regards\n-----Original Message-----\n${article}`,
      [
        ...kept,
        "text-not-kept: -----Original Message-----",
        "text-not-kept: FYI",
        "text-not-kept: Kind regards",
        origin,
      ],
    ],
  ])("%s", (_, source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });

  test.each([
    ["## **Supply** [3]\n- One [1]", "Supply", 1],
    ["-One [1]\n-Two [2]", undefined, 2],
    ["h2. Supply\n* One [1]\n* Two [2]", "Supply", 2],
    ["__Supply__\n- One [1]", "Supply", 1],
  ])("quotation marks before the signs of lines: %j", (quoted, title, count) => {
    const source = `Tin rises again\nOre Ticker· 2026-11-26\n\n${quoted}`;
    const groupsOf = (read: string): Article["groups"] =>
      (text.parse(read).documents[0]!.data as Article).groups;
    const groups = groupsOf(`${from}\n\n${source.replace(/^/gm, "> ")}`);
    expect(groups?.map((group) => [group.title, group.insights.length])).toEqual([[title, count]]);
    expect(groups).toEqual(groupsOf(source));
  });

  test("quotation marks of a text that is quoted without an e-mail", () => {
    expect(prepare(article.replace(/^/gm, "> "))).toEqual(kept);
  });

  test.each([
    ["one header line", `From: Ada\n${article}`],
    ["header lines without a sender or a subject", `Date: Monday\nTo: Ben\n${article}`],
    ["a long list below words like a signature", `${article}\nThanks, and more`],
    ["a quotation mark inside a line", `${article} > 99 %`],
    ["a line that starts with more than", `${article}\n> 99 % of it\nTwo`],
  ])("but not %s", (_, source) => {
    expect(preparePage(source).text).toBe(source);
  });
});

test("removes the sign of a quotation in Markdown", () => {
  expect(preparePage(`Title\n- One [1]\n> **Note:** two`).text).toBe(
    `Title\n- One [1]\n  **Note:** two`,
  );
});

test("removes a quoted remark between the lines of a text, and reports it", () => {
  expect(prepare("Title\n- One [1]\n>> is that so?\n- Two [2]\n>> Three [3]")).toEqual([
    "Title",
    "- One [1]",
    "- Two [2]",
    ">> Three [3]",
    "text-not-kept: >> is that so?",
  ]);
});

describe("removes from messages of a chat", () => {
  test.each([
    [
      "the messages of persons who wrote no part of the text",
      "[24/11/2026, 09:12] Desk: Title\n[24/11/2026, 09:13] Desk: - One [1]\n[24/11/2026, 09:14] Bo: Thanks!\nGreat\n[24/11/2026, 09:15] Desk: - Two [2]",
      ["Title", "- One [1]", "- Two [2]"],
      ["Bo: Thanks!", "Great"],
    ],
    [
      "no message of a second writer",
      "[24/11/2026, 09:12] Desk: Title\n[24/11/2026, 09:13] Desk: - One [1]\n[24/11/2026, 09:14] Bo: More\n[24/11/2026, 09:15] Bo: - Two [2]",
      ["Title", "- One [1]", "More", "- Two [2]"],
      [],
    ],
    [
      "names and times of Slack, reactions, and the stars around headings",
      "Ada Quill  9:02 AM\n*Title*\n*Core Insights*:\n• One [1]\n:eyes: 3   :+1: 2\nBo  9:05 AM\nnice",
      ["Title", "Core Insights :", "• One [1]"],
      ["Ada Quill  9:02 AM", ":eyes: 3   :+1: 2", "Bo  9:05 AM", "nice"],
    ],
    [
      "names of Slack with the times below, and the name of the channel and the day",
      "#critical-minerals\n\nMonday, December 8th\n\nAda Quill\n  9:02 AM\nTitle\n• One [1]\n\nBo\n  9:05 AM\nnice",
      ["Title", "• One [1]"],
      [
        "#critical-minerals",
        "Monday, December 8th",
        "Ada Quill\n  9:02 AM",
        "Bo\n  9:05 AM",
        "nice",
      ],
    ],
    [
      "a single name of Slack with the time below",
      "Ada Quill\n  9:02 AM\nTitle\n• One [1]",
      ["Title", "• One [1]"],
      ["Ada Quill\n  9:02 AM"],
    ],
    [
      "names and times of Teams",
      "[Yesterday 4:05 PM] Quill, Ada\nTitle\n- One [1]\n[Yesterday 4:07 PM] Roe, Jane\nthx",
      ["Title", "- One [1]"],
      ["[Yesterday 4:05 PM] Quill, Ada", "thx"],
    ],
    [
      "names and times of LINE below the day",
      "2025/11/28（五）\n下午 5:55 Kevin 錫價上漲\n• One [1]\n下午 6:02 小美 感謝！\n下午 6:03 Kevin 貼圖",
      ["2025/11/28（五）", "錫價上漲", "• One [1]", "貼圖"],
      ["下午 5:55 Kevin", "下午 6:02 小美", "感謝！", "下午 6:03 Kevin"],
    ],
    [
      "names and times of LINE between tabs",
      "17:55\tAda Quill\tTin rises\n- One [1]\n17:58\tBo\tThanks",
      ["Tin rises", "- One [1]"],
      ["17:55\tAda Quill", "17:58\tBo", "Thanks"],
    ],
    [
      "a single name and time of LINE before a headline in another script",
      "17:55 Kevin 錫價上漲\n• One [1]",
      ["錫價上漲", "• One [1]"],
      ["17:55 Kevin"],
    ],
    [
      "the only name and time of Telegram above another source line",
      "Metals, [25 Nov 2026 at 12:04:11]:\nTitle\n🔗 Sources\n1️⃣ AFP\nAFP· 2026-11-25 11:50",
      ["Title", "Sources", "1. AFP", "AFP· 2026-11-25 11:50"],
      ["Metals, [25 Nov 2026 at 12:04:11]:"],
    ],
  ])("%s", (_, source, lines, dropped) => {
    const found = prepare(source).filter((line) => !line.startsWith("text-origin"));
    const reports = found.filter((line) => /^(?:text-not-kept|interface-residue): /.test(line));
    expect(found.slice(0, lines.length)).toEqual(lines);
    for (const words of dropped)
      expect(reports.some((report) => report.endsWith(words.replace(/^\w+: /, "")))).toBe(true);
  });
});

describe("keeps times that are not those of messages", () => {
  test.each([
    ["before a headline", "17:55 China bans exports\n- One [1]"],
    ["before a headline with an acronym", "17:55 LME 錫價上漲\n- One [1]"],
    ["of a timeline", "錫價上漲\n09:30 Kevin 到場\n下午 5:55 Kevin 離場\n- One [1]"],
    ["in the first line, with words before it", "下午 5:55錫價上漲\n- One [1]"],
  ])("%s", (_, source) => {
    expect(preparePage(source).text).toBe(source);
  });
});

describe("removes the parts of a page", () => {
  test.each([
    ["the numbers of its pages", "One [1]\n\n3\n\nTwo [2]\n\n- 4 -\n\nThree\n", ["- 4 -", "3"]],
    [
      "the numbers of its pages between dashes, and what is next to each",
      "One\n– 3 –\nWeekly No. 1\nTwo\n— 4 —\nWeekly No. 1\n- 5 t",
      ["– 3 –", "— 4 —", "Weekly No. 1", "Weekly No. 1"],
    ],
    ["but no numbers of footnotes", "One [1] [2]\n\n1\n\nTin report\n\n2\n\nOre Ticker", []],
    [
      "its number in a line with its name",
      "Metals Weekly     Page 3 of 12\nTin",
      ["Metals Weekly     Page 3 of 12"],
    ],
    ...[
      "Related stories\n- Gallium falls\n- Why helium?",
      "Most read\n1. Gallium falls",
      "Read next\n- Gallium falls",
      "About the author\n- Jane Roe writes",
      "**Sponsored content**\nTry our app",
      "相关阅读\n- 镓价下跌",
    ].map((list): [string, string, string[]] => [
      `the list ${JSON.stringify(list)}`,
      `- One [1]\n\n${list}\n\nSupply\n- Two [2]`,
      list.split("\n"),
    ]),
    ["but no list with citations", "- One [1]\n\nRelated stories\n- Gallium falls [2]", []],
    ["but no list above the text", "Most read\n- Gallium falls\n\nSupply\n- Two [2]", []],
    [
      "the tabs of an assistant",
      "Tin rises\nAnswer\nSources\nImages\nOne",
      ["Answer\nSources\nImages"],
    ],
    [
      "the section and the time to read",
      "Tin rises\nCritical minerals · 4 min read",
      ["Critical minerals · 4 min read"],
    ],
    ["but no name of an outlet", "Tin rises\nMining Observer · 4 min read", []],
    ["the number of sources before a date", "Tin rises\n5 sources·Apr 2, 2026", ["5 sources·"]],
    ["the words before a name", "Tin rises\nPosted by Ore Ticker on April 2, 2026", ["Posted by"]],
    [
      "the question of an assistant",
      "- Tin rises [1]\n\nIs this conversation helpful so far?",
      ["Is this conversation helpful so far?"],
    ],
    [
      "the words around a name and a date",
      "Tin rises\nPosted by Ore Ticker on April 2, 2026 in Battery Metals",
      ["Posted by", "in Battery Metals"],
    ],
    ["what an assistant did", "Kimi\nSearched 12 pages\n- One [1]", ["Kimi", "Searched 12 pages"]],
    ["how long it took", "已深度思考（用时 14 秒）\n- One [1]", ["已深度思考（用时 14 秒）"]],
    [
      "how secret it is",
      "Confidential - internal use only\n- One [1]",
      ["Confidential - internal use only"],
    ],
    ["its number after the headline", "Tin rises    Page 1 of 3\nTin", ["Page 1 of 3"]],
    ["its number after the source", "Tin rises\nDesk | Page 1\nTin", ["| Page 1"]],
    [
      "its number in a line of each page",
      "Tin weekly | Page 1\nTin\nTin weekly | Page 2",
      ["Tin weekly | Page 1", "Tin weekly | Page 2"],
    ],
    ["links to an editor", "Supply[edit]\nOne [1]\n需求[编辑]", ["[edit]", "[编辑]"]],
    ["its editor in brackets", "锡价上涨。[1]\n（责任编辑：甲）", ["（责任编辑：甲）"]],
    [
      "reactions on two lines, and the replies",
      "One [1]\n:eyes:\n3\n👍\n2\n2 replies\nLast reply today at 11:20 AM",
      [":eyes:\n3", "👍\n2", "2 replies", "Last reply today at 11:20 AM"],
    ],
    ["reactions with names", "One [1]\nLike 4   Heart 1", ["Like 4   Heart 1"]],
    ["the views of a post", "One [1]\n3.1K viewsedited  18:04", ["3.1K viewsedited  18:04"]],
    ["the views of a message", "One [1]\n👁 3.1K  edited 18:04", ["👁 3.1K  edited 18:04"]],
    ["the number of comments", "One [1]\n12 Comments", ["12 Comments"]],
    [
      "the link to a file",
      "One [1]\nDownload the PDF  •  5 min read",
      ["Download the PDF  •  5 min read"],
    ],
    ["reactions", "One [1]\n👍 21 🔥 4   1.2K views", ["👍 21 🔥 4   1.2K views"]],
  ])("%s", (_, source, dropped) => {
    const reports = prepare(source).filter((line) => line.startsWith("interface-residue: "));
    expect(reports).toEqual(dropped.map((words) => `interface-residue: ${words}`));
  });

  test.each(["600\n\n20\n\n5", "One\n3\n\nTwo", "Tin [see note]", "2 * 3 * 4", "*"])(
    "and nothing of %j",
    (source) => {
      expect(preparePage(source)).toMatchObject({ text: source, diagnostics: [] });
    },
  );
});

describe("removes the remarks of a chat assistant", () => {
  test.each([
    ["before", "Sure! Here is the summary:", `Sure! Here is the summary:\n${article}`],
    ["before, in Chinese", "以下是摘要：", `以下是摘要：\n${article}`],
    ["after", "Would you like a shorter one?", `${article}\nWould you like a shorter one?`],
    ["after, with thanks", "希望这份简报对您有帮助！", `${article}\n希望这份简报对您有帮助！`],
    ["after, in Chinese", "需要我再精简吗？", `${article}\n需要我再精简吗？`],
  ])("%s", (_, remark, source) => {
    expect(prepare(source)).toEqual([...kept, `text-not-kept: ${remark}`, "text-origin: Title"]);
  });

  test("and its marks", () => {
    expect(prepare(`${article}\n[cite_start]- Two [cite: 2]`)).toEqual([
      ...kept,
      "- Two [cite: 2]",
      "interface-residue: [cite_start]",
      "text-origin: Title",
    ]);
  });

  test.each([
    ["in the middle of a text", `Title\nSure! Here is more:\nOne\nTwo`],
    ["in a text of two lines", `Here is the summary:\nOne`],
    ["that is a headline", `Sure Bets in Tin\nOne\nTwo`],
    ["longer than any remark", `Sure! ${"more ".repeat(60)}.\nOne\nTwo`],
  ])("but not one %s", (_, source) => {
    expect(preparePage(source).text).toBe(source);
  });
});

describe("removes lines of a web page", () => {
  test.each([
    "Share",
    "Share | Print | Save",
    "Mark all as read",
    "Visit website",
    "分享",
    "Home > Markets > Tin",
    "首页 > 资讯 > 正文",
    "您现在的位置：首页 >> 小金属 >> 市场评述",
    "From Wikipedia, the free encyclopedia",
    "【发布文号】公告2025年第70号",
    "Share to X",
    "澎湃新闻记者 李四",
    "Advertisement",
    "广告",
    "Read more: Tin Falls",
    "相关阅读：锡价",
    "3 min read",
    "3mins",
    "3 minutos de lectura",
    "Page 2 of 4",
    "© 2025 Ore Ticker",
    "(c) 2025 Ore Ticker",
    "Copyright Ore Ticker",
    "By Ada Quill",
    "By Ada Quill and Ben Ochre, Reuters",
    "责任编辑：甲",
    "Accept all",
    "Compartir en WhatsApp",
    "分享 LINE FB",
    "首頁 / 財經 / 國際財經",
    "Startseite | Wirtschaft | Rohstoffe",
    "Beranda - Ekonomi - Tambang",
    "Temps de lecture 3 min.",
    "字級：小 中 大",
    "微信扫一扫",
    "印刷",
    "関連記事",
    "By Ada Quill, ore9 — São Paulo",
    "Par Ada Quill (avec Agence Cuivre)",
    "Par Le Mineur avec AFP",
    "Por Redação o9",
    "缩小字体",
    "审核：王五",
    "ホーム ＞ ニュース ＞ 2025年度",
    "(Mit Material von dpa)",
    "※ 문의: 자원과 (044-000-0000)",
    "<저작권자(c) 광물신문, 무단 전재 금지>",
    "お問合せ先",
    "Author: Ada Quill",
    "Reporter: Ada Quill | Editor: Ben Ochre",
    "Written by Ada Quill",
    "Written by Ada Quill, Senior Analyst",
    "By Ada Quill, Senior Reporter, Metals",
    "(Reporting by Ada Quill; Editing by Ben Ochre)",
    "Reporting by Ada Quill in Houston; Editing by Ben Ochre",
    "Reporting by Ada Quill, Jane Roe and Bo Lind in Kuala Lumpur and Nora Feld in Jakarta; Additional reporting by Jens Roth in Bukit Merah; Writing by Ada Quill; Editing by Ben Ochre and Sam Tarn",
    "Additional reporting by Ada Quill; editing by Ben Ochre",
    "Reporting by Ada Quill and Bo Lind in Houston",
    "Reporting from Kinshasa",
    "Our Standards: The Thomson Reuters Trust Principles.",
    "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
    "Purchase Licensing Rights",
    "Share full article",
    "Listen · 7:12 min",
    "(記者：王小明)",
    "【東京=山田太郎】",
    "홍길동 기자",
    "Hi all,",
    "Dear colleagues,",
    "各位好，",
    "Kind regards",
    "谢谢！",
    "#tungsten #criticalminerals",
    "有料会員限定",
    "ByAda Quill",
    "ByOre Ticker Online",
    "Ada QuillAvatar",
    "[1/2]Ore on a table. REUTERS/Ada Quill",
    "Ore on a table, in a mine. REUTERS/Ada Quill/File Photo",
    "Source: Getty Images",
    "Source: Shutterstock / Ben Ochre",
    "Quelle: Adobe Stock",
    "Foto: Ada Quill",
    "Top of page",
    "This is a paid advertisement sponsored by Ore PLC",
    "Read Story",
    "Tap to read",
    "OPEN ARTICLE",
    "Télécharger la version PDF | Voir les annexes",
    "AI Generated Content",
    "Did you find this article useful?",
    "Topic |   Tin trade",
    "4 mins ago - Politics & Policy",
    "Tin$33,100.00+0.52%",
    "ORE+11.48%",
    "RNS Number : 1234X",
    "TIDMORE",
    "ASX: ORE",
    "EPIC: ORE.L",
    "Market: AIM",
    "(TSX-V: ORE) (OTCQX: OREFF)",
    "NYSE American: ORE",
    "WKN DE: A1B2C3 / ISIN: GB00B0000000",
    "NYSE Amex Equities Exchange Symbol - ORE",
    "Ada Quill’s articles from Ore LLP are most popular:\n• in United States\n• within Transport topic(s)",
    "+44 20 7946 0000",
    "Tel: +44 (0)20 7946 0000",
    "W: ore.example",
    "E: press@ore.example",
    "Contact: Press Office, (202) 555-0100",
    "Media inquiries: press@ore.example",
    "Send comments and questions to desk@ore.example",
    "Share this article",
    "조회수 1,532",
    "담당부서 자원과",
    "첨부파일: 대책.hwpx",
    "（此件公开发布）",
    "打印 收藏 关闭",
    "T: +61 2 5550 0000",
    "Phone: 020 7946 0000",
    "press@ore.example",
    "Email: press.office@ore.example",
    "Ore plc / EPIC: ORE.L / Market: AIM / Sector: Mining",
    "Translate",
    "听全文",
    "重新生成",
    "1,203 人赞同了该回答",
    "3 people viewed",
    "TALK 12",
    "기사원문",
    "AIが要約しました",
    "Conversation with Gemini",
    "Non lus (24)",
    "Tout marquer comme lu",
    "Seite 1 von 3",
    "Página 2 de 5",
    "打开今日头条阅读全文",
    "退订请回复TD",
    "Riproduzione riservata © Copyright Ore",
  ])("%s", (line) => {
    expect(prepare(`${line}\n${article}`)).toEqual([...kept, `interface-residue: ${line}`]);
    expect(prepare(`${article}\n${line}`)).toEqual([...kept, `interface-residue: ${line}`]);
  });

  test.each([
    "Share of Recycled Tin Grows",
    '(c) The term "magnet" includes alloys',
    "Copyright rules change for the data of mines, and smelters have to follow them",
    "ASX: A Mine Is Listed Again",
    "Tungsten Reports Are Most Popular: In China",
    "Print Works Buy Nickel",
    "Advertisement Budgets of Smelters",
    "By 2030 Half of All Cobalt Comes From Scrap",
    "Prices > 100",
    "Related Metals Rise",
    "广告纸背后的碳酸钙",
    "Home Makers Buy Copper",
    "Home - A Smelter Returns",
    "Editors Weigh Tin",
    "Reporting: EU Widens the Rules for Tin",
    "Written by Hand: The Tin Ledger",
    "【核心观点】",
    "(記者會：王小明)",
    "ByteDance Buys Tin",
    "Miners Pay for an Avatar",
    "Source: Getty Museum Journal",
    "Contact: the Ore That Links Two Mines",
    "Send Comments on the Tin Rules by May",
    "Share this Tin",
    "조회된 광물",
    "Share:",
    "Reading Stories of Tin",
    "Topic",
    "Tin Gains 0.52%",
    "T 7946 0000 Tin",
    "2025-10-24",
    "+44 Mines Open",
    "Download Speeds Lift Tin",
  ])("but not %s", (line) => {
    expect(preparePage(`${line}\n${article}`)).toMatchObject({
      text: `${line}\n${article}`,
      diagnostics: [],
    });
  });
});

test.each([
  ["By Reuters", "By"],
  ["ByReuters", "By"],
])("removes only the first word of %s", (line, dropped) => {
  expect(prepare(`Title\n${line}\nTin [1]`)).toEqual([
    "Title",
    "Reuters",
    "Tin [1]",
    `interface-residue: ${dropped}`,
  ]);
});

test("reads the company and the date after the number of a release as a source line", () => {
  const line = "RNS Number : 1234X  Ore PLC  24 November 2026";
  expect(prepare(`Title\n${line}\nTin [1]`)).toEqual([
    "Title",
    "Ore PLC· 24 November 2026",
    "Tin [1]",
    "interface-residue: RNS Number : 1234X",
  ]);
});

describe("reads the date in the list below the headline of a blog", () => {
  test.each([
    ["- Ada Quill\n- 7 Kas 2026\n- 10 dakikada okunur", "7 Kas 2026"],
    ["• Ada Quill\n• Nov 7, 2026\n• 3 min read", "Nov 7, 2026"],
    ["- Nov 7, 2026\n- 3 min read", "Nov 7, 2026"],
    ["- Ada Quill\n- 7 nov. 2026\n- 2 min de lecture", "7 nov. 2026"],
  ])("%j", (list, date) => {
    const lines = list.split("\n");
    const dropped = lines.filter((line) => !line.includes(date));
    expect(prepare(`Title\n${list}\n\nTin [1]`)).toEqual([
      "Title",
      date,
      "Tin [1]",
      ...dropped.map((line) => `interface-residue: ${line}`),
    ]);
  });

  test.each(["- Ada Quill\n- the mine of 2026\n- 3 min read", "- Nov 7, 2026\n- 3 mines read"])(
    "but not in %j",
    (list) => {
      expect(prepare(`Title\n${list}\n\nTin [1]`)).toEqual([
        "Title",
        ...list.split("\n"),
        "Tin [1]",
      ]);
    },
  );
});

describe("removes the time that it takes to read from a line with a date", () => {
  test.each([
    ["Nov 7, 2026 - 3 min read", "Nov 7, 2026", "3 min read"],
    ["Ore Ticker, Nov 7, 2026 (3 min read)", "Ore Ticker, Nov 7, 2026", "(3 min read)"],
    ["Nov 7, 2026 3-5 minute read", "Nov 7, 2026", "3-5 minute read"],
    ["3 min read – Nov 7, 2026", "Nov 7, 2026", "3 min read"],
    [
      "7 de noviembre de 2026 - 1 minuto de lectura",
      "7 de noviembre de 2026",
      "1 minuto de lectura",
    ],
    ["7. November 2026, Lesezeit: 3 Minuten", "7. November 2026", "Lesezeit: 3 Minuten"],
    ["2026年11月7日 阅读时间 3 分钟", "2026年11月7日", "阅读时间 3 分钟"],
    ["7 ноября 2026 – Время чтения: 3 мин", "7 ноября 2026", "Время чтения: 3 мин"],
  ])("%j", (line, date, time) => {
    expect(prepare(`Title\n${line}\n\nTin [1]`)).toEqual([
      "Title",
      date,
      "Tin [1]",
      `interface-residue: ${time}`,
    ]);
  });

  test.each(["The Tin Report - 3 min read", "3 minutes to midnight - Nov 7, 2026"])(
    "but not from %j",
    (line) => {
      expect(prepare(`Title\n${line}\n\nTin [1]`)).toEqual(["Title", line, "Tin [1]"]);
    },
  );
});

describe("parts the name of the lead from its first statement", () => {
  test.each([
    [
      "Key takeaways: Tin rose again.\n- Two [2]",
      ["Key takeaways", "●Tin rose again.", "- Two [2]"],
    ],
    [
      "核心观点- 锂价小幅上涨,需求支撑。\n1、二 [2]",
      ["核心观点", "●锂价小幅上涨,需求支撑。", "1、二 [2]"],
    ],
    [
      "核心观点：锂价小幅上涨,需求支撑。\n- 二 [2]",
      ["核心观点", "锂价小幅上涨,需求支撑。", "- 二 [2]"],
    ],
  ])("%j", (lines, expected) => {
    expect(prepare(lines)).toEqual(expected);
  });

  test.each([
    "Key takeaways: Tin rose again.",
    "Key takeaways: - Tin rose again.\n- Two [2]",
    "Core of the matter: Tin rose again.\n- Two [2]",
  ])("but not %j", (lines) => {
    expect(prepare(lines)).toEqual(lines.split("\n"));
  });
});

describe("removes the rules around a heading", () => {
  test.each([
    "━━━━━━━━\nSupply\n━━━━━━━━\n- Tin [1]",
    "=====\nSupply\n=====\n- Tin [1]",
    "  ────\n  Supply\n  ────\n- Tin [1]",
  ])("%j", (lines) => {
    expect(prepare(lines)).toEqual(["Supply", "- Tin [1]"]);
  });

  test.each([
    "━━━━\nSupply\n- Tin [1]",
    "━━━━\nSupply\n────\n- Tin [1]",
    "---\nSupply\n---\n- Tin [1]",
  ])("but not in %j", (lines) => {
    expect(prepare(lines)).toEqual(lines.split("\n"));
  });
});

describe("removes a line of each page", () => {
  test("that is next to a page number", () => {
    expect(prepare(`MONITOR 41\n${article}\nPage 1 of 2\nMONITOR 41\nMore\nPage 2 of 2`)).toEqual([
      ...kept,
      "More",
      "interface-residue: Page 1 of 2",
      "interface-residue: Page 2 of 2",
      "interface-residue: MONITOR 41",
      "interface-residue: MONITOR 41",
    ]);
  });

  test.each([
    ["without a page number", `MONITOR 41\n${article}\nMONITOR 41`],
    ["of other words", `MONITOR 41\n${article}\nMONITOR 42`],
  ])("but not one %s", (_, source) => {
    expect(preparePage(source).text).toBe(source);
  });
});

test.each([
  [
    "FOR IMMEDIATE RELEASE\nTitle\n- One\n###",
    ["Title", "- One"],
    ["FOR IMMEDIATE RELEASE", "###"],
  ],
  ["ZCZC\nTITLE\n* ONE\nNNNN", ["TITLE", "* ONE"], ["ZCZC", "NNNN"]],
  [
    "Forwarded from Редкие металлы\nTitle\n- One",
    ["Title", "- One"],
    ["Forwarded from Редкие металлы"],
  ],
  ["제목\n- 하나\nⓒ 무단 전재 및 재배포 금지", ["제목", "- 하나"], ["ⓒ 무단 전재 및 재배포 금지"]],
])("removes the lines around a text: %j", (source, kept, dropped) => {
  expect(prepare(source)).toEqual([
    ...kept,
    ...dropped.map((line) => `interface-residue: ${line}`),
  ]);
});

describe("reads an emoji at the start of a line", () => {
  test.each([
    ["as a bullet before a citation", "💡 One [1]", ["- One [1]"]],
    ["as a bullet before a sentence", "✅ One.", ["- One."]],
    ["as an ornament before a heading", "⚡️ Supply\n✅ One.", ["Supply", "- One."]],
    ["of several code points", "👩‍🔬 One.\n🧑‍🏭 Two.", ["- One.", "- Two."]],
    ["but keeps flags", "🇨🇳 One.\n🇨🇳 Two.", ["🇨🇳 One.", "🇨🇳 Two."]],
    [
      "but removes the flags before a headline",
      "🇺🇸🇨🇳 Duties rise\nOre Ticker · 2 April 2026\n🇨🇳 One.",
      ["Duties rise", "Ore Ticker · 2 April 2026", "🇨🇳 One.", "text-not-kept: 🇺🇸🇨🇳"],
    ],
    ["but keeps signs that say yes or no", "✅ One.\n❌ Two.", ["✅ One.", "❌ Two."]],
    [
      "but keeps a sign that says no below others that say yes",
      "✅ One\n✅ Two\n\nRisks\n❌ Three",
      ["✅ One", "✅ Two", "Risks", "❌ Three"],
    ],
    [
      "but keeps signs that say up or down",
      "📉 Tin costs 1 dollar\n📈 Zinc costs 2 dollars",
      ["📉 Tin costs 1 dollar", "📈 Zinc costs 2 dollars"],
    ],
    [
      "as an ornament of a headline",
      "✅ Tin rises\nOre Ticker · 2026-11-26\n✅ One.",
      ["Tin rises", "Ore Ticker · 2026-11-26", "- One."],
    ],
    [
      "but not as one above a date",
      "✅ One\n✅ Two\n\n24 November 2026",
      ["- One", "- Two", "24 November 2026"],
    ],
    [
      "as an ornament of a source line with its zone in parentheses",
      "📰 Ore Ticker · 2026-11-26 17:55 (UTC+8)\n\n💡 One.",
      ["Ore Ticker · 2026-11-26 17:55 (UTC+8)", "- One."],
    ],
    [
      "as a bullet of a statement with a date in parentheses",
      "📰 Prices fell on 26 November 2026 (again)",
      ["- Prices fell on 26 November 2026 (again)"],
    ],
    ["with a skin tone", "👍🏽 One.", ["- One."]],
    ["on a keycap", "1️⃣ One.", ["- One."]],
  ])("%s", (_, source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });

  test.each([
    [
      "above other bullets",
      "■ Supply\n・One\n■ Demand\n・Two",
      ["Supply", "・One", "Demand", "・Two"],
    ],
    ["above bullets with any other sign", "■ Supply\n◦ One", ["Supply", "◦ One"]],
    ["but not if they are bullets too", "■ One\n■ Two\n・Three", ["■ One", "■ Two", "・Three"]],
    ["but not before a sentence", "■ One.\n・Two", ["■ One.", "・Two"]],
  ])("removes squares before headings %s", (_, source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });

  test.each([
    ["- [ ] One.", ["- One.", "interface-residue: [ ]"]],
    ["◦ [x] One.", ["◦ One.", "interface-residue: [x]"]],
    ["1. [x] One.", ["1. One.", "interface-residue: [x]"]],
  ])("removes the boxes of the tasks %j", (source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });

  test.each(["One 💡 two.", "1 One.", "# One", "* One.", "→ One."])("but not %s", (source) => {
    expect(preparePage(source).text).toBe(source);
  });
});

describe("joins a broken word", () => {
  test.each([
    ["at a line end", "tung-\nsten and tungsten", "tungsten and tungsten"],
    ["at a line end with spaces", "tung- \n  sten and tungsten", "tungsten and tungsten"],
    ["before a space", "anti- mony and antimony", "antimony and antimony"],
    ["in other case", "Tung-\nsten and tungsten", "Tungsten and tungsten"],
    ["with its hyphen", "long-\nterm and long-term", "long-term and long-term"],
    ["with the hyphen after a letter", "Grade A-\nrated tin", "Grade A-rated tin"],
    ["with the hyphen after a figure", "the 3-\nmonth price", "the 3-month price"],
    [
      "with the hyphen before a name",
      "non-\nChinese and US-\n Japanese",
      "non-Chinese and US-Japanese",
    ],
    ["with the hyphen of a range", "$280-\n310 a kilogram", "$280-310 a kilogram"],
    ["with the hyphen of a short range", "1-\n3 kt or $5,800-\n6,000", "1-3 kt or $5,800-6,000"],
    ["with a dash", "US–\nChina talks on 10–\n 15%", "US–China talks on 10–15%"],
    ["with the hyphen of two names", "Co-\nNi and Rio-\n Tinto", "Co-Ni and Rio-Tinto"],
  ])("%s", (_, source, expected) => {
    expect(prepare(source)).toEqual([expected]);
  });

  test.each([
    ["without the joined form", "anti- dumping"],
    ["with spaces on both sides", "short - term and shortterm"],
    ["before a capital letter", "tung-\nSten and tungsten"],
    ["of numbers", "1 -\n2 and 12"],
    ["before the number of a list", "Up to 2030-\n2. Prices"],
  ])("but not one %s", (_, source) => {
    expect(preparePage(source)).toMatchObject({ text: source, diagnostics: [] });
  });

  test("and warns if the text has neither form", () => {
    expect(prepare("More tung-\nsten")).toEqual(["More tung-", "sten", "word-broken: tung-\nsten"]);
    expect(preparePage("More tung-\nsten").diagnostics[0]!.message).toBe(
      "a line ends inside a word; write `tungsten` or `tung-sten`",
    );
  });
});

describe("reads citations in round brackets", () => {
  test.each([
    ["at line ends", "One (1)(4)\nTwo (2)", ["One [1][4]", "Two [2]"]],
    ["before stops", "One (1). Two (2).", ["One [1]. Two [2]."]],
    ["after stops", "One.(1)\nTwo。(2)", ["One.[1]", "Two。[2]"]],
    ["before bullets", "- One (1) - Two (2)", ["- One [1] - Two [2]"]],
    ["with several numbers", "One (1,2)\nTwo (3–5)", ["One [1,2]", "Two [3–5]"]],
    ["with spaces between them", "One (1) (2).\nTwo (3)", ["One [1] [2].", "Two [3]"]],
    ["with a label", "One (Ref. 1, 2)\nTwo (note 3)", ["One [ 1, 2]", "Two [ 3]"]],
    ["of full width", "一（1）\n二（注2）", ["一[1]", "二[ 2]"]],
    ["with a label in Japanese", "一(注1)。\n二(注2)。", ["一[ 1]。", "二[ 2]。"]],
  ])("%s", (_, source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });

  test.each([
    ["that is the only one", "One (1)\nTwo"],
    ["in a text with square brackets", "One (1)\nTwo (2)\nThree [3]"],
    ["inside statements", "One (1) and two (2) follow"],
    ["that are years", "One (2025)\nTwo (2026)"],
    ["with a decimal", "One (1.5)\nTwo (2.5)"],
    ["with a share", "One (1%)\nTwo (2%)"],
    ["with words", "One (a)\nTwo (b)"],
  ])("but not one %s", (_, source) => {
    expect(preparePage(source)).toMatchObject({ text: source, diagnostics: [] });
  });
});

describe("removes from a page in Markdown or of an authority", () => {
  test.each([
    [
      "lines of tags",
      `<a id="a"></a>\n${article}\n</div>`,
      [...kept, 'interface-residue: <a id="a"></a>', "interface-residue: </div>"],
    ],
    [
      "the size of letters after a source line",
      "Title\n发布时间：2025-10-12 来源：甲 【字体：大 中 小】 打印\n- One [1]",
      [
        "Title",
        "发布时间：2025-10-12 来源：甲",
        "- One [1]",
        "interface-residue: 【字体：大 中 小】 打印",
      ],
    ],
    [
      "counts of readers",
      `${article}\n阅 120.5W\n评论(35)`,
      [...kept, "interface-residue: 阅 120.5W", "interface-residue: 评论(35)"],
    ],
    [
      "the sign of a remark above the text",
      `Title\n> Two texts\n- One [1]`,
      ["Title", "Two texts", "- One [1]"],
    ],
    [
      "the fields of a page that has a headline",
      '---\ntitle: "Tin"\ndate: 2026-01-12\nsource: Reuters\n---\n# Title\n- One [1]',
      [
        "date: 2026-01-12",
        "source: Reuters",
        "# Title",
        "- One [1]",
        'text-not-kept: title: "Tin"',
      ],
    ],
    [
      "the sign of a callout",
      "# Title\n> [!summary] Key points\n> - One [1]",
      ["# Title", "Key points", "- One [1]", "interface-residue: [!summary]"],
    ],
  ])("%s", (_, source, expected) => {
    expect(prepare(source)).toEqual(expected);
  });
});
