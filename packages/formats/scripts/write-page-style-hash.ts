// Writes src/generated/page-style-hash.ts from the style of a page. SHA-256 is not available synchronously in browsers.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageStyle } from "../src/html/page-style.ts";

const hash = createHash("sha256").update(pageStyle).digest("base64");
writeFileSync(
  join(import.meta.dirname, "../src/generated/page-style-hash.ts"),
  `// Written by scripts/write-page-style-hash.ts; \`npm run generate\` writes it again.\nexport const pageStyleSha256 = "${hash}";\n`,
);
