import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { textSamples } from "@mineral-brief/fixtures/text-samples";
import { json, markdown, yaml } from "@mineral-brief/formats";

/** Gives the playground's example texts, each with the name of its file. */
export function playgroundSamples(): [name: string, text: string][] {
  const { source } = textSamples.find(({ name }) => name === "01-seed-twin")!;
  return [
    ["samples/summary.txt", source],
    ["samples/brief.md", markdown.serialise([galleryArticles["us-australia-framework"]!]).text],
    ["samples/brief.yaml", yaml.serialise([galleryArticles["indonesia-nickel"]!]).text],
    ["samples/brief.json", json.serialise([galleryArticles["chile-lithium"]!]).text],
    ["samples/errors.yaml", withErrors],
  ];
}

const withErrors = `schemaVersion: "1.0"
# Click a finding below to select its place in the text.
headline: Cobalt quotas replace the ban
langauge: en
language: en
source:
  name: Mining Desk
  url: https://www.example.org/cobalt
datePublished: 2026-02-30
coreInsights:
  - text: DR Congo mined 75% of the world's cobalt in 2024 [1].
    citations: [1, 1, 3]
    figures:
      - text: 57%
        value: 57
        unit: percent
groups:
  - title: "Group 1: Quotas"
    insights:
      - text: The quota for 2026 is 96,600 t.
        kind: fact
references:
  - id: 1
    title: Mineral Commodity Summaries 2026
    publisher: US Geological Survey
`;
