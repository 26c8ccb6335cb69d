import type { CitedSources, Result } from "./cited-sources.ts";
import { keysOf } from "./clause.ts";
import { multiplesIn, type Multiple } from "./multiples.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { isNegated } from "./words-around.ts";

/** How well a sentence must fit a statement, so that its verb contradicts that of the statement. */
const fits = 0.5;

/** Looks for a verb such as "doubled" in the sources: it, or what it means in percent, or another one in its place. */
export function checkMultiple(own: Multiple, statement: Statement, sources: CitedSources): Result {
  for (const index of sources.cited) {
    const found = multipleIn(index, own) ?? percentIn(index, own) ?? impliedIn(index, own);
    if (found !== undefined) return sources.result("found", index.evidence(found.start, found.end));
  }
  if (!sources.isComplete) return sources.incomplete();
  if (!isNegated(own, statement.text))
    for (const index of sources.cited) {
      const other = otherIn(index, own, statement, sources);
      if (other !== undefined)
        return sources.result("differs", index.evidence(other.start, other.end));
    }
  return sources.result(
    "not-checkable",
    undefined,
    "it is a change in words, which may be computed",
  );
}

/** The verb itself, in any language. */
function multipleIn(index: SourceIndex, own: Multiple): Multiple | undefined {
  const { text } = index.source;
  return multiplesIn(text).find((one) => one.times === own.times && !isNegated(one, text));
}

/** The change in percent, which is not always exact: a rise of 98% for "doubled". */
function percentIn({ amounts }: SourceIndex, own: Multiple): StatedAmount | undefined {
  const percent = Math.abs(own.times - 1) * 100;
  return amounts.find(
    (one) =>
      one.dimension === "percent" &&
      one.isImplied === undefined &&
      Math.abs(one.values[0]! - percent) <= percent * 0.15 &&
      one.context().change !== (own.times > 1 ? -1 : 1),
  );
}

/** Words such as "twofold" and "in half". */
function impliedIn({ amounts, source }: SourceIndex, own: Multiple): StatedAmount | undefined {
  return amounts.find(
    (one) =>
      one.isImplied === true &&
      (own.times > 1
        ? one.dimension === "number" && one.values.includes(own.times)
        : one.dimension === "percent" && one.values.includes(50)) &&
      !isNegated(one, source.text),
  );
}

/** Returns what a source has for the same thing instead: "halved" for "doubled", "rose 300%" for "tripled". */
function otherIn(
  index: SourceIndex,
  own: Multiple,
  { text }: Statement,
  sources: CitedSources,
): InSentence<Multiple> | InSentence<StatedAmount> | undefined {
  const scores = sources.scoresFor(own, index);
  const source = index.source.text;
  for (const [sentence, { start }] of index.sentences.entries()) {
    if (scores(sentence) < fits) continue;
    const amounts = index.amountsIn(sentence).filter((one) => one.isImplied === undefined);
    // The sentence may state the change in other words.
    const [amount, ...more] = amounts;
    if (more.length > 0) continue;
    const others =
      amount === undefined
        ? multiplesIn(index.textOf(sentence)).map((one) => ({
            times: one.times,
            start: one.start + start,
            end: one.end + start,
            sentence,
          }))
        : isTimesInPercent(amount, own)
          ? [amount]
          : [];
    const other = others.find(
      (one) =>
        !isNegated(one, source) &&
        !(isRough(own, text) || isRough(one, source)) &&
        sources.sharesDates(own, one, index) &&
        haveSameSubject(own, text, one, source, index.language),
    );
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Tests for 300% in "rose 300%", which is not "tripled". */
function isTimesInPercent({ dimension, values, context }: StatedAmount, own: Multiple): boolean {
  return (
    own.times > 1 &&
    dimension === "percent" &&
    values[0] === own.times * 100 &&
    context().change === 1
  );
}

/** Tests for "more than doubled", which "nearly tripled" does not contradict. */
function isRough({ start }: { readonly start: number }, text: string): boolean {
  return /(?:than|over|least|nearly|almost|about|roughly|around|close to|up to|[逾近超约])\s?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** The words between a subject and its verb. */
const between =
  /(?: (?:has|have|had|is|was|were|are|be|been|also|then|will|would|to|by|rose|risen|rises?|grew|up|increased|climbed|jumped))+ ?$/i;

/** Tests whether the last words before two verbs are alike, and the next ones too, if the verbs have objects. */
function haveSameSubject(
  own: Multiple,
  text: string,
  other: { readonly start: number; readonly end: number },
  source: string,
  language: string,
): boolean {
  const before = (words: string, start: number): string =>
    words
      .slice(Math.max(0, start - 60), start)
      .trimEnd()
      .replace(between, "")
      .split(/[\s,.;:]+/)
      .slice(-2)
      .join(" ");
  const subject = keysOf(before(text, own.start), language);
  const theirs = new Set(keysOf(before(source, other.start), language));
  return (
    subject.some((key) => theirs.has(key)) &&
    hasNoObject(text.slice(own.end, own.end + 12)) &&
    hasNoObject(source.slice(other.end, other.end + 12))
  );
}

function hasNoObject(after: string): boolean {
  return /^(?:$|[.,;:!?)\n]|\s(?:in|since|by|during|over|last|this|within|from|to|on|year|between|after|before|and|but|while)\b)/i.test(
    after,
  );
}
