import { describe, expect, test } from "vitest";
import type { Article, Organization } from "../article.ts";
import { companies } from "../companies.ts";
import { arMentions } from "../names/ar.ts";
import { deMentions } from "../names/de.ts";
import { esMentions } from "../names/es.ts";
import { frMentions } from "../names/fr.ts";
import { jaMentions } from "../names/ja.ts";
import { ruMentions } from "../names/ru.ts";
import { organizations as others } from "../organizations.ts";
import { lintArticle } from "../lint/lint-article.ts";
import { proposeTags } from "./propose-tags.ts";
import { applyTags } from "./tag-edits.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const organizations = [...companies, ...others];
const mentions = [arMentions, deMentions, esMentions, frMentions, jaMentions, ruMentions];

function articleOf(text: string, language: string, declared?: Organization[]): Article {
  return {
    schemaVersion: "1.0",
    headline: "H",
    language,
    ...(declared && { organizations: declared }),
    coreInsights: [{ text }],
  };
}

/** The terms of one insight as `id "words"`. */
function terms(text: string, language = "en", declared?: Organization[]): string[] {
  const names = { organizations, mentions };
  return proposeTags(articleOf(text, language, declared), names).flatMap((proposal) =>
    proposal.kind === "figure" ? [] : [`${proposal.id} "${proposal.words}"`],
  );
}

describe("finds in English", () => {
  test.each<[text: string, found: string[]]>([
    ["Luoyang Molybdenum and CMOC's mine", ['cmoc "Luoyang Molybdenum"']],
    ["Korea Zinc will build a smelter", ['korea-zinc "Korea Zinc"']],
    ["The US Department of Energy lent", ['us-doe "US Department of Energy"', 'US "US"']],
    // A name that also means a state is a place.
    ["the Pentagon and Brussels", ['US "Pentagon"', 'EU "Brussels"']],
    // An international body is an organisation, unless its members are meant.
    ["a case at the WTO, the IEA said", ['wto "WTO"', 'iea "IEA"']],
    ["the International Energy Agency", ['iea "International Energy Agency"']],
    ["OECD countries and members of the IEA", ['bloc-oecd "OECD"', 'bloc-iea "IEA"']],
    // A short name needs the long one in the same text.
    ["Freeport-McMoRan (FCX.US) fell", ['freeport-mcmoran "Freeport-McMoRan"']],
    ["the FCX standard, an EC rule, in Largo, a Benchmark", []],
    [
      "The Bank for International Settlements (BIS) and the Bureau of Indian Standards (BIS)",
      ['IN "Indian"'],
    ],
    ["The Bureau of Industry and Security (BIS)", ['us-bis "Bureau of Industry and Security"']],
    ["Freeport in the Bahamas, the port of Masan", []],
    // With a hyphen, the words of a name are an adjective.
    ["Anglo-American relations, says Anglo American", ['anglo-american "Anglo American"']],
    [
      "Sumitomo Metal Mining, Norsk Hydro, KAZ Minerals and Ero Copper",
      [
        'sumitomo-metal-mining "Sumitomo Metal Mining"',
        'norsk-hydro "Norsk Hydro"',
        'kaz-minerals "KAZ Minerals"',
        'ero-copper "Ero Copper"',
      ],
    ],
    [
      "Denison Mines and NioCorp",
      ['denison-mines "Denison Mines"', 'niocorp-developments "NioCorp"'],
    ],
    // Three letters need the long name.
    ["the OCP standard; US Antimony Prices", ['US "US"', 'antimony "Antimony"']],
    ["CATL, Umicore and the IMF", ['catl "CATL"', 'umicore "Umicore"', 'imf "IMF"']],
    // State bodies with the same name in several countries.
    ["India's Ministry of Mines", ['IN "India"', 'mines-india "Ministry of Mines"']],
    ["Zambia's Ministry of Mines", ['ZM "Zambia"']],
    ["the Ministry of Commerce", []],
    ["the Philippine Department of Energy", ['PH "Philippine"']],
    ["Reuters reported", []],
  ])("%s", (text, found) => {
    expect(terms(text)).toEqual(found);
  });
});

describe("finds in Chinese", () => {
  test.each<[text: string, found: string[]]>([
    ["洛阳钼业与中国铝业", ['cmoc "洛阳钼业"', 'chalco "中国铝业"']],
    ["美国商务部", ['us-doc "美国商务部"', 'US "美国"']],
    ["商务部公告", ['mofcom "商务部"']],
    ["印度商务部", ['IN "印度"']],
    ["路透社报道，山东黄金产量", []],
    ["智利矿业税率", ['CL "智利"']],
    [
      "盐湖股份、寒锐钴业与湖南黄金",
      ['qinghai-salt-lake "盐湖股份"', 'hanrui-cobalt "寒锐钴业"', 'hunan-gold "湖南黄金"'],
    ],
    ["宁德时代与盛和资源", ['catl "宁德时代"', 'shenghe-resources "盛和资源"']],
  ])("%s", (text, found) => {
    expect(terms(text, "zh")).toEqual(found);
  });
});

