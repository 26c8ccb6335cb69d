import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = (day: string): string => `Ore Watch\n@orewatch\n·\n${day}\n`;

function read(source: string): unknown {
  const { documents } = text.parse(source);
  expect(documents).toHaveLength(1);
  const { headline, datePublished, topics, groups = [] } = documents[0]!.data as Article;
  return [headline, datePublished, topics, groups.flatMap(({ insights }) => insights)];
}

const insights = [{ text: "Exports of chips stopped." }, { text: "Carmakers warned." }];

test.each([
  [
    "with numbers",
    `${head("Nov 3, 2026")}1/3 Why the row matters for gallium\n${head("Nov 3, 2026")}2/3 Exports of chips stopped.\n${head("Nov 3, 2026")}3/3 Carmakers warned.\n`,
    "2026-11-03",
  ],
  [
    "without numbers, and with ages",
    `${head("Nov 3, 2026")}Why the row matters for gallium\n${head("Nov 4")}Exports of chips stopped.\n${head("3h")}Carmakers warned.\n`,
    "2026-11-03",
  ],
  [
    "with the time and the views below the first post",
    `Post\nOre Watch\n@orewatch\nWhy the row matters for gallium\n9:14 AM · Nov 3, 2026\n·\n41.2K Views\n${head("Nov 3")}Exports of chips stopped.\n${head("Nov 3")}Carmakers warned.\nPost your reply\nRelevant people\n`,
    undefined,
  ],
])("reads the posts of an account as one text %s", (_, source, date) => {
  expect(read(source)).toEqual(["Why the row matters for gallium", date, undefined, insights]);
});

test("reports the heads of the posts", () => {
  const source = `${head("Nov 3, 2026")}Tin rises again\n${head("Nov 4")}Stocks fell.\n`;
  const messages = text.parse(source).diagnostics.map(({ message }) => message);
  for (const part of ["Ore Watch", "@orewatch", "Nov 4"])
    expect(messages).toContain(`\`${part}\` is the account or the time of a post and is not kept`);
});

test("keeps the name above a single account", () => {
  const source = "Tin rises again in Peru\n@orewatch\n- Stocks fell [1]\n- Prices rose [2]\n";
  expect(read(source)).toEqual([
    "Tin rises again in Peru",
    undefined,
    undefined,
    [
      { text: "Stocks fell", citations: [1] },
      { text: "Prices rose", citations: [2] },
    ],
  ]);
});

test.each([
  ["2026-11-25 18:22 · 来自湖南", "来自湖南"],
  ["2026-11-25 18:22 · 优质财经领域创作者", "优质财经领域创作者"],
  ["2026-11-25 18:22·IP属地：湖南·财经作者", "IP属地：湖南·财经作者"],
  ["2026-11-25 18:22 来自湖南", "来自湖南"],
])("reads the name of an account above %j", (line, profile) => {
  for (const button of ["", "关注\n", "＋关注\n"]) {
    const source = `美拟对石墨负极加征关税\n第一矿讯\n${button}${line}\n- 税率尚未确定[1]\n`;
    const { documents, diagnostics } = text.parse(source);
    expect(documents.map(({ data }) => data)).toMatchObject([
      {
        headline: "美拟对石墨负极加征关税",
        source: { name: "第一矿讯" },
        datePublished: "2026-11-25T18:22",
      },
    ]);
    const kept = diagnostics.filter(({ message }) => message.startsWith("this part of the source"));
    const { start, end } = kept[0]!.range!;
    expect(source.slice(start.offset, end.offset)).toBe(profile);
  }
});

test("keeps a name after a date", () => {
  const { documents } = text.parse(
    "美拟对石墨负极加征关税\n2026-11-25 18:22 · 第一矿讯\n- 税率尚未确定[1]\n",
  );
  expect(documents.map(({ data }) => data)).toMatchObject([{ source: { name: "第一矿讯" } }]);
});
