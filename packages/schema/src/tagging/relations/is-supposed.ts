import type { TriggerPlace } from "./relation-ends.ts";
import { lastingTypes } from "./relation-status.ts";

/** The words of a language that make what a sentence says a condition, a rumour, or something that is denied or has ended. */
export interface SuppositionWords {
  /** At the start of a sentence. All of it depends on a condition. */
  readonly conditionFirst: RegExp;
  /** Anywhere in a sentence. An act depends on a condition, or is one; how things are need not. */
  readonly condition: RegExp;
  /** Before the relation, in its clause. */
  readonly doubtBefore: RegExp;
  /** After the relation. */
  readonly doubtAfter: RegExp;
  /** Directly before the relation: what is ended, withdrawn or postponed. */
  readonly endBefore: RegExp;
  /** After the relation, in its clause. */
  readonly endAfter: RegExp;
  /** After the relation, in a later clause: "then suspended them". */
  readonly endLater: RegExp;
}

/** What a doubt does not reach: "on fears of a shortage after China banned exports". */
const inClause = String.raw`(?:(?!\b(?:after|because|as|when|since|until|while|and|but|which|who)\b)[^,;:])*`;

const ended =
  "(?:end(?:s|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|remov(?:es?|ed|ing)|repeal(?:s|ed|ing)?|rescind(?:s|ed|ing)?|revok(?:es?|ed|ing)|cancel(?:s|l?ed|l?ing)?|withdr(?:aws?|ew|awn|awing)|abandon(?:s|ed|ing)?|shelv(?:es?|ed|ing)|suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|overturn(?:s|ed|ing)?|waiv(?:es?|ed|ing)|str(?:ikes?|uck|iking) down|quash(?:es|ed|ing)?|annul(?:s|l?ed|l?ing)?)";

/** What a later clause ends: "suspended them", "dropped the plan". */
const same =
  "(?:it|them|this|these|the (?:plans?|idea|proposal|decision|ban|embargo|controls?|curbs?|restrictions?|measures?|rules?|requirements?|tariffs?|dut(?:y|ies)|levy|tax|quotas?|sanctions?|bid|offer|deal|agreement|project))";

export const englishSuppositions: SuppositionWords = {
  conditionFirst: /^\s*(?:if|unless|without|should|were|had|in case|in the event|provided)\b/i,
  condition:
    /\b(?<!\b(?:even|as) )if\b(?! (?:any|not|anything)\b)|\b(?:unless|provided that|on condition that|as long as|in case|in the event)\b/i,
  doubtBefore: new RegExp(
    [
      String.raw`\b(?:rumou?r(?:s|ed)?|speculat(?:ion|ed|es)|fears?|feared|suggestions?|allegations?|unconfirmed reports?|talk|concerns?|worr(?:y|ies|ied)) (?:that|of|about|to)\b`,
      String.raw`\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|rul(?:es|ed) out)\b(?: (?:reports?|rumou?rs?|claims?|suggestions?|speculation|media reports|the idea|any plans?))? (?:that|of|to|it|banning)\b`,
      String.raw`\bno (?:plans?|intention|intentions) (?:to|of|for)\b`,
      String.raw`\b(?:(?:originally|initially|once|had) (?:planned|intended|meant|hoped)|had (?:originally|initially|once) (?:planned|intended|meant|hoped)|(?:planned|intended) (?:originally|initially)) (?:to|an?|on)\b`,
      String.raw`\b(?:neither|none of)\b`,
      String.raw`\b(?:stop(?:s|ped)? short of|(?:has|have|had) yet to|c[oa]mes? (?:close|near) to|(?:close|near) to)\b`,
      String.raw`\b(?:want(?:s|ed)?|urg(?:es?|ed|ing)|ask(?:s|ed)|press(?:es|ed)|call(?:s|ed|ing) (?:on|for)|demand(?:s|ed)?) (?:[\w'\u2019-]+ ){1,5}to\b`,
      String.raw`\b(?:untrue|false|wrong|not true|not the case) that\b`,
    ]
      .map((words) => `${words}${inClause}$`)
      .concat(String.raw`\b(?:almost|nearly) $`)
      .join("|"),
    "i",
  ),
  doubtAfter:
    /\b(?:was|were|is|are|been) (?:\w+ly )?(?:denied|dismissed|refuted|debunked|false|untrue|unfounded|baseless|wrong)\b/i,
  endBefore: new RegExp(`\\b${ended} (?:[\\w%-]+ ){0,4}?$`, "i"),
  endAfter: new RegExp(
    `^${inClause}\\b(?:(?:was|were|is|are|been|be) (?:\\w+ly )?(?:lifted|eased|relaxed|${ended})|expired|lapsed)\\b`,
    "i",
  ),
  // "After Japan lifted it" and "refused to suspend them" say nothing of that.
  endLater: new RegExp(
    String.raw`^(?:(?!\b(?:after|because|as|when|until|while|if|unless|who|where)\b)[^;:])*(?:(?<!\b(?:not|never|(?<!\bonly )to|may|might|could|would|will|can|should|must|of|without)|n['\u2019]t) (?:(?:lift(?:s|ed|ing)?|${ended}) ${same}\b|(?:g[ai]ves? up|backed (?:down|off|out|away))\b)|\bwhich (?:(?:it|they|was|were|has|have|had|been|later|then|since|subsequently) ){1,4}(?:lifted|${ended})\b)`,
    "i",
  ),
};

