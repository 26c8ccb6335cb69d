import { superscripts } from "../citation-marks.ts";
import type { PageText } from "./page-text.ts";

/** `[^1_2]` of Perplexity: source 2 of answer 1. */
const noteOfAnswer = /\[\^(?<answer>[0-9]{1,2})_(?<id>[0-9]{1,3})\]/g;
/** `:contentReference[oaicite:2]{index=2}` of ChatGPT, which names no source, and what Perplexity hides or draws. */
const empty =
  /:{1,2}contentReference\[oaicite:[0-9]{1,4}\]\{index=[0-9]{1,4}\}|<span style="display:none">[^<>\n]{0,2000}<\/span>|<div [^<>\n]{0,80}>⁂<\/div>/g;
/** `[oai_citation:2‡Reuters](https://…)` of ChatGPT. */
const named = /\[oai_citation:[0-9]{1,4}‡(?<link>[^\][\n]{1,200}\]\(https?:\/\/[^\s()]{1,2000}\))/g;
/** `[Reuters][1]`, a link whose address is in a list: `[1]: https://…`. */
const link = String.raw`\[(?!\^?[0-9]{1,3}\])[^[\]\n]{1,200}\]\[[0-9]{1,3}\]`;
const links = new RegExp(String.raw`\(${link}(?:[,;]? ?${link}){0,9}\)|${link}`, "g");
const eachLink = /\[(?<words>[^[\]\n]+)\](?<mark>\[[0-9]+\])/g;
const address = /^[^\S\n]*\[[0-9]{1,3}\]: ?https?:\/\//m;
/** `\\-`, `\\$`, `1\\.` and `\\[1\\]`, as programs write Markdown. */
const escaped =
  /(?<number>\*{0,2}[0-9]{1,2})\\(?=[.)]\s)|\\\[(?<ids>[0-9][0-9,;\s–-]{0,40})\\\]|\\(?=[-_.$~#&+>!|()[\]])/g;
/** The heading of the list of a report of Gemini, which loses the raised digits of its citations in copying. */
const worksCited = /^[^\S\n]*(?:#{1,6} )?\*{0,2}works cited\*{0,2}[^\S\n]*$/im;
/** `… than a year ago.3` and `… than a year ago3.` */
const lostRaise =
  /(?<=[\p{L}%)”"’][.!?]["”’)]?)[0-9]{1,2}(?=\s)|(?<=\b20[0-9]{2}\.|\p{Ll}{3})[0-9]{1,2}(?=[.!?]?\s)/gu;

/** Removes the backslashes of Markdown. */
export function dropEscapes(page: PageText): void {
  for (const { index, groups } of page.text.matchAll(escaped)) {
    const { number, ids } = groups!;
    page.replace(
      index,
      number !== undefined ? ` ${number}` : ids !== undefined ? `  [${ids}]` : "\u200B",
    );
  }
}

/** Raises the digits at the end of the statements of a report above its `Works cited`. */
export function raiseDigits(page: PageText): void {
  const { text } = page;
  const end = text.includes("orks ") ? text.search(worksCited) : -1;
  if (end === -1) return;
  const count = text.slice(end).match(/^[^\S\n]*[0-9]{1,3}\. /gm)?.length ?? 0;
  for (const { index, 0: digits } of text.slice(0, end).matchAll(lostRaise))
    if (Number(digits) > 0 && Number(digits) <= count)
      page.replace(
        index,
        digits.replace(/[0-9]/g, (digit) => superscripts[Number(digit)]!),
      );
}

/** Reads the citations of chat assistants that are not like `[2]`. Returns true if there are some. */
export function readAssistantMarks(page: PageText): boolean {
  const { text } = page;
  if (text.includes("[^")) readNotes(page, text);
  if (text.includes("oaicite:") || text.includes('<span style="display'))
    for (const { index, 0: match } of text.matchAll(empty))
      page.drop(
        { start: index, end: index + match.length },
        "interface-residue",
        "a mark of the assistant",
      );
  if (text.includes("[oai_citation:"))
    for (const { index, 0: match, groups } of text.matchAll(named))
      page.replace(index, `([${groups!["link"]!})`.padStart(match.length));
  if (text.includes("][") && address.test(text)) readLinks(page, text);
  return page.isChanged;
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
  for (const { index, 0: match } of text.matchAll(links)) {
    const marks: string[] = [];
    for (const { index: at, groups } of match.matchAll(eachLink)) {
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
