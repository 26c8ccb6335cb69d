import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { email } from "../email.ts";
import { emailText } from "../email-text.ts";

const smallest: Article = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };
const lossesOf = (fields: Partial<Article>): string[] =>
  email
    .serialise([{ ...smallest, ...fields }])
    .losses.map((loss) => `${loss.field} ${loss.message}`);

const mofcom = { id: "mofcom", name: "Ministry of Commerce" };
const desk = { id: "desk", name: "Mining Desk" };
const said = (organization: string) => [{ text: "Prices rose.", attribution: { organization } }];

describe("a mail keeps", () => {
  test.each<[string, Partial<Article>, string[]]>([
    [
      "the name of an organisation that says so",
      { organizations: [mofcom], coreInsights: said("mofcom") },
      ["organizations[].id not kept"],
    ],
    [
      "the name of the country of the source",
      {
        source: { name: "Ticker", country: "CN" },
        places: [{ id: "CN", name: { value: "PRC", lang: "en" } }],
      },
      ["places[].id not kept"],
    ],
    [
      "only the organisations that say so",
      { organizations: [mofcom, desk], coreInsights: said("desk") },
      ["organizations[] kept only in part", "organizations[].id not kept"],
    ],
    ["no other organisation", { organizations: [desk] }, ["organizations not kept"]],
    [
      "no mineral",
      { minerals: ["tungsten", { id: "gallium", name: "Ga" }] },
      ["minerals not kept"],
    ],
    [
      "a time zone with a time that it shows",
      { timeZone: "Asia/Shanghai", datePublished: "2025-10-23T17:55" },
      [],
    ],
    [
      "no time zone with a time that it does not show",
      {
        timeZone: "Asia/Shanghai",
        datePublished: "2025-10-23",
        coreInsights: [{ text: "Prices rose.", date: "2025-10-23T17:55" }],
      },
      ["timeZone not kept", "coreInsights[].date not kept"],
    ],
    [
      "the insight of a correction",
      {
        coreInsights: [{ id: "a", text: "Prices rose." }],
        corrections: [{ date: "2025-10-23", text: "Fixed.", insight: "a" }],
      },
      ["coreInsights[].id not kept"],
    ],
  ])("%s", (_, fields, losses) => {
    expect(lossesOf(fields)).toEqual(losses);
  });
});

test("plain text does not state the language", () => {
  expect(email.serialise([smallest]).losses).toEqual([]);
  expect(emailText.serialise([smallest]).losses).toEqual([
    { field: "language", message: "not kept" },
  ]);
});
