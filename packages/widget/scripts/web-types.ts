import type {
  Attribute,
  ClassField,
  CustomElementDeclaration,
  Event,
} from "custom-elements-manifest/schema.d.ts";

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
}

/** Creates the `web-types` file for JetBrains editors. See https://github.com/JetBrains/web-types. */
export function webTypes(
  declaration: CustomElementDeclaration,
  library: { readonly name: string; readonly version: string },
): object {
  const { tagName, description, attributes = [], members = [], events = [] } = declaration;
  const { slots = [], cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name: library.name,
    version: library.version,
    "js-types-syntax": "typescript",
    "description-markup": "markdown",
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            source: { module: library.name, symbol: declaration.name },
            attributes: attributes.map(attributeTypes),
            slots: slots.map(described),
            js: {
              properties: members
                .filter((member) => member.kind === "field" && member.static !== true)
                .map((member) => propertyTypes(member as ClassField)),
              events: events.map(eventTypes),
            },
          },
        ],
      },
      css: {
        properties: cssProperties.map(({ name, description: purpose, default: initial }) => ({
          name,
          description: `${purpose}\n\nDefault: \`${initial}\``,
        })),
        "pseudo-elements": cssParts.map((part) => ({
          ...described(part),
          name: `part(${part.name})`,
        })),
        "pseudo-classes": cssStates.map((state) => ({
          ...described(state),
          name: `state(${state.name})`,
        })),
      },
    },
  };
}

function described({ name, description }: Described): Described {
  return { name, description };
}

function attributeTypes(attribute: Attribute): object {
  const type = attribute.type!.text;
  return {
    ...described(attribute),
    // The editor completes a quoted string.
    value: type === "boolean" ? { kind: "no-value" } : { type: stringLiterals(type) },
    default: attribute.default?.replace(/^"(.*)"$/, "$1"),
  };
}

/** Quotes the values of a type, because attributes are strings: `1 | 2` becomes `"1" | "2"`. */
function stringLiterals(type: string): string {
  return type.replace(/(?<!["\w])\d+(?!["\w])/g, '"$&"');
}

function propertyTypes(field: ClassField): object {
  return { ...described(field), type: field.type!.text, default: field.default };
}

function eventTypes(event: Event): object {
  return { ...described(event), arguments: [{ name: "event", type: event.type.text }] };
}
