// Writes the generated file that Git keeps.
import { committedVariant, writeJsonSchema } from "./write-json-schema.ts";

writeJsonSchema(committedVariant);
