import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { isLineOfText } from "./summary-lines.ts";

// cspell:disable -- several languages
const assistant = "(?:ChatGPT|Gemini|Copilot|Claude|Kimi|Grok|DeepSeek|Perplexity)";
/** The line above what the reader of an answer wrote. */
const ofReader =
  /^(?:You said|Du hast gesagt|Vous avez dit|Dijiste|Você disse|Hai detto|你说|你說|あなた|Вы сказали)\s?[:\uFF1A]?$/i;
/** The same without a verb, above a question if the name of an assistant is below that, or at the start of the page. */
const bareReader = /^(?:You|Du|Vous|Tú|Você|Вы|你|您)$/;
const ofAssistant = new RegExp(
  String.raw`^(?:O )?${assistant}\s?(?:said|hat gesagt|a dit|dijo|disse|ha detto|说|說|сказал)?\s?[:\uFF1A]?$`,
  "i",
);
const mayHaveLabels =
  /^[^\S\n]*(?:You said|Du hast|Vous avez|Dijiste|Você disse|Hai detto|你[说說]|あなた|Вы сказали|(?:You|Du|Vous|Tú|Você|Вы|你|您)[^\S\n]*$)/im;
// cspell:enable
/** A question with more lines is a text. */
const mostLines = 12;

/**
 * Removes the questions of a chat with an assistant, and the labels of the speakers: the lines below `You said:`, up to
 * `ChatGPT said:` or to the next empty line, and those below `You`. A question with a text in it stays.
 */
export function dropQuestions(page: PageText): void {
  if (!mayHaveLabels.test(page.text)) return;
  const lines = page.lines();
  const { text } = page;
  let at = 0;
  while (at < lines.length) {
    const label = lines[at]!;
    at++;
    const isBare = bareReader.test(label.text);
    if (!isBare && !ofReader.test(label.text)) continue;
    const end = endOfQuestion(text, lines, at);
    if (isBare && at > 1 && !ofAssistant.test(lines[end]?.text ?? "")) continue;
    const question = lines.slice(at, end);
    if (question.length === 0 || question.some(isLineOfText)) continue;
    page.drop(label, "interface-residue", "the label of a speaker");
    for (const line of question) page.drop(line, "text-not-kept", "a question to an assistant");
    const answer = lines[end];
    if (answer !== undefined && ofAssistant.test(answer.text))
      page.drop(answer, "interface-residue", "the label of a speaker");
    at = end;
  }
}

/** Returns the index after the question that starts at an index. */
function endOfQuestion(text: string, lines: readonly PageLine[], from: number): number {
  const most = Math.min(from + mostLines, lines.length);
  let gap = most;
  for (let at = from; at < most; at++) {
    if (ofAssistant.test(lines[at]!.text)) return at;
    if (at > from && gap === most && !isDirectlyBelow(text, lines, at)) gap = at;
  }
  // The last question of a chat has no answer. The only one can be the text itself.
  return gap < most || (most === lines.length && from > 1) ? gap : from;
}
