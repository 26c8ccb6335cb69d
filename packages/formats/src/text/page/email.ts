import { endsInCitation } from "../citation-marks.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { readDateAtEnd } from "../stated-date.ts";
import { noWidth, type PageLine, type PageText } from "./page-text.ts";
import { isSummaryLine, unquoted } from "./summary-lines.ts";

const header =
  /^(?<name>From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Importance|Attachments?|发件人|发送时间|收件人|抄送|主题|日期|Von|Gesendet|An|Betreff|De|Envoyé|À|Objet|Enviado(?: el)?|Para|Asunto|Assunto|От|Отправлено|Кому|Тема|Дата|差出人|宛先|送信日時|件名|日付|보낸 ?사람|받는 ?사람|보낸 ?날짜|제목|寄件者|收件者|寄件日期|主旨)\s?[:\uFF1A]\s?\S/i;
const sender =
  /^(?:From|发件人|Von|De|От|差出人|보낸 ?사람|寄件者|Subject|主题|Betreff|Objet|Asunto|Assunto|Тема|件名|제목|主旨)\s?[:\uFF1A]/i;
/** The label of a subject, with the signs of answers and the name of a list: `Subject: Fwd: [Metals] `. */
const subjectLabel =
  /^(?:>[ \t]?)*(?:Subject|主题|主題|Betreff|Objet|Asunto|Assunto|Тема|件名|제목|主旨)\s?[:\uFF1A]\s*(?:(?:fwd?|re|aw|wg|tr|rv|enc|转发|轉發|回复|答复)\s?[:\uFF1A]\s*){0,9}(?:\[[^\]\n]{1,30}\]\s*)?(?=\S)/i;
/** A briefing note may have these lines too, so that they alone make no e-mail. */
const memo =
  /^(?:Subject|Date|主题|日期|Betreff|Objet|Asunto|Assunto|Тема|Дата|件名|日付|제목|主旨)\s?[:\uFF1A]/i;
const sentLabel =
  /^(?:Date|Sent|日期|发送时间|Gesendet|Envoyé|Enviado(?: el)?|Дата|Отправлено|送信日時|日付|보낸 ?날짜|寄件日期)\s?[:\uFF1A]\s*/i;
const attribution =
  /^(?:On .{6,120} wrote\s?:|Am .{6,120} schrieb.{0,80}:|Le .{6,120} a écrit\s?:|El .{6,120} escribió\s?:|Em .{6,120} escreveu\s?:|.{6,120} (?:пишет|написал\(?а?\)?)\s?:|.{6,120}(?:写道|寫道)\s?[:\uFF1A]|-{2,}\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|原始邮件|转发邮件)\s?-{2,}|Begin forwarded message:)$/i;
const signature =
  /^(?:--|(?:Kind|Best|Warm|Many thanks and kind)? ?regards\b.{0,60}|Best(?: wishes)?,.{0,40}|(?:Many )?thanks(?:,| and).{0,40}|Cheers,.{0,40}|Sincerely,?.{0,40}|Sent from my .{1,40}|(?:Mit )?(?:freundlichen|besten|viele) Grüßen?.{0,40}|Cordialement,?.{0,40}|(?:Un )?saludos?(?: cordial(?:es)?)?,?.{0,40}|С уважением,?.{0,40}|此致.{0,10}|祝好.{0,10})$/i;
/** `Hi all,`, `Dear colleagues,`, `各位好，` */
export const greeting =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe|guten (?:tag|morgen)|sehr geehrte|bonjour|chers?|hola|buenos días|estimad[oa]s?|добрый день|здравствуйте|уважаемые|各位(?:好|早)?|大家好|您好|你好)(?![\p{L}]).{0,30}[,:!\uFF0C\uFF1A\uFF01]$/iu;
/** `Please find below today's brief.`, `以下是今日简报：` */
const introduction =
  /^(?:please find (?:below|attached)|(?:here|below|attached) (?:is|are)|(?:请|請)(?:查收|查阅|查閱|见|見)|以下(?:是|为|為)|anbei|im Folgenden|veuillez trouver|voici|a continuación|adjunto|ниже|во вложении)(?![a-zа-я]).{0,100}[.:!\u3002\uFF1A\uFF01]$/i;
