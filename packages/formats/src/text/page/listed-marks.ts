import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { allBulletSigns } from "../bullet-signs.ts";
import { endsInCitation } from "../citation-marks.ts";
import { isOnlyAddress } from "../source-entry.ts";
import { isSourceListHeading } from "../source-list.ts";
import { sourceListNames, sourceWord, sourceWordPlural } from "../source-words.ts";
import { noWidth, type PageLine, type PageText } from "./page-text.ts";

const bullet = String.raw`(?:[${allBulletSigns}]\s{1,4})?`;
/** `[ 1 ]`, `〔1〕`, `〖1〗` and `［1］`, but not `[1]`. */
const spacedMark = String.raw`(?:\[\s{1,3}(?<padded>[0-9]{1,3})\s{0,3}\]|\[(?<before>[0-9]{1,3})\s{1,3}\]|[〔〖［]\s{0,3}(?<other>[0-9]{1,3})\s{0,3}[〕〗］])`;
const eachSpacedMark = new RegExp(
  String.raw`${spacedMark}(?=[:\uFF1A]?\s{0,3}[\p{L}"“«《「『]|:?\s{0,3}[0-9])`,
  "gu",
);
const startsSpaced = new RegExp(
  String.raw`^(?:${bullet}|(?:\*\*)?${sourceListNames}(?:\*\*)?\s?[:\uFF1A](?:\*\*)?\s?)${spacedMark}`,
  "iu",
);
const maySpaced = /[〔〖［]|\[\s|\[[0-9]{1,3}\s/;

/** Words before the number of a source: `[web:1]`, `[来源1]`, `Ref. 1`. */
const label = String.raw`(?:web|post|(?:attached_)?file|cit(?:e|ation)|src|refs?|${sourceWord}|${sourceWordPlural}|[参參]考(?:文献|文獻|[资資]料)?)`;
/** `[web:1] Reuters`, `[来源1] 自然资源部`, `[S1] Reuters`, and `Source 1: Reuters`, `S1 - Reuters`. */
const labelledEntry = new RegExp(
  String.raw`^(?<bullet>${bullet})(?<mark>[[【](?:${label}[.:\uFF1A_]{0,2}\s?|S)(?<inside>[0-9]{1,3})[\]】][:\uFF1A]?|(?:${label}\.?\s?|S)(?<bare>[0-9]{1,3})(?:\s?[:\uFF1A]|[.)](?=\s)|\s[-–—](?=\s)))\s{0,3}(?=\S)`,
  "iu",
);
/** `[S1]`, `[来源1]` in a line such as `Sources: [S1] Reuters; [S2] Argus`. */
const labelledMark = String.raw`[[【](?:${label}[.:\uFF1A_]{0,2}\s?|S)(?<number>[0-9]{1,3})[\]】](?=\s?[\p{L}"“«《「『])`;
const eachLabelledMark = new RegExp(labelledMark, "giu");
const startsInline = new RegExp(
  String.raw`^(?:\*\*)?${sourceListNames}(?:\*\*)?\s?[:\uFF1A](?:\*\*)?\s?${labelledMark}`,
  "iu",
);
/** What the first letters of such an entry can be. Few lines start with them. */
const mayBeLabelled =
  /^[^\S\n]*(?:\S\s{1,4})?[[【]?\p{L}{1,14}[.:\uFF1A_]{0,2}\s?[0-9]|[:\uFF1A]\*{0,2}\s?[[【]\p{L}/mu;

/**
 * Writes the numbers before the entries of a list of sources like `[1]`: `[ 1 ] Tin report`, `〔1〕锡业报告`, and below the heading of a
 * list `[web:1] Tin report`, `S1: Tin report`, `Source 1: Tin report`. Numbers in a label keep their value, so that each citation keeps
 * its source. Without a heading, two such lines with brackets directly below one another are a list.
 */
export function readListedMarks(page: PageText): OffsetDiagnostic[] {
  if (maySpaced.test(page.text)) readSpacedMarks(page);
  if (mayBeLabelled.test(page.text)) readLabelledEntries(page);
  return readFreeMarks(page);
}

function readSpacedMarks(page: PageText): void {
  for (const { text, start } of page.lines()) {
    if (!maySpaced.test(text) || !startsSpaced.test(text)) continue;
    for (const { index, 0: match, groups } of text.matchAll(eachSpacedMark)) {
      const { padded, before, other } = groups!;
      const mark = `[${(padded ?? before ?? other)!}]`;
      // White space at its start would indent the line.
      page.replace(
        start + index,
        index === 0 ? mark.padEnd(match.length) : mark.padStart(match.length),
      );
    }
  }
}

interface LabelledEntry {
  readonly start: number;
  readonly mark: string;
  readonly number: string;
  readonly isBracketed: boolean;
}

function readLabelledEntries(page: PageText): void {
  const lines = page.lines();
  for (let at = 0; at < lines.length; at++) {
    const entries: LabelledEntry[] = [];
    const from = at;
    if (/[:\uFF1A]/.test(lines[at]!.text) && startsInline.test(lines[at]!.text))
      for (const { index, 0: match, groups } of lines[at]!.text.matchAll(eachLabelledMark))
        page.replace(lines[at]!.start + index, `[${groups!["number"]!}]`.padStart(match.length));
    for (; at < lines.length; at++) {
      const found = readLabelledEntry(lines[at]!);
      if (found !== undefined) entries.push(found);
      else if (entries.length === 0 || !isOnlyAddress(lines[at]!.text)) break;
    }
    const isHeaded = from > 0 && isSourceListHeading(lines[from - 1]!.text);
    const areSeveral = entries.length > 1 && entries.every(({ isBracketed }) => isBracketed);
    if (!isHeaded && !areSeveral) continue;
    for (const { start, mark, number } of entries)
      if (!isFree(mark, number)) page.replace(start, `[${number}]`.padEnd(mark.length));
  }
}

function readLabelledEntry({ text, start }: PageLine): LabelledEntry | undefined {
  const { bullet: sign = "", mark = "", inside, bare } = labelledEntry.exec(text)?.groups ?? {};
  const number = inside ?? bare;
  if (number === undefined || endsInCitation.test(text.slice(mark.length))) return undefined;
  return { start: start + sign.length, mark, number, isBracketed: inside !== undefined };
}

/** `[web:0]`, which no reference can have as its number, and `[post:12]`, whose numbers are others than those of `[web:12]`. */
const freeMark = /\[(?:web|post|citation|cite|file|attached_file):\s?(?<number>[0-9]{1,3})\]/gi;
const eachNumber = /[[:, ](?<number>[0-9]{1,3})(?=[\],])/g;

function isFree(mark: string, number: string): boolean {
  return Number(number) === 0 || /^\[post:/i.test(mark);
}

/**
 * Gives `[web:0]` and `[post:12]` the next free numbers, in the text and in the list of its sources. Reports it.
 */
function readFreeMarks(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  if (!text.includes(":0]") && !text.includes("[post:")) return [];
  const found = [...text.matchAll(freeMark)].filter(({ 0: mark, groups }) =>
    isFree(mark, groups!["number"]!),
  );
  if (found.length === 0) return [];
  let last = 0;
  for (const { groups } of text.matchAll(eachNumber))
    last = Math.max(last, Number(groups!["number"]));
  const numbers = new Map<string, number>();
  const notes: OffsetDiagnostic[] = [];
  for (const { index: start, 0: written } of found) {
    const end = start + written.length;
    const known = numbers.get(written);
    const number = known ?? last + numbers.size + 1;
    numbers.set(written, number);
    const isEntry = text[start - 1] === "\n";
    page.replace(start, `[${number}]`.padEnd(written.length, isEntry ? " " : noWidth));
    if (known === undefined)
      notes.push({
        code: "citation-shape",
        severity: "note",
        message: `\`${written}\` was read as [${number}], the next free number of a reference`,
        start,
        end,
      });
  }
  return notes;
}
