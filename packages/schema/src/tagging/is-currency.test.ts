import { describe, expect, test } from "vitest";
import { arMentions } from "../names/ar.ts";
import { deMentions } from "../names/de.ts";
import { esMentions } from "../names/es.ts";
import { frMentions } from "../names/fr.ts";
import { jaMentions } from "../names/ja.ts";
import { ruMentions } from "../names/ru.ts";
import { proposeTags } from "./propose-tags.ts";

const mentions = [arMentions, deMentions, esMentions, frMentions, jaMentions, ruMentions];

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
    ["en", "It costs 30 billion Korean won, 7 million Polish zlotys or 5 Ghanaian cedis."],
    ["zh", "投资5亿加拿大元，合8亿印度卢比"],
    ["ru", "Инвестиции составят 1,1 млрд долларов США."],
    ["ru", "Цена — 5 долл. США, или 7 канадских долларов"],
    ["es", "Cuesta 5 millones de dólares de Estados Unidos"],
    [
      "es",
      "2.000 millones de dólares canadienses, 40 pesos mexicanos, libras egipcias y yenes japoneses",
    ],
    ["fr", "5 millions de dollars des États-Unis"],
    ["fr", "500 millions de dollars américains ou 5 millions de dollars US"],
    [
      "fr",
      "en yuans chinois, francs suisses, couronnes norvégiennes, livres turques et wons sud-coréens",
    ],
    [
      "ar",
      "500 مليون دولار أمريكي، 40 مليون يوان صيني، بالدولار الكندي، 30 جنيها مصريا، وون كوري جنوبي",
    ],
    [
      "de",
      "40 Millionen chinesische Yuan, kanadische Dollar, russische Rubel oder südafrikanische Rand",
    ],
    ["ja", "100億韓国ウォン、中国人民元、英ポンド、米ドル"],
  ])("%s: %s", (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });
});

describe("a country beside money is a place", () => {
  test.each([
    ["en", "The US paid 5 million dollars.", ["US"]],
    ["en", "It paid dollars. Canada agreed.", ["CA"]],
    ["en", "The US won a case, and Chinese real estate fell.", ["US", "CN"]],
    ["en", "In dollars Chinese imports rose.", ["CN"]],
    ["fr", "Le gouvernement chinois paie en dollars ; la couronne britannique", ["CN", "GB"]],
    ["fr", "Il achète des livres chinois.", ["CN"]],
    ["es", "Paga en dólares a empresas chinas y a la corona española.", ["CN", "ES"]],
    ["ar", "دفعت مليون دولار الصين، القوانين الكندية", ["CN", "CA"]],
    ["de", "Die südafrikanische Rand Refinery", ["ZA"]],
    ["zh", "加拿大元素矿", ["CA"]],
    ["ru", "США выделят 5 млн долларов Канаде", ["US", "CA"]],
  ])("%s: %s", (language, text, places) => {
    expect(placesIn(text, language)).toEqual(places);
  });
});
