// Writes the generated files that Git ignores: custom-elements.json and the data for editors, from the class and its
// docblocks, and the styles, from the style of a brief.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metadataFiles } from "./metadata-files.ts";
import { splitStyles } from "./split-styles.ts";

for (const [name, text] of metadataFiles())
  writeFileSync(join(import.meta.dirname, "..", name), text);

const source = join(import.meta.dirname, "../../schema/src/reading/style/brief.css");
const folder = join(import.meta.dirname, "../src/generated");
mkdirSync(folder, { recursive: true });
for (const [name, css] of Object.entries(splitStyles(readFileSync(source, "utf8"))))
  writeFileSync(
    join(folder, `${name}.styles.ts`),
    `// Written by scripts/generate.ts from the style of a brief. Do not edit.
import { css } from "lit";

export const styles = css\`
${css.replaceAll("\\", "\\\\")}\`;
`,
  );
