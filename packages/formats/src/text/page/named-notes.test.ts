import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n";
const notes = "\n\n[^fcx]: Quarterly report, https://a.example\n[^usgs-2026]: USGS\n";

/** The insights as `text [ids]`, the references as `id title`, and the findings as `mark code`. */
function read(lines: string): { insights: string[]; references: string[]; findings: string[] } {
  const source = head + lines;
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights, references = [] } = documents[0]!.data as {
    coreInsights: { text: string; citations?: unknown[] }[];
    references?: { id: number; title: string }[];
  };
  return {
    insights: coreInsights.map(({ text, citations = [] }) => `${text} [${citations.join()}]`),
    references: references.map(({ id, title }) => `${id} ${title}`),
    findings: diagnostics
      .filter(({ code }) => code.startsWith("citation"))
      .map(({ code, range }) => `${source.slice(range.start.offset, range.end.offset)} ${code}`),
  };
}

test.each([
  ["without a heading", notes],
  ["below a heading", `\n\n## Sources${notes}`],
  ["as bullets", notes.replaceAll("[^", "- [^")],
])("reads named footnotes with their definitions %s", (_, list) => {
  expect(read(`- Prices rose[^fcx].\n- Stocks fell.[^usgs-2026][^fcx]${list}`)).toEqual({
    insights: ["Prices rose. [1]", "Stocks fell. [2,1]"],
    references: ["1 Quarterly report", "2 USGS"],
    findings: ["[^fcx] citation-shape"],
  });
});

test("reports those without a definition", () => {
  expect(read(`- Prices rose[^fcx]\n- Stocks fell[^argus]${notes}`)).toMatchObject({
    insights: ["Prices rose [1]", "Stocks fell[^argus] []"],
    findings: ["[^fcx] citation-shape", "[^argus] citation-in-text"],
  });
});

test("reports those beside citations such as [1]", () => {
  expect(read("- Prices rose [1]\n- Stocks fell[^fcx]\n\nSources\n[1] USGS")).toMatchObject({
    insights: ["Prices rose [1]", "Stocks fell[^fcx] []"],
    references: ["1 USGS"],
    findings: ["[^fcx] citation-in-text"],
  });
});
