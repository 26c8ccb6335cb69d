import { hasHan } from "@mineral-brief/schema/reading";
import { trimSpan, type Span } from "../spans.ts";
import { dot, modifiedLabel, otherLabel, publishedLabel, wordBeforeDate } from "./labels.ts";
import {
  acronym,
  isInstitution,
  isKnownOutlet,
  isNewsOutlet,
  isOutlet,
  properName,
  readName,
} from "./names.ts";
import { isCity } from "./places.ts";
import type { SourceLine } from "./source-line.ts";

/** Which date of a page a label names, that of its publication or of its last change; undefined without a label. */
export type DateLabel = "published" | "modified" | undefined;

/** What a line has before its date: a name, a sign, and the label of the date. Each of them may be missing. */
export interface BeforeDate {
  readonly words: string;
  /** The offset in the line at which the name ends. */
  readonly nameEnd: number;
  /** The sign after the name, with the white space around it. Empty if it has none. */
  readonly sign: string;
  /** True if the sign is a dot or a bar, which no sentence has. */
  readonly hasDot: boolean;
  readonly dateLabel: DateLabel;
  /** A label of the date that is not known: `Mining.com · Zeit: `. */
  readonly otherLabel: Span | undefined;
}

const separator = new RegExp(
  String.raw`(?<dot>\s*(?:${dot}|(?<=\S)\s{0,4}[?|\uFF5C]))\s*$|(?:\s*(?:(?:,|(?<=\s)[-–—])\s(?:le|el|am|den|em|il|vom)|\s(?:vom|du|del)|[,\uFF0C\u060C:\uFF1A;\uFF1B]|(?<=\s|^)(?:[-–—]{1,3}|\/{1,2})|[,\uFF0C\u060C]?\s*[([\uFF08])|(?<=\S)\u3000)\s*$`,
  "u",
);

const endsInColon = /[:\uFF1A]\s*$/;

/** Divides the words of a line before its date. */
export function divideBeforeDate(words: string): BeforeDate {
  const modified = modifiedLabel.exec(words);
  const known = modified ?? publishedLabel.exec(words) ?? wordBeforeDate.exec(words);
  const other = known === null && endsInColon.test(words) ? otherLabel.exec(words) : null;
  const label = known ?? other;
  // The label may be in bold: `Argus · **Date:** 2025-10-30`.
  const beforeLabel =
    label === null ? words : words.slice(0, label.index).replace(/(?:\*{1,2}|_{1,2})$/, "");
  const sign = separator.exec(beforeLabel);
  return {
    words,
    nameEnd: sign?.index ?? beforeLabel.trimEnd().length,
    sign: sign?.[0] ?? "",
    hasDot: sign?.groups?.["dot"] !== undefined,
    dateLabel: modified !== null ? "modified" : known !== null ? "published" : undefined,
    otherLabel: other === null ? undefined : trimSpan(words, other.index, words.length),
  };
}

/** `03/04/2025`, `北京时间 2025-04-03`: a date without words. */
const allNumbers = /^(?:.{2,7}[时時][间間][:\uFF1A]? ?)?[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/;

/** `礦業週報 2026年11月24日`, `광업일보 2026년 11월 24일` */
const hanDate =
  /^(?:.{2,7}[时時][间間][:\uFF1A]? ?)?(?:[0-9]{4}|(?:中[華华])?民[國国] ?[0-9]{1,3}|令和 ?[0-9]{1,2}) ?年|^[0-9]{4}년/;

const hanName =
  /^(?:\p{Script=Han}{2,4}[:\uFF1A])?(?:[\p{Script=Han}\p{Script=Katakana}]{2,12}|\p{Script=Hangul}{2,12})\s$/u;

/** `Handelsblatt vom 19.11.2025`: a name and a preposition. */
const prepositionAlone = /^\s*(?:vom|du|del)\s*$/u;

/** Returns true for a sign that a sentence may have before its date too, so that the words must be a name. */
export function isNoSign(sign: string): boolean {
  return sign === "" || prepositionAlone.test(sign);
}

/** Returns true for the words before a date that are only a name. `Prices fell on 24 October 2025` is a sentence. */
export function areName(words: string, date: string): boolean {
  return (
    (allNumbers.test(date) && (properName.test(words) || hanName.test(words))) ||
    (hanDate.test(date) && hanName.test(words)) ||
    isInstitution(words.trimEnd()) ||
    isKnownOutlet(words.trimEnd())
  );
}

/** `Mining Observer, London` */
const outletAndPlace =
  /^(?<outlet>[^,\uFF0C]{2,60})[,\uFF0C]\s?(?<place>[\p{Lu}\p{Lo}][\p{L}.'’ -]{1,40})$/u;

/** Reads a city before a comma and a date, and the name of an outlet with its place. Returns undefined for any other name. */
export function readPlace(
  line: string,
  to: number,
): Pick<SourceLine, "source" | "others"> | undefined {
  const words = line.slice(0, to);
  if (isCity(words)) return { source: undefined, others: [trimSpan(line, 0, to)] };
  const { outlet, place = "" } = outletAndPlace.exec(words)?.groups ?? {};
  if (outlet === undefined || isOutlet(place)) return undefined;
  if (!isNewsOutlet(outlet) && !isCity(place)) return undefined;
  return {
    ...readName(line, 0, outlet.length),
    others: [trimSpan(line, to - place.length, to)],
  };
}

/** Returns true for a name that no word shows to be that of an outlet. A short Chinese name has none. */
export function mayBePlace(name: string): boolean {
  if (acronym.test(name)) return false;
  return hasHan(name) ? !isNewsOutlet(name) : !isOutlet(name);
}
