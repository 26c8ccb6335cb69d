import { describe, expect, test } from "vitest";
import { arMentions } from "../names/ar.ts";
import { esMentions } from "../names/es.ts";
import { frMentions } from "../names/fr.ts";
import { ruMentions } from "../names/ru.ts";
import { proposeTags } from "./propose-tags.ts";

const mentions = [arMentions, esMentions, frMentions, ruMentions];

function placesIn(text: string, language: string): string[] {
  const article = { schemaVersion: "1.0", headline: "H", language, coreInsights: [{ text }] };
  return proposeTags(article, { mentions }).flatMap((proposal) =>
    proposal.kind === "place" && proposal.path[0] === "coreInsights" ? [proposal.id] : [],
  );
}

describe("the country of a currency is not a place of the text", () => {
  test.each([
    ["en", "It costs 5 million US dollars."],
    ["en", "It costs 30 Canadian dollars or 5 U.S. cents."],
    ["zh", "投资5亿加拿大元，合8亿印度卢比"],
    ["ru", "Инвестиции составят 1,1 млрд долларов США."],
    ["ru", "Цена — 5 долл. США, или 7 канадских долларов"],
    ["es", "Cuesta 5 millones de dólares de Estados Unidos"],
    ["fr", "5 millions de dollars des États-Unis"],
  ])("%s: %s", (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });
});

describe("a country beside money is a place", () => {
  test.each([
    ["en", "The US paid 5 million dollars.", ["US"]],
    ["en", "It paid dollars. Canada agreed.", ["CA"]],
    ["zh", "加拿大元素矿", ["CA"]],
    ["ru", "США выделят 5 млн долларов Канаде", ["US", "CA"]],
  ])("%s: %s", (language, text, places) => {
    expect(placesIn(text, language)).toEqual(places);
  });
});
