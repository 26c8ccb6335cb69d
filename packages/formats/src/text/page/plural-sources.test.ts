import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const title = "Graphite duties start on Tuesday";
const body =
  "\nCore Insights\n- The duties are 93.5% [1]\n- A battery maker seeks an exemption [2]\n\n[1] Reuters\n[2] Nikkei\n";

/** The headline, the source and the day of the only brief of a text. */
function headOf(source: string): unknown[] {
  const { documents } = text.parse(source);
  expect(documents).toHaveLength(1);
  const { headline, source: { name } = {}, datePublished } = documents[0]!.data as Article;
  return [headline, name, datePublished];
}

describe("reads a label of several sources as that of the source", () => {
  test.each([
    ["Sources: Reuters, Nikkei\nDate: 30 Nov 2026", "Reuters, Nikkei"],
    ["Sources: Reuters\n30 Nov 2026", "Reuters"],
    ["Source(s): Reuters\nDate: 30 Nov 2026", "Reuters"],
    ["Primary source: Reuters\nDate: 30 Nov 2026", "Reuters"],
    ["**Sources:** Reuters, Nikkei Asia\n**Date:** 30 Nov 2026", "Reuters, Nikkei Asia"],
    ["- **Sources:** Reuters, Nikkei Asia\n- **Date:** 30 Nov 2026", "Reuters, Nikkei Asia"],
    ["Date: 30 Nov 2026\nSources: Reuters and Nikkei", "Reuters and Nikkei"],
    ["Sources: Reuters, Nikkei\nRegion: Africa\nDate: 30 Nov 2026", "Reuters, Nikkei"],
    ["Fonti: Reuters, Nikkei\nData: 30 Nov 2026", "Reuters, Nikkei"],
  ])("beside a date: %j", (lines, name) => {
    for (const above of [`${title}\n`, `# ${title}\n\n`, `Headline: ${title}\n`])
      expect(headOf(`${above}${lines}\n${body}`)).toEqual([title, name, "2026-11-30"]);
  });

  test("below the headline at the top, without a date", () => {
    const source = `${title}\nSources: Reuters, Nikkei\n${body}`;
    expect(headOf(source)).toEqual([title, "Reuters, Nikkei", undefined]);
  });

  test("but not at the end of a text", () => {
    const head = `${title}\nSource: Argus, 30 Nov 2026\n`;
    for (const end of ["Sources: Reuters, Nikkei", "Sources: Reuters, Nikkei\nDate: 1 Dec 2026"])
      expect(headOf(`${head}${body}\n${end}`)).toEqual([title, "Argus", "2026-11-30"]);
  });
});
