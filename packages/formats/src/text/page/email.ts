import { PatternsByLetter } from "../patterns-by-letter.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import {
  emailPartsOf,
  hasQuotation,
  sentDate,
  subjectLabel,
  type EmailParts,
} from "./email-parts.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { areBullets, readQuoteSigns } from "./quote-signs.ts";
import { isSummaryLine, unquoted } from "./summary-lines.ts";

const signature =
  /^(?:--|(?:Kind|Best|Warm|Many thanks and kind)? ?regards\b.{0,60}|Best(?: wishes)?,.{0,40}|(?:Many )?thanks(?:,| and).{0,40}|Cheers,.{0,40}|Sincerely,?.{0,40}|Sent from my .{1,40}|(?:Mit )?(?:freundlichen|besten|viele) Grüßen?.{0,40}|Cordialement,?.{0,40}|(?:Un )?saludos?(?: cordial(?:es)?)?,?.{0,40}|С уважением,?.{0,40}|此致.{0,10}|祝好.{0,10})$/i;
/** `Hi all,`, `Dear colleagues,`, `各位好，`, `関係者各位` */
export const greeting = new PatternsByLetter(
  [
    String.raw`(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe|guten (?:tag|morgen)|sehr geehrte|bonjour|chers?|hola|buenos días|estimad[oa]s?|добрый день|здравствуйте|уважаемые|各位(?:好|早)?|大家好|您好|你好)(?![\p{L}]).{0,30}(?:[,:!\uFF0C\uFF1A\uFF01]|, (?:fyi|see below)\.?)`,
    String.raw`(?:(?:関係者|担当者|社員|部員|お取引先)(?:の皆様)?)?(?:各位|皆様|皆さま)[、,]?`,
    String.raw`(?:いつも)?(?:お疲れ(?:様|さま)です|お世話になっております)。.{0,60}`,
  ],
  { flags: "iu" },
);
/** `FYI` */
const forInformation =
  /^(?:fyi|zur info|pour info|para su información|供参考|供參考)[.:!\u3002]?$/i;
/** `Please find below today's brief.`, `以下是今日简报：` */
const introduction =
  /^(?:please find (?:below|attached)|(?:here|below|attached) (?:is|are)|(?:请|請)(?:查收|查阅|查閱|见|見)|以下(?:是|为|為)|anbei|im Folgenden|veuillez trouver|voici|a continuación|adjunto|ниже|во вложении)(?![a-zа-я]).{0,100}[.:!\u3002\uFF1A\uFF01]$/i;
/** A sentence: a quoted line that was wrapped does not start with a capital letter and end like a sentence. */
const answer = /^[\p{Lu}\p{Lo}].*[.!?\u3002\uFF1F\uFF01]$/u;
const quoted = /^[^\S\n]*(?:>[ \t]?)+/gm;

/** `Paul,`, below the header of an e-mail. */
const onlyName = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?,$/u;
/** `Jan`, `Jane Roe`. */
const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** The most lines that a signature has. */
const longestSignature = 12;

/**
 * Removes the parts of an e-mail that are not its text: header lines, `On … wrote:`, the `>` of quoted lines, remarks
 * outside the quotation, and the signature.
 */
export function dropEmail(page: PageText): void {
  const email = emailPartsOf(page.lines());
  const { lines, isHeader, quotes } = email;
  const isMail = isHeader.size > 0;
  const isQuotation = hasQuotation(email);
  if (!isMail && areBullets(quotes)) {
    for (const { start } of quotes) page.replace(start, "-");
    return;
  }
  if (!isMail && !isQuotation) {
    readQuoteSigns(page, lines, quotes);
    return;
  }
  if (isMail) page.origins.push("an e-mail");
  page.sent = sentDate(email);
  dropHeaders(page, email);
  dropOpening(page, email);
  if (isQuotation)
    for (const { 0: signs, index } of page.text.matchAll(quoted))
      page.replace(index, " ".repeat(signs.length));
  if (!isMail) dropAnswers(page, email);
  else if (isQuotation) dropOutsideQuotation(page, email);
  else dropAroundText(page, email);
}

/** Removes the headers, except for a subject that is the headline of the text. */
function dropHeaders(page: PageText, email: EmailParts): void {
  const { lines, isHeader } = email;
  const firstSummary = lines.findIndex(isSummaryLine);
  const other = textAbove(email).length;
  const headline = subjectAsHeadline(lines.slice(0, Math.max(firstSummary, 0)), isHeader);
  for (const [index, line] of lines.entries()) {
    if (!isHeader.has(line)) continue;
    if (line === headline) {
      const end = line.start + subjectLabel.exec(line.text)![0].trimEnd().length;
      page.drop({ start: line.start, end }, "text-not-kept", "the label of the subject");
      continue;
    }
    // Two e-mails are two pages: no headline belongs to a text in the other one.
    const isBetween =
      (firstSummary !== -1 && firstSummary < index) || (other > 0 && index === other);
    if (isBetween && !isHeader.has(lines[index - 1]!)) page.replace(line.start, "---");
    page.drop(line, "text-not-kept", "a line of the e-mail");
  }
}

