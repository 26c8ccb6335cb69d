import { endsCited } from "../citation-marks.ts";
import { kindOfProperty } from "../property-labels.ts";
import { hasTitleLabel } from "../read-title.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { isBlankLineAbove } from "../spans.ts";
import { hasSeveralWords, isListName, isMastheadName } from "../title-lines.ts";
import { subjectLabel } from "./email-parts.ts";
import { greeting } from "./email.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { isLineOfText } from "./summary-lines.ts";

/** A cheap test that rules out most texts: a short label at the start of a line. */
const mayHaveLabel = /(?:^|\n)[^\S\n]*\*{0,2}\p{L}{2,9}\*{0,2}\s?[:\uFF1A]/u;

/** The most lines of a message above its headline. */
const mostLines = 8;

/**
 * Removes the subject of a message, `Subject: Nickel / Indonesia`, above an empty line and a headline of several words directly above its
 * source line. Without such a headline, the subject is the headline.
 */
export function dropSubjectLine(page: PageText): void {
  const { text } = page;
  if (!mayHaveLabel.test(text.slice(0, longestTop))) return;
  const lines = page.lines();
  const subject = lines
    .slice(0, mostLines)
    .findIndex(({ text: words }) => subjectLabel.test(words));
  if (subject === -1 || lines.slice(0, subject).some(isLineOfText)) return;
  for (let at = subject + 1; at < lines.length && at <= subject + mostLines; at++) {
    const line = lines[at]!;
    if (isLineOfText(line)) return;
    if (isHeadline(text, lines, at)) {
      page.drop(lines[subject]!, "text-not-kept", "the subject of a message");
      for (const property of propertiesBeside(text, lines, subject))
        page.drop(property, "text-not-kept", "a property of the page");
      return;
    }
  }
}

/** `発信者：調査部`, `Verteiler: Einkauf` */
const property = /^(?<label>\p{L}[\p{L} ]{0,20}?)\s?[:\uFF1A]\s?\S.{0,80}$/u;

/** Returns the lines directly above and below a subject that name persons and addressees. */
function propertiesBeside(text: string, lines: readonly PageLine[], subject: number): PageLine[] {
  const isBeside = (at: number): boolean => {
    const label = property.exec(lines[at]?.text ?? "")?.groups!["label"];
    return label !== undefined && kindOfProperty(label) !== undefined;
  };
  let from = subject;
  while (from > 0 && isDirectlyBelow(text, lines, from) && isBeside(from - 1)) from--;
  let to = subject + 1;
  while (isDirectlyBelow(text, lines, to) && isBeside(to)) to++;
  return [...lines.slice(from, subject), ...lines.slice(subject + 1, to)];
}

/** The subject is near the top, in UTF-16 code units. */
const longestTop = 2000;

/** Returns true for a line of several words below an empty line and directly above a source line. */
function isHeadline(text: string, lines: readonly PageLine[], at: number): boolean {
  const { text: words, start } = lines[at]!;
  const below = lines[at + 1];
  if (below === undefined || !isBlankLineAbove(text, start)) return false;
  if (!hasSeveralWords({ text: words }) || hasTitleLabel(words) || endsCited(words)) return false;
  if (greeting.test(words) || /[.\u3002,;:\uFF1A]$/.test(words)) return false;
  if (isListName(words) || isMastheadName(words) || !isDirectlyBelow(text, lines, at + 1))
    return false;
  const { source, published } = readSourceLine(below.text, 0) ?? {};
  return source !== undefined || published !== undefined;
}
