import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const head = "Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights\n";

/** The insights of a body, then its references, on one line each. */
function read(body: string): string[] {
  const { coreInsights = [], references = [] } = text.parse(head + body).documents[0]!
    .data as Article;
  return [
    ...coreInsights.map(({ text: words, citations = [] }) =>
      [textOf(words), ...citations.map((citation) => `[${citationId(citation)}]`)].join(" "),
    ),
    ...references.map(({ id, title, url }) =>
      [`${id}:`, ...(title === undefined ? [] : [textOf(title)]), url].join(" "),
    ),
  ];
}

describe("reads an address at the end of a bullet as a citation", () => {
  test.each([
    ["- Copper prices rose https://a.com/x.", ["Copper prices rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose. https://a.com/x", ["Copper rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose. Source: https://a.com/x", ["Copper rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose (https://a.com/x_(y)).", ["Copper rose. [1]", "1: https://a.com/x_(y)"]],
    ["- Copper rose\n  https://a.com/x", ["Copper rose [1]", "1: https://a.com/x"]],
    ["• 铜价上涨（来源：https://a.com/x）。", ["铜价上涨。 [1]", "1: https://a.com/x"]],
    [
      "- Copper rose ([Reuters](https://a.com/x)).",
      ["Copper rose. [1]", "1: Reuters https://a.com/x"],
    ],
    [
      "- Copper rose ([A](https://a.com/x), [B](https://b.com/y)).\n- Zinc fell (https://a.com/x)",
      ["Copper rose. [1] [2]", "Zinc fell [1]", "1: A https://a.com/x", "2: B https://b.com/y"],
    ],
    [
      "- Copper rose [3]\n- Zinc fell (https://a.com/x)\n\nSources\n[4] Lead https://b.com/y",
      ["Copper rose [3]", "Zinc fell [5]", "4: Lead https://b.com/y", "5: https://a.com/x"],
    ],
    [
      "- Copper rose [1](https://a.com/x)\n- Zinc fell (https://a.com/x)",
      ["Copper rose [1]", "Zinc fell [1]", "1: https://a.com/x"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    "Copper rose, says [Reuters](https://a.com/x).",
    "The list is available at https://a.com/x.",
    "For the list see https://a.com/x",
    "The site https://a.com/x is down",
    "Visit https://a.com/x",
  ])("but not in %j", (line) => {
    expect(read(`- ${line}`)).toEqual([line]);
  });

  test("with the position of the address, and a note", () => {
    const source = `${head}- Copper rose ([Reuters](https://a.com/x)).`;
    const { documents, diagnostics } = text.parse(source);
    const line = source.split("\n")[3]!;
    const { start, end } = documents[0]!.locate(["references", 0, "url"], "value");
    expect(line.slice(start.column - 1, end.column - 1)).toBe("https://a.com/x");
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toContain(
      "citation-shape: read as a citation; its address becomes a reference",
    );
  });
});
