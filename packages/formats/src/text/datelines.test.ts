import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";
import { readDateline } from "./datelines.ts";

describe("reads a dateline", () => {
  test.each([
    ["JAKARTA, Nov 26 (Reuters)", "Reuters", "Nov 26", undefined],
    ["Jakarta, Indonesia, Nov. 26 (Xinhua)", "Xinhua", "Nov. 26", undefined],
    [
      "TORONTO, Ontario, Nov. 26, 2026 (GLOBE NEWSWIRE)",
      "GLOBE NEWSWIRE",
      "Nov. 26, 2026",
      "2026-11-26",
    ],
    [
      "Rio de Janeiro, 26 November 2026 (Ore Ticker)",
      "Ore Ticker",
      "26 November 2026",
      "2026-11-26",
    ],
    ["PERTH, Nov. 26, 2026 /PRNewswire/", "PRNewswire", "Nov. 26, 2026", "2026-11-26"],
    ["PERTH, Nov. 26, 2026 /PRNewswire-Asia/", "PRNewswire", "Nov. 26, 2026", "2026-11-26"],
    [
      "VANCOUVER, BC / ACCESSWIRE / November 26, 2026 /",
      "ACCESSWIRE",
      "November 26, 2026",
      "2026-11-26",
    ],
    [
      "AUSTIN, TX / ACCESS Newswire / November 26, 2026 /",
      "ACCESS Newswire",
      "November 26, 2026",
      "2026-11-26",
    ],
    ["TORONTO, Nov. 26, 2026 /CNW/", "CNW", "Nov. 26, 2026", "2026-11-26"],
    [
      "Toronto, Ontario--(Newsfile Corp. - November 26, 2026)",
      "Newsfile Corp.",
      "November 26, 2026",
      "2026-11-26",
    ],
    ["PERTH--(BUSINESS WIRE)", "BUSINESS WIRE", undefined, undefined],
    ["Nov 26 (Reuters)", "Reuters", "Nov 26", undefined],
    ["МОСКВА, 26 ноября. /ТАСС/", "ТАСС", "26 ноября.", undefined],
    ["МОСКВА, 26 ноября 2026. /ТАСС/", "ТАСС", "26 ноября 2026", "2026-11-26"],
    ["МОСКВА, 26 ноя — РИА Новости", "РИА Новости", "26 ноя", undefined],
    ["Москва. 26 ноября 2026 года. INTERFAX.RU", "INTERFAX.RU", "26 ноября 2026", "2026-11-26"],
    ["LONDON (Reuters)", "Reuters", undefined, undefined],
    ["(Reuters)", "Reuters", undefined, undefined],
    ["BERLIN/ESSEN (dpa-AFX)", "dpa-AFX", undefined, undefined],
    ["财联社11月26日电", "财联社", "11月26日", undefined],
    ["新华社雅加达11月26日电", "新华社", "11月26日", undefined],
    ["财联社2026年11月26日电", "财联社", "2026年11月26日", "2026-11-26"],
  ])("%s", (line, name, day, when) => {
    const found = readDateline(line)!;
    const { date } = found;
    expect(line.slice(found.name.start, found.name.end)).toBe(name);
    expect(date && line.slice(date.start, date.end)).toBe(day);
    expect(date?.when).toBe(when);
  });

  test.each([
    "Tungsten (APT)",
    "LONDON (A desk)",
    "Prices fell on 3 March 2025 (again)",
    "Prices fell on 3 March 2025 (Reuters)",
    "Ferrotungsten, FOB (Nov 26)",
    "商务部11月26日公告",
    "Tin and /or/",
    "https://example.org/tin/",
    "",
  ])("and none in %j", (line) => {
    expect(readDateline(line)).toBeUndefined();
  });
});

