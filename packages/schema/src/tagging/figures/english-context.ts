import type { AmountContext } from "./amount.ts";

const before: readonly (readonly [string, RegExp])[] = [
  ["at-least", /\b(?:at least|(?:no|not) less than|no fewer than|a minimum of|a floor of)$/i],
  ["at-most", /\b(?:at most|no more than|not more than|a maximum of|capped at|a cap of)$/i],
  ["up-to", /\b(?:up to|as much as|as many as)$/i],
  [
    "more-than",
    /(?:\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards? of|topp(?:ed|ing)|surpass(?:ed|ing))|>)$/i,
  ],
  ["less-than", /(?:\b(?:less than|fewer than|under|below|short of)|<)$/i],
  [
    "about",
    /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|close to|near|an estimated|estimated at|circa|or so)|~)$/i,
  ],
];
const after: readonly (readonly [string, RegExp])[] = [
  ["at-least", /^ or (?:more|above|over)\b|^\+/],
  ["at-most", /^ or (?:less|fewer|below)\b/],
  ["about", /^ or so\b/],
];

const rises = String.raw`rose|risen|rises?|rising|grew|grown|grows?|growing|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|increas(?:e|es|ed|ing)|advanc(?:e|es|ed)|up|raised?|raises|lift(?:s|ed)?|boost(?:s|ed)?|add(?:s|ed)|widen(?:s|ed)?|expand(?:s|ed)?|growth|rall(?:y|ied)`;
const falls = String.raw`fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid|slides?|slip(?:s|ped)?|sank|sinks?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|los(?:t|es|ing)|shrank|shrunk|shrinks?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed)?|trim(?:s|med)?|slash(?:es|ed)?|down|eased|contract(?:s|ed)|halv(?:e|ed)|retreated|dip(?:s|ped)?|narrow(?:s|ed)?`;
const adverb = String.raw`(?: \p{L}+ly| back| further| again| another| year[ -]on[ -]year)?`;
/** "rose 12%", "fell sharply by 12%", "a fall of 12%", "cut output by 12%". */
const directly = (verbs: string): RegExp =>
  new RegExp(`\\b(?:${verbs})${adverb}(?: by| of| another)?$`, "iu");
const withObject = (verbs: string): RegExp =>
  new RegExp(`\\b(?:${verbs})(?: (?!to\\b|by\\b)[\\p{L}'\u2019-]+){1,5} by$`, "iu");
const riseBefore = [directly(rises), withObject(rises)];
const fallBefore = [directly(falls), withObject(falls)];
const riseAfter =
  /^ (?:year[ -]on[ -]year |annual )?(?:rise|increase|jump|gain|growth|surge|rally|higher|dearer|more (?:than|expensive)|up (?:on|from)|above (?:the|its|last|a year))\b/i;
const fallAfter =
  /^ (?:year[ -]on[ -]year |annual )?(?:fall|drop|decline|decrease|cut|reduction|slump|loss|plunge|lower|cheaper|less than|down (?:on|from)|below (?:the|its|last|a year))\b/i;

const rateAfter =
  /^ (?:[\p{L}-]+ ){0,2}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|royalt(?:y|ies)|surcharges?|interest|coupon|rate)\b/iu;
const rateBefore =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|royalt(?:y|ies)|surcharges?|interest|coupon)\b[^,;.:()]*$/i;

/** Reads the meaning of the English words around an amount. If `isDuration`, "over five years" does not mean more than five. */
export function englishContext(
  wordsBefore: string,
  wordsAfter: string,
  isDuration: boolean,
): AmountContext {
  const { qualifier, rest } = cutQualifier(wordsBefore.trimEnd(), isDuration);
  return {
    qualifier: qualifier ?? after.find(([, words]) => words.test(wordsAfter))?.[0],
    change: changeOf(rest, wordsAfter),
    isRate: rateBefore.test(wordsBefore) || rateAfter.test(wordsAfter),
  };
}

function cutQualifier(words: string, isDuration: boolean): { qualifier?: string; rest: string } {
  for (const [qualifier, pattern] of before) {
    const found = pattern.exec(words);
    if (found === null) continue;
    if (isDuration && /^(?:over|under|above|below|around|near)$/i.test(found[0])) break;
    const rest = words
      .slice(0, found.index)
      .trimEnd()
      .replace(/ (?:just|well|far|only)$/, "");
    return { qualifier, rest };
  }
  return { rest: words };
}

function changeOf(words: string, textAfter: string): AmountContext["change"] {
  if (fallBefore.some((pattern) => pattern.test(words)) || fallAfter.test(textAfter)) return -1;
  return riseBefore.some((pattern) => pattern.test(words)) || riseAfter.test(textAfter) ? 1 : 0;
}
