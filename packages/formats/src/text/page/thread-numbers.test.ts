import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

/** The headline, then each insight with its citations. */
function read(source: string): (string | undefined)[] {
  return text.parse(source).documents.flatMap(({ data }) => {
    const { headline, coreInsights = [], groups = [] } = data as Partial<Article>;
    return [
      headline === undefined ? undefined : textOf(headline),
      ...[...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(
        ({ text: words, citations = [] }) =>
          [textOf(words), ...citations.map((citation) => JSON.stringify(citation))].join(" "),
      ),
    ];
  });
}

const thread = ["Tin rises to a record", "Tin rose on Monday 1", "Stocks fell 2"];

test.each([
  "1/3 Tin rises to a record\n\n2/3 Tin rose on Monday [1]\n\n3/3 Stocks fell [2]",
  "1/5 Tin rises to a record\n2/5 Tin rose on Monday [1]\n3/5 Stocks fell [2]",
  "1/ Tin rises to a record\n2/ Tin rose on Monday [1]\n3/ Stocks fell [2]",
  "(1/3) Tin rises to a record\n\n(2/3) Tin rose on Monday [1]\n\n(3/3) Stocks fell [2]",
  "Tin rises to a record 1/3\n\nTin rose on Monday [1] 2/3\n\nStocks fell [2] 3/3",
  "Reuters· 2025-10-24 09:20\n\n1/3 Tin rises to a record\n\n2/3 Tin rose on Monday [1]\n\n3/3 Stocks fell [2]",
])("reads the numbers of the posts of a thread: %j", (source) => {
  expect(read(source)).toEqual(thread);
});

test.each([
  "1/2 Tin rose on Monday [1]\n2/2 Stocks fell [2]",
  "1/ Tin rose on Monday [1]\n2/ Stocks fell [2]",
])("reads a first post with a citation as a bullet: %j", (source) => {
  expect(read(source)).toEqual(["TODO: the headline", ...thread.slice(1)]);
  const head = "Tin rises to a record\nReuters· 2025-10-24 09:20\n";
  expect(read(head + source)).toEqual(thread);
});

test.each([
  ["1/3 of the mines closed [1]\n2/3 of the smelters closed [2]\n3/3 is all [3]"],
  ["1/3 Mines closed [1]\n2/3 Smelters closed [2]"],
  ["- Output fell to 1/2\n- Stocks fell to 2/2"],
])("reads other fractions as words: %j", (body) => {
  const head = "Tin rises to a record\nReuters· 2025-10-24 09:20\nCore Insights\n";
  const words = body.replaceAll(/\[(\d)\]/g, "$1").replaceAll("- ", "");
  expect(read(head + body)).toEqual(["Tin rises to a record", ...words.split("\n")]);
});

test.each([
  "1/3 Tin rises to a record\n\n2/3 Tin rose on Monday [1]\n\n3/3 Sources: [1] Ore desk, 25 Nov 2026 [2] Mine",
  "1/ Tin rises to a record\n2/ Tin rose on Monday [1]\n3/ Sources:\n[1] Ore desk, 25 Nov 2026\n[2] Mine",
])("reads the list of sources in the last post: %j", (source) => {
  expect(read(source)).toEqual(thread.slice(0, 2));
  expect(text.parse(source).documents[0]!.data).toMatchObject({
    references: [
      { id: 1, title: "Ore desk, 25 Nov 2026" },
      { id: 2, title: "Mine" },
    ],
  });
});
