import { expect, it } from "vitest";
import { describeElement } from "./describe-element.ts";
import { webTypes } from "./web-types.ts";

interface Named {
  readonly name: string;
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly [
        {
          readonly name: string;
          readonly attributes: readonly (Named & {
            readonly value: { readonly kind?: string; readonly type?: string };
            readonly default?: string;
          })[];
          readonly js: {
            readonly properties: readonly Named[];
            readonly events: readonly (Named & { readonly arguments: readonly object[] })[];
          };
        },
      ];
    };
    readonly css: {
      readonly properties: readonly Named[];
      readonly "pseudo-elements": readonly Named[];
      readonly "pseudo-classes": readonly Named[];
    };
  };
}

const declaration = describeElement();
const written = webTypes(declaration, { name: "library", version: "1.2.3" }) as WebTypes;
const [element] = written.contributions.html.elements;

const names = (things: readonly Named[] = []): string[] => things.map(({ name }) => name);

it("has the library, its version and the element", () => {
  expect(written).toMatchObject({ name: "library", version: "1.2.3" });
  expect(element.name).toBe("mineral-brief");
});

it.each([
  ["src", { type: "string" }, undefined],
  ["open", { type: '"first" | "none" | "all"' }, "first"],
  ["exclusive", { kind: "no-value" }, "false"],
  ["heading-level", { type: '"1" | "2" | "3" | "4" | "5" | "6"' }, "2"],
  ["theme", { type: '"light" | "dark" | "auto"' }, undefined],
])("describes the values of the attribute %s", (name, value, initial) => {
  const attribute = element.attributes.find((one) => one.name === name);
  expect(attribute).toMatchObject({ value });
  expect(attribute?.default).toBe(initial);
});

it("has every attribute, property, event, custom property, part and state", () => {
  const { css } = written.contributions;
  expect(names(element.attributes)).toEqual(names(declaration.attributes));
  expect(names(element.js.properties)).toEqual(
    names(declaration.members?.filter((member) => member.kind === "field")),
  );
  expect(names(element.js.events)).toEqual(names(declaration.events));
  expect(names(css.properties)).toEqual(names(declaration.cssProperties));
  expect(names(css["pseudo-elements"])).toEqual(
    names(declaration.cssParts).map((part) => `part(${part})`),
  );
  expect(names(css["pseudo-classes"])).toEqual(
    names(declaration.cssStates).map((state) => `state(${state})`),
  );
});

it("has the types of event details", () => {
  expect(element.js.events.find(({ name }) => name === "mineral-brief-toggle")).toMatchObject({
    arguments: [{ name: "event", type: "CustomEvent<MineralBriefToggleDetail>" }],
  });
});
