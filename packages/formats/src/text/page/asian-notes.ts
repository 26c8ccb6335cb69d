import { withAsciiDigits } from "@mineral-brief/schema/reading";
import { toSuperscripts } from "../superscripts.ts";
import { noWidth, type PageLine, type PageText } from "./page-text.ts";

const mark = String.raw`(?:※(?<kome>[0-9０-９]{1,2})|[〔［【][注註](?<note>[0-9０-９]{1,2})[〕］】])`;
/** `※1 内閣府`, `〔註1〕商務部`: a note below a text. */
const noteLine = new RegExp(String.raw`^${mark}[:\uFF1A.]?\s{0,3}(?=[^\s※〔［【])`, "u");
const plainMark = mark.replaceAll(/\?<[a-z]+>/g, "?:");
/** `（※1、※2）`, `※1`, `〔註1〕` in a statement. */
const cited = new RegExp(
  String.raw`[(\uFF08]?${plainMark}(?:[、,\uFF0C・\s]{0,2}${plainMark}){0,20}[)\uFF09]?`,
  "gu",
);
const mayHaveNotes = /(?:^|\n)[^\S\n]*(?:※|[〔［【][注註])[0-9０-９]/;

/**
 * Reads `※1` and `〔註1〕` as citations, and the lines that start with them as the list of sources, if these are below the text and
 * count from 1, and if the text above has each.
 */
export function readAsianNotes(page: PageText): void {
  if (!mayHaveNotes.test(page.text)) return;
  const notes = page.lines().filter((line) => noteLine.test(line.text));
  const [first] = notes;
  if (first === undefined) return;
  const { start } = first;
  const numbers = notes.map(numberOf);
  const above = [...page.text.slice(0, start).matchAll(cited)];
  const found = new Set(above.flatMap(([words]) => numbersIn(words)));
  if (numbers.some((number, index) => number !== index + 1 || !found.has(number))) return;
  for (const { index, 0: words } of above) {
    const list = numbersIn(words).join(",");
    // `※1` has no room for brackets.
    const fits = list.length + 2 <= words.length;
    page.replace(
      index,
      (fits ? `[${list}]` : toSuperscripts(list)).padStart(words.length, noWidth),
    );
  }
  for (const line of notes) {
    const raised = toSuperscripts(String(numberOf(line)));
    page.replace(line.start, raised.padEnd(noteLine.exec(line.text)![0].length));
  }
}

function numberOf({ text }: PageLine): number {
  return numbersIn(noteLine.exec(text)![0])[0]!;
}

function numbersIn(words: string): number[] {
  return (withAsciiDigits(words).match(/[0-9]+/g) ?? []).map(Number);
}
