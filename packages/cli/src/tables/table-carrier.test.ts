import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import { findUncarried } from "@mineral-brief/formats/losses";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf, tables } from "./columns.ts";
import { tableCarrier } from "./table-carrier.ts";

const article: Article = { schemaVersion: "1.0", headline: "Tin", language: "en" };
const cove = { id: "cove", name: "Cove Capital", kind: "company", country: "US" };

const lossesOf = (fields: Partial<Article>): string[] =>
  findUncarried([{ ...article, ...fields }], tableCarrier).map(
    ({ field, message }) => `${field} ${message}`,
  );

test.each<[string, Partial<Article>, string[]]>([
  ["nothing of ids, texts and dates", { id: "urn:1", datePublished: "2025-10-24" }, []],
  [
    "of an organisation what is not its id, or its name where it speaks",
    {
      coreInsights: [{ text: "A", attribution: { organization: "cove" } }],
      organizations: [cove],
    },
    ["organizations[].kind not kept", "organizations[].country not kept"],
  ],
  [
    "the name of an organisation whose speaker is a person",
    {
      coreInsights: [{ text: "A", attribution: { name: "A person", organization: "cove" } }],
      organizations: [{ id: "cove", name: "Cove Capital" }],
    },
    ["organizations[].name not kept"],
  ],
  [
    "other languages, making, rights and what only programs know",
    {
      series: { id: "s", name: "A series" },
      alternates: [{ language: "fr", url: "https://example.org/fr" }],
      provenance: { disclosure: "ai-assisted", responsibleParty: { name: "A desk" } },
      rights: { license: "CC-BY-4.0", copyrightNotice: "A desk" },
    },
    [
      "series.name not kept",
      "alternates not kept",
      "provenance.responsibleParty not kept",
      "rights.copyrightNotice not kept",
    ],
  ],
  [
    "the date of the source, if the brief has another",
    { datePublished: "2025-10-24", source: { name: "A", datePublished: "2025-10-23" } },
    ["source.datePublished not kept"],
  ],
  [
    "a group without insights",
    { groups: [{ title: "A", insights: [] }] },
    ["groups[].title not kept"],
  ],
])("tables lose %s", (_, fields, losses) => {
  expect(lossesOf(fields)).toEqual(losses);
});

test("every text of an article is in a row, or is reported as lost", () => {
  fc.assert(
    fc.property(arbitraryArticle, (generated) => {
      const losses = findUncarried([generated as Article], tableCarrier);
      const rows = Object.values(tables)
        .map((table) => rowsOf(generated as Article, table))
        .join("");
      const lost = (field: string): boolean =>
        losses.some(
          ({ field: head }) =>
            /^(?:$|\.|\[)/.test(field.replace(head, "")) && field.startsWith(head),
        );
      const missing = textsOf(generated, "").filter(
        ([field, text]) => !rows.includes(JSON.stringify(text).slice(1, -1)) && !lost(field),
      );
      expect(missing).toEqual([]);
    }),
    { numRuns: runs / 5 },
  );
});

/** Lists the strings of a value, with the names of their fields. */
function textsOf(value: unknown, field: string): [field: string, text: string][] {
  if (typeof value === "string")
    return /^(?:\$schema|schemaVersion)$/.test(field) ? [] : [[field, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, `${field}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(
      part,
      key === "value" && "lang" in value ? field : field === "" ? key : `${field}.${key}`,
    ),
  );
}
