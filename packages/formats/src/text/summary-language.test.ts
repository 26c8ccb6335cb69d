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

test.each([
  "中, 흑연 수출 통제…배터리 업계 '비상'",
  "美·中 희토류 합의",
  "日, 니켈 비축 확대",
  "美상무부, LG·SK 배터리 조사",
])("reads a Korean headline with the short name of a country: %s", (headline) => {
  const { documents } = text.parse(
    `${headline}\n연합뉴스· 2025-10-24\n- 수출 허가가 필요해졌다 [1]\n- 재고는 세 달 치다 [2]`,
  );
  expect(documents[0]!.data).toMatchObject({ language: "ko", headline });
});

test("gives a Korean or Japanese headline above an English text its language", () => {
  const languageOf = (headline: string): unknown =>
    text.parse(`${headline}\nReuters· 2025-10-24\n- The quotas were cut for the year [1]`)
      .documents[0]!.data;
  expect(languageOf("中, 흑연 수출 통제")).toMatchObject({ headline: { lang: "ko" } });
  expect(languageOf("豪州、銅の輸出を規制")).toMatchObject({ headline: { lang: "ja" } });
  expect(languageOf("鎢價上漲")).toMatchObject({ headline: { lang: "zh" } });
});

test.each([
  ["ja", "豪州、銅の輸出を規制へ", "輸出許可制導入"],
  ["zh-Hant", "豪州、銅の輸出を規制へ", "中國與美國的關稅影響銅價"],
  ["zh", "豪州、銅の輸出を規制へ", "中国对铜出口实行许可"],
])("reads %s below the headline %s: %s", (language, headline, words) => {
  const { documents } = text.parse(`${headline}\n日経· 2025-10-24\n- ${words} [1]`);
  expect(documents[0]!.data).toMatchObject({ language });
});

const shortTexts: readonly (readonly [language: string, source: string])[] = [
  [
    "de",
    "Die Liste der kritischen Rohstoffe\nHandelsblatt· 2025-10-10 09:00\nDas Wichtigste\n- Kritische Rohstoffe haben ein hohes Versorgungsrisiko\n- Die EU will mehr recyceln",
  ],
  [
    "de",
    "Vergütung wird angepasst\n• Gehalt des Chefs: 800.000 Euro\n• Gehalt der Finanzchefin: 670.000 Euro",
  ],
  [
    "es",
    "El cobre sube en Londres\n- Codelco produce menos cobre\n- Precio sube por tercera semana",
  ],
  ["id", "Harga nikel turun di London\n- Pemerintah memangkas kuota RKAB tahun ini"],
  ["id", "Indonesia pangkas kuota nikel\n- RKAB 2026: 250 juta ton"],
  [
    "pt",
    "Brasil cria conselho de minerais\n- Lítio para baterias\n- Grafita para energias renováveis",
  ],
  ["tr", "Nadir toprak elementleri için yeni tesis\n• Lantan (La)\n• Seryum (Ce)"],
  ["pl", "Ceny miedzi i cyny rosną\n- Wzrost w Londynie po przerwie"],
  ["it", "Il prezzo del rame sale a Londra\n- Sale per la terza settimana"],
  ["fr", "Le cuivre est en hausse\n- Hausse des prix à Londres"],
  ["vi", "Thị trường\n- Mỹ hạ tỷ lệ một chủ thể\n- Việt Nam mở một cuộc họp về nhập khẩu"],
  ["nl", "Prijs van koper stijgt in Londen\n- De koers stijgt voor het eerst"],
];

describe("guesses the language of a short text from common words and the headline", () => {
  test.each(shortTexts)("%s: %s", (language, source) => {
    for (const options of [{}, { detectLanguage }])
      expect(text.parse(source, undefined, options).documents[0]!.data).toMatchObject({ language });
  });

  test.each([
    "Output at El Teniente falls\n- Codelco cuts La Negra and Los Andes targets",
    "锡价上涨\n- Stocks in warehouses rise",
    "Die casting of zinc\n- Zinc for die casting gains",
  ])("stays with English: %s", (source) => {
    for (const options of [{}, { detectLanguage }])
      expect(text.parse(source, undefined, options).documents[0]!.data).toMatchObject({
        language: "en",
      });
  });

  test("says that no common words decide, and asks no detector", () => {
    const detect = vi.fn<(words: string) => string>(() => "xx");
    const { documents, diagnostics } = text.parse(
      "Antimony ingot offers firm\n- Smelters book orders",
      undefined,
      { detectLanguage: detect },
    );
    expect(detect).not.toHaveBeenCalled();
    expect(documents[0]!.data).toMatchObject({ language: "en" });
    expect(diagnostics.find(({ code }) => code === "language-guessed")?.message).toBe(
      "the language was guessed from Latin letters alone, because too few words are common ones: `en`; check it",
    );
  });
});
