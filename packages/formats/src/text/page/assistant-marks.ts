import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { linkAddress } from "../address.ts";
import { sourceListNames, worksCitedNames } from "../source-words.ts";
import { fromSuperscripts, superscripts, toSuperscripts } from "../superscripts.ts";
import { sign } from "./page-signs.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import { noWidth, type PageText } from "./page-text.ts";

/** `[^1_2]` of Perplexity: source 2 of answer 1. */
const noteOfAnswer = /\[\^(?<answer>[0-9]{1,2})_(?<id>[0-9]{1,3})\]/g;
/** `:contentReference[oaicite:2]{index=2}` of ChatGPT, which names no source, and what Perplexity hides or draws. */
export const assistantResidue =
  /:{1,2}contentReference\[oaicite:[0-9]{1,4}\]\{index=[0-9]{1,4}\}|<span style="display:none">[^<>\n]{0,2000}<\/span>|<div [^<>\n]{0,80}>⁂<\/div>/g;
/** `[oai_citation:2‡Reuters](https://…)` of ChatGPT. */
export const namedLink = new RegExp(
  String.raw`\[oai_citation:[0-9]{1,4}‡(?<link>[^\][\n]{1,200}\]\(${linkAddress}\))`,
  "g",
);
/** `[\\[1\\]](https://…)`, `[【1】](https://…)`, `[<sup>1</sup>](https://…)`, `[(1)](https://…)` */
const nested =
  /\[\s{0,3}(?:<sup>\[?(?<raised>[0-9]{1,3})\]?<\/sup>|[[【(](?<id>[0-9]{1,3})[\]】)])\s{0,2}\](?=\(https?:)/g;
/** `[[1](https://…)]` */
const enclosed = new RegExp(String.raw`\[(?<link>\[[0-9]{1,3}\]\(${linkAddress}\))\]`, "g");
const raisedInBrackets = new RegExp(String.raw`\[(?<raised>[${superscripts}]{1,3})\]`, "g");
/** `[](https://…)` of Grok, links without words. */
export const wordlessLinks = new RegExp(String.raw`(?:\[\]\(${linkAddress}\)){1,10}`, "g");
/** `<sup>1</sup>`, `<sup>[1]</sup>`, `<sup>1,2</sup>` */
const tagged =
  /<(?<tag>sup|cite|ref)>\[?(?<ids>[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,9})\]?<\/\k<tag>>/g;
/** `^1^` and `^1,2^` of Pandoc. */
export const carets = /(?<!\[)\^(?<ids>[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,9})\^/g;
/** A citation of Grok, with its number or without one. */
export const renderedMark =
  /<grok:render[^<>\n]{0,300}>(?:<argument name="citation_id">(?<id>[0-9]{1,3})<\/argument>)?<\/grok:render>/g;
/** The target of `[1](@ref)` and `[1](#ref1)`. */
const pageTarget = /(?<=\[[0-9]{1,3}\])\((?:@ref|#[^\s()]{0,80})\)/g;
/** `[Reuters][1]`, a link whose address is in a list: `[1]: https://…`. */
const link = String.raw`\[(?!\^?[0-9]{1,3}\])[^[\]\n]{1,200}\]\[[0-9]{1,3}\]`;
export const listedLinks = new RegExp(String.raw`\(${link}(?:[,;]? ?${link}){0,9}\)|${link}`, "g");
export const eachListedLink = /\[(?<words>[^[\]\n]+)\](?<mark>\[[0-9]+\])/g;
const address = /^[^\S\n]*\[[0-9]{1,3}\]: ?https?:\/\//m;
/**
 * The backslashes of Markdown, which may be before all signs of ASCII: `\\-`, `\\$`, `\\<`, `1\\.` and `\\[1\\]`. A backslash before another one stays, as in a path.
 */
const escaped =
  /(?<number>(?<!\S)\*{0,2}[0-9]{1,4})\\(?=[.)]\s)|\\\[(?<ids>[0-9][0-9,;\s–-]{0,40})\\\]|\\(?=[!-/:-@[\]-`{-~])/g;
/** The heading of the list of an answer of Gemini, which loses the raised digits of its citations in copying. */
const worksCited = new RegExp(
  String.raw`^[^\S\n]*(?:#{1,6} )?\*{0,2}${worksCitedNames}\s?[:\uFF1A]?\*{0,2}[^\S\n]*$`,
  "im",
);
/** `… than a year ago.3`, `… than a year ago.3, 4`, `… in 2025.3,4` and `… than a year ago3.` */
const lostRaise =
  /(?<=[\p{L}%)”"’][.!?]["”’)]?|\b20[0-9]{2}\.)[0-9]{1,2}(?:, ?[0-9]{1,2}){0,9}(?=\s)|(?<=\p{Ll}{3})[0-9]{1,2}(?=[.!?]?\s)/gu;

/** Words before a number of another kind: `see fig. 2`, `on Nov. 3`. */
const beforeNumber = String.raw`\b(?:no|nos|nr|vol|fig|art|ch|sec|pp?|tab|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\.`;
/** `… than a year ago. 1 2` and the `2` of `… than a year ago.1 2`, at the end of a line. */
const spacedRaise = new RegExp(
  String.raw`(?= [0-9])(?<=(?:[\p{L}%)]|\b(?:19|20)[0-9]{2})[.!?]["”’)]?(?:[0-9]{1,2}(?:, ?[0-9]{1,2}){0,9})?)(?<!${beforeNumber})(?: [0-9]{1,2}){1,10}(?=[^\S\n]*$)`,
  "gimu",
);

/** The `1` of `… than a year ago. 1 None of the plants …`. */
const betweenSentences = new RegExp(
  String.raw`(?= [0-9])(?<=[\p{L}%)][.!?]["”’)]?)(?<!${beforeNumber})(?: [0-9]{1,2}){1,10}(?= \p{Lu})`,
  "gu",
);

/** Removes the backslashes of Markdown. */
export function dropEscapes(page: PageText): void {
  const { text } = page;
  for (const { index, groups } of text.matchAll(escaped)) {
    const { number, ids } = groups!;
    // At the start of a line, the sign may be that of a bullet.
    const filler = startsLine(text, index) ? " " : noWidth;
    page.replace(
      index,
      number !== undefined ? ` ${number}` : ids !== undefined ? `  [${ids}]` : filler,
    );
  }
}

/** The heading of a list of sources or notes. */
const listHeading = new RegExp(
  String.raw`^[^\S\n]*(?:#{1,6} )?\*{0,2}${sourceListNames}\s?[:\uFF1A]?\*{0,2}[^\S\n]*$`,
  "gim",
);
/** `… of ore.1`, `… of ore.1, 2`, and `… of ore. 1 2` at the end of a line, as raised digits are copied from a document or from Copilot. */
const footnote =
  /(?<=(?:[\p{L}%)]|\b(?:19|20)[0-9]{2})[.!?;]["”’)]?)(?<!\b(?:no|nos|nr|vol|fig|art|ch|sec|pp?|tab)\.)(?:[0-9]{1,2}(?:, ?[0-9]{1,2}){0,9}(?=\s)| [0-9]{1,2}(?=(?: [0-9]{1,2}){0,9}[^\S\n]*$))(?: [0-9]{1,2}(?=(?: [0-9]{1,2}){0,9}[^\S\n]*$)){0,9}/gimu;

/** `… of October 9.1`, a footnote only if it is the next one. */
const footnoteAfterNumber = /(?<=\s[0-9]{1,2}\.)[0-9]{1,2}(?=[^\S\n]*$)/gm;

/** `1 MOFCOM notice No. 46`, an entry of a list without a heading. */
const numberedNote = /^(?<number>[1-9][0-9]?)[^\S\n]+(?=["“«]?\p{Lu}|https?:)/gmu;
const loneNumber = /^(?<number>[0-9]{1,2})(?<gap>[^\S\n]*\n\s*)(?=[^\s0-9])/gm;

/** Raises the digits of footnotes, which copying has lowered: `… of ore.1` above a list with that number. */
export function raiseDigits(page: PageText, signs: number): OffsetDiagnostic[] {
  const { text } = page;
  const end = text.search(worksCited);
  if (end === -1) {
    return signs & sign.footnote ? raiseFootnotes(page, text) : [];
  }
  const count = countEntries(text.slice(end));
  const above = text.slice(0, end);
  const isListed = (match: RegExpExecArray): boolean =>
    numbersOf(match).every((number) => number > 0 && number <= count);
  const spaced = [...above.matchAll(spacedRaise)].filter(isListed);
  for (const match of [...[...above.matchAll(lostRaise)].filter(isListed), ...spaced])
    page.replace(match.index, toSuperscripts(match[0].replaceAll(",", " ")));
  if (spaced.length === 0) return [];
  return [...above.matchAll(betweenSentences)].filter(isListed).map(reportBetween);
}

/** Reports `1` in `… a year ago. 1 None of the plants …`, which may also start a sentence. */
function reportBetween(match: RegExpExecArray): OffsetDiagnostic {
  const start = match.index + 1;
  const end = match.index + match[0].length;
  const written = numbersOf(match)
    .map((number) => `[${number}]`)
    .join("");
  const message = `\`${match[0].trim()}\` between two sentences looks like a citation, but is read as text; write \`${written}\` if it is one`;
  const repair = { isSafe: false, edits: [{ start, end, text: written }] };
  return { code: "citation-in-text", severity: "warning", message, start, end, repair };
}

/** Counts the entries below the heading of a list: those with a number, or else all lines. */
function countEntries(list: string): number {
  const numbered = list.match(/^[^\S\n]*[0-9]{1,3}\.\s/gm)?.length ?? 0;
  return numbered > 0 ? numbered : list.trimEnd().split(/\n\s*/).length - 1;
}

/**
 * Raises digits that count from 1 up to at most the number of entries in the last list of the text. Without the heading of a
 * list, `1` and `2` on lines of their own begin its entries, as in a newsletter of Substack.
 */
function raiseFootnotes(page: PageText, text: string): OffsetDiagnostic[] {
  // Above the first footnote, `Notes` is a link of the page.
  const first = text.search(footnote);
  const heading = [...text.matchAll(listHeading)].findLast(({ index }) => index > first);
  const lone = heading === undefined ? loneNumbers(text) : [];
  const notes = heading === undefined && lone.length === 0 ? numberedNotes(text) : [];
  const start = heading?.index ?? lone[0]?.index ?? notes[0]?.index;
  if (start === undefined) return raiseUnlisted(page, text);
  const count =
    heading === undefined
      ? lone.length + notes.length
      : (text.slice(start + heading[0].length).match(/^[^\S\n]*[0-9]{1,2}[.)]?\s\s*\S/gm)?.length ??
        0);
  const certain = [...text.slice(0, start).matchAll(footnote)];
  const isCounted = lastOf(certain) !== undefined;
  const found = isCounted ? certain : withNextNumbers(text.slice(0, start), certain);
  const last = lastOf(found) ?? 0;
  if (last < 2 || last > count) return [];
  for (const { index, 0: digits } of found)
    page.replace(index, toSuperscripts(digits.replaceAll(",", " ")));
  for (const { index, groups } of lone) {
    const { number = "", gap = "" } = groups!;
    page.replace(index + number.length, ".".padEnd(gap.length));
  }
  for (const { index, groups } of notes) page.replace(index, toSuperscripts(groups!["number"]!));
  return [];
}

function numbersOf([run]: RegExpExecArray): number[] {
  return run.trim().split(/[ ,]+/).map(Number);
}

/** Returns the highest number, if each is at most one higher than those above it. */
function lastOf(found: readonly RegExpExecArray[]): number | undefined {
  let last = 0;
  for (const number of found.flatMap(numbersOf)) {
    if (number < 1 || number > last + 1) return undefined;
    last = Math.max(last, number);
  }
  return last;
}

/** Adds the numbers after another number and a full stop, `October 9.1`, that are the next ones where the others have a gap. */
function withNextNumbers(text: string, certain: readonly RegExpExecArray[]): RegExpExecArray[] {
  const taken = new Set(certain);
  const all = [...certain, ...text.matchAll(footnoteAfterNumber)].toSorted(
    (left, right) => left.index - right.index,
  );
  let last = 0;
  return all.filter((match) => {
    const numbers = numbersOf(match);
    if (!taken.has(match) && numbers[0] !== last + 1) return false;
    last = Math.max(last, ...numbers);
    return true;
  });
}

/** Finds the lines that start with 1, 2, 3 … in this order, from the last line with 1. */
function numberedNotes(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(numberedNote)];
  const last = found.findLastIndex(({ groups }) => groups!["number"] === "1");
  return found
    .slice(Math.max(last, 0))
    .filter(({ groups }, index) => Number(groups!["number"]) === index + 1);
}

/** `… of ore.1` at the end of a line. */
const footnoteAtLineEnd =
  /(?<=(?:[\p{L}%)]|\b(?:19|20)[0-9]{2})[.!?;]["”’)]?)(?<!\b(?:no|nos|nr|vol|fig|art|ch|sec|pp?|tab)\.)[0-9]{1,2}(?=[^\S\n]*$)/gimu;
/** Fewer numbers without a list may be something else. */
const fewestUnlisted = 3;

/** Raises digits at the ends of lines in a text without a list, if they count from 1 to at least 3. Reports this guess. */
function raiseUnlisted(page: PageText, text: string): OffsetDiagnostic[] {
  // In a text with other citations, they are something else.
  if (/\[[0-9]/.test(text)) return [];
  const found = [...text.matchAll(footnoteAtLineEnd)];
  let last = 0;
  for (const [digits] of found) {
    const number = Number(digits);
    if (number < 1 || number > last + 1) return [];
    last = Math.max(last, number);
  }
  if (last < fewestUnlisted) return [];
  for (const { index, 0: digits } of found) page.replace(index, toSuperscripts(digits));
  const { index: start, 0: digits } = found[0]!;
  const message = `the text has no list of sources, and \`.${digits}\` at the end of a line and the numbers like it were read as citations`;
  const end = start + digits.length;
  return [{ code: "citation-shape", severity: "note", message, start, end }];
}

const onlyNumber = /^[^\S\n]*[0-9]{1,6}[^\S\n]*$/m;

/** Finds the last run of `1`, `2` … on lines of their own, each with a text below it. Other numbers, such as counts of a page, end it. */
function loneNumbers(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(loneNumber)];
  const from = found.findLastIndex(({ groups }) => groups!["number"] === "1");
  const run = from === -1 ? [] : found.slice(from);
  const end = run.findIndex(({ index, groups }, at) => {
    const above = run[at - 1];
    const isNext = Number(groups!["number"]) === at + 1;
    return (
      !isNext ||
      (above !== undefined && onlyNumber.test(text.slice(above.index + above[0].length, index - 1)))
    );
  });
  return end === -1 ? run : run.slice(0, end);
}

/** Reads the citations of chat assistants that are not like `[2]`. */
export function readAssistantMarks(page: PageText, signs: number): void {
  if (signs & sign.pageLink) dropTargets(page);
  if (signs & sign.tag) readTaggedMarks(page);
  if (signs & sign.bracketedWord) readBracketedMarks(page);
}

function dropTargets(page: PageText): void {
  for (const { index, 0: match } of page.text.matchAll(pageTarget))
    page.remove({ start: index, end: index + match.length }, "a link within the page");
}

/** Reads `<sup>1</sup>` and `^1^` as a raised digit, which is no citation after a unit, and other tags as `[1]`. */
function readTaggedMarks(page: PageText): void {
  const { text } = page;
  for (const { index, 0: match, groups } of [...text.matchAll(tagged), ...text.matchAll(carets)]) {
    const { tag = "sup", ids = "" } = groups!;
    const isRaised = tag === "sup" && /^[0-9]+$/.test(ids) && !match.includes("[");
    // Inside `[…](https://…)` the brackets are there.
    if (text[index - 1] !== "[" || text[index + match.length] !== "]")
      page.replace(
        index,
        (isRaised ? toSuperscripts(ids) : `[${ids}]`).padStart(
          match.length,
          startsLine(text, index) ? ornamentSpace : noWidth,
        ),
      );
  }
  for (const { index, 0: match, groups } of text.matchAll(renderedMark)) {
    const { id } = groups!;
    const span = { start: index, end: index + match.length };
    if (id === undefined) page.remove(span, "a mark of the assistant");
    else page.replace(index, `[${id}]`.padStart(match.length, noWidth));
  }
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}

function readBracketedMarks(page: PageText): void {
  const { text } = page;
  if (text.includes("[^")) readNotes(page, text);
  if (text.includes("oaicite:") || text.includes('<span style="display'))
    for (const { index, 0: match } of text.matchAll(assistantResidue))
      page.drop(
        { start: index, end: index + match.length },
        "interface-residue",
        "a mark of the assistant",
      );
  if (text.includes("[oai_citation:"))
    for (const { index, 0: match, groups } of text.matchAll(namedLink))
      page.replace(index, `([${groups!["link"]!})`.padStart(match.length));
  if (text.includes("](http")) readNestedLinks(page, text);
  for (const { index, groups } of text.matchAll(raisedInBrackets))
    page.replace(index + 1, fromSuperscripts(groups!["raised"]!));
  if (text.includes("][") && address.test(text)) readLinks(page, text);
}

/** Reads `[【1】](https://…)` and `[[1](https://…)]` as `[1](https://…)`, and `[](https://…)` as `(https://…)`. */
function readNestedLinks(page: PageText, text: string): void {
  for (const { index, 0: match, groups } of text.matchAll(nested))
    page.replace(index, `[${groups!["raised"] ?? groups!["id"]!}]`.padStart(match.length, noWidth));
  for (const { index, 0: match, groups } of text.matchAll(enclosed))
    page.replace(index, groups!["link"]!.padStart(match.length, noWidth));
  for (const { index, 0: match } of text.matchAll(wordlessLinks))
    page.replace(index, match.replaceAll(")[](", ",   ").replace("[](", "  ("));
}

/** Reads `[^1_2]` as `[2]`. If the text has several answers, their sources are numbered in the order of their citations. */
function readNotes(page: PageText, text: string): void {
  const notes = [...text.matchAll(noteOfAnswer)];
  const numbers = new Map<string, number>();
  const answers = new Set<string>();
  for (const { 0: note, groups } of notes) {
    answers.add(groups!["answer"]!);
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
  }
  for (const { index, 0: note, groups } of notes) {
    const id = answers.size === 1 ? groups!["id"]! : String(numbers.get(note));
    page.replace(index, `[${id}]`.padStart(note.length));
  }
}

/** Reads `([Reuters][1])` as `[1]`, and `[the ministry][2]` as `the ministry[2]`. */
function readLinks(page: PageText, text: string): void {
  for (const { index, 0: match } of text.matchAll(listedLinks)) {
    const marks: string[] = [];
    for (const { index: at, groups } of match.matchAll(eachListedLink)) {
      const { words = "", mark = "" } = groups!;
      const start = index + at;
      marks.push(mark);
      if (match.startsWith("("))
        page.residue.push({
          code: "text-not-kept",
          what: "the name of a source in a list",
          start: start + 1,
          end: start + 1 + words.length,
        });
      else page.replace(start, `\u200B${words}\u200B`);
    }
    if (match.startsWith("(")) page.replace(index, marks.join("").padStart(match.length));
  }
}