test.each(["BERLIN (Reuters) - ", "BERLIN/ESSEN (dpa-AFX) – ", "(AFP) -- "])(
  "%s below the name of the lead starts no other article",
  (dateline) => {
    const { documents } = text.parse(
      `Nickel quota shrinks\nReuters, 26 November 2026\n\nCore Insights\n${dateline}Indonesia cuts its quota [1].\n- Ore prices rose [2]\n`,
    );
    expect(documents.map(({ data }) => data)).toMatchObject([
      {
        headline: "Nickel quota shrinks",
        coreInsights: [{ text: "Indonesia cuts its quota." }, { text: "Ore prices rose" }],
      },
    ]);
  },
);

describe("reads the first sentence after a dateline as an insight", () => {
  const below = "\n\nHighlights\n- Ore prices rose [2]\n";
  test.each([
    [
      `Nickel quota shrinks\nJAKARTA, Nov 26, 2026 (Reuters) - Indonesia cuts its quota [1].${below}`,
      "Nickel quota shrinks",
      "Reuters",
      "2026-11-26",
      "Indonesia cuts its quota.",
    ],
    [
      `Nickel quota shrinks\n(Reuters) — Indonesia cuts its quota [1].${below}`,
      "Nickel quota shrinks",
      "Reuters",
      undefined,
      "Indonesia cuts its quota.",
    ],
    [
      `Mine starts\nTORONTO, Nov. 26, 2026 (GLOBE NEWSWIRE) -- The mine starts [1].${below}`,
      "Mine starts",
      "GLOBE NEWSWIRE",
      "2026-11-26",
      "The mine starts.",
    ],
    [
      `Mine starts\nToronto, Ontario--(Newsfile Corp. - November 26, 2026) - The mine starts [1].${below}`,
      "Mine starts",
      "Newsfile Corp.",
      "2026-11-26",
      "The mine starts.",
    ],
    [
      `Mine starts\nPERTH, Nov. 26, 2026 /PRNewswire/ -- The mine starts [1].${below}`,
      "Mine starts",
      "PRNewswire",
      "2026-11-26",
      "The mine starts.",
    ],
    [
      `Mine starts\nVANCOUVER, BC / ACCESSWIRE / November 26, 2026 / The mine starts [1].${below}`,
      "Mine starts",
      "ACCESSWIRE",
      "2026-11-26",
      "The mine starts.",
    ],
    [
      `Рудник открыт\nМОСКВА, 26 ноября. /ТАСС/. Рудник начал добычу [1].${below}`,
      "Рудник открыт",
      "ТАСС",
      undefined,
      "Рудник начал добычу.",
    ],
    [
      `Рудник открыт\nМОСКВА, 26 ноя - РИА Новости. Рудник начал добычу [1].${below}`,
      "Рудник открыт",
      "РИА Новости",
      undefined,
      "Рудник начал добычу.",
    ],
    [
      `Рудник открыт\nМосква. 26 ноября 2026 года. INTERFAX.RU - Рудник начал добычу [1].${below}`,
      "Рудник открыт",
      "INTERFAX.RU",
      "2026-11-26",
      "Рудник начал добычу.",
    ],
    [
      "鎳礦配額縮減\n中評社雅加達11月26日電／印尼將削減配額[1]。\n\n要點\n- 鎳價上漲[2]",
      "鎳礦配額縮減",
      "中評社",
      undefined,
      "印尼將削減配額。",
    ],
    [
      "镍矿配额缩减\n财联社11月26日电，印尼将削减配额[1]。\n\n要点\n- 镍价上涨[2]",
      "镍矿配额缩减",
      "财联社",
      undefined,
      "印尼将削减配额。",
    ],
    [
      "镍矿配额缩减\n新华社雅加达11月26日电（记者 王某）印尼将削减配额[1]。\n\n要点\n- 镍价上涨[2]",
      "镍矿配额缩减",
      "新华社",
      undefined,
      "印尼将削减配额。",
    ],
    [
      "【镍矿配额缩减】财联社2026年11月26日电，印尼将削减配额[1]。\n- 镍价上涨[2]",
      "镍矿配额缩减",
      "财联社",
      "2026-11-26",
      "印尼将削减配额。",
    ],
  ])("%j", (source, headline, name, datePublished, insight) => {
    const { documents } = text.parse(source);
    expect(documents).toHaveLength(1);
    const data = documents[0]!.data as {
      datePublished?: string;
      groups: { title?: string; insights: object[] }[];
    };
    expect(data).toMatchObject({ headline, source: { name } });
    expect(data.datePublished).toBe(datePublished);
    expect(data.groups[0]!.insights[0]).toMatchObject({ text: insight, citations: [1] });
    expect(data.groups[0]!.title).toBeUndefined();
  });
});

