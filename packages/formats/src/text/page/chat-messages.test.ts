import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

function headsOf(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, source: from, datePublished, topics = [] } = data as Article;
    const words = textOf(headline);
    const outlet = from?.name === undefined ? undefined : textOf(from.name);
    return [
      ...topics.map((topic) => textOf(topic)),
      words,
      outlet ?? "-",
      datePublished ?? "-",
    ].join(" | ");
  });
}

describe("removes the heads of messages", () => {
  const brief =
    "锡矿出口收紧，冶炼厂观望\n来源：矿业报 2026-11-14\n- 产量下降 [1]\n- 库存上升 [2]\n";
  test.each([
    ["王敏 2026/11/20 08:31\n", "李伟 2026/11/20 08:40\n收到，谢谢\n"],
    ["王敏 2026-11-20 08:31:05\n", "李伟 2026-11-20 08:40:11\n收到，谢谢\n"],
    ["王敏 11月20日 08:31\n", "李伟 11月20日 08:40\n收到，谢谢\n"],
    ["王敏\n11月20日 08:31\n", "李伟\n11月20日 08:40\n收到，谢谢\n"],
    ["OreBot\n — 12/09/2026 09:41\n", ""],
    ["OreBot\nAPP\n — Today at 9:41 AM\n", "Ada\n — Today at 9:50 AM\nThanks!\n"],
    ["OreBot — Today at 9:41 AM\n", "Ada — Today at 9:50 AM\nThanks!\n"],
  ])("%j", (above, below) => {
    const source = above + brief + below;
    expect(headsOf(source)).toEqual(["锡矿出口收紧，冶炼厂观望 | 矿业报 | 2026-11-14"]);
    const messages = text.parse(source).diagnostics.map(({ message }) => message);
    expect(messages.join("\n")).toContain("is the time of a message and is not kept");
  });

  test("of several messages with a text", () => {
    const other = brief.replace("锡矿出口收紧", "锌矿出口放开");
    expect(headsOf(`王敏 2026/11/20 08:31\n${brief}王敏 2026/11/20 09:31\n${other}`)).toEqual([
      "锡矿出口收紧，冶炼厂观望 | 矿业报 | 2026-11-14",
      "锌矿出口放开，冶炼厂观望 | 矿业报 | 2026-11-14",
    ]);
  });
});

describe("removes what is written before the message of a brief", () => {
  const brief =
    "Palladium jumps on a duty rule\nMetals Wire · Nov 24, 2026\n- Duties are preliminary [1]\n- A ruling is due in April [2]\n";
  const head = "Palladium jumps on a duty rule | Metals Wire | 2026-11-24";
  const above = "a message above the brief";
  test.each([
    ["Ann Roe  9:14 AM\nmorning folks, palladium one below\nPia N  9:16 AM\n", above],
    ["Ann Roe\n9:14 AM\nThe palladium brief comes now\nPia N\n9:16 AM\n", above],
    ["[09:14, 28/11/2026] Ann: This one is for the board pack\n[09:15, 28/11/2026] Ann: ", above],
    ["Ann Roe  9:14 AM\nmorning folks, palladium one below\n", "the greeting of a message"],
    ["[09:14, 28/11/2026] Ann: Hi all\n", "the greeting of a message"],
  ])("%j", (before, what) => {
    const source = `${before}${brief}[09:16, 28/11/2026] Bo: Thanks!\n[09:17, 28/11/2026] Bo: Got it\nBo Q  9:17 AM\nGot it\n`;
    expect(headsOf(source)).toEqual([head]);
    const messages = text.parse(source).diagnostics.map(({ message }) => message);
    expect(messages.filter((message) => message.includes(what))).toHaveLength(1);
  });

  test("in Chinese", () => {
    const source =
      "王敏 09:14\n早上好，今天的钯金简报发一下\n李伟 09:16\n美国对钯金征收初步关税\n钯金观察 · 2026-11-24\n- 税率尚未确定 [1]\n";
    expect(headsOf(source)).toEqual(["美国对钯金征收初步关税 | 钯金观察 | 2026-11-24"]);
  });

  test.each(["Tin | Trade", "Topics: Tin, Trade"])("but keeps the topics %s", (topics) => {
    const source = `Ann Roe  9:14 AM\n${topics}\nAnn Roe  9:16 AM\n${brief}`;
    expect(headsOf(source)[0]).toContain("Trade");
  });

  test("but keeps a headline whose source is in the next message", () => {
    const source =
      "Ann Roe  9:14 AM\nPalladium jumps on a duty rule\nAnn Roe  9:16 AM\nMetals Wire · Nov 24, 2026\n- Duties are preliminary [1]\n";
    expect(headsOf(source)).toEqual([head]);
  });
});

test.each([
  "矿业社 2026-11-14 08:31\n锡矿出口收紧，冶炼厂观望\n- 产量下降 [1]\n- 库存上升 [2]\n",
  "锡矿出口收紧，冶炼厂观望\n矿业社 2026-11-14 08:31\n- 产量下降 [1]\n- 库存上升 [2]\n",
])("keeps the name of an outlet with its day and time: %j", (source) => {
  expect(headsOf(source)).toEqual(["锡矿出口收紧，冶炼厂观望 | 矿业社 | 2026-11-14T08:31"]);
});

test.each([
  ["• 1º", "4 d •"],
  ["• 1er", "4 j •"],
  ["• 2.", "4 Tage •"],
])("reads no distance of a contact and no age of a post as a text: %j, %j", (distance, age) => {
  const source = `Ana Souza\n ${distance}\n${age}\n\nNióbio: o que muda com o acordo\n\n- A mina recebeu um empréstimo.\n- A produção cresce.\n`;
  expect(headsOf(source)).toEqual(["Ana Souza | Nióbio: o que muda com o acordo | - | -"]);
});
