import { readDateAtEnd } from "../stated-date.ts";
import type { PageLine } from "./page-text.ts";
import { unquoted } from "./summary-lines.ts";

/** Starts a line with a label, which may be in bold: `From:`, `**From:**`, `*From*:`. */
function startOfLabel(names: string): string {
  return String.raw`^\*{0,2}(?:${names})\s?\*{0,2}\s?[:\uFF1A]\*{0,2}`;
}

// cspell:disable -- several languages
const subjects = "Subject|主题|主題|Betreff|Objet|Asunto|Assunto|Тема|件名|제목|主旨";
const senders = "From|发件人|Von|De|От|差出人|보낸 ?사람|寄件者";
const dates =
  "Date|Sent|日期|发送时间|Gesendet|Envoyé|Enviado(?: el)?|Дата|Отправлено|送信日時|日付|보낸 ?날짜|寄件日期";
const receivers =
  "To|Cc|Bcc|Reply-To|Importance|Attachments?|收件人|抄送|An|À|Para|Кому|宛先|받는 ?사람|收件者";
/** What mail programs write for each other. */
const technical =
  "MIME-Version|Content-(?:Type|Transfer-Encoding|Disposition|Language|ID)|Message-ID|In-Reply-To|Return-Path|Received|Delivered-To|DKIM-Signature|Thread-(?:Topic|Index)|User-Agent|Accept-Language|(?:X|List|ARC)-[A-Za-z-]{2,40}";
const header = new RegExp(
  String.raw`${startOfLabel(`${senders}|${subjects}|${dates}|${receivers}|${technical}`)}\s?\S`,
  "i",
);
const sender = new RegExp(startOfLabel(`${senders}|${subjects}`), "i");
/** A briefing note may have these lines too, so that they alone make no e-mail. */
const memo = new RegExp(startOfLabel(`${subjects}|Date|日期|Дата|日付`), "i");
// cspell:enable
const sentLabel = new RegExp(String.raw`${startOfLabel(dates)}\s*`, "i");
/** The labels of a date that only e-mails have. */
const timeOfSending = new RegExp(
  startOfLabel(
    "Sent|发送时间|Gesendet|Envoyé|Enviado(?: el)?|Отправлено|送信日時|보낸 ?날짜|寄件日期",
  ),
  "i",
);
/** `**Subject:** FW: ` */
const signOfAnswer = new RegExp(
  String.raw`${startOfLabel(subjects)}\s*(?:fwd?|re|aw|wg|tr|rv|转发|轉發|回复|答复)\s?[:\uFF1A]`,
  "i",
);
/** The second line of `Content-Type: …`. */
const parameter = /^[a-z-]{2,12}=(?:"[^"\n]{1,80}"|[^\s"]{1,80});?$/;
/** The label of a subject, with the signs of answers and the name of a list: `Subject: Fwd: [Metals] `. */
export const subjectLabel = new RegExp(
  String.raw`^(?:>[ \t]?)*${startOfLabel(subjects).slice(1)}\s*(?:(?:fwd?|re|aw|wg|tr|rv|enc|转发|轉發|回复|答复)\s?[:\uFF1A]\s*){0,9}(?:\[[^\]\n]{1,30}\]\s*)?(?=\S)`,
  "i",
);
const attribution =
  /^(?:On .{6,120} wrote\s?:|Am .{6,120} schrieb.{0,80}:|Le .{6,120} a écrit\s?:|El .{6,120} escribió\s?:|Em .{6,120} escreveu\s?:|.{6,120} (?:пишет|написал\(?а?\)?)\s?:|.{6,120}(?:写道|寫道)\s?[:\uFF1A]|-{2,}\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|原始邮件|转发邮件)\s?-{2,}|Begin forwarded message:)$/i;

/** `> 90% of gallium`: more than. */
const moreThan = /^>\s?(?:[~≈$€£¥]|[A-Z]{2,3}[$]? ?)?[0-9]/;

