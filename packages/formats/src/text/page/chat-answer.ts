import { startOfLine } from "@mineral-brief/schema/internal";
import { isSourceListHeading } from "../source-list.ts";
import { isBlank, isSpace, trimSpan, type Span } from "../spans.ts";
import type { PageLine, PageText } from "./page-text.ts";

const opening =
  /^(?:(?:sure|certainly|of course|absolutely|great question|got it)\b.{0,200}[.!:]|(?:here(?:['’]s| is| are)|below is|i['’]ve|i have) .{0,200}[.:]|(?:好的|当然|没问题).{0,80}[。!:：]|(?:以下|下面)是.{0,80}[。:：])$/i;
const closing =
  /^(?:(?:would you like|do you want|let me know|shall i|want me|should i|if you(?:['’]d| would)? (?:like|want|need)|feel free|i can also|happy to)\b.{0,300}|(?:需要我|如果你|如果您|如需|要不要|要我|希望(?:这|以上|对|能)).{0,120})$/i;
/** Returns true for an offer of an assistant below its answer: `Would you like a table?` */
export function isOffer(text: string): boolean {
  return closing.test(text);
}

const marker = /\[cite_start\]/g;
const citation =
  /\[cite: |\[citation:|turn[0-9]+(?:search|news|view)[0-9]+|【[0-9]{1,3}(?::[0-9]+)?\u2020/;
const origin = "an answer of a chat assistant";
/** The line above the questions that an assistant suggests. */
const related = String.raw`(?:#{1,6} )?\**(?:related(?: questions)?|people also ask|follow-?ups?|相关问题|相關問題|相关推荐|猜你想问)\**[:\uFF1A]?\**`;
const relatedHeading = new RegExp(`^${related}$`, "i");
const mostQuestions = 10;
/** The box below the questions. */
const ask = String.raw`ask (?:a )?follow-?up(?: question)?\s?[.\u2026]{0,3}`;
const followUp = new RegExp(`^${ask}$`, "i");
/** The same on lines without an empty line between them, above another text. */
const questionsAbove = new RegExp(
  String.raw`^[^\S\n]*${related}[^\S\n]*(?:\n[^\n]{1,300}[?\uFF1F][^\S\n]*(?=\n)){1,${mostQuestions}}(?:\n[^\S\n]*${ask}[^\S\n]*(?=\n))?(?=\n[^\S\n]*\n)`,
  "gim",
);

/** Removes the remarks of a chat assistant before and after the text. `hasMarks` is false if the text has no mark of one. */
export function dropChatAnswer(page: PageText, hasMarks: boolean): void {
  const remarks = remarksOf(page.text);
  for (const line of remarks) page.drop(line, "text-not-kept", "a remark of the assistant");
  const questions = relatedQuestions(page.text);
  if (questions !== undefined)
    page.drop(questions, "interface-residue", "a list of questions of the assistant");
  for (const { index, 0: words } of page.text.matchAll(questionsAbove))
    page.drop(
      trimSpan(page.text, index, index + words.length),
      "interface-residue",
      "a list of questions of the assistant",
    );
  if (remarks.length > 0) page.origins.push(origin);
  if (!hasMarks) return;
  const { text } = page;
  if (text.includes("[cite_start]"))
    for (const { index, 0: match } of text.matchAll(marker))
      page.drop(
        { start: index, end: index + match.length },
        "interface-residue",
        "a mark of the assistant",
      );
  if (remarks.length === 0 && citation.test(text)) page.origins.push(origin);
}

/** `[1]: https://…`, a line of the list that ChatGPT writes below its last remark. */
const listedAddress = /^\[[0-9]{1,3}\]: ?https?:/;

/** Returns the end of a text without the list of addresses at its end. */
function endAboveList(text: string, start: number, end: number): number {
  if (!text.includes("]:")) return end;
  for (let at = end; at > start;) {
    const from = startOfLine(text, at);
    if (!listedAddress.test(text.slice(from, Math.min(at, from + 20)).trimStart())) return at;
    at = from;
    while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  }
  return end;
}

/** Finds a remark in the first and in the last line of a text of at least three lines, and the button `Sources` below it. */
function remarksOf(text: string): PageLine[] {
  const { start, end: textEnd } = trimSpan(text, 0, text.length);
  const end = endAboveList(text, start, textEnd);
  const newline = text.indexOf("\n", start);
  const lastFrom = startOfLine(text, end);
  if (newline === -1 || newline >= end || isBlank(text, newline, lastFrom)) return [];
  const first = lineAt(text, start, newline);
  const last = lineAt(text, lastFrom, end);
  const isButton = isSourceListHeading(last.text);
  const aboveEnd = isButton ? trimSpan(text, start, lastFrom).end : end;
  const remark = isButton ? lineAt(text, startOfLine(text, aboveEnd), aboveEnd) : last;
  const isClosing = remark.text.length < 340 && closing.test(remark.text);
  return [
    ...(first.text.length < 240 && opening.test(first.text) ? [first] : []),
    ...(isClosing ? [remark, ...(isButton ? [last] : [])] : []),
  ];
}

/** Finds the questions at the end of a text, with their heading. */
function relatedQuestions(text: string): Span | undefined {
  let { end } = trimSpan(text, 0, text.length);
  const textEnd = end;
  const last = lineAt(text, startOfLine(text, end), end);
  if (followUp.test(last.text)) ({ end } = trimSpan(text, 0, last.start));
  for (let count = 0; count <= mostQuestions && end > 0; count++) {
    const from = startOfLine(text, end);
    const line = lineAt(text, from, end);
    if (!line.text.endsWith("?") && !line.text.endsWith("\uFF1F")) {
      const isHeading = count > 0 && relatedHeading.test(line.text);
      return isHeading ? { start: line.start, end: textEnd } : undefined;
    }
    end = from;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return undefined;
}

function lineAt(text: string, from: number, to: number): PageLine {
  const { start, end } = trimSpan(text, from, to);
  return { text: text.slice(start, end), start, end };
}
