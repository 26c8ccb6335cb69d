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