describe("the Spanish verb vale is no company", () => {
  test.each<[text: string, found: string[]]>([
    ["Vale 40 millones de dólares.", []],
    ["La mina se vendió. Vale casi 40 millones.", []],
    ["Vale produjo 5 millones de t. La minera Vale 40 años después", ['vale "Vale"']],
  ])("%s", (text, found) => {
    expect(terms(text, "es")).toEqual(found);
  });
});

describe("the Europe in the name of an organisation is no region", () => {
  test.each<[language: string, text: string, found: string[]]>([
    ["en", "The European Parliament", ['eu-parliament "European Parliament"']],
    ["zh", "欧洲议会、欧洲央行", ['eu-parliament "欧洲议会"']],
    [
      "fr",
      "La Commission européenne, le Parlement européen, la Banque européenne d'investissement et la Banque centrale européenne",
      [
        'EU "Commission européenne"',
        'eu-parliament "Parlement européen"',
        `eib "Banque européenne d'investissement"`,
      ],
    ],
    [
      "es",
      "La Comisión europea, el Parlamento Europeo y el Banco Europeo de Inversiones",
      [
        'EU "Comisión europea"',
        'eu-parliament "Parlamento Europeo"',
        'eib "Banco Europeo de Inversiones"',
      ],
    ],
    [
      "de",
      "Laut der Europäischen Kommission und der Europäischen Investitionsbank",
      ['EU "Europäischen Kommission"', 'eib "Europäischen Investitionsbank"'],
    ],
    [
      "ja",
      "欧州委員会、欧州議会、欧州投資銀行、欧州中央銀行",
      ['EU "欧州委員会"', 'eu-parliament "欧州議会"', 'eib "欧州投資銀行"'],
    ],
    [
      "ar",
      "المفوضية الأوروبية، البرلمان الأوروبي، بنك الاستثمار الأوروبي، للبنك المركزي الأوروبي",
      ['EU "المفوضية الأوروبية"', 'eu-parliament "البرلمان الأوروبي"', 'eib "بنك الاستثمار الأوروبي"'],
    ],
    // Another European bank, and its place.
    ["fr", "une banque européenne", ['region-europe "européenne"']],
  ])("%s: %s", (language, text, found) => {
    expect(terms(text, language)).toEqual(found);
  });
});

test("an organisation has the id under which the article declares it", () => {
  expect(terms("洛阳钼业", "zh", [{ id: "china-moly", name: "CMOC" }])).toEqual([
    'china-moly "洛阳钼业"',
  ]);
});

test("a found organisation is declared once, with its name in the language of the insight", () => {
  const article = articleOf("洛阳钼业与力拓；洛阳钼业", "zh");
  const tagged = applyTags(article, proposeTags(article, { organizations }));
  expect(tagged.organizations).toEqual([
    { id: "cmoc", name: "洛阳钼业", kind: "company", country: "CN" },
    { id: "rio-tinto", name: "力拓", kind: "company", country: expect.any(String) as string },
  ]);
  expect(tagged.coreInsights![0]!.organizations).toEqual(["cmoc", "rio-tinto"]);
  const codes = lintArticle(tagged, { now: "2026-01-01" }).map(({ code }) => code);
  expect(codes).not.toContain("id-unresolved");
});

describe("an organisation is declared with its name in the language, otherwise in the words of the text", () => {
  test.each<[language: string, text: string, names: string[]]>([
    ["ja", "経済産業省は中国商務省に抗議した。", ["経済産業省"]],
    ["ru", "Казатомпром и Норникель", ["Казатомпром", "Норникель"]],
    // The vocabulary has the names of international bodies, also for an abbreviation or an inflected form.
    [
      "ru",
      "по данным Международного энергетического агентства",
      ["Международное энергетическое агентство"],
    ],
    ["fr", "L'AIE et Glencore", ["Agence internationale de l’énergie", "Glencore"]],
    ["ar", "لوكالة الطاقة الدولية", ["وكالة الطاقة الدولية"]],
    [
      "es",
      "FCX, la minera Freeport-McMoRan, y la Contraloría",
      ["Freeport-McMoRan", "Contraloría"],
    ],
    ["de", "im Europäischen Parlament und bei der DERA", ["Europäisches Parlament", "DERA"]],
    ["zh", "洛阳钼业、CMIC与Glencore", ["洛阳钼业", "CMIC", "嘉能可"]],
    ["en", "The IEA and CATL", ["International Energy Agency", "CATL"]],
  ])("%s: %s", (language, text, names) => {
    const article = articleOf(text, language);
    const proposals = proposeTags(article, { organizations, mentions });
    expect(applyTags(article, proposals).organizations!.map(({ name }) => name)).toEqual(names);
  });
});

test("without the lists, only declared organisations are found", () => {
  expect(proposeTags(articleOf("CMOC and Rio Tinto", "en"))).toEqual([]);
});

test("400,000 characters are read in linear time", () => {
  const seconds = startCpuClock();
  for (const unit of ["CMOC ", "US Department of Energy ", "Ministry of Mines ", "印度商务部"]) {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    expect(terms(text).length).toBeLessThan(9);
  }
  expect(seconds()).toBeLessThan(40);
});
