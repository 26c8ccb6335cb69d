import { allMatches } from "../all-matches.ts";
import type { SourceText } from "./source-text.ts";

/** The number of a passage at the start of a line: `[3] `, `【3】`, `3. `, `(3) `. */
const numbered =
  /^[ \t]*(?:\[(?<a>\d{1,4})\]|【(?<b>\d{1,4})】|\((?<c>\d{1,4})\)|(?<d>\d{1,4})[.)、])[:：]?[ \t]*/gm;

/** A numbered passage of a text. */
export interface Passage extends SourceText {
  /** Where it begins in the text. */
  readonly offset: number;
}

/**
 * Splits a text whose passages have numbers into one source per passage, with its number as id.
 *
 * Returns undefined if the text does not begin with passage 1, or if it has only one passage without brackets.
 */
export function splitPassages(source: SourceText): Passage[] | undefined {
  const { text, name } = source;
  const starts: { readonly number: number; readonly at: number; readonly from: number }[] = [];
  for (const { 0: mark, index, groups } of allMatches(text, numbered)) {
    const number = Number(groups!["a"] ?? groups!["b"] ?? groups!["c"] ?? groups!["d"]);
    if (number !== starts.length + 1) continue;
    starts.push({ number, at: index, from: index + mark.length });
  }
  const isBracketed = /^\s*[[【(]/.test(text.slice(starts[0]?.at ?? 0));
  if (starts.length === 0 || (starts.length === 1 && !isBracketed)) return undefined;
  if (text.slice(0, starts[0]!.at).trim().length > 400) return undefined;
  return starts.map(({ number, from }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    return {
      ...source,
      name: `${name}#${number}`,
      ids: [number],
      title: undefined,
      urls: undefined,
      text: text.slice(from, end).trimEnd(),
      offset: from,
    };
  });
}
