import { partNames } from "@mineral-brief/schema/reading";
import type { CustomElementDeclaration } from "custom-elements-manifest/schema.d.ts";
import { printTable } from "../../../scripts/print-table.ts";

type Tables = Readonly<Record<string, string>>;

/** Creates the tables of the docs: for each file, relative to the repository, by the names of their markers. */
export function filesWithTables(
  declaration: CustomElementDeclaration,
): readonly (readonly [file: string, tables: Tables])[] {
  const { parts, "custom properties": properties, states, ...rest } = elementTables(declaration);
  return [
    ["packages/widget/README.md", rest],
    ["docs/reference/element.md", { parts, "custom properties": properties, states }],
  ];
}

function elementTables(declaration: CustomElementDeclaration) {
  const { attributes = [], members = [], events = [], slots = [] } = declaration;
  const { cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  const fields = members.filter((member) => member.kind === "field");
  const methods = members.filter((member) => member.kind === "method");
  return {
    attributes: table(
      ["attribute", "property", "type", "default", "meaning"],
      fields.map(({ name, type, description }) => {
        const attribute = attributes.find(({ fieldName }) => fieldName === name);
        const shown = attribute?.type?.text ?? type!.text;
        return [
          code(attribute?.name),
          code(name),
          code(shown.replace(/ \| (?:null|undefined)/g, "")),
          code(attribute?.default),
          description,
        ];
      }),
    ),
    methods: table(
      ["method", "does"],
      methods.map(({ name, static: isStatic, parameters = [], description }) => [
        code(
          `${isStatic ? `${declaration.name}.` : ""}${name}(${parameters.map((parameter) => parameter.name).join(", ")})`,
        ),
        description,
      ]),
    ),
    events: table(
      ["event", "type of `detail`", "when"],
      events.map(({ name, type, description }) => [
        code(name),
        code(/<(\w+)>/.exec(type.text)![1]),
        description,
      ]),
    ),
    slots: table(
      ["slot", "holds"],
      slots.map(({ name, description }) => [name === "" ? "(default)" : code(name), description]),
    ),
    parts: table(
      ["part", "in `show`", "holds"],
      cssParts.map(({ name, description }) => [
        code(name),
        partNames.some((part) => part === name) ? "yes" : "",
        description,
      ]),
    ),
    "custom properties": table(
      ["custom property", "default", "for"],
      cssProperties.map(({ name, default: initial, description }) => [
        code(name),
        code(initial),
        description,
      ]),
    ),
    states: table(
      ["state", "when"],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
  };
}

function table(head: string[], rows: readonly (string | undefined)[][]): string {
  const cells = rows.map((row) =>
    row.map((cell = "") => cell.replaceAll("|", "\\|").replaceAll("\n", " ")),
  );
  return printTable([head, ...cells]).join("\n");
}

function code(text: string | undefined): string {
  return text === undefined ? "" : `\`${text}\``;
}
