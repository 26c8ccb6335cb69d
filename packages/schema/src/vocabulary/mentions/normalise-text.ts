import { allMatches } from "../../all-matches.ts";

/** A normalised text, and the original offset of each UTF-16 code unit. */
export interface NormalisedText {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

/** Combining accents, Arabic vowel signs and tatweel, Kana voicing marks, Latin ligatures, Arabic presentation forms, full-width letters, half-width Kana. */
const unusual =
  /[\u0300-\u036F\u064B-\u0652\u0670\u3099\u309A\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF0B\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F\u0640]/;
const segments =
  /[\u064B-\u0652\u0670\u0640]+|[^\u0300-\u036F\u3099\u309A][\u0300-\u036F\u3099\u309A]+|[\uFF66-\uFF9D][\uFF9E\uFF9F]?|[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF0B\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const unwritten = /^[\u064B-\u0652\u0670\u0640]/;

/**
 * Normalises the letters of a text to NFKC, and removes the Arabic signs that are usually not written. Punctuation is
 * not changed; `foldUnit` compares it.
 */
export function normaliseText(source: string): NormalisedText {
  if (!unusual.test(source)) return { text: source, offsetOf: (at) => at };
  const offsets: number[] = [];
  const parts: string[] = [];
  const add = (part: string, start: number, before: string): void => {
    parts.push(part);
    // The letters of a normalised segment have the offset of its first one.
    for (let at = 0; at < part.length; at++)
      offsets.push(part.length === before.length ? start + at : start);
  };
  let at = 0;
  for (const { 0: segment, index } of allMatches(source, segments)) {
    const between = source.slice(at, index);
    add(between, at, between);
    add(unwritten.test(segment) ? "" : segment.normalize("NFKC"), index, segment);
    at = index + segment.length;
  }
  const rest = source.slice(at);
  add(rest, at, rest);
  offsets.push(source.length);
  return { text: parts.join(""), offsetOf: (offset) => offsets[offset]! };
}
