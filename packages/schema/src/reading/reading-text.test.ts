import { expect, test } from "vitest";
import type { Article } from "../article.ts";
import { viewArticle, viewData } from "../views.ts";
import { readingText } from "./reading-text.ts";

const article: Article = {
  schemaVersion: "1.0",
  language: "en",
  headline: { value: "钨", lang: "zh" },
  topics: ["tungsten", "quotas"],
  source: { name: "Metals Daily" },
  authors: [{ name: "A. Author" }],
  datePublished: "2025-10-23",
  coreInsights: [{ text: "Core.", kind: "claim", citations: [7, 9, 1] }],
  groups: [
    {
      title: "Mining",
      insights: [
        { text: "Mined.", citations: [1, { id: 1, locator: "p. 40", quote: "Mines rose." }] },
      ],
    },
    { insights: [{ text: "Untitled." }] },
    { title: "Without insights", insights: [] },
  ],
  references: [
    {
      id: 1,
      title: "Yearbook",
      authors: [{ name: "B. Writer" }],
      publisher: "USGS",
      datePublished: "2025-01-31",
      locator: "p. 12",
      quote: "Verbatim.",
    },
    { id: "uncited", publisher: "Ministry" },
  ],
};

const textOf = (stated: Article): string[] => readingText(viewArticle(stated), viewData(stated));

test("a brief is read from its topics to its last reference", () => {
  expect(textOf(article)).toEqual(
    [
      ["tungsten", "quotas", "钨", "Metals Daily", "A. Author", "October 23, 2025"],
      ["Core insights", "Claim", "Core.", "1", "[7][9]"],
      ["Mining", "Mined.", "1", "1, p. 40"],
      ["Group 2", "Untitled.", "no source given"],
      ["References"],
      ["1", "USGS", "Yearbook", "B. Writer", "p. 12", "Jan 31, 2025", "↑"],
      ["Verbatim.", "p. 40", "Mines rose."],
      ["uncited", "Ministry"],
    ].flat(),
  );
});

test("a brief without insights says so", () => {
  expect(textOf({ schemaVersion: "1.0", headline: "H", language: "fr" })).toEqual([
    "H",
    "Cette note ne contient encore aucun point",
  ]);
});

test("a brief with every field is read in order", () => {
  const complete: Article = {
    ...article,
    source: { name: "Metals Daily", headline: "Original headline" },
    dateModified: "2025-10-24",
    alternates: [{ language: "fr", url: "https://example.org/fr", relation: "original" }],
    series: { id: "weekly", name: "Tungsten weekly" },
    supersedes: "urn:example:1",
    provenance: { disclosure: "ai-assisted", tools: [{ name: "Tool", task: "translate" }] },
    coreInsights: [
      {
        text: "Core.",
        id: "core",
        date: "2025-10",
        attribution: { name: "A. Speaker", organization: "CN" },
        citations: [1],
        figures: [
          { text: "80%", measure: "world output", period: "2024" },
          {
            text: "600",
            value: 600,
            currency: "USD",
            unit: "mtu",
            basis: "CIF Rotterdam",
            previous: { value: 550, period: "2025-09" },
          },
        ],
        relations: [
          {
            type: "export-ban",
            from: ["CN"],
            to: ["US"],
            status: "suspended",
            announced: "2024",
            effective: "2024-12-03",
            until: "2026-11-27",
          },
        ],
        minerals: ["gallium"],
        stages: ["mining"],
      },
    ],
    groups: [],
    references: [
      {
        id: 1,
        kind: "report",
        title: "Yearbook",
        doi: "10.3133/mcs2025",
        archivedUrl: "https://web.archive.org/web/2025/https://example.org/",
      },
    ],
    minerals: ["gallium"],
    corrections: [{ date: "2025-10-25", kind: "update", insight: "core", text: "More." }],
    rights: { license: "CC-BY-4.0" },
  };
  expect(textOf(complete)).toEqual(
    [
      ["tungsten", "quotas", "钨", "Metals Daily", "A. Author", "October 23, 2025"],
      ["Updated", "October 24, 2025", "Corrected", "October 25, 2025", "AI-assisted"],
      ["Original", "Original headline", "Also in", "français", "original"],
      ["Series", "Tungsten weekly", "Replaces", "an earlier brief"],
      ["Core insights", "A. Speaker", "China", "Core.", "1"],
      ["Corrections", "October 25, 2025", "update", "Core", "More."],
      ["References", "1", "Yearbook", "report", "doi:10.3133/mcs2025", "archived copy", "↑"],
      ["Data in this brief", "timeline", "figures", "names"],
      ["how this brief was made"],
      ["Timeline", "effective date: Dec 3, 2024"],
      ["China", "→", "United States", "A. Speaker", "China", "suspended", ": ", "export ban"],
      [", ", "announced 2024", "\u00A0· ", "until Nov 27, 2026", "1", "↑"],
      ["October 2025", "A. Speaker", "China", "Core.", "1", "↑"],
      ["Figures", "A. Speaker", "China", "80%", "world output", "2024", "1", "↑"],
      ["A. Speaker", "China", "600\u00A0USD / mtu", "CIF Rotterdam"],
      ["before: 550 US dollars / mtu (September 2025)", "1", "↑"],
      ["Names", "Minerals", "gallium"],
      ["How this brief was made", "Tools", "Tool", "translate", "Licence", "CC-BY-4.0"],
    ].flat(),
  );
});
