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
  extends: ["./base.json", "@example/brief-style"],
  include: ["news/**/*.{yaml,md}"],
  ignore: ["drafts/"],
  severities: { "headline-long": "off", "unknown-key": "error", "text-not-kept": "note" },
  overrides: [
    {
      files: ["archive/"],
      severities: { "headline-long": "note" },
      defaults: { language: "de" },
      terms: { forbid: ["bonanza"] },
    },
  ],
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
  publish: {
    paths: ["briefs"],
    output: "site",
    title: "Tungsten desk",
    language: "zh",
    baseUrl: "https://example.org/briefs/",
    template: "team.html",
    timeZone: "Asia/Shanghai",
  },
  schema: "./house-style.mjs",
  rules: ["./house-rules.mjs"],
  terms: { prefer: { aluminium: ["aluminum"] }, forbid: ["game changer"] },
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
    ["with a code of its own rules", { rules: ["x"], severities: { "topics-missing": "off" } }],
  ])("%s", (_, config) => {
    expect(issuesOf(config)).toEqual([]);
  });
});

describe("reports what is expected", () => {
  test.each<[unknown, string[]]>([
    [[], [': expected an object such as {"severities":{"headline-long":"off"}}, found a list']],
    [null, [': expected an object such as {"severities":{"headline-long":"off"}}, found null']],
    [
      { plugins: {} },
      [
        "plugins: unknown key; use $schema, extends, include, ignore, severities, overrides, ignores, defaults, untag, sources, publish, schema, rules, terms",
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
      [
        'severities["headline-long"]: expected "off", "note", "warning" or "error", found 0; did you mean "off"?',
      ],
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
        "ignores[0].codes[0]: `json-syntax` is a syntax or structure error, which cannot be switched off",
      ],
    ],
    [
      { sources: { SMM: { timeZone: "+08:00" } } },
      ['sources.SMM.timeZone: expected a time zone name like Asia/Shanghai, found "+08:00"'],
    ],
    [
      { defaults: { language: "english", timeZone: "China/Beijing" } },
      [
        'defaults.language: expected a language tag like en, zh or zh-Hans, found "english"; did you mean "en"?',
        'defaults.timeZone: unknown time zone "China/Beijing"; write an IANA name such as Asia/Shanghai',
      ],
    ],
    [
      { rules: "./house-rules.mjs" },
      ['rules: expected a list such as ["./house-rules.mjs"], found "./house-rules.mjs"'],
    ],
    [
      { overrides: [{ files: ["a"], include: ["b"] }] },
      ["overrides[0].include: unknown key; use files, severities, defaults, terms"],
    ],
    [
      { overrides: [{ files: ["a"], severities: { "headline-lnog": "off" } }] },
      [
        'overrides[0].severities["headline-lnog"]: unknown code `headline-lnog`; did you mean `headline-long`?',
      ],
    ],
    [
      { overrides: [{ files: ["a"], defaults: { timeZone: "China/Beijing" } }] },
      [
        'overrides[0].defaults.timeZone: unknown time zone "China/Beijing"; write an IANA name such as Asia/Shanghai',
      ],
    ],
    [
      { terms: { prefer: { aluminium: ["aluminum", "tin"], aluminum: ["tin"] }, forbid: [" a"] } },
      [
        'terms.prefer.aluminium[0]: "aluminum" is also a preferred term; remove one of the two',
        'terms.prefer.aluminum[0]: "tin" is already at prefer.aluminium[1]; remove one of the two',
        'terms.forbid[0]: " a" starts or ends with white space; remove it',
      ],
    ],
    [
      { terms: { prefer: { "": ["tin"], " zinc": ["zink"] } } },
      [
        'terms.prefer[""]: a preferred term is empty; write it, or forbid the others',
        'terms.prefer[" zinc"]: " zinc" starts or ends with white space; remove it',
      ],
    ],
    [
      { sources: { constructor: { zone: "UTC" } } },
      ["sources.constructor.zone: unknown key; use name, url, country, timeZone"],
    ],
    [
      {
        severities: { "headline-long": 0, "headline-lnog": "off" },
        overrides: [{ files: "a", terms: { forbid: ["tin", "tin"] } }],
        ignores: [{ files: ["a"] }, { files: ["a"], codes: [1, "json-syntax"] }],
        defaults: { timezone: "UTC", timeZone: "China/Beijing" },
        sources: { SMM: "metal.com", MB: { timeZone: "+08:00", zone: "UTC" } },
        publish: { title: 7, baseUrl: "ftp://example.org" },
      },
      [
        'severities["headline-long"]: expected "off", "note", "warning" or "error", found 0; did you mean "off"?',
        'overrides[0].files: expected a list such as ["archive/"], found "a"',
        'ignores[0].codes: missing; add a list such as ["date-future"]',
        'ignores[1].codes[0]: expected text such as "date-future", found 1',
        "defaults.timezone: unknown key; did you mean `timeZone`?",
        'sources.SMM: expected an object such as {"name":"Shanghai Metals Market","country":"CN"}, found "metal.com"',
        "sources.MB.zone: unknown key; use name, url, country, timeZone",
        'publish.title: expected text such as "Tungsten desk", found 7',
        'severities["headline-lnog"]: unknown code `headline-lnog`; did you mean `headline-long`?',
        'defaults.timeZone: unknown time zone "China/Beijing"; write an IANA name such as Asia/Shanghai',
        'sources.MB.timeZone: expected a time zone name like Asia/Shanghai, found "+08:00"',
        'publish.baseUrl: expected a web address like https://example.org/report, found "ftp://example.org"',
        'overrides[0].terms.forbid[1]: "tin" is already at forbid[0]; remove one of the two',
      ],
    ],
    [
      { rules: "./house-rules.mjs", severities: { "topics-missing": "off" } },
      ['rules: expected a list such as ["./house-rules.mjs"], found "./house-rules.mjs"'],
    ],
  ])("%j", (config, expected) => {
    expect(issuesOf(config)).toEqual(expected);
  });
});

