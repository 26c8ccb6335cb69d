import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { describeElement, manifestOf } from "./describe-element.ts";
import { elementTables } from "./element-tables.ts";
import { cssData, htmlData } from "./vscode-data.ts";
import { webTypes } from "./web-types.ts";
import { withTables } from "./with-tables.ts";

const root = join(import.meta.dirname, "..");

/** Gives the content of the files that are generated from the class and its docblocks, by path. */
export function metadataFiles(): ReadonlyMap<string, string> {
  const declaration = describeElement();
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const files = {
    "custom-elements.json": json(manifestOf(declaration)),
    "vscode.html-custom-data.json": json(htmlData(declaration)),
    "vscode.css-custom-data.json": json(cssData(declaration)),
    "web-types.json": json(webTypes(declaration, packageJson)),
    "README.md": withTables(readme, elementTables(declaration)),
  };
  return new Map(Object.entries(files).map(([name, text]) => [join(root, name), text]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