/** Removes the greeting and the introduction below the headers. */
function dropOpening(page: PageText, { lines, isHeader }: EmailParts): void {
  const opening = new Set(isHeader);
  for (const [index, line] of lines.entries()) {
    if (!opening.has(lines[index - 1]!)) continue;
    const words = unquoted(line.text);
    const isGreeting = greeting.test(words) || onlyName.test(words);
    if (!(isGreeting || introduction.test(words) || forInformation.test(words))) continue;
    const what = isGreeting ? "greeting" : "introduction";
    page.drop(line, "text-not-kept", `the ${what} of the e-mail`);
    opening.add(line);
  }
}

/** Removes the answers between the lines of a quotation without a header. */
function dropAnswers(page: PageText, { lines, quotes }: EmailParts): void {
  const inside = lines.slice(lines.indexOf(quotes[0]!), lines.indexOf(quotes.at(-1)!));
  const answers = inside.filter(({ text }) => !text.startsWith(">") && answer.test(text));
  dropRemarks(page, answers, "an answer between the quoted lines");
}

/** Removes remarks outside the quotation of an e-mail, or the quotation if only the answer to it has a summary. */
function dropOutsideQuotation(page: PageText, email: EmailParts): void {
  const { lines, isHeader, quotes } = email;
  const own = lines
    .slice(textAbove(email).length, startOfTextBelow(email))
    .filter((line) => !line.text.startsWith(">") && !isHeader.has(line));
  if (hasSummary(own) && !hasSummary(quotes)) {
    dropRemarks(page, quotes, "a line of the quoted e-mail");
    dropSignature(page, own);
    return;
  }
  dropRemarks(page, own, "a remark outside the quoted text");
  const inner = quotes.filter((line) => !isHeader.has(line) && unquoted(line.text) !== "");
  const depths = inner
    .filter(({ text, ...line }) => isPartOfText({ ...line, text: unquoted(text) }))
    .map(depthOf);
  const depth = depths.reduce((least, other) => Math.min(least, other), Infinity);
  const outer = depth === Infinity ? [] : inner.filter((line) => depthOf(line) < depth);
  dropRemarks(page, outer, "a remark outside the quoted text");
}

/** Returns how many `>` are before a line. */
function depthOf({ text }: PageLine): number {
  return text.slice(0, text.length - unquoted(text).length).split(">").length - 1;
}

/** Removes remarks above the headers of an e-mail, and the signature. */
function dropAroundText(page: PageText, email: EmailParts): void {
  const { lines, headers, attributions, isHeader } = email;
  const from = textAbove(email).length;
  const above = lines.slice(from, lines.indexOf(headers[0] ?? attributions[0]!));
  const remarks = above.filter((line) => !isHeader.has(line));
  dropRemarks(page, remarks, "a remark above the text");
  dropBetweenHeaders(page, email);
  // A signature above a forwarded text is a remark, so only the lines below the last header can be one.
  dropSignature(page, lines.slice(lines.findLastIndex((line) => isHeader.has(line)) + 1));
}

/** Removes what is between the headers of two e-mails, unless it is a text, if the last e-mail has one: `See below.` */
function dropBetweenHeaders(page: PageText, { lines, isHeader }: EmailParts): void {
  const first = lines.findIndex((line) => isHeader.has(line));
  const last = lines.findLastIndex((line) => isHeader.has(line));
  if (!lines.slice(last + 1).some(isPartOfText)) return;
  let part: PageLine[] = [];
  for (const line of lines.slice(first, last + 1)) {
    if (!isHeader.has(line)) {
      part.push(line);
      continue;
    }
    if (part.length > 0 && !part.some(isPartOfText))
      for (const remark of part) page.drop(remark, "text-not-kept", "a remark above the text");
    part = [];
  }
}

function isPartOfText(line: PageLine): boolean {
  return (
    isSummaryLine(line) ||
    listed.test(line.text) ||
    readSourceLine(line.text, 0)?.isCertain === true
  );
}

const rule = /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/;
const listed = /^(?:[-–—•*●▪]|[0-9]{1,2}[.)、])\s/;

/** Returns the lines above the first header if they have several bullets: another text, and no remark. */
function textAbove({ lines, isHeader }: EmailParts): readonly PageLine[] {
  const above = lines.slice(
    0,
    Math.max(
      lines.findIndex((line) => isHeader.has(line)),
      0,
    ),
  );
  return above.filter(({ text }) => listed.test(text)).length > 1 ? above : [];
}

/** Returns the index of the rule below the quotation below which a text with several bullets is: another text, and no remark. */
function startOfTextBelow({ lines, quotes }: EmailParts): number {
  const last = lines.indexOf(quotes.at(-1)!);
  const below = lines.findIndex(({ text }, index) => index > last && rule.test(text));
  if (below === -1) return lines.length;
  const bullets = lines.slice(below).filter(({ text }) => listed.test(text));
  return bullets.length > 1 ? below : lines.length;
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