describe("says what the author of a config probably meant", () => {
  test.each<[unknown, string]>([
    // The words of other programs.
    [{ site: { title: "A" } }, "site: unknown key; did you mean `publish`?"],
    [{ exclude: ["a"] }, "exclude: unknown key; did you mean `ignore`?"],
    [{ publish: { url: "https://a.org" } }, "publish.url: unknown key; did you mean `baseUrl`?"],
    [{ publish: { outDir: "a" } }, "publish.outDir: unknown key; did you mean `output`?"],
    [
      { rules: { "headline-long": "off" } },
      'rules: expected a list such as ["./house-rules.mjs"], found an object; the severities of rules are in `severities`',
    ],
    ...Object.entries({ warn: "warning", 2: "error", info: "note", of: "off" }).map(
      ([written, meant]): [unknown, string] => [
        { severities: { "headline-long": written } },
        `severities["headline-long"]: expected "off", "note", "warning" or "error", found "${written}"; did you mean "${meant}"?`,
      ],
    ),
    // A key of another part.
    [{ title: "A" }, "title: unknown key; `title` is a key of `publish`"],
    [
      { timeZone: "UTC" },
      "timeZone: unknown key; `timeZone` is a key of `defaults` and of `publish`",
    ],
    // The form of a value.
    [
      { publish: { baseUrl: "metals.example.org" } },
      'publish.baseUrl: expected a web address like https://example.org/report, found "metals.example.org"; did you mean "https://metals.example.org"?',
    ],
    [
      { publish: { language: "English" } },
      'publish.language: expected a language tag like en, zh or zh-Hans, found "English"; did you mean "en"?',
    ],
    [
      { defaults: { timeZone: "Berlin" } },
      'defaults.timeZone: unknown time zone "Berlin"; did you mean "Europe/Berlin"?',
    ],
    [
      { sources: { SMM: { timeZone: "China/Shanghai" } } },
      'sources.SMM.timeZone: unknown time zone "China/Shanghai"; did you mean "Asia/Shanghai"?',
    ],
  ])("%j", (config, expected) => {
    expect(issuesOf(config)).toEqual([expected]);
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
    { rules: ["./a.js"] },
    { extends: "./a.json" },
    { extends: [1] },
    { terms: { prefer: { a: "b" } } },
    { terms: { avoid: {} } },
    { overrides: [{ severities: {} }] },
    { overrides: [{ files: ["a"], rules: [] }] },
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
