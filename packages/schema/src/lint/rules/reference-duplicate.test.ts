import { describe, expect, test } from "vitest";
import type { Article, Citation, Reference } from "../../article.ts";
import { reportOf } from "../../../test/report-of.ts";
import { applyEdits } from "../apply-edits.ts";
import { referenceDuplicate } from "./reference-duplicate.ts";

const url = "https://example.org/notice";

/** An article in which one insight cites each id. */
function citing(references: Reference[], ...citations: Citation[]) {
  return { references, coreInsights: citations.map((one) => ({ text: "x", citations: [one] })) };
}

describe("the same work", () => {
  test.each<[string, Omit<Reference, "id">, Omit<Reference, "id">, boolean]>([
    ["the same address", { url }, { url }, true],
    ["the same address with a fragment", { url: `${url}#page=2` }, { url }, true],
    ["the same DOI", { doi: "10.3133/mcs2025" }, { doi: "10.3133/MCS2025", url }, true],
    ["two places in one work", { url, locator: "p. 1" }, { url, locator: "p. 2" }, true],
    [
      "title, publisher and date",
      { title: "A", publisher: "B", datePublished: "2025-10-01" },
      { title: "A", publisher: "B", datePublished: "2025-10-01" },
      true,
    ],
    ["another title at the same address", { url, title: "A" }, { url, title: "B" }, false],
    [
      "another date",
      { url, datePublished: "2025-10-01" },
      { url, datePublished: "2025-11-01" },
      false,
    ],
    ["another address", { url }, { url: `${url}?no=2` }, false],
    ["a title alone", { title: "A" }, { title: "A" }, false],
    ["nothing known", {}, {}, false],
  ])("%s", (_, first, second, isSame) => {
    const article = citing(
      [
        { id: 1, ...first },
        { id: "b", ...second },
      ],
      1,
    );
    const found = reportOf(referenceDuplicate, article);
    expect(found.map(({ at }) => at)).toEqual(isSame ? ["references[1]"] : []);
  });

  test("the same id twice has another finding", () => {
    expect(
      reportOf(
        referenceDuplicate,
        citing(
          [
            { id: 1, url },
            { id: 1, url },
          ],
          1,
        ),
      ),
    ).toEqual([]);
  });
});

describe("suggests one reference", () => {
  test.each<[string, Reference[], Citation[], Reference[], Citation[]]>([
    [
      "for both",
      [
        { id: 1, url },
        { id: 2, url },
      ],
      [1, 2],
      [{ id: 1, url }],
      [1, 1],
    ],
    [
      "with what only the second states",
      [
        { id: 1, url },
        { id: 2, url, title: "A" },
      ],
      [2],
      [{ id: 1, url, title: "A" }],
      [1],
    ],
    [
      "with the places in the citations",
      [
        { id: 1, url, locator: "p. 1" },
        { id: 2, url, locator: "p. 2", quote: "q" },
      ],
      [1, 2, { id: 2, locator: "p. 3" }],
      [{ id: 1, url }],
      [
        { id: 1, locator: "p. 1" },
        { id: 1, locator: "p. 2", quote: "q" },
        { id: 1, locator: "p. 3" },
      ],
    ],
    [
      "with a place that both have",
      [
        { id: 1, url, locator: "p. 1" },
        { id: 2, url, locator: "p. 1" },
      ],
      [1, 2],
      [{ id: 1, url, locator: "p. 1" }],
      [1, 1],
    ],
    [
      "and no place where the citation had none",
      [
        { id: 1, url, locator: "p. 1" },
        { id: 2, url },
      ],
      [1, 2],
      [{ id: 1, url }],
      [{ id: 1, locator: "p. 1" }, 1],
    ],
  ])("%s", (_, references, citations, left, expected) => {
    const article = citing(references, ...citations);
    const [found] = reportOf(referenceDuplicate, article);
    const fixed = applyEdits(article as unknown as Article, found!.suggestedFix!);
    expect(fixed).toEqual(citing(left, ...expected));
    expect(reportOf(referenceDuplicate, fixed as never)).toEqual([]);
  });

  test("not if the addresses name different places", () => {
    const references = [
      { id: 1, url },
      { id: 2, url: `${url}#art-7` },
    ];
    const [found] = reportOf(referenceDuplicate, citing(references, 1, 2));
    expect(found).not.toHaveProperty("suggestedFix");
  });

  test("and one citation for an insight that cites both", () => {
    const article = {
      references: [
        { id: 1, url },
        { id: 2, url },
      ],
      coreInsights: [{ text: "x", citations: [2, 1] }],
    };
    const [found] = reportOf(referenceDuplicate, article);
    expect(found!.suggestedFix).toEqual([
      { path: ["coreInsights", 0, "citations", 0], value: 1 },
      { path: ["coreInsights", 0, "citations", 1] },
      { path: ["references", 1] },
    ]);
  });
});
