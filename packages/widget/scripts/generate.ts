// Writes the generated files that Git ignores: custom-elements.json and the data for editors, from the class and its
// docblocks, the styles, from the style of a brief, and the names, from the vocabulary.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minerals, places, relationTypes, stages } from "@mineral-brief/schema/vocabulary";
import { metadataFiles } from "./metadata-files.ts";
import { splitStyles } from "./split-styles.ts";

for (const [name, text] of metadataFiles())
  writeFileSync(join(import.meta.dirname, "..", name), text);

const sources = ["../../schema/src/reading/style/brief.css", "../src/mineral-brief-element.css"];
const styles = sources
  .map((path) => readFileSync(join(import.meta.dirname, path), "utf8"))
  .join("");
const folder = join(import.meta.dirname, "../src/generated");
mkdirSync(folder, { recursive: true });
for (const [name, css] of Object.entries(splitStyles(styles)))
  writeFileSync(
    join(folder, `${name}.styles.ts`),
    `// Written by scripts/generate.ts from the styles of a brief and of the element. Do not edit.
export const styles = \`
${css.replaceAll("\\", "\\\\")}\`;
`,
  );

// The names alone: the vocabulary has much that a page does not need.
for (const language of ["en", "zh"] as const) {
  const names = [...minerals, ...places, ...stages, ...relationTypes].flatMap(({ id, names }) => {
    const name = names[language];
    // What the element makes of an id without a name is often the English name.
    return name === undefined || name === id.replaceAll("-", " ") ? [] : [[id, name]];
  });
  const text = JSON.stringify(names).replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
  writeFileSync(
    join(folder, `names-${language}.ts`),
    `// Written by scripts/generate.ts from the vocabulary. Do not edit.\nexport const namesText = \`${text}\`;\n`,
  );
}
