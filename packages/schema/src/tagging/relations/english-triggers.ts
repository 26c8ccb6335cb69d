import type { Trigger } from "./trigger.ts";

/** English triggers. If several match at the same place, the first one counts. */
export const englishTriggers: readonly Trigger[] = [
  {
    type: "control-suspension",
    roles: "none",
    words:
      "(?:suspend|paus|lift|eas|relax)(?:e|es|ed|ing)? (?:\\S+ ){0,3}(?:ban|bans|controls?|curbs?|restrictions?|licences?|quotas?|tariffs?|embargo)",
  },
  {
    type: "domestic-supply-obligation",
    roles: "none",
    words:
      "(?:domestic (?:supply|market) obligation|must (?:sell|process|refine|smelt) (?:\\S+ ){0,4}at home)",
  },
  {
    type: "technology-export-control",
    roles: "none",
    words:
      "(?:technology export controls?|ban(?:s|ned)? (?:the )?exports? of (?:\\S+ ){0,3}technolog(?:y|ies))",
  },
  {
    type: "export-ban",
    roles: "target",
    words:
      "(?:export bans?|ban(?:s|ned)? (?:\\S+ ){0,3}(?:exports?|shipments)|ban on (?:\\S+ ){0,3}exports?|halt(?:s|ed)? exports?|stop(?:s|ped)? exports?|embargo(?:es|ed)?)",
  },
  { type: "export-quota", roles: "none", words: "export quotas?|quotas? (?:on|for) exports?" },
  {
    type: "export-licence",
    roles: "target",
    words:
      "(?:export licen[cs](?:es?|ing)|licen[cs]es? (?:on|for) exports?|put (?:\\S+ )?licen[cs]es on|export (?:controls?|permits?)|licensing (?:regime|requirement)s?)",
  },
  {
    type: "export-tax",
    roles: "none",
    words: "(?:export (?:tax|taxes|levy|levies|duty|duties)|levy|tax on exports?)",
  },
  {
    type: "import-ban",
    roles: "target",
    words:
      "(?:import bans?|ban(?:s|ned)? (?:\\S+ ){0,3}imports?|ban on (?:\\S+ ){0,4}(?:imports?|uranium|metal|metals|minerals))",
  },
  { type: "trade-remedy", roles: "target", words: "anti-dumping|countervailing" },
  {
    type: "import-tariff",
    roles: "target",
    words: "(?:import )?(?:tariffs?|(?:import )?duty|duties) (?:of|on)|tariffs?",
  },
  { type: "entity-listing", roles: "target", words: "(?:entity list|blacklist(?:s|ed)?)" },
  { type: "sanction", roles: "target", words: "sanction(?:s|ed)?" },
  {
    type: "fdi-screening",
    roles: "target",
    words:
      "(?:golden share|block(?:s|ed)? (?:\\S+ ){0,4}(?:takeover|purchase|sale|bid|stake)|investment (?:screening|review)|order(?:s|ed)? (?:\\S+ ){0,3}to (?:sell|divest))",
  },
  {
    type: "nationalisation",
    roles: "target",
    words:
      "nationali[sz](?:e|es|ed|ing|ation)|expropriat(?:e|es|ed|ion)|seiz(?:e|es|ed) control of",
  },
  {
    type: "royalty-change",
    roles: "none",
    words:
      "(?:rais|increas|lift|cut|lower|doubl)(?:e|es|ed|s)? (?:\\S+ ){0,3}(?:royalty|royalties|mining tax(?:es)?)|royalt(?:y|ies)",
  },
  {
    type: "production-quota",
    roles: "none",
    words: "(?:(?:mining|production|output|smelting) quotas?|mining permits? quota|RKAB)",
  },
  {
    type: "licence-revocation",
    roles: "target",
    words:
      "(?:revok(?:e|es|ed)|withdr(?:aw|aws|ew)|cancel(?:s|led)?|strip(?:s|ped)?) (?:\\S+ ){0,5}(?:licen[cs]e|permit|concession|right)s?",
  },
  { type: "retaliation", roles: "target", words: "retaliat(?:e|es|ed|ion|ory)|countermeasures?" },
  {
    type: "dispute",
    roles: "pair",
    words:
      "(?:arbitration|lawsuit|sued|sues|case (?:against|over)|(?:complaint|dispute) (?:against|at|over|with)|panel at)",
  },
  {
    type: "list-designation",
    roles: "none",
    words:
      "critical(?:-| )(?:minerals? |materials? )?list|(?:add(?:s|ed)?|put) (?:\\S+ ){0,4}(?:on|to) (?:its|the) list",
  },
  { type: "tax-credit", roles: "target", words: "tax (?:credit|break|relief|holiday)s?" },
  {
    type: "subsidy",
    roles: "target",
    words: "subsid(?:y|ies|ise|ises|ised|ize|ized)|grants? (?:of|to|for)",
  },
  {
    type: "loan",
    roles: "target",
    words:
      "(?:loans?|lend(?:s|ing)?|lent|credit line|line of credit|loan guarantee|guarantees?) (?:\\S+ )?(?:of|to|for|worth)",
  },
  {
    type: "price-floor",
    roles: "target",
    words: "(?:price floor|floor price|floor of|guaranteed price|contract for difference)",
  },
  { type: "stockpile", roles: "none", words: "stockpil(?:e|es|ed|ing)|strategic reserves?" },
  { type: "offtake-agreement", roles: "pair", words: "off-?take" },
  {
    type: "supply-agreement",
    roles: "pair",
    words:
      "(?:supply (?:deal|agreement|contract)s?|agree(?:s|d)? to supply|contract to (?:supply|deliver))",
  },
  {
    type: "cooperation-agreement",
    roles: "pair",
    words:
      "(?:memorand(?:um|a) of understanding|memorand(?:um|a)|partnerships?|cooperation agreement|framework (?:agreement|deal)|sign(?:s|ed)? (?:\\S+ ){0,4}(?:framework|pact|agreement))",
  },
  {
    type: "joint-venture",
    roles: "pair",
    words: "(?:joint(?:ly)? (?:venture|build|develop|own)|joint ventures?|venture|jointly)",
  },
  {
    type: "equity-stake",
    roles: "target",
    words:
      "(?:(?:take|takes|took|buy|buys|bought|acquire[sd]?) (?:\\S+ ){0,4}stake|equity stake|bec(?:ame|omes) (?:the )?(?:largest|biggest) shareholder)",
  },
  {
    type: "acquisition",
    roles: "target",
    words:
      "(?:acquir(?:e|es|ed)|acquisition of|takeover of|t(?:akes?|ook) over|buys? out|bought out)",
  },
  { type: "investment", roles: "target", words: "invest(?:s|ed|ing|ment|ments)?" },
  {
    type: "negotiation",
    roles: "pair",
    words: "(?:trade talks|talks|negotiat(?:e|es|ed|ing|ions?)|bid for|haggl(?:e|es|ed|ing))",
  },
  {
    type: "capacity-expansion",
    roles: "none",
    words:
      "(?:(?:beg[au]n|start(?:s|ed)?) (?:commercial )?(?:production|output|mining)|(?:open(?:s|ed)?|commission(?:s|ed)?|expand(?:s|ed)?) (?:\\S+ ){0,4}(?:mine|plant|smelter|refinery|capacity)|double(?:s|d)? (?:\\S+ )?capacity|ramp(?:s|ed)? up)",
  },
  {
    type: "production-halt",
    roles: "none",
    words:
      "(?:halt(?:s|ed)?|suspend(?:s|ed)?|stop(?:s|ped)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|idl(?:e|es|ed)) (?:\\S+ ){0,4}(?:production|output|mine|plant|smelter|smelting|operations|refinery)|(?:mine|plant|smelter|refinery) (?:from )?(?:closing|closed|is shut|was shut)",
  },
  {
    type: "conflict",
    roles: "none",
    words: "(?:fighting|captured|seized by|rebels? (?:took|hold|captured)|clashes)",
  },
  {
    type: "depends-on",
    roles: "target",
    words:
      "(?:depend(?:s|ed|ence|ent)? (?:up)?on|rel(?:y|ies|ied|iance) on|(?:comes?|came) almost (?:entirely|wholly) from|dependent on)",
  },
  {
    type: "dominates",
    roles: "none",
    words:
      "(?:dominat(?:e|es|ed|ing)|(?:which|that) only|min(?:es|ed) (?:most|(?:about |nearly |some )?\\d+ ?(?:%|per cent|percent) of (?:the world|global))|(?:produces?|refines?|smelts?|controls?|holds?|processes|supplies|makes?) (?:most|(?:about |nearly |some |over )?\\d+ ?(?:%|per cent|percent) of (?:the world|global)))",
  },
  {
    type: "competes-with",
    roles: "pair",
    words: "(?:compet(?:e|es|ed|ing)|rival(?:s|led)?|undercut(?:s|ting)?|outbid)",
  },
  {
    type: "strategy",
    roles: "none",
    words:
      "(?:(?:national |five-year |minerals? )?(?:strategy|action plan|roadmap)|plan (?:for|to|of)|plans to)",
  },
];
