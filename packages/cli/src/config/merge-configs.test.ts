import { expect, test } from "vitest";
import type { Config } from "./config.ts";
import { mergeConfigs } from "./merge-configs.ts";

/** Merges two configs, without the keys that neither sets. */
function merged(base: Config, own: Config): unknown {
  return JSON.parse(JSON.stringify(mergeConfigs(base, own)));
}

test.each<[Config, Config, Config]>([
  [{}, {}, {}],
  [{ include: ["a"] }, {}, { include: ["a"] }],
  [{ include: ["a"], ignore: ["b"] }, { include: ["c"] }, { include: ["c"], ignore: ["b"] }],
  [
    { severities: { "headline-long": "off", "date-future": "off" } },
    { severities: { "headline-long": "error" } },
    { severities: { "headline-long": "error", "date-future": "off" } },
  ],
  [
    { rules: ["./a.js"], untag: ["x"], schema: "./a.js" },
    { rules: ["./b.js"], schema: "./b.js" },
    { rules: ["./a.js", "./b.js"], untag: ["x"], schema: "./b.js" },
  ],
  [
    { defaults: { language: "en", timeZone: "UTC" }, sources: { A: { country: "CN" } } },
    { defaults: { language: "zh" }, sources: { B: {} } },
    { defaults: { language: "zh", timeZone: "UTC" }, sources: { A: { country: "CN" }, B: {} } },
  ],
  [
    {
      terms: { prefer: { aluminium: ["aluminum"], tin: ["stannum"] }, forbid: ["boon", "bonanza"] },
    },
    { terms: { prefer: { aluminum: ["aluminium"], boon: ["gift"] }, forbid: ["stannum"] } },
    {
      terms: {
        prefer: { aluminum: ["aluminium"], boon: ["gift"], tin: [] },
        forbid: ["bonanza", "stannum"],
      },
    },
  ],
  [
    { terms: { prefer: { constructor: ["builder"] } } },
    { terms: { prefer: { tin: ["stannum"] } } },
    { terms: { prefer: { constructor: ["builder"], tin: ["stannum"] }, forbid: [] } },
  ],
])("%j and %j", (base, own, expected) => {
  expect(merged(base, own)).toEqual(expected);
});
