import { describe, expect, test } from "vitest";
import type { Article, Insight } from "../article.ts";
import { zhHantMentions } from "../names/zh-hant.ts";
import { companies } from "../vocabulary/companies.ts";
import { organizations } from "../vocabulary/organizations.ts";
import type { LoadedNames } from "./find-named.ts";
import { proposeRelations } from "./propose-relations.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

/** An article with two organisations and one insight. */
function articleOf(insight: Insight, language: string): Article {
  return {
    schemaVersion: "1.0",
    headline: "H",
    language,
    organizations: [
      { id: "orano", name: "Orano" },
      { id: "acme", name: "Acme Mining" },
    ],
    coreInsights: [insight],
  };
}

/** The relations of one insight as `type from > to (words)`. */
function proposed(insight: Insight, language = "en", loaded?: LoadedNames): string[] {
  return proposeRelations(articleOf(insight, language), loaded).map(
    ({ path, relation: { type, from, to = [] }, words, start, end }) => {
      expect(path).toEqual(["coreInsights", 0, "relations"]);
      expect((insight.text as string).slice(start, end)).toBe(words);
      return `${type} ${from.join()} > ${to.join()} (${words})`;
    },
  );
}

describe("English", () => {
  test.each<[text: string, relations: string[]]>([
    ["China banned exports of gallium to the US.", ["export-ban CN > US (banned exports)"]],
    ["Niger nationalised Orano.", ["nationalisation NE > orano (nationalised)"]],
    ["Brussels and Jakarta resumed talks.", ["negotiation EU > ID (talks)"]],
    ["Kazakhstan's Acme sued Orano; Japan waits.", ["dispute acme > orano (sued)"]],
    ["A smelter in Peru closed a plant.", ["production-halt PE >  (closed a plant)"]],
    [
      "China suspended its export ban for a year.",
      ["control-suspension CN >  (suspended its export ban)"],
    ],
    // Passive sentences and nouns.
    ["Orano was nationalised by Niger.", ["nationalisation NE > orano (nationalised)"]],
    [
      "A stake of 15% in Orano was bought by Japan.",
      ["equity-stake JP > orano (stake of 15% in Orano was bought)"],
    ],
    ["A quota was agreed; an export ban came from Zimbabwe.", []],
    ["An export ban on tin was brought forward by Peru.", ["export-ban PE >  (export ban)"]],
    ["China's nickel export controls", ["export-licence CN >  (export controls)"]],
    [
      "The US put a tariff of 93.5% on Chinese graphite.",
      ["import-tariff US > CN (tariff of 93.5%)"],
    ],
    ["Acme won a loan from Japan.", ["loan JP > acme (loan)"]],
    ["Japan and Australia lent Orano $5 million.", ["loan JP,AU > orano (lent)"]],
    ["Talks between China and Peru failed.", ["negotiation CN > PE (Talks)"]],
    ["Acme signed a joint venture with Orano.", ["joint-venture acme > orano (joint venture)"]],
    [
      "Niger announced that it would nationalise Orano.",
      ["nationalisation NE > orano (nationalise)"],
    ],
    ["Japan still depends on China for tin.", ["depends-on JP > CN (still depends on)"]],
    ["The EU buys 98% of its magnets from China.", ["depends-on EU > CN (buys 98%)"]],
    ["Japan imports half of its tin from China.", ["depends-on JP > CN (imports half)"]],
    ["Prices fell after Peru banned exports of tin.", ["export-ban PE >  (banned exports)"]],
    ["India and Chile began talks.", ["negotiation IN > CL (talks)"]],
    [
      "China, which mines 80% of the world's tungsten, cut its export quota.",
      ["dominates CN >  (mines 80% of the world)", "export-quota CN >  (export quota)"],
    ],
    ["China mines most tungsten and set an export quota.", ["export-quota CN >  (export quota)"]],
    [
      "China suspended until November the controls announced in October.",
      ["control-suspension CN >  (suspended until November the controls)"],
    ],
    [
      "China added tin to its export control list.",
      ["export-licence CN >  (added tin to its export control list)"],
    ],
    ["Congo extended its suspension of cobalt exports.", []],
    [
      "Peru extended its suspension of tin exports.",
      ["export-ban PE >  (suspension of tin exports)"],
    ],
    ["China's controls on tin exports hurt.", ["export-licence CN >  (controls on tin exports)"]],
    ["Canada ordered two Chinese firms to sell.", ["fdi-screening CA >  (ordered)"]],
    [
      "Acme won a letter of interest for up to $5 million from Japan.",
      ["letter-of-interest JP > acme (letter of interest)"],
    ],
    [
      "Japan gave a letter of interest for up to $5 million to Acme.",
      ["letter-of-interest JP > acme (letter of interest)"],
    ],
    ["Japan bought 5 per cent of Acme.", ["equity-stake JP > acme (bought 5 per cent)"]],
    ["Acme will buy Orano.", ["acquisition acme > orano (buy)"]],
    ["Orano filed a WTO complaint against Niger.", ["dispute orano > NE (filed a WTO complaint)"]],
    ["China has required export licences for tin.", ["export-licence CN >  (export licences)"]],
    ["Indonesia has forbidden all exports of tin.", ["export-ban ID >  (forbidden all exports)"]],
    [
      "Niger announced the nationalisation of Orano.",
      ["nationalisation NE > orano (nationalisation)"],
    ],
    [
      "In 2024 Peru refined 43% of the world's tin.",
      ["dominates PE >  (refined 43% of the world)"],
    ],
    ["Peru refined 3% of the world's tin.", []],
    ["The court ordered Niger not to sell tin.", []],
    // Conditions, rumours and what is denied.
    ["If Congress agrees, the US will ban imports of Russian uranium from 2028.", []],
    ["The US will ban imports of Russian uranium unless Congress objects.", []],
    ["Prices may rise if China bans exports of tin.", []],
    ["Should China ban exports of tin, prices would rise.", []],
    ["The US will decide whether to ban imports of Russian uranium.", []],
    ["Rumours that China would ban exports of tin were denied.", []],
    ["Prices rose on fears that China would ban exports of tin.", []],
    ["A report that China had banned exports of tin was false.", []],
    ["Peru has no plans to ban exports of tin.", []],
    [
      "Prices rose on fears of a shortage after China banned exports of tin.",
      ["export-ban CN >  (banned exports)"],
    ],
    ["China banned exports of tin, if not all of them.", ["export-ban CN >  (banned exports)"]],
    [
      "Japan depends on China for tin and may suffer if China stops exports.",
      ["depends-on JP > CN (depends on)"],
    ],
    // The vocabulary counts a measure that is lifted as eased.
    [
      "Indonesia lifted its ban on nickel ore exports.",
      ["control-suspension ID >  (lifted its ban)"],
    ],
    // A measure that has ended, that is withdrawn or postponed, or that depends on something.
    ["Japan lifted sanctions on Orano.", []],
    ["Japan imposed sanctions on Orano.", ["sanction JP > orano (sanctions)"]],
    ["China ended its ban on exports of antimony.", []],
    ["China's export ban on antimony expired in November.", []],
    ["The US tariffs on Chile were scrapped.", []],
    ["China's export controls on rare earths were paused for a year.", []],
    ["Neither Chile nor Peru has imposed an export ban on lithium.", []],
    ["Indonesia stopped short of banning exports of tin.", []],
    ["Zimbabwe has yet to ban exports of lithium concentrate.", []],
    ["Had China banned exports of tungsten to Japan, prices would have doubled.", []],
    ["The US came close to imposing tariffs on Canadian potash.", []],
    ["A court struck down the US tariffs on Chinese graphite.", []],
    ["Japan wants China to lift its export ban on gallium.", []],
    ["Acme almost bought Orano.", []],
    ["A Chinese ban on exports of antimony to the US was suspended in November.", []],
    ["A Chinese proposal to ban exports of lithium technology was withdrawn.", []],
    ["Without a deal, Peru would extend its export ban.", []],
    [
      "China banned exports of tin after a tariff was suspended.",
      ["export-ban CN >  (banned exports)"],
    ],
    ["China announced export controls on holmium, then suspended them until May.", []],
    ["Peru banned exports of tin but lifted the ban in May.", []],
    ["China announced export controls on tin, which it later suspended.", []],
    ["Indonesia planned to ban exports of bauxite but later dropped the plan.", []],
    ["Indonesia announced a ban on tin exports, only to drop it.", []],
    ["Indonesia had planned to ban exports of bauxite.", []],
    ["Indonesia originally planned to ban exports of bauxite.", []],
    [
      "China banned exports of tin and refused to lift the ban.",
      ["export-ban CN >  (banned exports)"],
    ],
    [
      "China banned exports of tin after Peru lifted the tariffs.",
      ["export-ban CN >  (banned exports)", "control-suspension PE >  (lifted the tariffs)"],
    ],
    ["Acme ended talks with Orano.", ["negotiation acme > orano (talks)"]],
    // Agreements.
    [
      "The U.S. and Japan signed a framework agreement.",
      ["cooperation-agreement US > JP (framework agreement)"],
    ],
    [
      "Peru sells tin to the U.S. Japan signed a pact with Chile.",
      ["cooperation-agreement JP > CL (pact)"],
    ],
    ["The U.S. Treasury sanctioned Orano.", ["sanction US > orano (sanctioned)"]],
    [
      "Chile and Japan agreed to work together.",
      ["cooperation-agreement CL > JP (agreed to work together)"],
    ],
    [
      "Tanzania signed a uranium agreement with Orano.",
      ["cooperation-agreement TZ > orano (agreement)"],
    ],
    [
      "The EU signed partnerships with Chile, Peru and Japan.",
      ["cooperation-agreement EU > CL,PE,JP (partnerships)"],
    ],
    ["The EU signed a pact with Chile, and Japan waits.", ["cooperation-agreement EU > CL (pact)"]],
    // An agreement or a purchase of another type, and measures against others.
    ["Acme signed a sales agreement with Orano.", []],
    ["Niger and Orano signed an agreement to end their dispute.", []],
    ["Japan bought Orano stock.", []],
    ["India blocked Chinese exports of steel.", []],
    ["Indonesia suspended the licences of 190 miners.", []],
    ["China blocked a ship, and exports fell.", []],
    // Who acts, or on whom, is not certain.
    ["Miners in China fell and cut an export quota.", []],
    ["Japan was hit by the export ban.", []],
    ["Japan criticised the export ban.", []],
    ["Chinese exporters stopped exports to Japan.", []],
    ["Peru dropped a plan to ban exports of tin.", []],
    ["China did not ban exports of gallium.", []],
    ["Peru may expand a mine.", []],
    ["Japan acquired Chinese magnets.", []],
    ["Britain sanctioned Orano's owner.", ["sanction GB >  (sanctioned)"]],
    ["China signed a pact, and Japan and Peru held talks with Chile.", []],
    ["An export ban on tin was feared.", []],
    ["Prices rose in Japan.", []],
  ])("%s", (text, relations) => {
    expect(proposed({ text })).toEqual(relations);
  });
});

