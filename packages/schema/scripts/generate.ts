// Writes the generated files that Git ignores. Turbo runs this before each build, type check and test run.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

mkdirSync(join(import.meta.dirname, "../src/generated"), { recursive: true });

// Loads each script only when its turn comes, because it imports files that the scripts before it write.
await import("./write-vocabulary.ts");
await import("./write-codes.ts");
await import("./write-key-order.ts");
await import("./write-validator.ts");
await import("./write-rule-list.ts");
await import("./write-conformance.ts");

const { ignoredVariants, writeJsonSchema, writeJsonSchemaModule, writeStructuredOutput } =
  await import("./write-json-schema.ts");
for (const variant of ignoredVariants) writeJsonSchema(variant);
writeJsonSchemaModule();
writeStructuredOutput();