/** The lines of a text, and those of them that only an e-mail has. */
export interface EmailParts {
  readonly lines: readonly PageLine[];
  /** `From: …`, `Sent: …` */
  readonly headers: readonly PageLine[];
  /** `On … wrote:` */
  readonly attributions: readonly PageLine[];
  /** The headers and the attributions. */
  readonly isHeader: ReadonlySet<PageLine>;
  /** Lines that start with `>`. */
  readonly quotes: readonly PageLine[];
}

/** Finds the parts of an e-mail. Without headers and quotations, a text is none. */
export function emailPartsOf(lines: readonly PageLine[]): EmailParts {
  const headers = headerLines(lines);
  const attributions = lines.filter(isAttribution);
  const isHeader = new Set([...headers, ...attributions]);
  const signed = lines.filter(({ text }) => text.startsWith(">"));
  const isQuoted = isHeader.size > 0 || !signed.every(({ text }) => moreThan.test(text));
  return { lines, headers, attributions, isHeader, quotes: isQuoted ? signed : [] };
}

/** Returns true if the lines with `>` quote another text, and are not a part of a text in Markdown. */
export function hasQuotation({ lines, attributions, isHeader, quotes }: EmailParts): boolean {
  return (
    quotes.length * 2 > lines.length ||
    (isHeader.size > 0 && quotes.length >= 3) ||
    (quotes.length > 0 && lines.every((line) => isHeader.has(line) || line.text.startsWith(">"))) ||
    (quotes.length > 0 && attributions.length > 0)
  );
}

/** Returns the date in the last header that has one: that of the forwarded e-mail. */
export function sentDate({ headers }: EmailParts): string | undefined {
  const words = headers.map(({ text }) => unquoted(text)).findLast((line) => sentLabel.test(line));
  // A name of a zone after an offset says nothing more: `+0000 (UTC)`.
  const line = words?.replace(/ \([A-Z]{3,4}\)$/, "");
  return line === undefined ? undefined : readDateAtEnd(line, undefined)?.when;
}

function isAttribution({ text }: PageLine): boolean {
  return (
    text.length < 240 && /[:\uFF1A-]$/.test(text.slice(-1)) && attribution.test(unquoted(text))
  );
}

/** Finds runs of at least two header lines with a sender or a subject. */
function headerLines(lines: readonly PageLine[]): PageLine[] {
  const found: PageLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const run = runOfHeaders(lines, at);
    const isMail =
      run.length >= 2 &&
      run.some(({ text }) => sender.test(unquoted(text))) &&
      !run.every(({ text }) => memo.test(text)) &&
      !isMemo(run);
    if (isMail) found.push(...run);
    at += Math.max(run.length - 1, 0);
  }
  return found;
}

/**
 * Returns true for a head such as `**From:** Ore Desk` and `**Date:** 2025-10-24`, as assistants write it in bold above a text, without
 * an address, the sign of a forwarded e-mail or anything else that shows an e-mail.
 */
function isMemo(run: readonly PageLine[]): boolean {
  const lines = run.map(({ text }) => text);
  if (!lines.every((text) => text.startsWith("*"))) return false;
  const hasSubject = lines.some((text) => subjectLabel.test(text));
  return !lines.some(
    (text) =>
      text.includes("@") ||
      timeOfSending.test(text) ||
      signOfAnswer.test(text) ||
      (hasSubject && sentLabel.test(text) && /[0-9]:[0-9]{2}/.test(text)),
  );
}

function runOfHeaders(lines: readonly PageLine[], from: number): PageLine[] {
  let to = from;
  while (
    to < lines.length &&
    lines[to]!.text.length < 500 &&
    (header.test(unquoted(lines[to]!.text)) || (to > from && parameter.test(lines[to]!.text)))
  )
    to++;
  return lines.slice(from, to);
}
