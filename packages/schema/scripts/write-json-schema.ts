import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  jsonSchemaFileName,
  jsonSchemaVariants,
  type JsonSchemaVariant,
} from "../src/json-schema-address.ts";
import { printStructuredOutput } from "./print-structured-output.ts";
import { printJsonSchema } from "./print-json-schema.ts";

/** The first JSON Schema is committed, so that a review shows how a change of the model looks from outside. */
export const committedVariant: JsonSchemaVariant = jsonSchemaVariants[0]!;
export const ignoredVariants: readonly JsonSchemaVariant[] = jsonSchemaVariants.slice(1);

/** Writes src/generated/json-schema.ts, the text of the loose JSON Schema for programs. */
export function writeJsonSchemaModule(): void {
  const text = JSON.stringify(JSON.parse(printJsonSchema(committedVariant)));
  const lines = [
    "// Written by scripts/write-json-schema.ts from the zod schema. Do not edit.",
    `export const articleJsonSchemaText: string = ${JSON.stringify(text)};`,
  ];
  writeFileSync(
    join(import.meta.dirname, "../src/generated/json-schema.ts"),
    `${lines.join("\n")}\n`,
  );
}

/** Writes one of json-schema/1/*.schema.json from the zod schema. */
export function writeJsonSchema(variant: JsonSchemaVariant): void {
  const path = join(import.meta.dirname, "../json-schema/1", jsonSchemaFileName(variant));
  writeFileSync(path, printJsonSchema(variant));
}

/** Writes json-schema/1/article.structured-output.schema.json. */
export function writeStructuredOutput(): void {
  const path = join(import.meta.dirname, "../json-schema/1/article.structured-output.schema.json");
  writeFileSync(path, printStructuredOutput());
}
