import { hasHan } from "@mineral-brief/schema/reading";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { startsWithBullet } from "../bullet-signs.ts";
import { endsCited } from "../citation-marks.ts";
import { isLeadName } from "../lead-names.ts";
import { kindOfProperty, mayStartHeadline, readProperty } from "../property-labels.ts";
import { longestTitle } from "../read-lines.ts";
import { hasTitleLabel } from "../read-title.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import type { SourceLine } from "../source-line/source-line.ts";
import { isKindOfPage } from "../source-line/remarks.ts";
import { isBlankLineAbove } from "../spans.ts";
import { hasSeveralWords, isListName, isMastheadName, isProperty } from "../title-lines.ts";
import { areNames, isShortPlace, isShortValue } from "./name-values.ts";
import { isDirectlyBelow, type PageLine, type PageText, type Residue } from "./page-text.ts";
import { isSummaryLine } from "./summary-lines.ts";

/** A label of these is read elsewhere: its line is one of the head. */
const otherByline =
  /^(?:作者|记者|記者|(?:责任|責任)?(?:编辑|編輯)|责编|審核|审核|authors?|reporters?|editors?|autor(?:es|a)?|auteurs?|redaktion|writers?|penulis|автор|기자|图?文|圖文|撰文|取材|كتب)\s?[:\uFF1A]/iu;

// cspell:disable -- several languages
/** `Redacción`, `Da Redação`: an author who is not named. */
const editors =
  /^(?:La |A |Da |De la |Die )?(?:Redacción|Redação|[Rr]édaction|Redaktion|Редакция|Редакция сайта)$/u;
/** `Por Redação, InfoMoney`, `Por Redação, do InfoMoney`: the same before the name of the outlet. */
const editorsOfOutlet =
  /^(?:By|Por|Par|Von|Da) (?:[Ll]a )?(?:Redacción|Redação|[Rr]édaction|Redaktion)(?:,| [-–—·|])\s(?:d[aeo] )?(?=\p{Lu})/u;
/** `Иван Петров`: a first name and a family name with an ending of one. */
const russianPerson =
  /^\p{Lu}[а-яё]{2,12} \p{Lu}[а-яё-]{1,20}(?:[оеё]в|[иы]н|ский|цкий|[оеё]ва|[иы]на|ская|цкая|енко|чук|юк|ян|дзе|швили)$/u;
// cspell:enable

/** What a line between a headline and its text is. */
type Kind =
  /** A property with a label that is known. */
  | "people"
  | "property"
  /** One with another label, whose value is a name. */
  | "guess"
  /** A byline without a label. */
  | "byline"
  /** Another line of a head. */
  | "head";

interface HeadLine extends PageLine {
  readonly kind: Kind | undefined;
  readonly sourceLine: SourceLine | undefined;
}

/** The lines of a page. Only those next to a property are read. */
class HeadLines {
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly #read = new Map<number, HeadLine>();
  /** The lines above this index have no statement. */
  #head = 0;

  constructor({ text }: PageText, lines: readonly PageLine[]) {
    this.text = text;
    this.lines = lines;
  }

  at(index: number): HeadLine | undefined {
    const line = this.lines[index];
    if (line === undefined) return undefined;
    const found = this.#read.get(index) ?? readHeadLine(line);
    this.#read.set(index, found);
    return found;
  }

  isPart(index: number): boolean {
    return this.at(index)?.kind !== undefined;
  }

  isDirectlyBelow(index: number): boolean {
    return isDirectlyBelow(this.text, this.lines, index);
  }

