// Writes the generated file that Git ignores: the hash of the page style, because browsers have no synchronous SHA-256.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageStyle } from "../src/html/page-style.ts";

const hash = createHash("sha256").update(pageStyle).digest("base64");
const directory = join(import.meta.dirname, "../src/generated");
mkdirSync(directory, { recursive: true });
writeFileSync(
  join(directory, "page-style-hash.ts"),
  `// Written by scripts/generate.ts. Do not edit.\nexport const pageStyleSha256 = "${hash}";\n`,
);
