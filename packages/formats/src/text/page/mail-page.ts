import { startsWithBullet } from "../bullet-signs.ts";
import { readDateAtEnd } from "../stated-date.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { isSummaryLine, namesSource } from "./summary-lines.ts";

/** `Ada Quill <ada@example.com>` */
const sender = /^[^<>\n]{1,60} <[^\s<>@]{1,64}@[^\s<>@]{3,100}>(?: Unsubscribe)?$/i;
const receiver = /^(?:to|To:) \S.{0,80}$/;
/** `6:00 AM (2 hours ago)`, of an e-mail of the same day. */
const timeOfToday = /^[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)? \([^()]{3,20}\)$/;
/** `(3 days ago)`, after the date. */
const age = /\s\([^()]{3,20}\)$/;
/** The label of a folder, below the subject. */
const folder =
  /^(?:Inbox|Posteingang|Recibidos|Caixa de entrada|Boîte de réception|收件箱|受信トレイ)$/i;
const button = /^(?:Reply(?: all)?|Forward)$/;
/** More lines above the head are a text. */
const mostAbove = 10;
const what = "a line of the page of an e-mail";

/**
 * Removes what the page of a mail program shows around an e-mail: its sender with the address, the time, the receiver, and the lines
 * above them. The subject is above the folder. It is the headline of a text that starts without one.
 */
export function dropMailPage(page: PageText): void {
  if (!/>(?: Unsubscribe)?[^\S\n]*\n/i.test(page.text)) return;
  const lines = page.lines();
  const at = lines.findIndex(
    ({ text }, index) =>
      sender.test(text) && isTime(lines[index + 1]) && receiver.test(lines[index + 2]?.text ?? ""),
  );
  if (at === -1 || at > mostAbove) return;
  const above = lines.slice(0, at);
  if (above.some((line) => isSummaryLine(line) || startsWithBullet.test(line.text))) return;
  page.origins.push("an e-mail");
  page.sent = sentOn(lines[at + 1]);
  const [first, second] = lines.slice(at + 3, at + 5);
  const isUntitled = isText(first) || (first !== undefined && namesSource(first) && isText(second));
  const inFolder = above.findIndex(({ text }) => folder.test(text));
  const subject = isUntitled ? above[inFolder - 1] : undefined;
  for (const line of lines.slice(0, at + 3))
    if (line !== subject) page.drop(line, "text-not-kept", what);
  for (const line of lines.slice(-3))
    if (button.test(line.text)) page.drop(line, "text-not-kept", what);
}

function isText(line: PageLine | undefined): boolean {
  return line !== undefined && (isSummaryLine(line) || startsWithBullet.test(line.text));
}

/** Returns true for the day and the time of an e-mail. */
function isTime(line: PageLine | undefined): boolean {
  return sentOn(line) !== undefined || timeOfToday.test(line?.text ?? "");
}

function sentOn(line: PageLine | undefined): string | undefined {
  const words = line?.text.replace(age, "");
  const date = words === undefined ? undefined : readDateAtEnd(words, undefined);
  return date?.isTimed === true && date.start < 8 ? date.when : undefined;
}