  /** Returns true if a statement is above a line. */
  hasBodyAbove(index: number): boolean {
    while (this.#head < index && !isStatement(this.lines[this.#head]!)) this.#head++;
    return this.#head < index;
  }
}

/**
 * Removes the lines between a headline and its source line or its text that name persons, places and addressees: `译者：王强`,
 * `Teilnehmer: Müller, Schmidt`, `Redacción`. Otherwise the line nearest to the source line would be the headline. Reports a line with a
 * label that is not known, and with a name after it, with a warning.
 */
export function dropHeadProperties(page: PageText): OffsetDiagnostic[] {
  partEditors(page);
  const lines = new HeadLines(page, page.lines());
  const { text } = lines;
  const warnings: OffsetDiagnostic[] = [];
  for (let at = 1; at < lines.lines.length; at++) {
    if (!mayBeProperty(lines.lines[at]!)) continue;
    const { kind } = lines.at(at)!;
    if (kind === undefined || kind === "head") continue;
    const block = blockAt(lines, at);
    for (const line of propertiesOf(lines, block)) {
      // With the line break above it, so that no empty line is there.
      const start = text.lastIndexOf("\n", line.start);
      page.replace(start, " ".repeat(line.end - start));
      if (line.kind === "guess") warnings.push(warnOf(line));
      else page.residue.push(residueOf(line));
    }
    at = block.to - 1;
  }
  return warnings;
}

/** Tests cheaply for a label, or a byline without one. */
function mayBeProperty({ text }: PageLine): boolean {
  return (
    text.length <= longestHeadLine &&
    (/[:\uFF1A]/.test(text.slice(0, longestLabel)) || isByline(text))
  );
}

/** With its signs, in UTF-16 code units. */
const longestLabel = 30;

function isByline(text: string): boolean {
  return editors.test(text) || russianPerson.test(text);
}

/** Writes the name of an outlet after `Por Redação, ` on a line of its own. */
function partEditors(page: PageText): void {
  for (const { text, start } of page.text.includes("eda") || page.text.includes("édac")
    ? page.lines()
    : []) {
    const words = text.length > 80 ? undefined : editorsOfOutlet.exec(text)?.[0];
    if (words !== undefined)
      page.drop({ start, end: start + words.length }, "interface-residue", "a byline");
  }
}

function readHeadLine(line: PageLine): HeadLine {
  const { text } = line;
  if (text.length > longestHeadLine || startsWithBullet.test(text) || endsCited(text))
    return { ...line, kind: undefined, sourceLine: undefined };
  const sourceLine = readSourceLine(text, 0);
  if (sourceLine !== undefined) return { ...line, kind: "head", sourceLine };
  return { ...line, kind: kindOf(text), sourceLine };
}

/** A longer line is no property, in UTF-16 code units. */
const longestHeadLine = 110;

function kindOf(text: string): Kind | undefined {
  if (isByline(text)) return "byline";
  const { label, value = "" } = readProperty(text) ?? {};
  if (label === undefined || hasTitleLabel(text) || isLeadName(label))
    return isProperty({ text, sourceLine: undefined }) ? "head" : undefined;
  const known = kindOfKnown(label, value);
  if (known !== undefined) return known;
  if (otherByline.test(text) || isProperty({ text, sourceLine: undefined })) return "head";
  // The character of a metal may be in a Chinese name: `王鑫`.
  const isName = areNames(value) && (hasHan(value) || !mayStartHeadline(value));
  return isName && !mayStartHeadline(label) ? "guess" : undefined;
}

/** Returns what a line with a known label is, if its value is no part of a headline. */
function kindOfKnown(label: string, value: string): Kind | undefined {
  const kind = kindOfProperty(label);
  if (kind === undefined) return undefined;
  // `Редактор: никель дорожает` may be a headline. `Erstellt von: …` is none.
  const isName = label.includes(" ") || !mayStartHeadline(value) || areNames(value);
  if (kind === "place") return isName && isShortPlace(value) ? "property" : undefined;
  if (!isShortValue(value)) return undefined;
  return kind === "other" ? "property" : isName ? "people" : undefined;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the indices of the lines of a head around a line; `to` is after the last one. An empty line may be below a property, but not
 * below a source line, where the text starts.
 */
function blockAt(lines: HeadLines, at: number): Block {
  const isNext = (index: number): boolean =>
    lines.isPart(index) &&
    lines.isPart(index - 1) &&
    (lines.isDirectlyBelow(index) || lines.at(index - 1)!.kind !== "head");
  let from = at;
  while (from > 1 && isNext(from)) from--;
  let to = at + 1;
  while (isNext(to)) to++;
  return { from, to };
}

/** Returns the lines of a block that are properties of the headline above it. */
function propertiesOf(lines: HeadLines, { from, to }: Block): readonly HeadLine[] {
  const title = lines.at(from - 1)!;
  const hasBody = lines.hasBodyAbove(from - 1);
  if (!isTitle(title) || (hasBody && !isBlankLineAbove(lines.text, title.start))) return [];
  const isLong = hasSeveralWords(title);
  const mayBeUnknown =
    isLong && lines.isDirectlyBelow(from) && !isListName(title.text) && !isMastheadName(title.text);
  const block = Array.from({ length: to - from }, (_, index) => lines.at(from + index)!);
  const lastSource = block.findLastIndex(({ sourceLine }) => sourceLine !== undefined);
  const next = lines.lines[to];
  const isAboveText = !hasBody && next !== undefined && isStatement(next);
  return block.filter(({ kind, text }, index) => {
    if (kind === "byline") return mayBeUnknown && isAboveName(lines, from + index);
    if (kind === "guess")
      return mayBeUnknown && index < lastSource && text.length < title.text.length;
    const isKnown = kind === "people" || kind === "property";
    return isKnown && (isLong || from === 1) && (lastSource !== -1 || isAboveText);
  });
}

/** Returns true for a line that can be the headline of the properties below it, and for what a page is: `会议纪要`. */
function isTitle({ text, kind }: HeadLine): boolean {
  return (
    (kind === undefined || isKindOfPage(text)) &&
    text.length <= longestTitle &&
    !/[.\u3002;；,，:\uFF1A]$/u.test(text) &&
    !startsWithBullet.test(text) &&
    !endsCited(text) &&
    !isLeadName(text)
  );
}

/** Returns true for a line of a text: a bullet, a citation, the name of a lead or of a group. */
function isStatement(line: PageLine): boolean {
  return startsWithBullet.test(line.text) || isSummaryLine(line);
}

/** Returns true for a byline directly above a date or the name of an outlet. A person above only a date may be the source. */
function isAboveName(lines: HeadLines, at: number): boolean {
  const next = lines.at(at + 1);
  if (next === undefined || !lines.isDirectlyBelow(at + 1) || isStatement(next)) return false;
  if (editors.test(lines.at(at)!.text)) return true;
  const { sourceLine, text } = next;
  return sourceLine === undefined ? text.length <= longestName : sourceLine.source !== undefined;
}

/** The longest name of an outlet on a line of its own, in UTF-16 code units. */
const longestName = 40;

function residueOf({ kind, start, end }: HeadLine): Residue {
  return kind === "property"
    ? { code: "text-not-kept", what: "a property of the page", start, end }
    : { code: "interface-residue", what: "a byline", start, end };
}

function warnOf({ start, end }: PageLine): OffsetDiagnostic {
  const message =
    "this line was read as a property of the page, because a name is after its label, and is not kept; if it is the headline, write `Headline: ` before it";
  return { code: "text-not-kept", severity: "warning", message, start, end };
}
