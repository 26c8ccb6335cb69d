import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { assistant, thinking } from "./speaker-labels.ts";
import { isLineOfText } from "./summary-lines.ts";

// cspell:disable -- several languages
/** `用户：帮我写一份简报`, `User: Write a brief`: the label of a reader, and the question, which may be below it. */
const reader =
  /^(?<label>用户|用戶|我|提问|提問|你|您|User|Human|Me|You|Nutzer|Benutzer|Utilisateur|Usuario|Usuário|Utente|Пользователь|ユーザー|사용자)\s?[:\uFF1A](?!\/\/)\s?(?<words>.{0,600})$/u;
// cspell:enable
/** `Kimi：`, `DeepSeek：已搜索到 15 个网页` */
const answer = new RegExp(String.raw`^(?<label>${assistant}\s?[:\uFF1A]\s?)(?<words>.*)$`, "iu");
/** A cheap test that rules out most texts: the label at the top. */
const startsAsChat = new RegExp(
  String.raw`^\s*(?:[A-Z\u0400-\u04FF\u3040-\u9FFF\uAC00-\uD7A3][^\n:\uFF1A]{0,12})[:\uFF1A]`,
  "u",
);
/** A question with more lines is a text. */
const mostLines = 8;

/**
 * Removes a question to an assistant at the top of a page, with the labels of both speakers before their words: `用户：帮我写一份简报`,
 * `Kimi：已搜索到 15 个网页`. The label of the assistant must be below the question, or an empty line and a headline. The words of an
 * answer after its label stay.
 */
export function dropChatTurns(page: PageText): void {
  if (!startsAsChat.test(page.text)) return;
  const { text } = page;
  const lines = page.lines();
  const question = reader.exec(lines[0]!.text)?.groups!["words"];
  const end = question === undefined ? 0 : endOfQuestion(text, lines, question === "");
  if (question !== undefined && end === 0) return;
  const labelled = lines[end]!;
  const { label, words = "" } = answer.exec(labelled.text)?.groups ?? {};
  const isAction = thinking.test(words);
  if (question === undefined && !isAction) return;
  if (label === undefined && !isHeadline(lines, end)) return;
  if (lines.slice(0, end).some(isLineOfText)) return;
  for (const line of lines.slice(0, end))
    page.drop(line, "text-not-kept", "a question to an assistant");
  if (label === undefined) return;
  const { start } = labelled;
  const to = isAction ? labelled.end : start + label.trimEnd().length;
  page.drop({ start, end: to }, "interface-residue", "the label of a speaker");
}

/** Returns true for a line directly above a source line, the name of a lead or a bullet. */
function isHeadline(lines: readonly PageLine[], at: number): boolean {
  const below = lines[at + 1];
  return below !== undefined && !isLineOfText(lines[at]!) && isLineOfText(below);
}

/** Returns the index of the answer below a question at the top, or of the line below an empty one. Returns 0 if there is none. */
function endOfQuestion(text: string, lines: readonly PageLine[], isBelowLabel: boolean): number {
  for (let at = 1; at < lines.length && at <= mostLines; at++) {
    if (answer.test(lines[at]!.text)) return at;
    const isQuestion = isBelowLabel && at === 1;
    if (!isQuestion && !isDirectlyBelow(text, lines, at)) return at;
  }
  return 0;
}
