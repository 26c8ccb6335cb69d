import type { Article } from "@mineral-brief/schema";
import { companies } from "@mineral-brief/schema/companies";
import { proposeTags, tagEdits, type TagProposal } from "@mineral-brief/schema/tagging";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "../all-formats.ts";
import type { AlwaysWritableFormat, Format, ReadableFormat } from "../format.ts";
import { fixText, type FixedText } from "./fix-text.ts";
import { loadFixer, type FixerName } from "./load-fixer.ts";

const numRuns = runs / 5;
const options = { organizations: companies };

/** Adds the proposed tags to the articles of a text. */
async function tagText(source: string, name: FixerName): Promise<FixedText> {
  const fixer = await loadFixer(name);
  const fixes = fixer.parse(source).documents.flatMap(({ data }, document) => {
    const article = data as Article;
    return tagEdits(article, proposeTags(article, options)).map((edit) => ({
      document,
      edits: [edit],
    }));
  });
  return fixText(source, fixes, fixer);
}

describe("tags are added where they belong, in the style of the text", () => {
  test.each<[name: FixerName, what: string, before: string, after: string]>([
    [
      "json",
      "with its indentation and spaces",
      `{\n  "schemaVersion": "1.0", "headline": "H", "language": "en",\n  "coreInsights": [\n    {\n      "text": "China cut tungsten quotas by 6.5%."\n    }\n  ]\n}\n`,
      `{\n  "schemaVersion": "1.0", "headline": "H", "language": "en",\n  "coreInsights": [\n    {\n      "text": "China cut tungsten quotas by 6.5%.",\n      "places": ["CN"],\n      "minerals": ["tungsten"],\n      "figures": [{"text": "6.5%", "kind": "change", "value": -6.5, "unit": "percent"}]\n    }\n  ]\n}\n`,
    ],
    [
      "json",
      "after the items of a list",
      `{"schemaVersion":"1.0","headline":"H","language":"en","coreInsights":[{"text":"Tin is 5% of it and zinc 6%","minerals":[ {"id":"tin"} ],"figures":[{"text":"5%"}]}]}`,
      `{"schemaVersion":"1.0","headline":"H","language":"en","coreInsights":[{"text":"Tin is 5% of it and zinc 6%","minerals":[ {"id":"tin"}, "zinc" ],"figures":[{"text":"5%"},{"text":"6%","kind":"share","value":6,"unit":"percent"}]}]}`,
    ],
    [
      "yaml",
      "and keeps comments",
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ncoreInsights:\n  - text: Lithium costs $9,000 a tonne. # lead\n    minerals:\n      - zinc # why?\n`,
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ncoreInsights:\n  - text: Lithium costs $9,000 a tonne. # lead\n    minerals:\n      - zinc # why?\n      - lithium\n    figures:\n      - { text: "$9,000 a tonne", kind: price, value: 9000, unit: t, currency: USD }\n`,
    ],
    [
      "yaml",
      "to the last insight, above what is added to the article",
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ncoreInsights:\n  - text: Codelco mines copper.\n  - text: Chile has 5 tonnes of copper.\n`,
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ncoreInsights:\n  - text: Codelco mines copper.\n    organizations: [codelco]\n    minerals: [copper]\n  - text: Chile has 5 tonnes of copper.\n    places: [CL]\n    minerals: [copper]\n    figures:\n      - { text: 5 tonnes, kind: quantity, value: 5, unit: t }\norganizations:\n  - { id: codelco, name: Codelco, kind: company, country: CL }\n`,
    ],
    [
      "yaml",
      "to the last insight of a group, after its comment",
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ngroups:\n  - title: Supply\n    insights:\n      - text: Codelco mines copper. # lead\n`,
      `schemaVersion: "1.0"\nheadline: H\nlanguage: en\ngroups:\n  - title: Supply\n    insights:\n      - text: Codelco mines copper. # lead\n        organizations: [codelco]\n        minerals: [copper]\norganizations:\n  - { id: codelco, name: Codelco, kind: company, country: CL }\n`,
    ],
    [
      "markdown",
      "in a comment below the insight",
      `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# Gallium\n\n## Core insights\n\n- China sells\n  gallium.\n- Nothing.\n\n## Group\n\n1. Zinc.\n   <!-- {"id":"a"} -->\n`,
      `---\nschemaVersion: "1.0"\nlanguage: en\nminerals: [gallium]\n---\n\n# Gallium\n\n## Core insights\n\n- China sells\n  gallium.\n  <!-- {"places":["CN"],"minerals":["gallium"]} -->\n- Nothing.\n\n## Group\n\n1. Zinc.\n   <!-- {"id":"a","minerals":["zinc"]} -->\n`,
    ],
  ])("%s: %s", async (name, _, before, after) => {
    const { text, skipped } = await tagText(before, name);
    expect(text).toBe(after);
    expect(skipped).toEqual([]);
  });
});

test("the text format has no place for tags", async () => {
  const source = "Tungsten\nMining Desk\u00B7 2025-10-23 17:55\nCore Insights - Quotas shrink.";
  const { text, applied, skipped } = await tagText(source, "text");
  expect(text).toBe(source);
  expect(applied).toEqual([]);
  expect(skipped.length).toBeGreaterThan(0);
});

const sentences = fc.constantFrom(
  "China cut tungsten quotas by 6.5%.",
  "Prices rose to $9,000 a tonne in the EU.",
  "Cobalt from the DRC, 1,200 to 1,300 t.",
  "Codelco mines copper in Chile.",
);

/** Articles with something to tag. */
const taggable = fc
  .tuple(arbitraryArticle, fc.array(sentences, { minLength: 1, maxLength: 6 }))
  .map(([article, texts]) => {
    const insights = (article as Article).coreInsights ?? [];
    return {
      ...article,
      language: "en",
      coreInsights: texts.map((text, index) => ({ ...insights[index], text })),
    } as Article;
  });

const writable = allFormats.filter(
  (format: Format): format is ReadableFormat & AlwaysWritableFormat =>
    format.parse !== undefined && format.name !== "text",
);

test.each(writable.map((format) => [format.name as FixerName, format] as const))(
  "%s: any article takes what is proposed, and nothing is proposed again",
  async (name, { parse, serialise }) => {
    await fc.assert(
      fc.asyncProperty(taggable, async (article) => {
        const source = serialise([article]).text;
        const { text, skipped } = await tagText(source, name);
        expect(skipped).toEqual([]);
        const tagged = parse(text).documents[0]!.data as Article;
        expect(proposeTags(tagged, options).filter(isOfInsight)).toEqual([]);
      }),
      { numRuns },
    );
  },
  600_000,
);

/** Returns true for a tag of an insight. Main subjects of an article are proposed only once. */
function isOfInsight({ path }: TagProposal): boolean {
  return path.length > 1;
}