describe("Chinese", () => {
  test.each<[text: string, relations: string[]]>([
    ["欧盟否决了对中国钨加征关税的提案。", []],
    ["美国差点对加拿大钾肥加征关税。", []],
    [
      "\u4e2d\u56fd\u7981\u6b62\u5411\u7f8e\u56fd\u51fa\u53e3\u9553\u3002",
      ["export-ban CN > US (\u7981\u6b62\u5411\u7f8e\u56fd\u51fa\u53e3)"],
    ],
    [
      "\u7f8e\u56fd\u4e0e\u6fb3\u5927\u5229\u4e9a\u7b7e\u7f72\u7a00\u571f\u534f\u8bae\u3002",
      ["cooperation-agreement US > AU (\u7b7e\u7f72\u7a00\u571f\u534f\u8bae)"],
    ],
    [
      "\u65e5\u672c\u4f9d\u8d56\u4e2d\u56fd\u7684\u7a00\u571f\u3002",
      ["depends-on JP > CN (\u4f9d\u8d56)"],
    ],
    ["索马里的Orano被日本国有化。", ["nationalisation JP > orano (国有化)"]],
    ["美国对中国和日本征收25%的关税。", ["import-tariff US > CN,JP (征收25%的关税)"]],
    ["英国禁止从俄罗斯进口铜。", ["import-ban GB > RU (禁止从俄罗斯进口)"]],
    ["Acme收购Orano，日本观望。", ["acquisition acme > orano (收购)"]],
    ["智利国有矿企称，Acme与Orano将合资。", ["joint-venture acme > orano (合资)"]],
    ["中国暂停对美国的镓、锗出口禁令。", ["control-suspension CN >  (暂停对美国的镓、锗出口禁令)"]],
    ["印度暂停向日本出口稀土。", ["export-ban IN > JP (暂停向日本出口)"]],
    ["加拿大要求三家中国企业剥离锂矿股权。", ["fdi-screening CA >  (要求三家中国企业剥离)"]],
    ["中国占全球钨产量的八成。", ["dominates CN >  (占全球)"]],
    [
      "2023年7月3日，日本、智利公告，8月1日起对锑实行出口许可。",
      ["export-licence JP,CL >  (出口许可)"],
    ],
    ["中方暂停对日本的稀土出口限制。", ["control-suspension CN >  (暂停对日本的稀土出口限制)"]],
    ["中国将14家日本企业列入不可靠实体清单。", ["entity-listing CN > JP (列入不可靠实体清单)"]],
    ["中国对原产于日本的钢征收反倾销税。", ["trade-remedy CN > JP (反倾销)"]],
    ["日本向Acme发出意向书。", ["letter-of-interest JP > acme (意向书)"]],
    ["Acme暂停Mutanda铜钴矿生产。", ["production-halt acme >  (暂停Mutanda铜钴矿生产)"]],
    ["日本设立战略储备。", ["stockpile JP >  (储备)"]],
    ["几内亚收回Acme的采矿许可证。", ["licence-revocation GN >  (收回Acme的采矿许可)"]],
    ["秘鲁与智利同意合作开采锂矿。", ["cooperation-agreement PE > CL (同意合作)"]],
    // Who acts, or on whom, is not certain.
    ["越南占全球钨产量的3%。", []],
    ["日本、智利和秘鲁派人参会，签约两次。", []],
    ["中国要求Acme停止生产,出口下降。", []],
    ["中国将Acme列入关键矿产清单。", ["list-designation CN >  (列入关键矿产)"]],
    ["日本受中国出口管制影响。", []],
    ["日本要求中国取消出口配额。", []],
    ["如果谈判失败，中国将禁止镓出口。", []],
    ["一旦中国禁止镓出口，价格将上涨。", []],
    ["中国将禁止镓出口的传言不实。", []],
    ["中国否认将禁止镓出口。", []],
    ["若干企业受影响，中国禁止镓出口。", ["export-ban CN >  (禁止镓出口)"]],
    ["Acme曾请求智利解除下月到期的出口禁令。", []],
    ["智利用配额取代出口禁令。", ["production-quota CL >  (配额)"]],
    ["Acme收购加拿大公司。", []],
    ["出口禁令令日本担忧。", []],
    // A measure that is denied, given up, withdrawn, postponed or over.
    ["美国不对加拿大加征关税。", []],
    ["美国对加拿大加征关税。", ["import-tariff US > CA (加征关税)"]],
    ["Acme放弃收购Orano。", []],
    ["Acme收购Orano的镍矿。", []],
    ["日本摆脱对中国稀土的依赖。", []],
    ["秘鲁撤回禁止镍矿出口的提案。", []],
    ["日本取消对Orano的贷款。", []],
    ["印尼推迟了铜精矿出口禁令。", []],
    ["中国对镓出口禁令已到期。", []],
    ["中国搁置稀土出口配额。", []],
    ["中国企业合计持有刚果（金）57%的出口配额。", []],
    ["美国获得了一半的出口配额。", []],
    ["日本或将取消出口限制的消息未予证实。", []],
    ["欧盟13个战略项目获得支持。", []],
    ["印尼原计划禁止铝土矿出口,后来放弃。", []],
    ["印尼计划禁止铝土矿出口，但后来放弃了该计划。", []],
    ["中国宣布对钬实施出口管制，随后暂停至明年11月。", []],
    ["中国禁止镓出口，随后暂停对日会谈。", ["export-ban CN >  (禁止镓出口)"]],
    ["中国取消铝材出口退税。", ["export-rebate-change CN >  (出口退税)"]],
  ])("%s", (text, relations) => {
    expect(proposed({ text }, "zh")).toEqual(relations);
  });
});