export const chineseSuppositions: SuppositionWords = {
  conditionFirst:
    /^\s*(?:如果|如(?=[^何今期实同]{1,12}(?:，|则))|若(?!干)|一旦|倘若?|假如|假设|除非|要是)/,
  condition: /如果|若(?!干)|一旦|倘若|假如|除非|要是|前提是/,
  doubtBefore:
    /(?:传言|传闻|谣言|谣传|据传|否认|辟谣|无意|没有计划|担心|担忧|(?:原本?|曾经?|一度)(?:计划|打算|拟))[^，；：]*$|(?:差点|险些|几乎)[^，；：]{0,16}$/,
  doubtAfter:
    /^[^；]*(?:传言|传闻|谣言|不属实|不实|被否认|遭否认|予以否认|辟谣|子虚乌有|未[予经获]?证实)/,
  endBefore: /(?:取消|撤回|撤销|推迟|搁置|放弃|废除|叫停|否决|驳回|摆脱)[^，；：]{0,16}$/,
  endAfter:
    /^[^，；：]{0,16}(?:到期|失效|[已被遭](?:[于在]?[^，；：]{0,8})?(?:解除|取消|结束|暂停|撤回|撤销|推迟|搁置|叫停))/,
  endLater:
    /[，；,;](?:但是?|并|而|不过|然而|却|其?后来?|随后|此后|之后|最终|最后|不久|又|再|已|现|旋即|宣布){1,4}(?:放弃|取消|撤回|撤销|推迟|搁置|叫停|暂停|暂缓|中止|解除|废除|收回|作罢)了?(?:执行|实施)?(?:该|这一?|此|其|上述|有关|相关)?[项个]?(?:计划|禁令|措施|方案|决定|管制|限制|政策|提议|提案|关税|法案)?(?:[至到][^，。；、]{1,12})?(?=$|[，。；、！,;!）)])/,
};

/** An end or a change is what these say: "ended talks", 取消退税. */
const changes: ReadonlySet<string> = new Set([
  "control-suspension",
  "export-rebate-change",
  "licence-revocation",
  "negotiation",
  "production-halt",
  "royalty-change",
]);

/** The end of a relation is near its words, in UTF-16 code units. */
const endReach = 120;

/** Tests whether a sentence only supposes a relation: under a condition, as a rumour, or as something denied or ended. */
export function isSupposed(
  { found, text, sentence }: TriggerPlace,
  {
    conditionFirst,
    condition,
    doubtBefore,
    doubtAfter,
    endBefore,
    endAfter,
    endLater,
  }: SuppositionWords,
): boolean {
  const complete = text.slice(sentence.start, sentence.end);
  if (conditionFirst.test(complete)) return true;
  if (!lastingTypes.has(found.trigger.type) && condition.test(complete)) return true;
  const before = text.slice(sentence.start, found.start);
  const after = text.slice(found.end, sentence.end);
  if (doubtBefore.test(before) || doubtAfter.test(after)) return true;
  const next = after.slice(0, endReach);
  const hasEnded =
    endBefore.test(before.slice(-endReach)) || endAfter.test(next) || endLater.test(next);
  return hasEnded && !changes.has(found.trigger.type);
}
