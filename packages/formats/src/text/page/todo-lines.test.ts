import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin prices rise in May\nReuters · 2026-05-12\n\n";

test.each(["TODO: check the price", "[TODO: check the price]"])(
  "reads %s below the name of a lead as no group",
  (line) => {
    const source = `${head}Core Insights\n${line}\n- Tin rose [1]\n- Stocks fell [2]\n`;
    const { documents, diagnostics } = text.parse(source);
    const { coreInsights, groups } = documents[0]!.data as Article;
    expect([coreInsights?.length, groups]).toEqual([2, undefined]);
    expect(diagnostics.map(({ message }) => message).join()).toContain("a note of the author");
  },
);

test("keeps a placeholder in place of a headline or a title", () => {
  const source =
    "TODO: the headline\nReuters · 2026-05-12\n\n- Tin rose [1]\n\nTODO: a title\n- Stocks fell [2]\n";
  const { headline, groups } = text.parse(source).documents[0]!.data as Article;
  expect([headline, groups?.map(({ title }) => title)]).toEqual([
    "TODO: the headline",
    [undefined, "TODO: a title"],
  ]);
});
