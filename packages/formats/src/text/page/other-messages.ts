import { startsWithBullet } from "../bullet-signs.ts";
import { isTopicLine } from "../labelled-topics.ts";
import { hasSeveralWords } from "../title-lines.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { isLineOfText, isSummaryLine, namesSource } from "./summary-lines.ts";

/** What a chat writes before a message: its sender and its time. */
export interface Stamp extends PageLine {
  readonly sender: string;
}

interface Message {
  readonly sender: string;
  /** The lines of the message without its stamp. */
  readonly parts: readonly PageLine[];
  readonly hasSummary: boolean;
}

/** A message with more lines is a text. */
const mostLines = 3;

// cspell:disable -- several languages
const latinOpening =
  "hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|hallo|moin|guten (?:tag|morgen|abend)|bonjour|salut|hola|buen[oa]s (?:días|tardes)|bom dia|boa tarde|buongiorno|доброе утро|добрый (?:день|вечер)|всем привет|صباح الخير";
/** `morning folks, tin below`, `Hi all`, `早上好，今天的简报`: how a message starts, also without a comma at its end. */
const opening = new RegExp(
  String.raw`^(?:(?:${latinOpening})(?![\p{L}'’-])|早上好|下午好|晚上好|早安|各位(?:好|早)?|大家好|您好|你好|おはようございます|안녕하세요)`,
  "iu",
);
/** Whom a greeting is to, before a comma or at the end. A headline such as `Morning trade lifts tin` has no such words. */
const greeted =
  /^\S+(?:\s\S+){0,2}?[,!\uFF0C\uFF01、]|^\S+(?:\s\S+)?\s(?:all|folks|team|everyone|everybody|guys|colleagues|zusammen|tous|todos|tutti|всем|коллеги)(?!\p{L})|^\S+$/iu;
// cspell:enable

/**
 * Removes messages that belong to no brief: those above a brief that states its own headline and source, the greeting before its
 * headline, and those of persons who wrote no part of one: `Thanks!`
 */
export function dropOtherMessages(
  page: PageText,
  lines: readonly PageLine[],
  stamps: readonly Stamp[],
): void {
  const messages = messagesOf(lines, stamps);
  const first = messages.findIndex(({ hasSummary }) => hasSummary);
  if (first === -1) return;
  dropAbove(page, messages.slice(0, first), messages[first]!);
  const writers = new Set(
    messages.filter(({ hasSummary }) => hasSummary).map(({ sender }) => sender),
  );
  for (const { sender, parts } of messages.slice(first))
    if (!writers.has(sender))
      for (const part of parts) page.drop(part, "text-not-kept", "a message of another person");
}

function messagesOf(lines: readonly PageLine[], stamps: readonly Stamp[]): Message[] {
  const sorted = stamps.toSorted((left, right) => left.start - right.start);
  let next = 0;
  return sorted.map(({ sender, end }, index) => {
    const until = sorted[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const parts: PageLine[] = [];
    for (; next < lines.length && lines[next]!.start < until; next++) {
      const line = lines[next]!;
      if (line.end <= end) continue;
      parts.push(line.start < end ? partAfter(line, end) : line);
    }
    return { sender, parts, hasSummary: parts.some(isSummaryLine) };
  });
}

/** Returns the part of a line after an offset in it. */
export function partAfter(line: PageLine, at: number): PageLine {
  return { text: line.text.slice(at - line.start), start: at, end: line.end };
}

/** Removes what was written before a brief with a headline and a source line, because the headline is in the message of the brief. */
function dropAbove(page: PageText, above: readonly Message[], { parts }: Message): void {
  const body = parts.findIndex((line) => isSummaryLine(line) || startsWithBullet.test(line.text));
  const source = parts.slice(0, body).findIndex(namesSource);
  const head = parts.slice(0, Math.max(source, 0));
  const isGreeted = head.length > 1 && isGreeting(head[0]!.text);
  if (!head.slice(isGreeted ? 1 : 0).some(hasSeveralWords)) return;
  if (isGreeted) page.drop(head[0]!, "text-not-kept", "the greeting of a message");
  for (const { parts: other } of above)
    if (other.length <= mostLines && !other.some((line) => isLineOfText(line) || hasTopics(line)))
      for (const part of other) page.drop(part, "text-not-kept", "a message above the brief");
}

function isGreeting(text: string): boolean {
  return opening.test(text) && greeted.test(text);
}

/** Returns true for `Topics: tin, China` and `Tin | Trade`. */
function hasTopics({ text }: PageLine): boolean {
  return isTopicLine(text) || /\S [|\uFF5C] \S/.test(text);
}
