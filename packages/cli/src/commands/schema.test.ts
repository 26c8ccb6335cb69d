import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Io } from "../io.ts";
import { schema, type SchemaOptions } from "./schema.ts";

const require = createRequire(import.meta.url);

test.each<[SchemaOptions, string]>([
  [{}, "article.schema.json"],
  [{ strict: true }, "article.strict.schema.json"],
  [{ draft07: true }, "article.draft-07.schema.json"],
  [{ strict: true, draft07: true }, "article.draft-07.strict.schema.json"],
  [{ editor: true }, "article.editor.schema.json"],
  [{ structuredOutput: true }, "article.structured-output.schema.json"],
])("with %j prints %s as the schema package has it", async (options, file) => {
  let printed = "";
  const code = await schema(options, {
    stdout: (text: string) => (printed += text),
  } as unknown as Io);
  const path = require.resolve(`@mineral-brief/schema/json-schema/1/${file}`);
  expect(code).toBe(0);
  expect(printed === readFileSync(path, "utf8")).toBe(true);
});
