import { describe, expect, test, vi } from "vitest";
import { detectLanguage } from "../detect-language.ts";
import { text } from "../text.ts";
import { guessTextLanguage, needsLanguageDetector } from "./summary-language.ts";

describe("asks no detector about a text", () => {
  test.each([
    ["in English", "The ministry cuts the quotas, and prices are rising for the third week", "en"],
    ["in English with a foreign name", "Prices at São Paulo rose, and the buyers wait", "en"],
    ["of a few English words", "China cut quotas by 6.5%.", "en"],
    ["like a headline", "Antimony ingot offers climb, mills book less", "en"],
    ["in Chinese", "钨精矿价格上涨", "zh"],
    ["in Japanese", "タングステンの価格が上昇した", "ja"],
    ["in Russian", "Цены на вольфрам растут", "ru"],
    ["in Arabic", "ارتفعت أسعار التنغستن", "ar"],
    ["without letters", "12,5 %", "en"],
    ["in capitals", "THE MINISTRY CUTS THE QUOTAS, AND PRICES RISE", "en"],
    [
      "with words that only begin like foreign ones",
      "Deals underline monthly demands; unders, dieses",
      "en",
    ],
  ])("%s", (_, words, expected) => {
    const detect = vi.fn<(words: string) => string>(() => "xx");
    expect(needsLanguageDetector(words)).toBe(false);
    expect(guessTextLanguage(words, detect)).toBe(expected);
    expect(detect).not.toHaveBeenCalled();
  });
});

describe("asks a detector about a text", () => {
  test.each([
    ["es", "Los precios del tungsteno subieron un 6 % en la semana y la demanda crece"],
    ["fr", "Les prix du tungstène montent et la demande des fonderies est forte"],
    ["de", "Die Preise für Wolfram steigen, und die Nachfrage der Hütten ist hoch"],
    ["pt", "Os preços do tungstênio subiram e a demanda dos fornos é alta"],
    ["de", "DIE PREISE STEIGEN, UND DIE NACHFRAGE DER WERKE IST HOCH"],
    ["it", "I prezzi del tungsteno salgono e la domanda delle fonderie è alta per il terzo mese"],
  ])("in %s", (expected, words) => {
    expect(needsLanguageDetector(words)).toBe(true);
    expect(guessTextLanguage(words, detectLanguage)).toBe(expected);
    expect(guessTextLanguage(words, () => undefined)).toBe("en");
    expect(guessTextLanguage(words, undefined)).toBe("en");
  });
});

test.each([
  ["zh-Hant", "中國與美國的關稅影響銅價"],
  ["zh", "中国与美国的关税影响铜价"],
  ["zh", "國企報價"],
])("reads the script of Chinese as %s in %s", (language, words) => {
  const { documents } = text.parse(`锡价\nReuters· 2025-10-24\n核心观点 - ${words} [1]`);
  expect(documents[0]!.data).toMatchObject({ language });
});

test.each([
  ["uk", "Родовище лежить у Кіровоградській області", "Україна оголосила конкурс"],
  ["kk", "Боғұты кен орны жылына миллион тонна кен өңдейді", "Қазақстан вольфрам өндіреді"],
  ["mn", "Гүний уурхайн олборлолт төлөвлөгөөт хэмжээнд хүрч байна", "Олборлолт нэмэгдэв"],
  ["ru", "Месторождение Қаратау находится в Карагандинской области", "Казахстан нашёл олово"],
  ["fa", "تولید کنسانتره نیز بالا رفت و صادرات مس رشد کرد", "افزایش صادرات مس ایران"],
  ["ar", "ارتفع إنتاج منجم بوعازر في الربع الثالث", "المغرب يرفع إنتاج الكوبالت"],
])("reads the letters of %s in %s, also in the headline", (language, words, headline) => {
  const { documents } = text.parse(
    `${headline}\nReuters· 2025-10-24\n- ${words} [1]\n- ${words} [2]`,
  );
  expect(documents[0]!.data).toMatchObject({ language, headline });
});

describe("takes the language from the name of the lead, without a detector", () => {
  test.each([
    ["Puntos clave", "es"],
    ["Points clés", "fr"],
    ["Kernaussagen", "de"],
    ["Pontos-chave", "pt"],
    ["Principais destaques", "pt"],
    ["Wawasan utama", "id"],
    ["Core Insights", "en"],
  ])("%s: %s", (lead, expected) => {
    const { documents } = text.parse(`Title\nReuters· 2025-10-24\n${lead} - Tungsten 6 % [1]`);
    expect(documents[0]!.data).toMatchObject({ language: expected });
  });
});

test.each([
  [
    "ja",
    "世界の鉱物まとめ\n\nポイント\n- DW: [Tungsten mine reopens](https://www.dw.example/en/tungsten-mine/a-75746551?maca=rss) 鉱山が段階的に再開されると報じています。\n",
  ],
  ["zh-Hant", "鎵價回落\n\n核心觀點\n- 管制暫停，軍事用途仍禁止。\n- 學界與廠商觀望。\n"],
])("guesses %s below a headline in it", (expected, source) => {
  expect(text.parse(source).documents[0]!.data).toMatchObject({ language: expected });
});
