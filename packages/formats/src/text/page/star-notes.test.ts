import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin prices rise in May\nReuters · 2026-05-12\n\nCore Insights\n";

/** The insights with their citations, then the references. */
function read(source: string): string[] {
  const { documents } = text.parse(head + source);
  const { coreInsights = [], references = [] } = documents[0]!.data as Article;
  return [
    ...coreInsights.map(
      (insight) => `${textOf(insight.text)} [${(insight.citations ?? []).map(citationId).join()}]`,
    ),
    ...references.map(({ id, title }) => `${id} ${title && textOf(title)}`),
  ];
}

test.each([
  "- Tin rose on Friday*\n- Stocks fell by 6.5%**\n\n* Argus, 1 Dec 2026\n** Nikkei, 28 Nov 2026\n",
  "- Tin rose on Friday*\n- Stocks fell by 6.5%**\n\n*Argus, 1 Dec 2026\n**Nikkei, 28 Nov 2026",
])("reads stars at the ends of statements as citations: %j", (source) => {
  expect(read(source)).toEqual([
    "Tin rose on Friday [1]",
    "Stocks fell by 6.5% [2]",
    "1 Argus, 1 Dec 2026",
    "2 Nikkei, 28 Nov 2026",
  ]);
});

test("keeps emphasis", () => {
  const source = "- Tin **rose**\n- Stocks *fell*\n- Mines **closed**\n";
  expect(read(source)).toEqual(["Tin rose []", "Stocks fell []", "Mines closed []"]);
});
