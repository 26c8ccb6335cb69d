import type { Attribute, CustomElementDeclaration } from "custom-elements-manifest/schema.d.ts";
import type { CSSDataV1 } from "vscode-css-languageservice";
import type { HTMLDataV1, IAttributeData, MarkupContent } from "vscode-html-languageservice";

/** Creates the data for VS Code's setting `html.customData`. See https://github.com/microsoft/vscode-custom-data. */
export function htmlData({
  tagName,
  description,
  attributes = [],
}: CustomElementDeclaration): HTMLDataV1 {
  return {
    version: 1.1,
    tags: [
      {
        name: tagName!,
        description: markdown(description),
        attributes: attributes.map(attributeData),
      },
    ],
  };
}

/** Creates the data for VS Code's setting `css.customData`. */
export function cssData({
  cssProperties = [],
  cssStates = [],
  cssParts = [],
}: CustomElementDeclaration): CSSDataV1 {
  return {
    version: 1.1,
    properties: cssProperties.map(({ name, description, default: initial }) => ({
      name,
      description: markdown(`${description}\n\nDefault: \`${initial}\``),
    })),
    pseudoClasses: cssStates.map(({ name, description }) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
    pseudoElements: cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

function attributeData({ name, description, type }: Attribute): IAttributeData {
  const described = { name, description: markdown(description) };
  // The value set "v" marks an attribute without a value.
  if (type!.text === "boolean") return { ...described, valueSet: "v" };
  const values = type!.text
    .split(" | ")
    .filter((word) => /^(?:"[^"]*"|\d+)$/.test(word))
    .map((word) => ({ name: word.replaceAll('"', "") }));
  return values.length === 0 ? described : { ...described, values };
}

function markdown(value = ""): MarkupContent {
  return { kind: "markdown", value };
}
