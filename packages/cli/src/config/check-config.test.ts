import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { formatPath } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { checkConfig } from "./check-config.ts";

function issuesOf(config: unknown): string[] {
  return checkConfig(config, []).map(({ path, message }) => `${formatPath(path)}: ${message}`);
}

/** A config with every key. */
const complete = {
  $schema: "./node_modules/@mineral-brief/cli/json-schema/1/config.schema.json",
  include: ["news/**/*.{yaml,md}"],
  ignore: ["drafts/"],
  severities: { "headline-long": "off", "unknown-key": "error", "text-not-kept": "note" },
  ignores: [{ files: ["archive/"], codes: ["date-future"] }],
  defaults: {
    language: "zh-Hant",
    timeZone: "Asia/Shanghai",
    provenance: { disclosure: "ai-assisted", tools: [{ name: "summariser" }] },
  },
  sources: {
    SMM: {
      name: "Shanghai Metals Market",
      url: "https://www.metal.com",
      country: "CN",
      timeZone: "Asia/Shanghai",
    },
  },
  schema: "./house-style.js",
};

describe("accepts a config", () => {
  test.each([
    ["with every key", complete],
    ["with none", {}],
    [
      "with nothing in each",
      { include: [], ignore: [], severities: {}, ignores: [], defaults: {}, sources: {} },
    ],
    ["with a code of its own schema", { schema: "x", severities: { "topics-missing": "off" } }],
  ])("%s", (_, config) => {
    expect(issuesOf(config)).toEqual([]);
  });
});

describe("reports what is expected", () => {
  test.each<[unknown, string[]]>([
    [[], [': expected an object such as {"severities":{"headline-long":"off"}}, found a list']],
    [null, [': expected an object such as {"severities":{"headline-long":"off"}}, found null']],
    [
      { rules: {} },
      [
        "rules: unknown key; use $schema, include, ignore, severities, ignores, defaults, untag, sources, schema",
      ],
    ],
    [
      { defaults: { timezone: "UTC" } },
      ["defaults.timezone: unknown key; did you mean `timeZone`?"],
    ],
    [{ include: ["a", 1] }, ['include[1]: expected text such as "news/**/*.yaml", found 1']],
    [
      { ignore: [""] },
      ['ignore[0]: expected text such as "drafts/", found empty text; omit the key instead'],
    ],
    [
      { severities: { "headline-long": 0 } },
      ['severities["headline-long"]: expected "off", "note", "warning" or "error", found 0'],
    ],
    [
      { severities: { "topics-missing": "off" } },
      [
        'severities["topics-missing"]: unknown code `topics-missing`; did you mean `source-missing`?',
      ],
    ],
    [
      { ignores: [{ files: ["a"], codes: ["json-syntax"] }] },
      [
        "ignores[0].codes[0]: `json-syntax` is an error of syntax or structure, which cannot be switched off",
      ],
    ],
    [
      { sources: { SMM: { timeZone: "+08:00" } } },
      ['sources.SMM.timeZone: expected a time zone name like Asia/Shanghai, found "+08:00"'],
    ],
    [
      { defaults: { language: "english", timeZone: "China/Beijing" } },
      [
        'defaults.language: expected a language tag like en, zh or zh-Hans, found "english"',
        'defaults.timeZone: unknown time zone "China/Beijing"; write an IANA name such as Asia/Shanghai',
      ],
    ],
    [
      { sources: { constructor: { zone: "UTC" } } },
      ["sources.constructor.zone: unknown key; use name, url, country, timeZone"],
    ],
  ])("%j", (config, expected) => {
    expect(issuesOf(config)).toEqual(expected);
  });
});

test("agrees with ajv about the published JSON Schema", () => {
  const require = createRequire(
    createRequire(import.meta.url).resolve("@mineral-brief/schema/package.json"),
  );
  const { Ajv2020 } = require("ajv/dist/2020.js") as {
    Ajv2020: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean };
  };
  const file = join(import.meta.dirname, "../../json-schema/1/config.schema.json");
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, "utf8")) as object,
  );
  const configs = [
    complete,
    {},
    [],
    null,
    { rules: {} },
    { include: "a" },
    { include: [1] },
    { ignore: [""] },
    { severities: { "headline-long": "of" } },
    { severities: [] },
    { ignores: [{ files: [] }] },
    { ignores: [{ files: [], codes: [], rules: [] }] },
    { defaults: { timezone: "UTC" } },
    { defaults: { language: "english" } },
    { defaults: { provenance: [] } },
    { sources: { SMM: { url: "metal.com" } } },
    { sources: { SMM: { timeZone: "+08:00" } } },
    { sources: { SMM: "Shanghai" } },
    { sources: { SMM: { name: 1 } } },
    { sources: { SMM: { name: { value: "上海有色网" } } } },
    { sources: { SMM: { name: { value: "上海有色网", lang: "zh" } } } },
    { schema: "" },
  ];
  expect(configs.map((config) => [config, isValid(config)])).toEqual(
    configs.map((config) => [config, checkConfig(config, []).length === 0]),
  );
});
