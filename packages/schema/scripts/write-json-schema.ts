// Writes json-schema/1/*.schema.json from the zod schema.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaFileName, jsonSchemaVariants } from "../src/json-schema-address.ts";
import { printJsonSchema } from "./print-json-schema.ts";

const directory = join(import.meta.dirname, "../json-schema/1");
mkdirSync(directory, { recursive: true });
for (const variant of jsonSchemaVariants)
  writeFileSync(join(directory, jsonSchemaFileName(variant)), printJsonSchema(variant));
