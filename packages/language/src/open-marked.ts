import { allFormats, type ReadableFormat } from "@mineral-brief/formats";
import type { OpenBrief } from "./open-brief.ts";
import { readBrief } from "./read-brief.ts";

/** Opens a text for a test. A `|` in it is the cursor. */
export function openMarked(format: string, marked: string): { brief: OpenBrief; offset: number } {
  const offset = marked.indexOf("|");
  const text = offset === -1 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const found = allFormats.find(({ name }) => name === format) as ReadableFormat;
  return { brief: readBrief(text, found), offset };
}

/** A brief in each format, to put a `|` into. */
export const samples = {
  yaml: `schemaVersion: "1.0"
headline: Export controls
language: en
minerals: [gallium, tungsten]
organizations:
  - id: cove-capital
    name: Cove Capital
    kind: company
coreInsights:
  - text: Prices rose.
    citations: [1, usgs-2026]
    minerals:
      - gallium
groups:
  - title: Deals
    insights:
      - text: A deal.
        citations: [1]
        organizations: [cove-capital]
references:
  - id: 1
    title: Reuters report
    url: https://example.org/1
  - id: usgs-2026
    title: Mineral Commodity Summaries
    publisher: USGS
`,
  json: `{
  "schemaVersion": "1.0",
  "headline": "Export controls",
  "language": "en",
  "minerals": ["gallium", "tungsten"],
  "organizations": [{ "id": "cove-capital", "name": "Cove Capital", "kind": "company" }],
  "coreInsights": [
    { "text": "Prices rose.", "citations": [1, "usgs-2026"], "minerals": ["gallium"] }
  ],
  "groups": [
    {
      "title": "Deals",
      "insights": [{ "text": "A deal.", "citations": [1], "organizations": ["cove-capital"] }]
    }
  ],
  "references": [
    { "id": 1, "title": "Reuters report", "url": "https://example.org/1" },
    { "id": "usgs-2026", "title": "Mineral Commodity Summaries", "publisher": "USGS" }
  ]
}
`,
  markdown: `---
schemaVersion: "1.0"
language: en
minerals: [gallium, tungsten]
organizations:
  - id: cove-capital
    name: Cove Capital
    kind: company
---

# Export controls

## Core Insights

- Prices rose.[^1][^usgs-2026]
  <!-- {"minerals":["gallium"]} -->

## Deals

- A deal.[^1]
  <!-- {"organizations":["cove-capital"]} -->

## References

[^1]: [Reuters report](https://example.org/1)
[^usgs-2026]: Mineral Commodity Summaries — USGS
`,
  text: `Export controls
Reuters· 2025-10-23 17:55
Core Insights
- Prices rose [1][2].
Group 1: Deals
- A deal [1].
`,
} as const;
