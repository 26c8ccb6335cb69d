import type { EnglishTrigger } from "./trigger.ts";

/** Up to six words before the noun that an article or adjectives belong to. */
const inNounPhrase = "(?:[^\\s,;]+ ){0,6}?";
const controls = "(?:bans?|controls?|curbs?|restrictions?|tariffs?|embargo)";
/** A share of the world that dominates, from 30 %. */
const large = "(?:[3-9]\\d|100)(?:\\.\\d+)?";
const state = { form: "verb", roles: "none" } as const;
/** Not the agreements whose other word has a type of its own, or none. */
const otherContracts =
  "(?<!(?:supply|off-?take|loan|credit|financing|purchase|sales?|stake|share|shareholders?|licen[cs]e|licensing|settlement|power|wage|labou?r|peace|ceasefire|joint.venture|trade) )";
const stateNoun = { form: "noun", roles: "none" } as const;

/** English triggers. If several match at the same place, the first one counts. */
export const englishTriggers: readonly EnglishTrigger[] = [
  {
    ...state,
    type: "control-suspension",
    words: `lift(?:s|ed|ing)? ${inNounPhrase}${controls}|(?:suspend|paus|eas|relax)(?:e|s|es|ed|ing)? ${inNounPhrase}(?:${controls}|quotas?)`,
  },
  {
    ...stateNoun,
    type: "domestic-supply-obligation",
    words: "domestic (?:supply|market) obligation",
  },
  {
    ...state,
    type: "technology-export-control",
    words: "ban(?:s|ned)? (?:the )?exports? of (?:\\S+ ){0,3}technolog(?:y|ies)",
  },
  { ...stateNoun, type: "technology-export-control", words: "technology export controls?" },
  {
    type: "export-ban",
    form: "verb",
    roles: "target",
    toward: "to|against",
    words:
      "(?:ban(?:s|ned)?|prohibit(?:s|ed)?|halt(?:s|ed)?|stop(?:s|ped)?(?! short)|suspend(?:s|ed)?|block(?:s|ed)?|forb(?:ids?|ade|idden)) (?:[^\\s,;]+ ){0,3}(?:exports?|shipments)|(?:will|does|did|would) not allow (?:the )?exports?|embargo(?:es|ed)",
  },
  {
    type: "export-ban",
    form: "noun",
    roles: "target",
    toward: "to|against",
    words: "export bans?|(?:ban on|suspension of) (?:\\S+ ){0,3}exports?|embargo",
  },
  {
    ...state,
    type: "export-quota",
    words: "cap(?:s|ped)? (?:its |the |\\S+ )?(?:\\S+ )?exports",
  },
  { ...stateNoun, type: "export-quota", words: "export quotas?|quotas? (?:on|for) exports?" },
  {
    type: "export-licence",
    form: "verb",
    roles: "none",
    words:
      "(?:put|puts|imposed?) (?:\\S+ )?licen[cs]es on|(?:add(?:s|ed)?|put|puts) (?:\\S+ ){1,6}?(?:on|to|under) (?:its |the |an? )?export[ -]control(?:s| list)?",
  },
  {
    type: "export-licence",
    form: "noun",
    roles: "target",
    toward: "to|against",
    words:
      "export (?:licen[cs](?:es?|ing)|controls?|permits?)|(?:licen[cs]es?|controls?) (?:on|for) (?:\\S+ ){0,3}?exports?|licensing (?:regime|requirement)s?",
  },
  {
    ...stateNoun,
    type: "export-tax",
    words: "export (?:tax|taxes|levy|levies|duty|duties)|tax on exports?",
  },
  {
    type: "import-ban",
    form: "verb",
    roles: "target",
    needsTarget: true,
    byFirms: false,
    toward: "from|of|on|",
    words:
      "(?:ban(?:s|ned)?|forb(?:ids?|ade|idden)) (?:\\S+ ){0,3}imports?|bar(?:s|red)|ban(?:s|ned)?(?= (?:Russian|Chinese|Iranian)\\b)",
  },
  {
    type: "import-ban",
    form: "noun",
    roles: "target",
    toward: "on|from|of",
    words: "import bans?|ban on (?:\\S+ ){0,4}(?:imports?|uranium|metals?|minerals)",
  },
  {
    type: "trade-remedy",
    form: "noun",
    roles: "target",
    toward: "on|against|from",
    words: "(?:anti-dumping|countervailing)(?: (?:dut(?:y|ies)|case))?",
  },
  {
    type: "import-tariff",
    form: "noun",
    roles: "target",
    toward: "on|against|from",
    words: "(?:import )?(?:tariffs?|dut(?:y|ies))(?: of [\\d.]+(?:%| per ?cent))?",
  },
  {
    type: "entity-listing",
    form: "verb",
    roles: "target",
    toward: "|the",
    words: "blacklist(?:s|ed)",
  },
  {
    type: "sanction",
    form: "verb",
    roles: "target",
    toward: "",
    words:
      "sanctioned|sanctions(?= (?!(?:on|against|over|for|in|by|from|to|and|or|that|which|were|was|are|is|have|has|had|will|would|may|regime|list|package)\\b))",
  },
  {
    type: "sanction",
    form: "noun",
    roles: "target",
    toward: "on|against",
    words: "(?<!\\blift(?:s|ed|ing)? (?:[\\w-]+ ){0,3})sanctions?",
  },
  {
    type: "fdi-screening",
    form: "verb",
    roles: "target",
    toward: "of|by|in|to|",
    words:
      "block(?:s|ed)? (?:\\S+ ){0,4}(?:takeover|purchase|sale|bid|stake)|(?:order(?:s|ed)?|forc(?:es|ed))(?= (?:(?!not)\\S+ ){1,3}to (?:sell|divest))",
  },
  {
    type: "nationalisation",
    form: "verb",
    ofFirms: true,
    roles: "target",
    toward: "|the",
    words: "nationali[sz](?:e|es|ed)|expropriat(?:e|es|ed)|seiz(?:e|es|ed) control of",
  },
  {
    type: "nationalisation",
    ofFirms: true,
    form: "noun",
    roles: "target",
    toward: "of",
    words: "nationali[sz]ation",
  },
  {
    ...state,
    type: "royalty-change",
    words:
      "(?:rais|increas|lift|cut|lower|doubl)(?:e|es|ed|s)? (?:\\S+ ){0,3}(?:royalty|royalties|mining tax(?:es)?)",
  },
  { ...stateNoun, type: "royalty-change", words: "royalt(?:y|ies)" },
  {
    ...stateNoun,
    type: "production-quota",
    words: "(?:mining|production|output|smelting|ore) quotas?|mining permits? quota|RKAB",
  },
  {
    type: "licence-revocation",
    form: "verb",
    roles: "target",
    toward: "of|from|held by",
    words:
      "(?:revok(?:e|es|ed)|withdr(?:aw|aws|ew)|cancel(?:s|led)?|strip(?:s|ped)?) (?:\\S+ ){0,5}(?:licen[cs]e|permit|concession|right)s?",
  },
  {
    type: "retaliation",
    form: "verb",
    roles: "target",
    toward: "against",
    words: "retaliat(?:es|ed)",
  },
  {
    type: "dispute",
    form: "verb",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "against|",
    words:
      "sued|sues|(?:filed|brought|opened) (?:\\S+ ){0,2}(?:arbitration|case|complaint|lawsuit)",
  },
  {
    ...state,
    type: "list-designation",
    words: "(?:add(?:s|ed)?|put) (?:\\S+ ){0,4}(?:on|to) (?:its|the) (?:critical|list)",
  },
  {
    type: "tax-credit",
    form: "noun",
    roles: "target",
    toward: "to|for",
    words: "tax (?:credit|break|relief|holiday)s?",
  },
  {
    type: "subsidy",
    form: "verb",
    roles: "target",
    toward: "|the",
    words: "subsidi[sz](?:es?|ed)",
  },
  {
    type: "subsidy",
    form: "flow",
    roles: "target",
    toward: "to|for",
    words: "subsid(?:y|ies)|grants?(?= (?:of|to|for|from|worth))",
  },
  {
    type: "loan",
    form: "verb",
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "to|",
    words: "lent|lends?",
  },
  {
    type: "loan",
    form: "flow",
    roles: "target",
    byFirms: true,
    toward: "to|for",
    words: "loans?|credit lines?|lines? of credit|loan guarantees?",
  },
  {
    type: "price-floor",
    form: "verb",
    roles: "target",
    toward: "to|for",
    words: "guarantee[sd]? (?=[$\\u20AC\\u00A3])",
  },
  {
    type: "price-floor",
    form: "noun",
    roles: "target",
    toward: "to|for",
    words: "price floor|floor price|guaranteed price",
  },
  { type: "stockpile", form: "verb", roles: "none", byFirms: true, words: "stockpil(?:es|ed)" },
  { ...stateNoun, type: "stockpile", words: "stockpiles?|strategic reserves?" },
  {
    type: "offtake-agreement",
    form: "noun",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "with|from",
    words: "off-?take(?: (?:agreement|deal|contract)s?)?",
  },
  {
    type: "supply-agreement",
    form: "verb",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "to|",
    words: "agree(?:s|d)? to supply",
  },
  {
    type: "supply-agreement",
    form: "noun",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "with",
    words: "supply (?:deal|agreement|contract)s?",
  },
  {
    type: "letter-of-interest",
    form: "flow",
    roles: "target",
    byFirms: true,
    toward: "to|for",
    words: "letters? of interest",
  },
  {
    type: "cooperation-agreement",
    form: "verb",
    roles: "pair",
    needsTarget: true,
    toward: "with|",
    words: "agree(?:s|d)? to (?:cooperate|collaborate|work together)",
  },
  {
    type: "cooperation-agreement",
    form: "noun",
    roles: "pair",
    needsTarget: true,
    toward: "with",
    words: `memorand(?:ums?|a)(?: of understanding)?|MOUs?|partnerships?|(?:cooperation|framework|minerals) (?:agreement|deal)s?|framework|pacts?|accords?|${otherContracts}agreements?(?! to (?!cooperate|collaborate|work|develop|explore|mine|build|strengthen|deepen))`,
  },
  {
    type: "joint-venture",
    form: "noun",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "with",
    words: "joint ventures?|venture",
  },
  {
    type: "equity-stake",
    form: "verb",
    ofFirms: true,
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "in|of",
    words:
      "(?:take[sn]?|took|buys?|bought|acquire[sd]?) (?:\\S+ ){0,4}(?:stake|shares)|(?:stake|shares) (?:\\S+ ){1,8}(?:bought|acquired|taken)|(?:take[sn]?|took|buys?|bought|acquire[sd]?) (?:up to |about |nearly )?[\\d.]+(?:%| per ?cent)(?= (?:of|in) (?!its|their|the|all)\\S)",
  },
  {
    type: "acquisition",
    form: "verb",
    ofFirms: true,
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "|the",
    words:
      "acquir(?:es?|ed)|t(?:akes?|ook) over|buys? out|bought out|(?:buys?|bought)(?! (?:about |some |nearly |over |almost )?\\d)",
  },
  {
    type: "investment",
    form: "verb",
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "in|into",
    words: "invest(?:s|ed)?",
  },
  {
    type: "negotiation",
    form: "noun",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "with",
    words: "(?:trade |merger )?talks|negotiations",
  },
  {
    type: "capacity-expansion",
    form: "verb",
    roles: "none",
    byFirms: true,
    words:
      "(?:beg[au]n|start(?:s|ed)?) (?:commercial )?(?:production|output|mining)|(?:open(?:s|ed)?|commission(?:s|ed)?|expand(?:s|ed)?) (?:\\S+ ){0,4}(?:mine|plant|smelter|refinery|capacity)|double(?:s|d)? (?:\\S+ )?capacity|ramp(?:s|ed)? up",
  },
  {
    type: "production-halt",
    form: "verb",
    roles: "none",
    byFirms: true,
    words:
      "(?:halt(?:s|ed)?|suspend(?:s|ed)?|stop(?:s|ped)?|clos(?:es|ed)|shut(?:s)?|idl(?:es|ed)) (?:\\S+ ){0,4}(?:production|output|mine|plant|smelter|smelting|operations|refinery)|declared force majeure",
  },
  {
    type: "depends-on",
    form: "verb",
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "|the",
    words:
      "(?:still )?(?:depend(?:s|ed)?|rel(?:y|ies|ied)|is dependent|are dependent) (?:\\S+ )?(?:up)?on",
  },
  {
    type: "depends-on",
    form: "verb",
    roles: "target",
    needsTarget: true,
    byFirms: true,
    toward: "from",
    words:
      "(?:buys|imports|gets|sources) (?:about |some |nearly |over |almost )?(?:[\\d.]+(?:%| per ?cent)|most|half|two[- ]thirds|three[- ]quarters)",
  },
  {
    ...state,
    type: "dominates",
    byFirms: true,
    words: `dominat(?:es|ed)|(?:min(?:es?|ed)|produce[sd]?|refine[sd]?|smelt(?:s|ed)?|control(?:s|led)?|h[oe]lds?|process(?:es|ed)|supplie[sd]|makes?|made|account(?:s|ed)? for) (?:most|(?:about |almost |nearly |some |over |more than |an estimated )?${large} ?(?:%|per cent|percent)) of (?:the world|global)`,
  },
  {
    type: "competes-with",
    form: "verb",
    roles: "pair",
    needsTarget: true,
    byFirms: true,
    toward: "with|against|",
    words: "compet(?:es|ed)|rivals|rivall?ed|outbid|undercuts?",
  },
];
