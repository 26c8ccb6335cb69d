import { readDateAtEnd } from "../stated-date.ts";
import type { PageLine } from "./page-text.ts";
import { unquoted } from "./summary-lines.ts";

const header =
  /^(?<name>From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Importance|Attachments?|发件人|发送时间|收件人|抄送|主题|日期|Von|Gesendet|An|Betreff|De|Envoyé|À|Objet|Enviado(?: el)?|Para|Asunto|Assunto|От|Отправлено|Кому|Тема|Дата|差出人|宛先|送信日時|件名|日付|보낸 ?사람|받는 ?사람|보낸 ?날짜|제목|寄件者|收件者|寄件日期|主旨)\s?[:\uFF1A]\s?\S/i;
const sender =
  /^(?:From|发件人|Von|De|От|差出人|보낸 ?사람|寄件者|Subject|主题|Betreff|Objet|Asunto|Assunto|Тема|件名|제목|主旨)\s?[:\uFF1A]/i;
/** A briefing note may have these lines too, so that they alone make no e-mail. */
const memo =
  /^(?:Subject|Date|主题|日期|Betreff|Objet|Asunto|Assunto|Тема|Дата|件名|日付|제목|主旨)\s?[:\uFF1A]/i;
const sentLabel =
  /^(?:Date|Sent|日期|发送时间|Gesendet|Envoyé|Enviado(?: el)?|Дата|Отправлено|送信日時|日付|보낸 ?날짜|寄件日期)\s?[:\uFF1A]\s*/i;
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
      !run.every(({ text }) => memo.test(text));
    if (isMail) found.push(...run);
    at += Math.max(run.length - 1, 0);
  }
  return found;
}

function runOfHeaders(lines: readonly PageLine[], from: number): PageLine[] {
  let to = from;
  while (
    to < lines.length &&
    lines[to]!.text.length < 500 &&
    header.test(unquoted(lines[to]!.text))
  )
    to++;
  return lines.slice(from, to);
}
