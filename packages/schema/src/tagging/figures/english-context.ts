import type { AmountContext } from "./amount.ts";
import { atEnd } from "./at-end.ts";
import { isPreposition } from "./is-preposition.ts";
import { oppositeLimits } from "./opposite-limits.ts";
import { oreContents, oxides } from "./ore-contents.ts";
import { isInEnglishRatio } from "./ratios.ts";

/** What a text before an amount can end with. */
const before = (
  [
    [
      "about",
      /\b(?:not quite|not far (?:from|off)|just (?:short of|under|over|above|below)|a little (?:under|over|more than|less than)|little (?:more|less) than|slightly (?:under|over|above|below|more than|less than))/i,
    ],
    [
      "at-least",
      /(?:\b(?:at least|(?:no|not) less than|no fewer than|(?:at|equal to) or (?:above|over|(?:more|higher|greater) than)|a minimum(?: [\p{L}'\u2019-]+){0,3} of|a (?:price )?floor(?: price)?(?: (?:commitment|guarantee|mechanism))? (?:of|at)|min\.?|minimum)|≥)/iu,
    ],
    [
      "at-most",
      /(?:\b(?:at most|no more than|not more than|(?:at|equal to) or (?:below|under|(?:less|lower) than)|a maximum(?: [\p{L}'\u2019-]+){0,3} of|(?<!\bmarket )cap(?:s|ped)?(?: [\p{L}'\u2019-]+){0,4} at|(?:caps|a cap) of|max\.?|maximum)|≤)/iu,
    ],
    ["up-to", /\b(?:up to|as (?:much|many|high) as)/i],
    [
      "more-than",
      /(?:\b(?:more than|over|above|north of|better than|beyond|exceed(?:s|ed|ing)?|in excess of|upwards? of|topp(?:ed|ing)|surpass(?:ed|ing))|>)/i,
    ],
    [
      "less-than",
      /(?:\b(?:not|never|fail(?:s|ed)? to)|n['\u2019]t)(?: yet| even)? (?:reach(?:ed)?|hit|attain(?:ed)?)/i,
    ],
    ["less-than", /(?:\b(?:less than|fewer than|under|below|short of|shy of)|<)/i],
    [
      "about",
      /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|close to|near|an estimated|estimated at|circa|or so|approaching|in the region of|on the order of|barely|close on|getting on for)|(?<![.\w])ca?\.|[~≈])/i,
    ],
  ] as const
).map(([qualifier, pattern]) => [qualifier, atEnd(pattern)] as const);
/** In the trade, a limit can follow what it limits: `65% WO3 min`. */
const minAfter = /^(?: [A-Z][A-Za-z\d]{0,5})? min\b/;
const maxAfter = /^(?: [A-Z][A-Za-z\d]{0,5})? max\b/;
/** What can be between an amount and its limit: "20% of demand in 2025 at most". */
const ofThing = String.raw`(?: (?:of|for|to|in)(?: [\p{L}\p{N}'\u2019-]+){1,4}?)?,?`;
/** "20% at most", "5 t maximum"; but not "20%, at most 30%", "20% of this and a maximum of 30%" and "a 25% maximum rate". */
const limitAfter = (word: string, noun: string): RegExp =>
  new RegExp(
    `^${ofThing} (?:at (?:the )?(?:very )?${word}\\b(?! [\\p{Sc}\\p{N}])|(?:at |as an? )?${noun}(?=$|[.,;:)]| (?:of|in|for|from|to|by|and|or|a|per)\\b)(?! of [\\p{Sc}\\p{N}]))`,
    "iu",
  );
const after: readonly (readonly [string, RegExp])[] = [
  // "50% plus one share".
  ["more-than", /^ ?(?:\+|plus) ?(?:one|1|a single) (?:share|vote)\b/],
  [
    "at-least",
    /^ (?:or|and) (?:more|above|over|higher|greater|longer|upwards?)\b|^\+(?!\s?[\d$€£¥+])/,
  ],
  ["at-most", /^ (?:or|and) (?:less|fewer|below|lower|under|shorter)\b/],
  ["at-least", limitAfter("least", "minimum")],
  ["at-most", limitAfter("most", "maximum")],
  ["at-least", minAfter],
  ["at-most", maxAfter],
  ["about", /^ or (?:so|thereabouts)\b|^[ -]odd\b/],
  // In "$400 million plus a loan" it adds.
  ["more-than", /^(?:-plus\b| plus(?=$|[.,;:)]| (?:of|in|for|from|to|by|a (?:year|month)|per)\b))/],
];

/** "Makes up 60%", "bought up 30%": no rise. */
const partOfVerb = String.raw`(?<!\b(?:m(?:ake|akes|aking|ade)|t(?:ake|akes|aking|aken|ook)|b(?:uy|uys|uying|ought)|snap(?:s|ped|ping)?|g(?:ive|ives|iving|iven|ave)|us(?:e|es|ed|ing)|puts?|putting|free[ds]?|freeing|open(?:s|ed|ing)?|split(?:s|ting)?|e(?:at|ats|ating|aten|nds?|nded)|add(?:s|ed)|h(?:old|olds|eld)|set(?:s|ting)?|so(?:ak|aks|aked)|sn?atch(?:es|ed)?|scoop(?:s|ed)?|pick(?:s|ed)?|mop(?:s|ped)?|hoover(?:s|ed)?|swallow(?:s|ed)?|gobbl(?:es|ed)|ties?|tied|lock(?:s|ed)?|back(?:s|ed)?|divid(?:e|es|ed)|show(?:s|ed)?|account(?:s|ed)?) )`;
const rises = String.raw`rose|risen|rises?|rising|grew|grown|grows?|growing|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|increas(?:e|es|ed|ing)|advanc(?:e|es|ed)|${partOfVerb}up|raised?|raises|lift(?:s|ed)?|boost(?:s|ed)?|add(?:s|ed)|widen(?:s|ed)?|expand(?:s|ed)?|growth|rall(?:y|ied)|leap(?:s|t|ed)?|spik(?:e|es|ed)|swell(?:s|ed)?|rocketed|skyrocket(?:s|ed)?|rebound(?:s|ed)?|strengthen(?:s|ed)?|firmed|improv(?:e|es|ed)|balloon(?:s|ed)?|bounc(?:es|ed)(?: back)?`;
const falls = String.raw`fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid|slides?|slip(?:s|ped)?|sank|sinks?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|los(?:t|es|ing)|shrank|shrunk|shrinks?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed)?|trim(?:s|med)?|slash(?:es|ed)?|(?<!\b(?:shut(?:s|ting)?|clos(?:e|es|ed|ing)|turn(?:s|ed|ing)?|nail(?:s|ed)?|track(?:s|ed)?|la(?:y|ys|id)|break|breaks|broke) )down|eased|contract(?:s|ed)|halv(?:e|ed)|retreated|dip(?:s|ped)?|narrow(?:s|ed)?|slump(?:s|ed)?|plummet(?:s|ed)?|crash(?:es|ed)?|collaps(?:e|es|ed)|weaken(?:s|ed)?|shed(?:s|ding)?|div(?:es|ed)|pared?|scal(?:e|es|ed) back|curtail(?:s|ed)?|pull(?:s|ed) back|crater(?:s|ed)?|dwindl(?:es|ed)|thinned|softened`;
const adverb = String.raw`(?: \p{L}+ly| back| further| again| another| just| a (?:further|mere|modest)| year[ -]on[ -]year)?`;
/** "rose 12%", "fell sharply by 12%", "a fall of 12%", "cut output by 12%". */
const directly = (verbs: string): RegExp =>
  atEnd(new RegExp(`\\b(?:${verbs})${adverb}(?: by| of| another)?`, "iu"));
const withObject = (verbs: string): RegExp =>
  atEnd(
    new RegExp(`\\b(?:${verbs})(?: (?!to\\b|by\\b|but\\b)[\\p{L}\\p{N}'\u2019.-]+){1,6} by`, "iu"),
  );
/** "The drop is 57%", "growth in output was 5%". For a text in lower case: a pattern that ignores case in the class of letters takes milliseconds to compile. */
const noun = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:${nouns})(?: [\\p{L}\\p{N}'\u2019-]+){0,4} (?:is|was|were|came to|averag(?:es|ed))$`,
    "u",
  );
/** "A growth rate (CAGR) of 22.6%", "lifted its estimate of growth for 2025 to 0.2%". */
const growth =
  /\b(?:[Gg]rowth|CAGR)(?: rates?)?(?: \(CAGR\))?(?: [\p{L}\p{N}'\u2019-]+){0,4} (?:of|at|to|(?:slowed|eased|accelerated|rose|fell|dropped) (?:to [\d.]+% )?from)$/u;
/** "Fell by 250 t in 2025 and by 270 t in 2026". */
const also = (verbs: string): RegExp =>
  new RegExp(`\\b(?:${verbs}) (?:[^.;]|\\.\\d)*\\bby (?:[^.;]|\\.\\d)*,? and by$`, "u");
/** "Copper +1.2%", but not "SOFR+1.75%". */
const plus = /(?:^|[\s(])\+$/;
/** "Grew at 30% a year", "will expand at an average rate of 8%". */
const paced = (verbs: string): RegExp =>
  atEnd(
    new RegExp(
      `\\b(?:${verbs})${adverb} at(?: (?:an? )?(?:\\p{L}+ ){0,3}(?:rate|pace|CAGR) of)?`,
      "iu",
    ),
  );
const riseBefore = [
  directly(rises),
  withObject(rises),
  paced(
    "grew|grown|grows?|growing|growth|expand(?:s|ed|ing)?|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose",
  ),
];
const fallBefore = [
  directly(falls),
  withObject(falls),
  paced(
    "declin(?:e|es|ed|ing)|shrank|shrinks?|shrinking|contract(?:s|ed|ing)?|fall(?:s|en|ing)?|fell",
  ),
];
/** The words that end the rarer patterns. Looking for them first is much faster. */
const rareEnd = / (?:is|was|were|came to|averag(?:es|ed)|of|at|to|from|and by)$/;
const rareRise = [noun("rise|increase|gain|growth|jump|surge"), also(rises)];
const rareFall = [noun("fall|drop|decline|decrease|cut|reduction|slump"), also(falls)];
/** "A 0.7% daily gain". */
const during = String.raw`(?:(?:year|month|week)[ -]on[ -](?:year|month|week) |(?:annual|yearly|quarterly|monthly|weekly|daily|overnight|further|one-day|single-day) )?`;
/** A level that an amount is compared with: "40% below their 2022 peak", "12% below September 2024". */
const earlier = String.raw`(?:the|its|their|those|that|last|a year|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)`;
const riseAfter = new RegExp(
  `^ ${during}(?:rise|increase|jump|gain|growth|surge|rally|climb|hike|leap|rebound|uptick|expansion|higher|larger|bigger|dearer|more (?:than|expensive)|up (?:on|from|year|since|last|this|against)|above ${earlier})\\b`,
  "i",
);
const fallAfter = new RegExp(
  `^ ${during}(?:fall|drop|decline|decrease|cut|reduction|slump|slide|dip|contraction|collapse|loss|plunge|lower|smaller|cheaper|less than|down (?:on|from|year|since|last|this|against)|off (?:its|their)|below ${earlier})\\b`,
  "i",
);

const tariffs = String.raw`tariffs?|(?<!excise )dut(?:y|ies)|anti-dumping|countervailing|customs`;
const rates = String.raw`lev(?:y|ies)|tax(?:es)?|royalt(?:y|ies)|vat|smelter returns?|inflation|margins?|irr|surcharges?|yields?|interest|coupons?|rates?|utili[sz]ation|recover(?:y|ies|s|ed)`;
const tariffAfter = new RegExp(`^ (?:[\\p{L}-]+ ){0,2}(?:${tariffs})\\b`, "u");
/** What is before "tariffs on graphite were", before "a tariff of 25%, up from", and before "the duty, from 5% to". */
const same = String.raw`(?:(?:[^,;.:()]|[.,]\d|%(?: \([^()]{1,20}\))?,?)*|(?:[^;.:()]|\.\d)*, (?:(?:(?:up|down) )?from (?:[\d.]+% to )?|at ))$`;
const tariffBefore = new RegExp(`\\b(?:${tariffs})\\b${same}`, "i");
/** A heading, and the name after it: "US tariffs: 10% for the UK", "Tariffs on steel: UK 10%". */
const underHeading = (nouns: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${nouns})(?: (?:rates?|levels?))?(?: (?:on|for|from|by|in) [^,;.:()%]{1,40})?: (?:(?:\p{Lu}[\p{L}.'\u2019-]*|the|about|around|up to|at least|at most|from) ){0,3}$`,
    "u",
  );
const tariffHeading = underHeading("[Tt]ariffs?|[Dd]ut(?:y|ies)");
const rateHeading = underHeading("[Rr]oyalt(?:y|ies)|[Tt]ax(?:es)?|[Ll]ev(?:y|ies)");
/** The 8.99% of "the 8.99% daily limit" is how much a price may move. */
const limits = String.raw`(?:daily|price|trading|exchange) (?:up |down |price |move )?limit|limit[ -](?:up|down)`;
const rateAfter = new RegExp(
  `^ (?:(?:[\\p{L}-]+ ){0,2}(?:${rates}|${limits})|discounts?|premium(?:$|[.,;:)]| (?:to|on|over|for|from|because|after|in)))(?![\\p{L}\\p{N}])`,
  "u",
);
const rateBefore = new RegExp(
  `\\b(?:${rates})\\b${same}|\\b(?:${limits}|discounts?|premiums?),? (?:of |at |is |was )?$`,
  "i",
);
/** A share of a project is an interest too: "holds a 61.5% interest", "10% free carried interest", "a 5% interest in the mine". */
const interestAfter =
  /^ (?:[\p{L}-]+ ){0,2}interests?(?! (?:rates?|payments?|per|on|a year)\b)(?!\p{L})/u;
const ownedInterest =
  /^ (?:[\p{L}-]+ )?(?:carried|participating|economic|working|equity|controlling|minority|majority|remaining|direct|indirect|beneficial|joint[ -]venture|project) interests?\b|^ interests? in\b/u;
/** A share of a project, and what grew from it: "the state's interest will rise from", "free carried interest plus up to". */
const ownInterest =
  /(?:(?:\b(?:its|their|his|her|the state)|(?<!\b(?:bank|loan|bond|note|debt)s?)['\u2019]s)(?: [\p{L}-]+)?|\b(?:carried|participating|economic|working|equity|controlling|minority|majority|remaining|beneficial|project)) interests?\b(?! (?:rates?|payments?|costs?|expenses?|income|bills?|on)\b)/giu;
const ofInterest = /(?:\b(?:its|their|his|her)|['\u2019]s) interest of\s$/i;
const owns =
  /\b(?:hold(?:s|ing)?|held|owns?|owned|acquir(?:e|es|ed|ing)|earn(?:s|ed|ing)?|sells?|sold|buys?|bought|buying|retain(?:s|ed|ing)?|tak(?:e|es|ing|en)|took|keeps?|kept|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)) (?:an?|its|the|his|their|another|a further)\s$/i;
/** "A 20% interest" is a share, and "a loan at a 5% interest" a rate. */
const ofLoan =
  /\b(?:loans?|bonds?|debts?|notes?|debentures?|deposits?|credit|lend\w*|borrow\w*|charg\w*|carr(?:y|ies|ied|ying)|bear\w*|pay\w*|paid|accru\w*|with|at)\b[^.;]*$/i;

function isOfStake(before: string): boolean {
  return owns.test(before) || (/(?:^|\s)an? $/i.test(before) && !ofLoan.test(before));
}

/** The tax is on 40% of the exports. It is not a tax of 40%. */
const shareAfter =
  /^ of (?!(?:the )?(?:sales )?(?:value|price)|revenues?|sales|gross|profits?|turnover|every)/i;
/** "97% purity", "97% graphite purity"; but not "97% of high purity quartz". */
const purityAfter =
  /^[ -](?:purity|pure)\b|^ (?!(?:of|more|less|high|low)\b)[a-z]+ purity(?=$|[.,;:)]| (?:and|or|for|from|by|in)\b)/i;
const purityBefore = atEnd(
  /\bpurit(?:y|ies)(?: levels?)? (?:of|at|above|over|is|was|reach\w+)(?: [\p{L}]+){0,2} /iu,
);
/** The purity of a metal in the trade has decimals, which few shares have: 99.99% gallium, antimony ingot (99.65%). */
const isPure = /^(?:9\d\.\d\d|99\.\d)/;
const isNearlyPure = /^9\d\.\d/;
/** The content of a product in the trade is nearly all of it: 99.5% min. That of a concentrate is not. */
const isNearlyAll = /^9\d(?:\.\d+)?%/;
const metalAfter =
  /^ (?!of\b)(?:[a-z]+ ){0,2}(?:metal|ingots?|powder|oxide|[a-z]+ium|antimony|bismuth|tungsten|cobalt|nickel|copper|zinc|tin|silicon)\b/;
const productBefore =
  /\b(?:metal|ingots?|powder|(?:tri|pent)?oxide|carbonate|hydroxide|sul(?:ph|f)ate) \((?:min\.? )?$/i;
/** "Sb 99.65%". */
const symbolBefore = /(?<![\p{L}\d])[A-Z][a-z]? $/u;
/** "Antimony trioxide 99.5%, Rotterdam", "antimony trioxide 99.5% rose to". A share has other words after it: "oxide 99.5% of the time". */
const productNamed =
  /\b(?:metal|ingots?|powder|(?:tri|pent)?oxide|carbonate|hydroxide|sul(?:ph|f)ate) $/i;
const listedAfter =
  /^(?:$|[,.;:)]| (?:min|max|prices?|pric(?:ed|ing)|(?:is|are|was|were) (?:at|up|down|unchanged|stable|flat|steady|assessed|quoted|priced|trading|offered)|at|rose|rises?|fell|falls?|gained|climbed|jumped|surged|slipped|dropped|eased|held|stayed|remain(?:s|ed)|traded?|trades|settled|closed|cost|costs|fob|cif|ddp|exw|ex-works|delivered|duty|in[ -]warehouse|Rotterdam)\b)/i;
/** Ore is at, grades or averages a percentage, mostly followed by what it contains: `1.4% tungsten trioxide`, `62% Fe`, `65% wolframite concentrate`. */
const gradeAfter = new RegExp(
  [
    "^ (?:grade|ore|content)\\b",
    `^ ${oreContents.source}`,
    // "less than 0.6% iron", "1.75% rare earth oxides": a share of a market has "of" or a noun after the metal.
    "^ (?:iron|copper|nickel|cobalt|zinc|lead|tin|tungsten|lithium|manganese|antimony|sulphur|sulfur|phosphorus|graphite|(?:total )?rare[ -]earth oxides?|(?:lithium|tungsten|niobium|tantalum|vanadium|uranium) (?:\\w{1,3})?oxide)(?=$|[.,;:)]| (?:and|or|with)\\b)",
    // "44% manganese ore" and "62% iron ore fines"; but not "60% iron ore exports".
    "^ (?:iron|manganese|chrom(?:e|ite)|copper|nickel|lithium|tungsten|antimony|zinc|lead|tin|uranium) (?:ore|fines)\\b(?! (?:exports?|imports?|output|production|supply|demand|sales|stocks|quotas?|market|royalt|tax|dut|tariff|lev))",
    "^ (?:[\\p{L}]+ ){0,2}concentrates?\\b(?! (?:prices?|quotas?|output|production|suppl(?:y|ies)|exports?|imports?)\\b)",
  ].join("|"),
  "u",
);
/** "Spodumene concentrate (6%, CIF China)". */
const concentrateBefore = atEnd(/\b(?:concentrates?|spodumene|lepidolite|ore) \(/i);
/** "Ferrovanadium with 80% vanadium", "ore containing 48%"; and "Li2O 0.5%". */
const contentBefore = atEnd(
  /\b(?:concentrates?|ores?|ferro[a-z]+|tailings|slag|spodumene|lepidolite|petalite) (?:with|containing|contains?|contained) (?:at least |about |around |over |up to )?/i,
);
const oxideBefore = atEnd(new RegExp(`\\b${oxides.source}:? `));
const graded = String.raw`[\d.]+(?:%| g\/t| ppm) [\p{L}-]+(?: [\p{L}-]+)?(?:,|,? and) `;
const gradeBefore = atEnd(
  new RegExp(
    `\\b(?:grad(?:e|es|ed|ing)|assay(?:s|ed|ing)?)\\b(?: [\\p{L}]+){0,3} (?:${graded}){0,4}|[\\d.]+ (?:g\\/t|ppm) [\\p{L}-]+(?:,|,? and) `,
    "iu",
  ),
);

/** Reads the meaning of the English words around an amount. `words` are the amount itself. If `isDuration`, "over five years" does not mean more than five. */
export function englishContext(
  words: string,
  wordsBefore: string,
  wordsAfter: string,
  isDuration: boolean,
): AmountContext {
  const { qualifier, side, rest, isOpposite } = cutQualifier(
    // "Rose between 5% and 7%".
    wordsBefore.trimEnd().replace(/["\u201D]$|(?<! not) between$/, ""),
    isDuration,
    { words, after: wordsAfter },
  );
  return {
    isDenied:
      !isOpposite &&
      (deniedAmount.test(rest) ||
        (denial.test(rest) && deniedChange.test(rest)) ||
        (deniedWord.test(rest) && deniedClause.test(rest))),
    qualifier:
      qualifier ??
      after.find(([, words]) => words.test(wordsAfter))?.[0] ??
      (isNotEven(rest, wordsAfter) ? "less-than" : undefined),
    side,
    isOfRatio: !isDuration && isInEnglishRatio(words, wordsBefore, wordsAfter),
    change:
      (isRaised(words, rest) || shortfall.test(wordsAfter) ? 0 : changeOf(rest, wordsAfter)) ||
      comparisonOf(words, rest, wordsAfter),
    isUnclear: isPercent.test(words) && besideOther.test(wordsAfter),
    role: roleOf(words, wordsBefore, wordsAfter),
  };
}

function roleOf(words: string, before: string, after: string): AmountContext["role"] {
  if (purityAfter.test(after) || purityBefore.test(before)) return "purity";
  if (
    isPure.test(words) &&
    (metalAfter.test(after) || productBefore.test(before) || symbolBefore.test(before))
  )
    return "purity";
  if (isNearlyPure.test(words) && productNamed.test(before) && listedAfter.test(after))
    return "purity";
  if (isContent(words, before, after)) return isNearlyAll.test(words) ? "purity" : "grade";
  if (gradeAfter.test(after)) return "grade";
  const lower = after.toLowerCase();
  if (tariffAfter.test(lower)) return "tariff";
  if (ofInterest.test(before) && !/^ (?:a|per) (?:year|annum)\b/.test(lower)) return undefined;
  if (interestAfter.test(lower) && (ownedInterest.test(lower) || isOfStake(before)))
    return undefined;
  if (rateAfter.test(lower)) return "rate";
  if (shareAfter.test(after)) return undefined;
  if (tariffBefore.test(before)) return "tariff";
  if (rateBefore.test(before.replace(ownInterest, " stake"))) return "rate";
  if (before.includes(": ") && tariffHeading.test(before)) return "tariff";
  if (before.includes(": ") && rateHeading.test(before)) return "rate";
  return isGradeAfter(before, after) ? "grade" : undefined;
}

/** Tests for the content of an ore whose words are before it: "grading 1.2%", "Li2O 0.5%", "ore containing 48%". */
function isGradeAfter(before: string, after: string): boolean {
  return (
    gradeBefore.test(before) ||
    concentrateBefore.test(before) ||
    (oxideBefore.test(before) && listedAfter.test(after)) ||
    (contentBefore.test(before) && !/^ of\b/.test(after))
  );
}

/** Tests for the limits of a product in the trade: "ferro-tungsten, min 75%", "99.65% min". */
function isContent(words: string, before: string, after: string): boolean {
  return (
    words.endsWith("%") &&
    (/\b[Mm](?:in|ax)\.? $/.test(before) || [minAfter, maxAfter].some((limit) => limit.test(after)))
  );
}

/** Tests whether a text ends with the verb of a change: "rose", "fell by about". */
export function endsWithChange(text: string): boolean {
  return changeOf(cutQualifier(text.trimEnd(), false, { words: "", after: "" }).rest, "") !== 0;
}

/** "Not 45,000 tons", "will never be 90%", "rather than 5%", "neither 5% nor 6%", "no 25% duty", "failed to make 20,000 t". */
const deniedAmount = atEnd(
  /(?:(?:\b(?:not|never)|n['\u2019]t)(?: be| been| yet| quite)?|\b(?:rather than|instead of|neither|nor)|\bfail(?:s|ed)? to \p{L}+)(?: to| by| at| an?| the)?|\b(?:no|plus or)/iu,
);

/** "Not even 5% of it is recycled" says less. "Not even a price of $5 would help" does not. */
function isNotEven(before: string, after: string): boolean {
  return /\b[Nn]ot even$/.test(before) && notEvenAfter.test(after);
}
const notEvenAfter =
  /^ (?:of\b|(?:\p{L}+ )?(?:is|are|was|were|has|have|had|made|make|came|come)\b)/u;

/** "Did not rise by 5%", "never cut its output by 12%", "no rise of 5%"; but not "did not cut output but raised it by 5%". */
const deniedChange = new RegExp(
  String.raw`(?:(?:\b(?:not|never|nor|cannot|fail(?:s|ed)? to|without)|n['\u2019]t)(?: yet| even| (?!only|merely|simply|solely)\p{L}+ly)?(?: have| been)? (?:${rises}|${falls})${adverb}(?:(?: (?!(?:to|by|but|and|or|while|as|because|yet|which|that|after|when|until|before)\b)[\p{L}\p{N}'\u2019.-]+){1,6} by| by| to| of| another)?|\bno (?:\p{L}+ )?(?:rise|increase|gain|growth|fall|drop|decline|decrease|cut|reduction) (?:of|by))$`,
  "iu",
);
/** A word of each match of `deniedChange`. Looking for it first is much faster. */
const denial = /\b(?:not?|never|nor|cannot|fail\w*|without)\b|n['\u2019]t\b/i;

/**
 * "Can neither exceed $125 nor drop below $68", "no shipments above 500 t": a denied limit is the opposite one. "No demand at
 * prices above $5" denies another thing.
 */
const denied =
  /\b(?:not|nor|never|neither|none|nothing|no ?body|no one|cannot|no longer|fail(?:s|ed)? to|\w+n['\u2019]t)\b[^,.;:()]{0,30}$|\bn(?:ot|['\u2019]t) (?:expected|likely|allowed|permitted|able|willing|set|planning) to\b[^,.;:()]{0,60}$|\bno(?: [\p{L}'\u2019-]+){1,4} (?:should|shall|must|will|would|may|can|could|might|is|are|was|were|has|have|had)\b[^,.;:()]{0,30}$|(?<!\bwith )\bno(?! (?:doubt|matter|question|reason|time|wonder|less|more|fewer|other)\b)(?: (?!(?:and|as|at|but|by|for|from|in|of|on|since|than|that|to|when|where|which|while|who|with)\b)[\p{L}'\u2019-]+){1,3}$/iu;

/** "Bans foreigners from owning more than 49%", "a ban on exports of more than 1,000 t": the limit of what is allowed. */
const prohibited =
  /\b(?:(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit(?:s|ed|ing)?|forbid(?:s|ding|den)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|block(?:s|ed|ing)?)(?: \p{L}+){0,4} from \p{L}+ing(?: \p{L}+){0,3}|(?:ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|forbid(?:s|ding)?|outlaw(?:s|ed|ing)?)(?: on)?(?: \p{L}+){0,2} (?:exports?|imports?|sales|shipments?|ownership|holdings?|stakes?|purchases)(?: of)?)$/iu;
/** "Exports of over 1,000 t are prohibited". */
const prohibitedAfter =
  /^[^.,;:()]{0,40}? (?:(?:is|are) (?:now )?|(?:will|would|shall) be )(?:prohibited|banned|barred|forbidden|outlawed|not (?:allowed|permitted))\b/i;

function isDeniedLimit(before: string, after: string): boolean {
  return denied.test(before) || prohibited.test(before) || prohibitedAfter.test(after);
}

/** "China no longer makes 90% of gallium", "it is not true that China makes 90%", "none of the mines made 20 kt". */
const deniedClause =
  /\b(?:none of|neither)(?: (?!(?:and|but|that|when|where|which|while|who|whose)\b)[\p{L}'\u2019-]+){1,9}$|\bno longer(?: (?!(?:and|but|that|when|which|while|who)\b)[\p{L}'\u2019-]+){0,3}$|\b(?:not (?:true|correct|right|the case)|untrue|false|incorrect|a myth) that [^,;.:]{0,60}$/iu;
/** A word of each match of `deniedClause`. */
const deniedWord = /\b(?:no longer|that|none of|neither)\b/i;

/** "Fell below $5" and "fell short of 50kt" state a level. "A fall of just above 5%" states a change. */
const level = /\b(?:below|above|beyond|short of|shy of|north of|as high as)$/i;

/** "For over five years" and "from over 20 days" qualify the time. "A loan over five years" does not. */
const amongTimes = /\b(?:for|from|of|to|in|tak(?:es|en|ing|e)|took|last(?:s|ed|ing)?) \w+$/i;

/** Returns the text before a qualifier; empty if it makes the amount a level, so that no verb before it makes it a change. */
function cutQualifier(
  words: string,
  isDuration: boolean,
  amount: { readonly words: string; readonly after: string },
): Pick<AmountContext, "side"> & { qualifier?: string; rest: string; isOpposite?: boolean } {
  for (const [qualifier, pattern] of before) {
    const found = pattern.exec(words)?.[1];
    if (found === undefined) continue;
    if (isDuration && /^(?:over|under|above|below)$/i.test(found) && !amongTimes.test(words)) break;
    const textBefore = words.slice(0, words.length - found.length).trimEnd();
    if (isPreposition(found, textBefore, amount.after)) break;
    const rest = textBefore.replace(/ (?:just|well|far|only)$/, "");
    const isDenied = qualifier in oppositeLimits && isDeniedLimit(rest, amount.after);
    const isNear = /^(?:under|near|close to)$/i.test(found) && !isPercent.test(amount.words);
    const isLevel = (isNear || level.test(found)) && !/ (?:of|by)$/.test(rest);
    return {
      qualifier: isDenied ? oppositeLimits[qualifier]! : qualifier,
      side: qualifier === "about" ? sideOf(found) : undefined,
      rest: isLevel ? "" : rest,
      isOpposite: isDenied,
    };
  }
  return { rest: words };
}

/** Returns the side of an amount that words such as "almost" say. "Barely" and "close to" say none. */
function sideOf(words: string): AmountContext["side"] {
  if (/^(?:nearly|almost|approaching|not quite)$| (?:under|below|short of|less than)$/i.test(words))
    return -1;
  return / (?:over|above|more than)$/i.test(words) ? 1 : undefined;
}

/** "11% more gallium", "6.5% less." and "ended 4% down, at" are changes. "$5 million more" is another amount. */
function comparisonOf(words: string, before: string, after: string): AmountContext["change"] {
  if (!isPercent.test(words)) return 0;
  const [, more, up] = comparison.exec(after) ?? [];
  if (more !== undefined)
    return more !== "more" ? -1 : !moreOf.test(after) && ofOwner.test(before) ? 0 : 1;
  return up === undefined || paidFirst.test(before) ? 0 : up === "up" ? 1 : -1;
}

/** "10% more of it" is a share, and "80% more or less" is about 80%. */
const comparison =
  /^ (?:(more|less|fewer)(?: (?!or\b|of\b)\p{L}|$|[.,;:)!?]| [(\u2013\u2014-])|(up|down)(?:$|[.,;:)!?]| [(\u2013\u2014-]| (?:at|in) ))/u;
/** "It bought 40% more tin" is a change in any case. */
const moreOf = /^ more \p{L}/u;
/** "Holds 40% and may buy 10% more": the share of an owner. */
const ofOwner =
  /\b(?:stakes?|interests?|owns?|owned|hold(?:s|ing)?|held|buys?|bought|buying|acquir(?:e|es|ed|ing)|earn(?:s|ed|ing)?)\b[^.;]*$/i;
/** "It pays 10% down" names a part of a price. */
const paidFirst =
  /\b(?:pa(?:y|ys|id|ying)|puts?|putting|needs?|deposits?|requir(?:e|es|ed|ing))\b[^.;,]*$/i;

/** A firm that raised $750 million got it, and one that lost it made a loss. A price is raised by an amount, and loses $250. */
function isRaised(words: string, before: string): boolean {
  return (
    (!isPercent.test(words) && /\brais(?:e|es|ed|ing)$/i.test(before)) ||
    (/^\P{N}*[\d.,]+ ?(?:million|billion|mn|bn|m)\b/u.test(words) &&
      /\blos(?:t|es|ing)$/i.test(before))
  );
}

/** "8% below guidance" is a comparison, not a share. "1% above 2024" is a change. */
const besideOther = /^ (?:above|below|short of|shy of) (?!ground\b)/i;
/** "Exports fell 20% short of the target" says nothing of an earlier amount. */
const shortfall = /^ (?:short|shy) of\b/i;

const isPercent = /(?:%|per ?cent|pct)$/;

function changeOf(words: string, textAfter: string): AmountContext["change"] {
  // "118,700 t (26%) lower".
  const after = textAfter.replace(/^ \([\d.]+\s?%\)/, "");
  if (fallBefore.some((pattern) => pattern.test(words)) || fallAfter.test(after)) return -1;
  if (riseBefore.some((pattern) => pattern.test(words)) || riseAfter.test(after)) return 1;
  if (plus.test(words)) return 1;
  if (!rareEnd.test(words)) return 0;
  const lower = words.toLowerCase();
  if (rareFall.some((pattern) => pattern.test(lower))) return -1;
  return growth.test(words) || rareRise.some((pattern) => pattern.test(lower)) ? 1 : 0;
}