describe("keeps the sentence of a Chinese dateline that has no citation", () => {
  test.each([
    ["锡价上涨\n财联社2026年11月26日电，", "财联社"],
    ["【锡价上涨】财联社2026年11月26日电，", "财联社"],
    ["锡价上涨\n新华社雅加达2026年11月26日电 ", "新华社"],
    ["锡价上涨\n新华社雅加达2026年11月26日电　", "新华社"],
    ["锡价上涨\n新华社雅加达2026年11月26日电（记者 王某） ", "新华社"],
    ["锡价上涨\n新华社雅加达2026年11月26日电 （记者 王某）", "新华社"],
  ])("%j", (head, name) => {
    for (const below of ["", "核心观点\n- 库存下降 [1]\n"]) {
      const { documents, diagnostics } = text.parse(`${head}印尼锡价上涨2%。\n${below}`);
      expect(documents.map(({ data }) => data)).toMatchObject([
        {
          headline: "锡价上涨",
          source: { name },
          datePublished: "2026-11-26",
          groups: [{ insights: [{ text: "印尼锡价上涨2%。" }] }],
        },
      ]);
      const dropped = diagnostics.filter(({ code }) => code === "text-no-sections");
      expect(dropped).toEqual([]);
    }
  });
});

test("reports the place and the reporter of a dateline", () => {
  const { diagnostics } = text.parse(
    "镍矿配额缩减\n新华社雅加达11月26日电（记者 王某）印尼将削减配额[1]。\n\n要点\n- 镍价上涨[2]",
  );
  const found = diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(found).toContain("interface-residue: `（记者 王某）` is a byline and is not kept");
  expect(found.join("\n")).toContain("date-unclear");
});

describe("reads the day of a press release, and reports its place", () => {
  const sentence = "Ore PLC starts to dig for tin in a mine that was closed for thirty years [1].";
  test.each([
    ["26 novembre 2026 – MONTRÉAL – ", "MONTRÉAL"],
    ["Le 26 novembre 2026 – Montréal, Québec – ", "Montréal, Québec"],
    ["Montréal, le 26 novembre 2026 – ", "Montréal, le"],
    ["Montréal (Québec), 26 novembre 2026 — ", "Montréal (Québec),"],
    ["Val-d'Or, Québec, le 26 novembre 2026 – ", "Val-d'Or, Québec, le"],
    ["Vancouver, British Columbia – November 26, 2026 – ", "Vancouver, British Columbia –"],
    ["PERTH, 26 November 2026 -- ", "PERTH,"],
    ["PERTH (Nov. 26, 2026) – ", "PERTH"],
  ])("%s", (line, place) => {
    const source = `Mine starts\n${line}${sentence}\n\nHighlights\n- Ore prices rose [2]\n`;
    const { documents, diagnostics } = text.parse(source);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.data).toMatchObject({
      headline: "Mine starts",
      datePublished: "2026-11-26",
      groups: [{ insights: [{ text: sentence.replace(" [1]", ""), citations: [1] }] }],
    });
    const message = `\`${place}\` is the place of a report and is not kept`;
    expect(diagnostics).toContainEqual(expect.objectContaining({ message }));
  });

  test.each([
    ["a shorter sentence with a full stop", "PERTH, Nov. 26, 2026 – ", undefined],
    ["the outlet in brackets before the day", "GANZHOU (Ore Ticker) 26 Nov 2026 - ", "Ore Ticker"],
    ["the day above the place", "November 26, 2026\n\nPERTH—", undefined],
  ])("with %s", (_, line, name) => {
    const source = `Mine starts\n${line}Ore PLC starts to dig for tin today.\n\nHighlights\n- Prices rose [2]\n`;
    const { documents } = text.parse(source);
    expect(documents).toHaveLength(1);
    const data = documents[0]!.data as Article;
    expect(data).toMatchObject({
      headline: "Mine starts",
      datePublished: "2026-11-26",
      groups: [{ insights: [{ text: "Ore PLC starts to dig for tin today." }] }],
    });
    expect(data.source?.name).toBe(name);
  });

  test("also below the sentences that sum the release up", () => {
    const summary = `${"Ore PLC will dig for tin in a mine that was closed, and sell to smelters in Japan. ".repeat(5)}`;
    const source = `Ore PLC starts a second mine\n${summary}\nOttawa (Ontario), 26 November 2026 — ${sentence}\nHighlights:\n- Ore prices rose [2]\n`;
    const { documents } = text.parse(source);
    expect(documents.map(({ data }) => data)).toMatchObject([
      { headline: "Ore PLC starts a second mine", datePublished: "2026-11-26" },
    ]);
  });

  test.each([
    `Tin Market Update, November 26, 2026 – ${sentence}`,
    `Rio Tinto, 26 November 2026 – ${sentence}`,
    "Perth, 26 November 2026 – Mine starts",
    `Tin Market (26 November 2026) – ${sentence}`,
    `Perth – ${sentence}`,
    `Mine starts\nNICKEL (26 November 2026) – ${sentence}`,
    `Mine starts\nPERTH (26 November 2026) – ${sentence.toLowerCase()}`,
    `- Tin rises [1]\nPerth, 26 November 2026 – ${sentence}`,
  ])("but not in %s", (line) => {
    const { diagnostics } = text.parse(`${line}\n\nHighlights\n- Ore prices rose [2]\n`);
    expect(diagnostics.map(({ message }) => message).join("\n")).not.toContain("place of a report");
  });
});

