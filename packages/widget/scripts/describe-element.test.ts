import { LitElement } from "lit";
import { Ajv } from "ajv";
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { BriefStatus } from "../src/loading/brief-status.ts";
import type { MineralBriefEventMap } from "../src/events.ts";
import { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { styles } from "../src/generated/first.styles.ts";
import { describeElement, manifestOf } from "./describe-element.ts";

const declaration = describeElement();
const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = declaration;
const source = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../src", name), "utf8");

const namesOf = (items: readonly { name: string }[] = []): string[] =>
  items.map(({ name }) => name).sort();
const membersThatAre = (kind: "field" | "method", isStatic: boolean): string[] =>
  namesOf(members?.filter((member) => member.kind === kind && Boolean(member.static) === isStatic));

/** Lists the methods that a class adds to its superclass, without lifecycle callbacks. */
const ownMethods = (own: object, inherited: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(own))
    .filter(([name, { value }]) => typeof value === "function" && !(name in inherited))
    .filter(([name]) => !name.endsWith("Callback"))
    .map(([name]) => name)
    .sort();

describe("the manifest has exactly these", () => {
  const eventNames: Record<keyof MineralBriefEventMap, true> = {
    "mineral-brief-load": true,
    "mineral-brief-error": true,
    "mineral-brief-toggle": true,
    "mineral-brief-citation": true,
    "mineral-brief-term": true,
    "mineral-brief-source": true,
    "mineral-brief-copy": true,
  };
  const states: Record<Exclude<BriefStatus["state"], "idle">, true> = {
    loading: true,
    ready: true,
    empty: true,
    error: true,
  };

  it.each<[string, string[], string[]]>([
    ["attributes", namesOf(attributes), MineralBriefElement.observedAttributes],
    [
      "properties",
      membersThatAre("field", false),
      [...[...MineralBriefElement.elementProperties.keys()].map(String), "loaded", "state"],
    ],
    [
      "methods",
      membersThatAre("method", false),
      ownMethods(MineralBriefElement.prototype, LitElement.prototype),
    ],
    ["static methods", membersThatAre("method", true), ownMethods(MineralBriefElement, LitElement)],
    ["static fields", membersThatAre("field", true), []],
    ["events", namesOf(events), Object.keys(eventNames)],
    [
      "custom properties",
      namesOf(cssProperties),
      [...new Set(styles.match(/--mineral-brief-[\w-]+/g))],
    ],
    ["states", namesOf(cssStates), Object.keys(states)],
    ["slots", namesOf(slots), ["", "header-actions", "after-core", "footer"]],
  ])("%s", (_, described, present) => {
    expect(described).toEqual(present.toSorted());
  });
});

it("describes every item", () => {
  const all = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat();
  expect(all.filter((item) => !item?.description)).toEqual([]);
});

it("maps each attribute to its property", () => {
  const fields = Object.fromEntries(
    attributes!.map(({ name, fieldName }) => [name, fieldName] as const),
  );
  const bound = [...MineralBriefElement.elementProperties]
    .filter(([, { attribute }]) => attribute !== false)
    .map(([name, { attribute }]) => [
      typeof attribute === "string" ? attribute : String(name).toLowerCase(),
      name,
    ]);
  expect(fields).toEqual(Object.fromEntries(bound));
});

it("has the types of events", () => {
  const map = source("events.ts");
  for (const { name, type } of events!) expect(map).toContain(`"${name}": ${type.text};`);
});

it("has the default values of custom properties", () => {
  const text = styles.replace(/\s+/g, " ").replace(/\( | \)/g, (space) => space.trim());
  for (const { name, default: initial } of cssProperties!)
    expect(text).toContain(`var(${name}, ${initial})`);
});

test("the manifest is valid according to its schema", () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(manifestOf(declaration));
  expect(validate.errors ?? []).toEqual([]);
});
