import type { TriggerPlace } from "./relation-ends.ts";

/** The words of a language that state how far something has come. */
export interface StatusWords {
  /** What separates clauses. */
  readonly clauseEnd: RegExp;
  /** Of intentions. They count in the clause of the relation only. */
  readonly proposed: RegExp;
  readonly signed: RegExp;
  readonly announced: RegExp;
}

export const englishStatus: StatusWords = {
  clauseEnd: /[,;:]|\band\b/g,
  proposed:
    /\b(?:plan|consider|weigh|propos|draft|intend|seek|sought|aim|hope|threaten|may|might|could|would|offer)(?:s|e|es|ed|ned|ing)?\b/i,
  signed: /\b(?:sign|signs|signed)\b/i,
  announced: /\b(?:will|announce[sd]?|pledge[sd]?|promise[sd]?|agree[sd]?|decide[sd]?)\b/i,
};

export const chineseStatus: StatusWords = {
  clauseEnd: /[，；：,;:]/g,
  proposed: /威胁|计划|拟|考虑|提议|打算|有意|或将|可能|酝酿|讨论|草案/,
  signed: /签署|签订|签约/,
  // 将 before a noun marks the object: 将镍矿配额削减.
  announced:
    /宣布|公告|发布|承诺|同意|决定|将(?:于|从|自|在|会|对|向|与|禁|停|暂|加征|征收|提高|投|收|入股|提供|实施|限制|设立|合资|合建|列入)/,
};

/** Types that describe how things are. */
export const lastingTypes: ReadonlySet<string> = new Set([
  "depends-on",
  "dominates",
  "competes-with",
]);

/**
 * Returns how far a relation has come by the words between who acts and its trigger: "plans to ban exports" is proposed.
 * Undefined if they do not say it.
 */
export function statusOf(
  { found, text, sentence, actors }: TriggerPlace,
  from: readonly string[],
  words: StatusWords,
): string | undefined {
  if (lastingTypes.has(found.trigger.type)) return undefined;
  const before = actors.filter(({ end }) => end <= found.start);
  // 美国计划对日本加征关税: the target may be before the trigger.
  const last = before.findLast(({ id }) => from.includes(id)) ?? before.at(-1);
  const start = last?.end ?? sentence.start;
  const lead = text.slice(start, found.end);
  const own = lead.split(words.clauseEnd).at(-1)!;
  if (words.proposed.test(own)) return "proposed";
  if (words.signed.test(own)) return "signed";
  return words.announced.test(lead) ? "announced" : undefined;
}
