import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { galleryList } from "../content/gallery-list.ts";
import { readReports } from "./read-reports.ts";
import { makeReport, supports, type VerifyReport } from "./verify-report.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Gallium",
  language: "en",
  datePublished: "2026-02-28",
  coreInsights: [
    { text: "The line makes 37 tonnes.", citations: [1] },
    { text: "Germany buys 12 tonnes.", citations: ["b"] },
  ],
  references: [{ id: 1 }, { id: "b" }],
  provenance: { disclosure: "ai-generated" },
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sources = [
  { name: "saved/1.txt", bytes: bytes("The line makes 37 tonnes.") },
  { name: "saved/b.txt", bytes: bytes("Germany buys 12 tonnes.") },
];

async function report(): Promise<VerifyReport> {
  const made = await makeReport(article, sources, "2026-03-04");
  return (made as Extract<typeof made, { ok: true }>).report;
}

test("records the day, the hashes and the counts", async () => {
  expect(await report()).toEqual({
    date: "2026-03-04",
    brief: "f8db1f17de0d670069dfe06b353c6cd1120532ffab249abdab04d35f3d5878e6",
    sources: [
      { reference: 1, sha256: "ed80b3bff572a1802b8e56e7af5dafcf7aec79e594e3da8682f05bfb3965bc03" },
      {
        reference: "b",
        sha256: "b13ce769bb96f98ef42c6a33755c18eb66109b5f97bea160960a7d2c731a5dcd",
      },
    ],
    counts: { found: 3, elsewhere: 0, differs: 0, "not-found": 0, "not-checkable": 0 },
  });
});

test.each([
  [
    "a figure differs",
    [sources[0]!, { name: "saved/b.txt", bytes: bytes("Germany buys 21 tonnes.") }],
    "source-differs",
  ],
  [
    "a reference has no source",
    [sources[0]!],
    "source-not-saved: no saved source matches reference b",
  ],
  [
    "a source is not a text",
    [...sources, { name: "saved/c.txt", bytes: Uint8Array.of(0, 1, 2, 0, 255) }],
    "saved/c.txt: this is not a text",
  ],
])("fails if %s", async (_, files, problem) => {
  const made = await makeReport(article, files, "2026-03-04");
  expect(made).toEqual({
    ok: false,
    problems: expect.arrayContaining([expect.stringContaining(problem)]),
  });
});

test("supports only the brief that was compared, with a source for each reference", async () => {
  const own = await report();
  expect(supports(own, article)).toBe(true);
  expect(supports(own, { ...article, headline: "Gallium again" })).toBe(false);
  expect(supports({ ...own, sources: own.sources.slice(1) }, article)).toBe(false);
  expect(
    supports({ ...own, sources: own.sources.map((one) => ({ ...one, sha256: "" })) }, article),
  ).toBe(false);
  expect(supports({ ...own, counts: { ...own.counts, differs: 1 } }, article)).toBe(false);
  expect(supports({ ...own, date: "soon" }, article)).toBe(false);
});

test("a card says that a brief was checked only with a report that supports it", async () => {
  const own = await report();
  const cardWith = (one: VerifyReport | undefined): string =>
    galleryList([["gallium", article]], new Map(one === undefined ? [] : [["gallium", one]])).cards
      .text;
  expect(cardWith(own)).toContain("Checked against its sources on March 4, 2026");
  for (const other of [undefined, { ...own, brief: "another" }]) {
    expect(cardWith(other)).toContain("Generated with AI");
    expect(cardWith(other)).not.toContain("Checked");
  }
});

test("every report in the repository supports its brief", () => {
  const briefs: Readonly<Record<string, Article>> = galleryArticles;
  for (const [name, one] of readReports())
    expect([name, supports(one, briefs[name]!)]).toEqual([name, true]);
});