describe("reads a dateline inside the text of a head that it fits", () => {
  const title = "Indonesia cuts its nickel quota";
  const report =
    "JAKARTA, Nov 26 (Reuters) - Indonesia will cut its quota of nickel ore next year.";
  const sentence = "Indonesia will cut its quota of nickel ore next year.";

  /** The heads of a text, with the texts of their insights. */
  function briefsOf(source: string): unknown[] {
    return text.parse(source).documents.map(({ data }) => {
      const {
        headline,
        source: named,
        datePublished,
        coreInsights = [],
        groups = [],
      } = data as Article;
      const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
      return [headline, named?.name, datePublished, ...insights.map((insight) => insight.text)];
    });
  }

  test.each([
    ["its source", "Reuters· 2026-11-26 09:14", ["- Ore prices rose", "- Stocks fell"]],
    ["no source", "November 26, 2026 9:14 AM", ["- Ore prices rose", "- Stocks fell"]],
    ["the day before", "Reuters· 2026-11-27 09:14", ["- Ore prices rose", "- Stocks fell"]],
    ["lines without signs", "November 26, 2026 9:14 AM", ["Ore prices rose", "Stocks of ore fell"]],
    ["an empty line", "November 26, 2026 9:14 AM", ["- Ore prices rose", "- Stocks fell", ""]],
  ])("%s", (_, head, lines) => {
    const source = [title, head, "Summary", ...lines, report].join("\n");
    expect(briefsOf(source)).toEqual([
      [
        title,
        "Reuters",
        expect.stringMatching(/^2026-11-2[67]T09:14$/),
        ...lines.filter((line) => line !== "").map((line) => line.replace("- ", "")),
        sentence,
      ],
    ]);
  });

  test.each([
    ["another day", `- Stocks fell\nJAKARTA, Nov 20 (Reuters) - ${sentence}`],
    ["another agency", `- Stocks fell\nJAKARTA, Nov 26 (AFP) - ${sentence}`],
    ["a headline of its own", `- Stocks fell\n\nTin quotas rise in Indonesia\n${report}`],
  ])("but not below %s", (_, lines) => {
    const source = `${title}\nReuters· 2026-11-26 09:14\nSummary\n- Ore prices rose\n${lines}`;
    expect(briefsOf(source)).toHaveLength(2);
  });
});
