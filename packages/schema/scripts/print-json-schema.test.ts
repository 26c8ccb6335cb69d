import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as z from "zod";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import { describe, expect, test } from "vitest";
import {
  jsonSchemaAddress,
  jsonSchemaFileName,
  jsonSchemaVariants,
} from "../src/json-schema-address.ts";
import { articleSchema } from "../src/zod/article.ts";
import { insightSchema } from "../src/zod/insight.ts";
import { printJsonSchema } from "./print-json-schema.ts";

test.each(jsonSchemaVariants.map((variant) => [jsonSchemaFileName(variant), variant] as const))(
  "%s is current",
  (name, variant) => {
    const file = readFileSync(join(import.meta.dirname, "../json-schema/1", name), "utf8");
    expect(file === printJsonSchema(variant), "run `npm run generate`").toBe(true);
    expect(JSON.parse(file)).toMatchObject({ $id: jsonSchemaAddress(variant) });
  },
);

const strictest = { strict: true, strictTypes: true, strictRequired: true } as const;
const named = ["Agent", "Figure", "Group", "Insight", "Place", "Reference", "Relation", "Text"];

const forValidators = jsonSchemaVariants.filter(({ forEditors }) => !forEditors);

test.each(forValidators.map((variant) => [jsonSchemaFileName(variant), variant] as const))(
  "%s compiles in ajv's strict mode, and its definitions have names",
  (_, variant) => {
    const schema = JSON.parse(printJsonSchema(variant)) as JsonNode;
    const ajv = variant.dialect === "draft-07" ? new Ajv(strictest) : new Ajv2020(strictest);
    expect(ajv.compile(schema)({ schemaVersion: "1.0", headline: "x", language: "en" })).toBe(true);
    expect(definitionNames(schema)).toEqual(expect.arrayContaining(named));
    expect(definitionNames(schema).filter((name) => name.startsWith("_"))).toEqual([]);
  },
);

test.each([
  ["draft-2020-12", new Ajv2020(strictest)],
  ["draft-7", new Ajv(strictest)],
] as const)(
  "what z.toJSONSchema prints for %s compiles in ajv's strict mode, with the same names",
  (target, ajv) => {
    const extended = articleSchema.extend({
      featured: z.array(insightSchema.extend({ desk: z.string() })),
    });
    for (const part of [articleSchema, extended]) {
      const schema = z.toJSONSchema(part, { target }) as JsonNode;
      expect(() => ajv.compile(schema)).not.toThrow();
      expect(definitionNames(schema)).toEqual(expect.arrayContaining(named));
    }
  },
);

const definitionNames = (schema: JsonNode) =>
  Object.keys((schema["$defs"] ?? schema["definitions"]) as object);

test("the schema for editors is the loose draft-07 schema with four more keywords", () => {
  const variant = { dialect: "draft-07", strict: false } as const;
  const help = [
    "defaultSnippets",
    "enumDescriptions",
    "markdownDescription",
    "patternErrorMessage",
  ];
  const editor = JSON.parse(printJsonSchema({ ...variant, forEditors: true })) as object;
  expect(() => new Ajv(strictest).compile(editor)).toThrow("unknown keyword");
  const withHelp = new Ajv(strictest).addVocabulary(help);
  expect(() => withHelp.compile(editor)).not.toThrow();
  const without = JSON.parse(JSON.stringify(editor), (key, value: unknown) =>
    help.includes(key) ? undefined : value,
  ) as object;
  const plain = JSON.parse(printJsonSchema(variant)) as object;
  expect({ ...without, $id: "" }).toEqual({ ...plain, $id: "" });
});

test("every field has a description for editors", () => {
  const schema = JSON.parse(printJsonSchema({ dialect: "2020-12", strict: false })) as JsonNode;
  expect(undescribed(schema, "")).toEqual([]);
});

interface JsonNode {
  description?: string;
  $ref?: string;
  properties?: Record<string, JsonNode>;
  [keyword: string]: unknown;
}

/** The paths of fields without a description; a reference is described at its target. */
function undescribed(node: JsonNode, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, field]) =>
    field.description === undefined && field.$ref === undefined ? [`${path}.${key}`] : [],
  );
  const inner = Object.entries(node).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? undescribed(value as JsonNode, `${path}.${key}`)
      : [],
  );
  return [...own, ...inner];
}

/** An editor's JSON service, as VS Code runs it, that checks with one of our schemas. `|` marks the caret. */
function editor(source: string, strict: boolean) {
  const text = source.replace("|", "");
  const offset = Math.max(source.indexOf("|"), 0);
  const variant = { dialect: "draft-07", strict } as const;
  const service = getLanguageService({});
  service.configure({
    schemas: [
      {
        uri: jsonSchemaAddress(variant),
        fileMatch: ["*.brief.json"],
        schema: JSON.parse(printJsonSchema(variant)) as object,
      },
    ],
  });
  const document = TextDocument.create("file:///a.brief.json", "json", 1, text);
  const json = service.parseJSONDocument(document);
  const position = document.positionAt(offset);
  return {
    completions: async () =>
      (await service.doComplete(document, position, json))!.items.map(({ label }) => label),
    hover: async () => JSON.stringify((await service.doHover(document, position, json))?.contents),
    problems: async () =>
      (await service.doValidation(document, json)).map(({ message }) => message),
  };
}

describe("an editor", () => {
  test.each([
    [
      "the keys of an article",
      '{"schemaVersion": "1.0", |}',
      ["headline", "coreInsights", "provenance"],
    ],
    ["the keys of an insight", '{"coreInsights": [{|}]}', ["text", "citations", "figures"]],
    [
      "the kinds of an insight",
      '{"coreInsights": [{"kind": |}]}',
      ['"fact"', '"claim"', '"analysis"', '"outlook"'],
    ],
    [
      "the statuses of a relation",
      '{"coreInsights": [{"relations": [{"status": |}]}]}',
      ['"announced"', '"in-force"'],
    ],
    ["the minerals", '{"coreInsights": [{"minerals": [|]}]}', ['"tungsten"', '"rare-earths"']],
    [
      "the types of a relation",
      '{"coreInsights": [{"relations": [{"type": |}]}]}',
      ['"export-ban"', '"joint-venture"'],
    ],
    ["the version", '{"schemaVersion": |}', ['"1.0"']],
  ])("completes %s", async (_, source, expected) => {
    const labels = await editor(source, false).completions();
    expect(labels).toEqual(expect.arrayContaining(expected));
  });

  test("explains a key on hover", async () => {
    expect(await editor('{"coreInsights": [{"cita|tions": [1]}]}', false).hover()).toContain(
      "The sources of the statement",
    );
    expect(await editor('{"head|line": "x"}', false).hover()).toContain("The headline");
  });

  test("marks a typo with the strict schema only", async () => {
    const source = '{"schemaVersion": "1.0", "headline": "x", "language": "en", "headlin": "y"}';
    expect(await editor(source, true).problems()).toEqual([expect.stringContaining("headlin")]);
    expect(await editor(source, false).problems()).toEqual([]);
  });

  test("marks a missing key and a wrong date", async () => {
    expect(
      await editor(
        '{"schemaVersion": "1.0", "headline": "x", "datePublished": "yesterday"}',
        false,
      ).problems(),
    ).toHaveLength(2);
  });
});
