import packageJson from "../package.json" with { type: "json" };
import { describeElement, manifestOf } from "./describe-element.ts";
import { cssData, htmlData } from "./vscode-data.ts";
import { webTypes } from "./web-types.ts";

/** The files of this package that describe the element to tools, by name. Their source is the class with its docblocks. */
export function metadataFiles(): ReadonlyMap<string, string> {
  const declaration = describeElement();
  return new Map([
    ["custom-elements.json", json(manifestOf(declaration))],
    ["vscode.html-custom-data.json", json(htmlData(declaration))],
    ["vscode.css-custom-data.json", json(cssData(declaration))],
    ["web-types.json", json(webTypes(declaration, packageJson))],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
