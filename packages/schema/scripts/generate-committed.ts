// Writes the generated files that Git keeps.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { committedVariant, writeJsonSchema } from "./write-json-schema.ts";

writeJsonSchema(committedVariant);
// Reads the file that was written above.
const { printArticlePage } = await import("./print-article-page.ts");
writeFileSync(join(import.meta.dirname, "../../../docs/reference/article.md"), printArticlePage());
