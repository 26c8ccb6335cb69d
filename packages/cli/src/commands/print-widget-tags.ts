import { createHash } from "node:crypto";
import { markup } from "@mineral-brief/formats/markup";
import { importedWidgetFiles, widgetFiles } from "../widget-file.ts";

/** A file of the widget with its text. */
export interface LoadedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Prints the tag that loads the element and, in a comment, an import map with the hashes of the files that the element
 * imports itself.
 *
 * `address` is the URL of the folder, with a trailing slash. Empty if the pages are in the same folder.
 */
export function printWidgetTags(files: readonly LoadedFile[], address: string): string {
  const imported = files.filter(({ file }) => importedFiles.has(file));
  const lines = [
    ...(imported.length === 0 ? [] : [printImportMap(imported, address)]),
    ...files
      .filter(({ file }) => file === widgetFiles.element)
      .map((one) => printTag(one, address)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const importedFiles: ReadonlySet<string> = new Set(importedWidgetFiles);

function printTag({ file, text }: LoadedFile, address: string): string {
  return markup`<script type="module" src="${address + file}" integrity="${integrityOf(text)}" crossorigin="anonymous"></script>`
    .text;
}

/** See https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity */
function printImportMap(files: readonly LoadedFile[], address: string): string {
  // In an import map, a key that starts with neither a slash nor a dot is a bare name, not a URL.
  const folder = /^(?:\.{0,2}\/|https?:)/i.test(address) ? address : `./${address}`;
  const lines = files.map(({ file, text }) =>
    `${JSON.stringify(folder + file)}: "${integrityOf(text)}"`.replace(/[<>]/g, (sign) =>
      sign === "<" ? "\\u003c" : "\\u003e",
    ),
  );
  return `<!-- To check the files that the element imports too, add this import map above all scripts of the page.
<script type="importmap">
{"integrity": {
${lines.join(",\n")}
}}
</script>
-->`;
}

/** See https://www.w3.org/TR/sri-2/#the-integrity-attribute */
function integrityOf(text: string): string {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}
