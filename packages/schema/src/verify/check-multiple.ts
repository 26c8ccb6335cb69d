import type { CitedSources, Result } from "./cited-sources.ts";
import { keysOf } from "./clause.ts";
import { multiplesIn, type Multiple } from "./multiples.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import type { Span } from "../tagging/span.ts";
import { sentenceAt } from "./split-sentences.ts";
import { isNegated } from "./words-around.ts";

/** How well a sentence must fit a statement, so that its verb contradicts that of the statement. */
const fits = 0.5;

/** A sentence that fits less hardly says it of the same thing. */
const fitsLittle = 0.15;

/** What a source has for a verb, and how well its sentence fits the statement. */
interface Placed {
  readonly index: SourceIndex;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Looks for a verb such as "doubled" in the sources: it, or what it means in percent, or another one in its place. */
export function checkMultiple(own: Multiple, statement: Statement, sources: CitedSources): Result {
  const found = bestFound(own, statement, sources);
  const other =
    sources.isComplete && !isNegated(own, statement.text)
      ? bestOther(own, statement, sources)
      : undefined;
  if (other !== undefined && other.score > (found?.score ?? 0)) return differs(other, sources);
  if (found !== undefined && (found.score >= fitsLittle || !sources.hasTellingScores(found.index)))
    return sources.result("found", found.index.evidence(found.start, found.end));
  if (!sources.isComplete) return sources.incomplete();
  if (other !== undefined) return differs(other, sources);
  return sources.result(
    "not-checkable",
    undefined,
    "it is a change in words, which may be computed",
  );
}

function differs({ index, start, end }: Placed, sources: CitedSources): Result {
  return sources.result("differs", index.evidence(start, end));
}

/** Returns the place that fits best of those that confirm a verb. */
function bestFound(own: Multiple, { text }: Statement, sources: CitedSources): Placed | undefined {
  const limit = limitOf(own, text);
  let best: Placed | undefined;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(own, index);
    const confirming = [
      ...multiplesOf(index).filter((one) => isSameMultiple(one, own, limit, index.source.text)),
      ...percentsIn(index, own, limit),
      ...impliedIn(index, own, limit),
    ];
    for (const { start, end, sentence } of confirming) {
      const score = scores(sentence);
      if (best === undefined || score > best.score) best = { index, start, end, score };
    }
  }
  return best;
}

function bestOther(own: Multiple, statement: Statement, sources: CitedSources): Placed | undefined {
  let best: Placed | undefined;
  for (const index of sources.cited) {
    const other = otherIn(index, own, statement, sources);
    if (other === undefined) continue;
    const score = sources.scoresFor(own, index)(other.sentence);
    if (best === undefined || score > best.score)
      best = { index, start: other.start, end: other.end, score };
  }
  return best;
}

/** The verbs of a source, with their sentences. */
function multiplesOf({ sentences, source }: SourceIndex): InSentence<Multiple>[] {
  return multiplesIn(source.text).map((one) => ({
    ...one,
    sentence: sentenceAt(sentences, one.start),
  }));
}

/** Tests for the verb itself, in any language, without the opposite limit: "nearly" and "more than". */
function isSameMultiple(one: Multiple, own: Multiple, limit: number, text: string): boolean {
  return one.times === own.times && !isNegated(one, text) && limitOf(one, text) * limit !== -1;
}

/** Returns 1 for "more than doubled", -1 for "nearly doubled", and 0 without a limit. */
function limitOf({ start, end }: Span, text: string): -1 | 0 | 1 {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 3);
  if (
    /(?:more than|over|at least|[逾超])\s?$|超过$/i.test(before) ||
    /^(?:以上|有余|多)/.test(after)
  )
    return 1;
  if (/(?:less than|nearly|almost|close to|not quite|up to|接?近|不到|不足)\s?$/i.test(before))
    return -1;
  return text.slice(start, end).includes("近") ? -1 : 0;
}

/** The changes in percent, which are not always exact: a rise of 98% for "doubled". */
function percentsIn(
  { amounts }: SourceIndex,
  own: Multiple,
  limit: number,
): InSentence<StatedAmount>[] {
  const percent = Math.abs(own.times - 1) * 100;
  return amounts.filter((one) => {
    const difference = one.values[0]! - percent;
    return (
      one.dimension === "percent" &&
      one.isImplied === undefined &&
      Math.abs(difference) <= percent * 0.15 &&
      difference * limit >= 0 &&
      one.context().change !== (own.times > 1 ? -1 : 1)
    );
  });
}

/** Words such as "twofold" and "in half". */
function impliedIn(
  { amounts, source }: SourceIndex,
  own: Multiple,
  limit: number,
): InSentence<StatedAmount>[] {
  return amounts.filter(
    (one) =>
      one.isImplied === true &&
      (own.times > 1
        ? one.dimension === "number" && one.values.includes(own.times)
        : one.dimension === "percent" && one.values.includes(50)) &&
      limitOf(one, source.text) * limit !== -1 &&
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
        ("times" in one && one.times === own.times
          ? limitOf(own, text) * limitOf(one, source) === -1
          : !(isRough(own, text) || isRough(one, source))) &&
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
  /(?: (?:has|have|had|is|was|were|are|be|been|also|then|will|would|to|by|rose|risen|rises?|grew|up|increased|climbed|jumped|more|less|than|over|nearly|almost|not quite|at least|close))+ ?$/i;

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
  return /^(?:$|[.,;:!?)\n。，；]|以上|\s(?:in|since|by|during|over|last|this|within|from|to|on|year|between|after|before|and|but|while)\b)/i.test(
    after,
  );
}
