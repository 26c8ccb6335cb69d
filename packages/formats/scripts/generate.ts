// Writes the generated files that Git ignores: the style of briefs, and the hash of the style of a page, because browsers
// have no synchronous SHA-256.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageStyleWith } from "../src/html/page-style.ts";
import { prefixedStyle } from "./prefixed-style.ts";

const source = join(import.meta.dirname, "../../schema/src/reading/style/brief.css");
const briefStyle = prefixedStyle(readFileSync(source, "utf8"));
const hash = createHash("sha256").update(pageStyleWith(briefStyle)).digest("base64");
const directory = join(import.meta.dirname, "../src/generated");

mkdirSync(directory, { recursive: true });
write("brief-style.ts", `export const briefStyle = ${JSON.stringify(briefStyle)};`);
write("page-style-hash.ts", `export const pageStyleSha256 = "${hash}";`);

function write(name: string, code: string): void {
  writeFileSync(
    join(directory, name),
    `// Written by scripts/generate.ts. Do not edit.\n${code}\n`,
  );
}