describe("traditional Chinese, with its names and organisations", () => {
  const loaded = { mentions: [zhHantMentions], organizations: [...organizations, ...companies] };

  test.each<[text: string, relations: string[]]>([
    ["日本擬投資萊納斯。", ["investment JP > lynas-rare-earths (投資)"]],
    ["中方暫停對歐盟的稀土出口限制。", ["control-suspension CN >  (暫停對歐盟的稀土出口限制)"]],
    ["商務部宣佈對鎵實行出口許可管理。", ["export-licence mofcom >  (出口許可)"]],
    ["秘魯與智利同意合作開採鋰礦。", ["cooperation-agreement PE > CL (同意合作)"]],
    ["日本要求中國取消出口配額。", []],
  ])("%s", (text, relations) => {
    for (const language of ["zh-Hant", "zh-TW"])
      expect(proposed({ text }, language, loaded)).toEqual(relations);
  });

  test("is skipped without its names", () => {
    expect(proposed({ text: "秘魯與智利同意合作。" }, "zh-Hant")).toEqual([]);
  });
});

test.each<[text: string, language: string, status: string | undefined]>([
  ["Zimbabwe plans to ban exports of lithium.", "en", "proposed"],
  ["Indonesia's proposed export tax on coal", "en", "proposed"],
  ["Acme offered to buy Orano.", "en", "proposed"],
  ["Gabon will ban exports of manganese.", "en", "announced"],
  ["Niger announced the nationalisation of Orano.", "en", "announced"],
  ["Peru and Chile signed a pact.", "en", "signed"],
  ["China banned exports of tin.", "en", undefined],
  ["Japan plans a smelter and banned exports of tin.", "en", undefined],
  ["China plans to mine 80% of the world's tin.", "en", undefined],
  ["津巴布韦计划从2027年起禁止锂精矿出口。", "zh", "proposed"],
  ["美国威胁对日本加征关税。", "zh", "proposed"],
  ["美国计划对日本加征关税。", "zh", "proposed"],
  ["日本将从明年起禁止锡出口。", "zh", "announced"],
  ["中国宣布，自12月起对锡实施出口许可。", "zh", "announced"],
  ["美国与日本签署框架协议。", "zh", "signed"],
  ["印尼将镍矿配额削减。", "zh", undefined],
  ["日本计划建厂，禁止锡出口。", "zh", undefined],
])("the status of the relation in %j", (text, language, status) => {
  const proposals = proposeRelations(articleOf({ text }, language));
  expect(proposals.map(({ relation }) => relation.status)).toEqual([status]);
});

test("an insight with relations is skipped, and so is another language", () => {
  const text = "China banned exports of gallium.";
  expect(proposed({ text, relations: [{ type: "export-ban", from: ["CN"] }] })).toEqual([]);
  expect(proposed({ text }, "fr")).toEqual([]);
});

test.each([
  "export ban ",
  "China ",
  "China export ban ",
  "China. Export ban on tin. ",
  "ban on x ",
  "\u7981\u6b62",
  "lift a b c ",
  "China banned exports, then lifted a, which it later ",
])("250,000 characters of %j are read in linear time", (unit) => {
  const text = unit.repeat(Math.ceil(250_000 / unit.length));
  const seconds = startCpuClock();
  for (const language of ["en", "zh"]) expect(proposed({ text }, language).length).toBeLessThan(9);
  expect(seconds()).toBeLessThan(5);
});
