import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { isLineOfText } from "./summary-lines.ts";

// cspell:disable -- several languages
export const assistant =
  "(?:ChatGPT|Gemini|Copilot|Claude|Kimi|Grok|DeepSeek|Perplexity|Qwen|豆包|通义千问|通義千問|文心一言|智谱清言|腾讯元宝|讯飞星火)";
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
/** What an assistant writes above its answer and below the question. */
export const thinking =
  /^(?:(?:thought|reasoned) for [0-9a-z ]{1,20}|(?:searched|read|reviewed) [0-9]{1,3} (?:web)?(?:pages|sites|results|sources)|searched the web|已(?:深度思考|完成思考|深度搜索|搜索到?|阅读)[ (\uFF08]{0,2}(?:用时)?\s?[0-9]{1,4}\s?(?:秒|个网页|篇(?:资料|网页)?)[)\uFF09]?|找到 ?[0-9]{1,3} ?(?:篇资料作为参考|[个條条](?:相关)?(?:结果|网页)))\s?[>\u203A\u2304]?$/i;
/** A sentence, which is no headline: the question above an answer in prose may be the only one. */
const prose = /[.\u3002](?:\p{Ll}|\s|$)/u;
const mayHaveThinking =
  /^[^\S\n]*(?:thought|reasoned|searched|read|reviewed|已|找到)[ \p{Script=Han}]/imu;
// cspell:enable
/** A question with more lines is a text. */
const mostLines = 12;

/**
 * Removes the questions of a chat with an assistant, and the labels of the speakers: the lines below `You said:`, up to
 * `ChatGPT said:` or to the next empty line, and those below `You`. So are those above `Thought for 12 seconds`. A question with a text
 * in it stays.
 */
export function dropQuestions(page: PageText): void {
  if (mayHaveThinking.test(page.text)) dropQuestionsAboveThinking(page);
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

/**
 * Removes the question above `Thought for 12 seconds`: all lines at the top of the page, and below an answer those up to an empty line.
 * Below it must be a headline, which no other line of the answer is.
 */
function dropQuestionsAboveThinking(page: PageText): void {
  const { text } = page;
  const lines = page.lines();
  let isAtTop = true;
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !thinking.test(line.text)) continue;
    const from = startOfQuestion(text, lines, at, isAtTop);
    isAtTop = false;
    const below = lines
      .slice(at + 1, at + 1 + mostLines)
      .find(({ text: words }) => !thinking.test(words));
    const question = lines.slice(from, at);
    if (below === undefined || isLineOfText(below) || prose.test(below.text)) continue;
    if (question.some(isLineOfText)) continue;
    for (const words of question.filter((one) => !isAboveAnswer(one)))
      page.drop(words, "text-not-kept", "a question to an assistant");
  }
}

/** Returns the index of the first line of the question that ends above an index. */
function startOfQuestion(
  text: string,
  lines: readonly PageLine[],
  end: number,
  isAtTop: boolean,
): number {
  if (isAtTop && end <= mostLines && !lines.slice(0, end).some(isLineOfText)) return 0;
  let from = end - 1;
  while (from > 0 && end - from < mostLines && isDirectlyBelow(text, lines, from)) from--;
  return from;
}

/** Returns true for the name of an assistant, and for another line above its answer. */
function isAboveAnswer({ text }: PageLine): boolean {
  return thinking.test(text) || ofAssistant.test(text.replace(/^[^\p{L}]+/u, ""));
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