/** A sentence: a quoted line that was wrapped does not start with a capital letter and end like a sentence. */
const answer = /^[\p{Lu}\p{Lo}].*[.!?\u3002\uFF1F\uFF01]$/u;
const quoted = /^[ \t]*(?:>[ \t]?)+/gm;

/** `> 90% of gallium`: more than. */
const moreThan = /^>\s?(?:[~≈$€£¥]|[A-Z]{2,3}[$]? ?)?[0-9]/;

/** `Jan`, `Jane Roe`. */
const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** The most lines that a signature has. */
const longestSignature = 12;

/** `>` opens bullets if most lines that start with it end in a citation, and none is a wrapped or an empty line. */
function areBullets(lines: readonly PageLine[]): boolean {
  const cited = lines.filter(({ text }) => endsInCitation.test(text));
  return (
    cited.length >= 2 &&
    cited.length * 4 >= lines.length * 3 &&
    lines.every(({ text }) => /^>\s[^\s*•–-]/.test(text))
  );
}

/**
 * Removes the parts of an e-mail that are not its text: header lines, `On … wrote:`, the `>` of quoted lines, remarks
 * outside the quotation, and the signature.
 */
export function dropEmail(page: PageText): void {
  const lines = page.lines();
  const headers = headerLines(lines);
  const attributions = lines.filter(
    ({ text }) =>
      text.length < 240 && /[:\uFF1A-]$/.test(text.slice(-1)) && attribution.test(unquoted(text)),
  );
  const signed = lines.filter(({ text }) => text.startsWith(">"));
  const isHeader = new Set([...headers, ...attributions]);
  const isMail = headers.length > 0 || attributions.length > 0;
  const quotes = !isMail && signed.every(({ text }) => moreThan.test(text)) ? [] : signed;
  const isQuotation =
    quotes.length * 2 > lines.length ||
    (isMail && quotes.length >= 3) ||
    (quotes.length > 0 && lines.every((line) => isHeader.has(line) || line.text.startsWith(">"))) ||
    (attributions.length > 0 && quotes.length > 0);
  if (!isMail && areBullets(quotes)) {
    for (const { start } of quotes) page.replace(start, "-");
    return;
  }
  if (!isMail && !isQuotation) {
    // A quotation of Markdown. In a text, the sign before a number may mean "more than".
    const firstSummary = lines.find(isSummaryLine)?.start ?? Infinity;
    const allText = page.text;
    for (const line of quotes) {
      const { start, text } = line;
      // `>> is that ingot?` between the lines of a text that is not quoted.
      if (start > firstSummary && /^>\s?>/.test(text) && !endsInCitation.test(text))
        page.drop(line, "text-not-kept", "a quoted remark");
      else if (start < firstSummary || /^>\s?[\p{L}*_"“•–-]/u.test(text)) {
        // An indented line would continue the statement above the empty line.
        const isApart = /\n[^\S\n]*\n[^\S\n]*$/.test(allText.slice(Math.max(0, start - 40), start));
        const words = /^>\s?(?=[\p{L}"“])/u.exec(text)?.[0];
        page.replace(
          start,
          isApart && start > firstSummary && words !== undefined
            ? noWidth.repeat(words.length)
            : " ",
        );
      }
    }
    return;
  }
  if (isMail) page.origins.push("an e-mail");
  page.sent = sentDate(headers);
  const firstSummary = lines.findIndex(isSummaryLine);
  const headline = subjectAsHeadline(lines.slice(0, Math.max(firstSummary, 0)), isHeader);
  for (const [index, line] of lines.entries()) {
    if (!isHeader.has(line)) continue;
    if (line === headline) {
      const end = line.start + subjectLabel.exec(line.text)![0].trimEnd().length;
      page.drop({ start: line.start, end }, "text-not-kept", "the label of the subject");
      continue;
    }
    // Two e-mails are two pages: no headline belongs to a text in the other one.
    const isBetween = firstSummary !== -1 && firstSummary < index;
    if (isBetween && !isHeader.has(lines[index - 1]!)) page.replace(line.start, "---");
    page.drop(line, "text-not-kept", "a line of the e-mail");
  }
  const opening = new Set(isHeader);
  for (const [index, line] of lines.entries()) {
    const isGreeting = greeting.test(line.text);
    if (!opening.has(lines[index - 1]!) || !(isGreeting || introduction.test(line.text))) continue;
    page.drop(
      line,
      "text-not-kept",
      `the ${isGreeting ? "greeting" : "introduction"} of the e-mail`,
    );
    opening.add(line);
  }
  if (isQuotation) {
    const { text } = page;
    for (const match of text.matchAll(quoted))
      page.replace(match.index, " ".repeat(match[0].length));
  }
  if (!isMail) {
    const from = lines.indexOf(quotes[0]!);
    const answers = lines
      .slice(from, lines.indexOf(quotes.at(-1)!))
      .filter(({ text }) => !text.startsWith(">") && answer.test(text));
    dropRemarks(page, answers, "an answer between the quoted lines");
    return;
  }
  if (isQuotation) {
    const own = lines.filter((line) => !line.text.startsWith(">") && !isHeader.has(line));
    // A reply to a summary has the summary in the quotation, and an answer may have it above the quotation.
    const isAnswer = hasSummary(own) && !hasSummary(quotes);
    if (isAnswer) {
      dropRemarks(page, quotes, "a line of the quoted e-mail");
      dropSignature(page, own);
    } else dropRemarks(page, own, "a remark outside the quoted text");
    return;
  }
  const above = lines.slice(0, lines.indexOf(headers[0] ?? attributions[0]!));
  dropRemarks(
    page,
    above.filter((line) => !isHeader.has(line)),
    "a remark above the text",
  );
  // A signature above a forwarded text is a remark, so only the lines below the last header can be one.
  const below = lines.slice(lines.findLastIndex((line) => isHeader.has(line)) + 1);
  dropSignature(page, below);
}

/** Returns the date in the last header that has one: that of the forwarded e-mail. */
function sentDate(headers: readonly PageLine[]): string | undefined {
  const words = headers.map(({ text }) => unquoted(text)).findLast((line) => sentLabel.test(line));
  // A name of a zone after an offset says nothing more: `+0000 (UTC)`.
  const line = words?.replace(/ \([A-Z]{3,4}\)$/, "");
  return line === undefined ? undefined : readDateAtEnd(line, undefined)?.when;
}

/** Returns the subject nearest to the text of an e-mail, if the text starts without a headline. */
function subjectAsHeadline(
  above: readonly PageLine[],
  isHeader: ReadonlySet<PageLine>,
): PageLine | undefined {
  const last = above.findLastIndex((line) => isHeader.has(line));
  const mayBeHeadline = ({ text }: PageLine): boolean => {
    const words = unquoted(text);
    return (
      !/[.,:!\u3002\uFF0C\uFF1A\uFF01]$/.test(words) && readSourceLine(words, 0)?.isCertain !== true
    );
  };
  if (last === -1 || above.slice(last + 1).some(mayBeHeadline)) return undefined;
  return above.findLast((line) => isHeader.has(line) && subjectLabel.test(line.text));
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

/** Removes remarks. Lines with a summary are another text, so that all of them stay. */
function dropRemarks(page: PageText, lines: readonly PageLine[], what: string): void {
  if (hasSummary(lines)) return;
  for (const line of lines) page.drop(line, "text-not-kept", what);
}

function hasSummary(lines: readonly PageLine[]): boolean {
  return lines.some(isSummaryLine);
}

function dropSignature(page: PageText, lines: readonly PageLine[]): void {
  const from = lines.findLastIndex(({ text }) => text.length < 80 && signature.test(text));
  if (from === -1 || lines.length - from > longestSignature) return;
  const below = lines.slice(from + 1);
  const name = below.slice(0, 1).filter(({ text }) => personName.test(text));
  // Above the text of a brief, it is only the greeting and the name.
  const { end } = (hasSummary(below) ? name : below).at(-1) ?? lines[from]!;
  page.drop({ start: lines[from]!.start, end }, "text-not-kept", "the signature of the e-mail");
}
