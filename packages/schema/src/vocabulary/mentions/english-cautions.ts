import type { Caution } from "./form.ts";

const trades =
  "mines?|miners?|mined|mining|smelters?|smelting|refiner(?:y|ies|s)|refining|concentrates?|ores?|ingots?|bullion|scrap|metal|alloys?|oxide|deposits?|projects?|prices?|markets?|futures|contracts?|production|producers?|output|suppl(?:y|ies)|demand|consumption|exports?|exporters?|imports?|importers?|shipments|stocks?|stockpiles?|inventories|reserves|resources|exploration|recycling";
const moves =
  "rose|fell|jumped|slipped|slid|climbed|gained|dropped|surged|rallied|eased|edged|traded|hit|has risen|has fallen|was up|was down";

const beforeTrade = new RegExp(`^[ -](?:${trades}|solder|bars?)\\b`, "i");
const beforeMove = new RegExp(`^ (?:${moves})\\b`, "i");
const beforePrice =
  /^ (?:(?:is |was )?(?:above|below|at|near|past|around|over|under) )(?:US|A|C)?[$€£¥]\s?\d/i;
const afterAmount =
  /\b(?:tonnes?|tons?|ounces?|pounds|kilograms?|kg|prices?|output|production|producers?|suppl(?:y|ies)|exports?|exporters?|imports?|importers?|stocks|stockpiles?|reserves|deposits|smelting|mining|refining) of $/i;
const afterGrade =
  /\b(?:refined|physical|spot|LME|COMEX|SHFE|three-month|unwrought|secondary|primary|artisanal)\s$/i;
/** "Imported tin", "mines gold from". */
const afterVerb =
  /\b(?:mines|mined|mining|produces?|produced|producing|imports?|imported|importing|exports?|exported|exporting|smelts?|smelted|refines?|refined|ships|shipped|stockpiles|stockpiled) $/i;
const endOfObject =
  /^(?:$|[.,;:)]| (?:and|or|from|to|in|at|for|by|with|worth|there|here|last|this|until|since|again)\b)/i;
const anything = /^/;

/** A metal whose name is an everyday word. It counts next to a word of the trade, or in a list of minerals. */
const everydayMetal: Caution = {
  evidence: (before, after) =>
    (beforeTrade.test(after) && !/^ mines? of /i.test(after)) ||
    beforeMove.test(after) ||
    beforePrice.test(after) ||
    afterAmount.test(before) ||
    afterGrade.test(before) ||
    (afterVerb.test(before) && endOfObject.test(after)),
  inList: anything,
  afterPlace: true,
};

/** "The mercury rose" is the temperature. */
const mercury: Caution = {
  ...everydayMetal,
  evidence: (before, after) =>
    everydayMetal.evidence(before, after) &&
    !(beforeMove.test(after) && /(?:^|\b)the $/i.test(before)),
};

/** "The mines lead and" has a verb, "imported lead and" does not. */
const afterPastVerb = /\b(?:mined|produced|imported|exported|smelted|refined|shipped) $/i;

/** The verb is more frequent than the metal: "will lead prices higher", "copper and lead the way", "China's lead". */
const lead: Caution = {
  evidence: (before, after) =>
    afterAmount.test(before) ||
    (afterPastVerb.test(before) && /^ and (?:tin|silver|copper|zinc)\b/i.test(after)) ||
    (!/\b(?:to|will|would|can|could|may|might|must|shall|should|not|they|we|who|that|which|also|helped)\s$/i.test(
      before,
    ) &&
      /^[ -](?:mines?|smelters?|smelting|refiner(?:y|ies)|concentrates?|ores?|ingots?|bullion|scrap|acid|metal|alloys?|oxide|deposits?|prices?|exports|output|poisoning|batter(?:y|ies)|zinc)\b/i.test(
        after,
      )),
  inList:
    /^(?:$|[,.;:)\]/]|[ -](?:and|or|mines?|smelters?|concentrates?|ores?|deposits?|prices?|production|output|exports)\b)/i,
};

/** "crude" is an adjective too: crude metal, crude attempts. */
const crude: Caution = {
  evidence: (before, after) =>
    /^ (?:prices?|futures|exports?|imports?|output|production|stocks|inventories|supplies|shipments|tankers?|benchmarks?|grades?|barrels)\b/i.test(
      after,
    ) ||
    beforeMove.test(after) ||
    /\b(?:Brent|WTI|Urals|barrels of|tonnes of)\s$/i.test(before),
  inList: anything,
  afterPlace: true,
};

/** A name that is also used for people and firms. It does not count after another name ("Michael Jordan"), unless that word starts a sentence. */
const sharedName: Caution = {
  evidence: (before) =>
    !/\p{Lu}\p{Ll}+ $/u.test(before) ||
    /\b(?:In|From|To|And|The|Of|For|With|By|As|At|But|Both|While|When|Why|How|Will|Can|If|Near|Like|Says) $/.test(
      before,
    ),
};

/** A part of another name does not count: the West Coast, Western Australia. */
const notHalfAName: Caution = { evidence: (_, after) => !/^[ -]\p{Lu}|^ of\b/u.test(after) };

/** Streams and hills that are named after the bird: Turkey Creek. */
const notATurkey: Caution = {
  evidence: (_, after) =>
    !/^ (?:Creek|Hill|River|Run|Point|Mountain|Mount|Ridge|Lake|Island|Bay|Flat|Knob|Branch|Hollow|Track|Gully)s?\b/.test(
      after,
    ),
};

/** "The Congo" is DR Congo in mineral news; "Congo" alone can be either country. */
const theCongo: Caution = {
  evidence: (before) => /\b(?:the|eastern|southern) $/i.test(before),
};

/** Georgia is more often the US state. It counts near its capital, its region or its neighbours. */
const theCountryGeorgia: Caution = {
  evidence: (before, after) =>
    /Tbilisi|Caucasus|Armenia|Azerbaijan|Black Sea|T[uü]rk(?:ey|iye)|Russia|Republic of/.test(
      before + after,
    ),
};

/** AES is also an energy company. It counts near the name of the region or of a member. */
const nearSahel: Caution = {
  evidence: (before, after) => /Sahel|Mali\b|Niger\b|Burkina/.test(before + after),
};

/** A first name does not count before a surname: Chad Smith. */
const notAFirstName: Caution = { evidence: (_, after) => !/^ \p{Lu}\p{Ll}/u.test(after) };

/** The first half of a word: Sino-Kazakh. */
const firstHalf: Caution = { evidence: (_, after) => /^[-\u2010\u2011\u2013]\p{Lu}/u.test(after) };

/** Forms with other meanings, and the conditions under which they count. */
export const englishCautions: Readonly<Record<string, Caution>> = {
  lead,
  tin: everydayMetal,
  silver: everydayMetal,
  gold: everydayMetal,
  chrome: everydayMetal,
  mercury,
  quartz: everydayMetal,
  crude,
  AES: nearSahel,
  Chad: notAFirstName,
  Congo: theCongo,
  Georgia: theCountryGeorgia,
  Turkey: notATurkey,
  Sino: firstHalf,
  Jordan: sharedName,
  Washington: sharedName,
  Sofia: sharedName,
  Lima: sharedName,
  "the West": notHalfAName,
  Western: notHalfAName,
  "the Gulf": notHalfAName,
};

/** Forms that are never used: London is more often the metal exchange than the government. */
export const englishOmissions: ReadonlySet<string> = new Set(["London"]);
