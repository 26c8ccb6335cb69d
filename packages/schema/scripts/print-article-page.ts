import {
  aboutArticle,
  article,
  describe,
  objectOf,
  objectTypes,
  otherForms,
  smallArticle,
  termsOf,
  typeOf,
  type Schema,
} from "../../../scripts/article-fields.ts";
import { printTable } from "../../../scripts/print-table.ts";

export const taggedArticle = `schemaVersion: "1.0"
id: https://example.org/briefs/northern-katpar
headline: A US investor is to lead two tungsten projects in Kazakhstan
language: en
datePublished: 2025-11-07
series: { id: weekly-tungsten, name: Tungsten week }
places:
  - { id: northern-katpar, name: Northern Katpar, kind: deposit, country: KZ }
organizations:
  - { id: cove-kaz, name: Cove Kaz Capital, kind: company, country: US }
coreInsights:
  - id: stake
    text: Cove Kaz Capital is to hold 70% of a joint venture for Northern Katpar.
    kind: fact
    citations: [{ id: 1, locator: para. 2 }]
    minerals: [tungsten]
    places: [northern-katpar]
    organizations: [cove-kaz]
    stages: [project-development]
    figures:
      - text: 70%
        kind: share
        value: 70
        unit: percent
        measure: stake in the joint venture
        about: [cove-kaz]
    relations:
      - type: joint-venture
        from: [cove-kaz]
        to: [KZ]
        minerals: [tungsten]
        status: signed
        date: 2025-11-06
references:
  - { id: 1, kind: statement, title: On tungsten in Kazakhstan, publisher: Example Ministry }
provenance:
  disclosure: ai-assisted
  tools: [{ name: summariser, task: summarise }]
  reviewedBy: [{ name: Ada Quill, kind: person }]
  responsibleParty: { name: Ore Desk, kind: organization }
corrections:
  - {
      date: 2025-11-08,
      text: The first version named one project.,
      kind: correction,
      insight: stake,
    }
`;

/** Prints docs/reference/article.md: each field of each type, from the JSON Schema. */
export function printArticlePage(): string {
  return `${[
    "# The Article",
    "<!-- Written by packages/schema/scripts/generate-committed.ts from the zod schema. Do not edit. -->",
    `${aboutArticle} Fields in **bold** are required. Tools keep keys that are not listed here, and report them.`,
    `\`\`\`yaml\n${smallArticle}\`\`\``,
    printFields(article),
    "## A tagged brief",
    "The fields for data, here with their usual values. `mineral-brief tag` proposes most of them.",
    `\`\`\`yaml\n${taggedArticle}\`\`\``,
    ...objectTypes().flatMap(([name, schema]) => printType(name, schema)),
  ].join("\n\n")}\n`;
}

function printType(name: string, schema: Schema): string[] {
  const others = otherForms(schema).map((other) => code(typeOf(other)));
  return [
    `## ${name}`,
    ...(schema.description === undefined ? [] : [schema.description]),
    ...(others.length === 0
      ? []
      : [`Write it as ${others.join(" or ")}, or as an object with these fields:`]),
    ...(Object.keys(objectOf(schema)!.properties!).length === 0
      ? []
      : [printFields(objectOf(schema)!)]),
  ];
}

function printFields({ properties, required = [] }: Schema): string {
  const rows = Object.entries(properties!).map(([name, field]) => [
    required.includes(name) ? `**\`${name}\`**` : code(name),
    printTypeOf(field),
    printMeaning(field),
    field.examples === undefined ? "" : code(JSON.stringify(field.examples[0])),
  ]);
  return printTable([["field", "type", "meaning", "example"], ...rows]).join("\n");
}

/** Links the type of a field to its section. */
function printTypeOf(field: Schema): string {
  const type = typeOf(field);
  const name = type.replace(/\[\]$/, "");
  const isObject = objectTypes().some(([other]) => other === name);
  return isObject ? `[\`${type}\`](#${name.toLowerCase()})` : code(type);
}

/** Describes a field, with the known terms unless its description or its type lists them. */
function printMeaning(field: Schema): string {
  const meaning = describe(field);
  const terms = (termsOf(field) ?? termsOf(field.items ?? {}) ?? []).map(code);
  const isListed = terms.every((term) => meaning.includes(term)) || typeOf(field).includes(`"`);
  return `${escape(meaning)}${isListed ? "" : ` Known terms: ${terms.join(", ")}.`}`;
}

function code(text: string): string {
  return `\`${escape(text)}\``;
}

/** In a cell of a table, a bar would end the cell, even in code. */
function escape(text: string): string {
  return text.replaceAll("|", "\\|");
}
