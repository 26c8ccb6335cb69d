import type { Provenance } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import type { ParseOptions } from "../../format.ts";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { endOfLine } from "../spans.ts";
import { readAsianNotes } from "./asian-notes.ts";
import { dropInvisibleMarks } from "./invisible-marks.ts";
import { readBracketedNumbers } from "./bracketed-numbers.ts";
import { dropChatTurns } from "./chat-turns.ts";
import { dropMessageStamps } from "./chat-messages.ts";
import { dropTables, mayHaveTables } from "./columns.ts";
import { dropComments } from "./comments.ts";
import { dropEmptySections } from "./empty-sections.ts";
import { dropFirstLines } from "./first-lines.ts";
import { dropFrontMatter } from "./front-matter.ts";
import { dropCodeBlock } from "./code-block.ts";
import { readDecimalNumbers } from "./decimal-numbers.ts";
import { readDashBullets } from "./dash-bullets.ts";
import { joinBrokenWords } from "./broken-words.ts";
import { dropEscapes, raiseDigits, readAssistantMarks } from "./assistant-marks.ts";
import { dropChatAnswer } from "./chat-answer.ts";
import { readDigitsOfMarks, readSeparators } from "./digits-of-marks.ts";
import { dropEmail } from "./email.ts";
import {
  dropCitationsOfTitles,
  dropHeadingAttributes,
  dropUnderlines,
  readHeadingSigns,
} from "./heading-signs.ts";
import { dropHeadingBrackets } from "./heading-brackets.ts";
import { readGroupWords } from "./group-words.ts";
import { readInlineLinks, readLinkedSources, readPipedLinks } from "./inline-links.ts";
import { partInlineLists } from "./inline-lists.ts";
import { dropEditLinks, dropInterfaceLines } from "./interface-lines.ts";
import { joinLabelLines } from "./label-lines.ts";
import { readWhiteSpace } from "./white-space.ts";
import { dropLinkTitles } from "./link-titles.ts";
import { dropCommentMarks, dropReturnLinks } from "./note-marks.ts";
import { readListedMarks } from "./listed-marks.ts";
import { readListedNumbers } from "./listed-numbers.ts";
import { joinListedSites } from "./listed-sites.ts";
import {
  dropCheckboxes,
  dropRulesAround,
  dropStars,
  readLabelledStatements,
  readLetterBullets,
  readOrnaments,
} from "./line-ornaments.ts";
import { readHeadingNumbers } from "./heading-numbers.ts";
import { readHeadLabels } from "./head-labels.ts";
import { dropHeadProperties } from "./head-properties.ts";
import { dropHeadlineSigns } from "./headline-signs.ts";
import { dropContents } from "./contents.ts";
import { dropNumbersOfPages } from "./page-numbers.ts";
import { joinLoneMarks } from "./lone-marks.ts";
import { dropMailPage } from "./mail-page.ts";
import { readNamedNotes } from "./named-notes.ts";
import { readLetteredTitles, readNestedTitles } from "./nested-titles.ts";
import { readNoticeLines } from "./notice-lines.ts";
import { readNumberLines, readPaddedNumbers } from "./number-lines.ts";
import {
  moveNumbersOfSources,
  joinProvider,
  partDatelines,
  partHeadlines,
  partLeads,
  partNamesOfSources,
  partNumberOfRelease,
  partSourceLists,
} from "./parted-lines.ts";
import { sign, signsOf } from "./page-signs.ts";
import { readNumberSigns } from "./number-signs.ts";
import { dropLabelledProperties, readPropertyLines } from "./property-lines.ts";
import { readPluralSources } from "./plural-sources.ts";
import { partPostHeadline } from "./post-headline.ts";
import { dropPostHeads } from "./post-heads.ts";
import { dropPostMarks } from "./post-marks.ts";
import { readRareBullets } from "./rare-bullets.ts";
import { readStarNotes } from "./star-notes.ts";
import { readStatementTables } from "./statement-tables.ts";
import { dropSourceChips } from "./source-chips.ts";
import { partRunInSections } from "./run-in-sections.ts";
import { dropPaidMarks } from "./paid-marks.ts";
import { PageText } from "./page-text.ts";
import { dropQuestions } from "./speaker-labels.ts";
import { dropStraySigns } from "./stray-signs.ts";
import { dropStruckText } from "./struck-text.ts";
import { readThreadNumbers } from "./thread-numbers.ts";
import { dropSubjectLine } from "./subject-line.ts";
import { dropTodoLines } from "./todo-lines.ts";
import { dropUnknownFields } from "./unknown-fields.ts";
import { readWikiMarkup } from "./wiki-markup.ts";

/** Signs of steps that leave white space inside a line, and of lines that have some. */
const changesLines =
  sign.hidden |
  sign.assistant |
  sign.emoji |
  sign.brokenWord |
  sign.unclean |
  sign.emphasis |
  sign.escape |
  sign.heading;

/** A pasted text after all steps. */
export interface PreparedPage {
  /** Has the length of the source, so that offsets stay correct. */
  readonly text: string;
  readonly mayHaveNumericDate: boolean;
  /** True if `cleanWords` changes no line. */
  readonly hasCleanLines: boolean;
  readonly diagnostics: OffsetDiagnostic[];
  readonly provenance: Provenance | undefined;
  /** The date on which an e-mail was sent. */
  readonly sent: string | undefined;
}

/**
 * Removes the parts of a pasted text that belong to an e-mail, a web page or a chat, replaces emoji before lines, and
 * joins words that a PDF broke. Reports every line and phrase that it removes; signs that only decorate are not reported.
 */
export function preparePage(source: string, { readManifest }: ParseOptions = {}): PreparedPage {
  const page = new PageText(source);
  readWhiteSpace(page);
  readDigitsOfMarks(page);
  readSeparators(page);
  dropCodeBlock(page);
  dropStraySigns(page);
  readPipedLinks(page);
  dropComments(page);
  dropHeadingAttributes(page);
  if (/^\s*(?:---|\+\+\+)/.test(page.text)) dropFrontMatter(page);
  const signs = readSigns(page, readManifest);
  const before = page.text;
  const struckText = dropStruckText(page);
  const lostSources = dropSourceChips(page);
  if (signs & sign.escape) dropEscapes(page);
  dropLinkTitles(page);
  const raisesDigits = signs & (sign.escape | sign.bracketedWord | sign.footnote);
  dropReturnLinks(page);
  dropCommentMarks(page);
  readStarNotes(page);
  readAsianNotes(page);
  const marks = readListedMarks(page);
  const named = readNamedNotes(page);
  const footnotes = [
    ...marks,
    ...named,
    ...(raisesDigits ? raiseDigits(page, signs) : []),
    ...readListedNumbers(page),
  ];
  readAssistantMarks(page, signs);
  readStatementTables(page);
  // What these steps remove leaves spaces inside lines.
  const hasCleanLines = (signs & changesLines) === 0 && page.text === before;
  const columns = signs & sign.unclean || mayHaveTables(source) ? dropTables(page) : [];
  const properties = dropHeadProperties(page);
  dropInterface(page, signs);
  readLinkedSources(page);
  readInlineLinks(page);
  if (signs & sign.dashBullet) readDashBullets(page);
  readRareBullets(page);
  dropHeadlineSigns(page);
  arrangeLines(page, signs);
  readSignsOfLines(page, signs);
  const unread =
    signs & (sign.bracketedNumber | sign.bracketedWord) ? readBracketedNumbers(page) : [];
  const warnings = signs & sign.brokenWord ? joinBrokenWords(page) : [];
  return {
    text: page.text,
    mayHaveNumericDate: (signs & sign.numericDate) !== 0,
    hasCleanLines,
    diagnostics: [
      ...noteResidue(page, source),
      ...struckText,
      ...lostSources,
      ...footnotes,
      ...columns,
      ...properties,
      ...unread,
      ...warnings,
      ...noteOrigins(page),
    ],
    provenance: page.provenance,
    sent: page.sent,
  };
}

/**
 * Returns the signs of a text, after its markup of a wiki is read and what a message adds is removed: the lines of a quoted text
 * start with their own signs only then.
 */
function readSigns(page: PageText, readManifest: ParseOptions["readManifest"]): number {
  const signs = readWikiSigns(page);
  const before = page.text;
  if (signs & sign.hidden) dropInvisibleMarks(page, readManifest);
  dropMessage(page, signs);
  return page.text === before ? signs : readWikiSigns(page) | (signs & sign.hidden);
}

function readWikiSigns(page: PageText): number {
  const signs = signsOf(page.text);
  if (!(signs & sign.wikiHeading)) return signs;
  readWikiMarkup(page);
  return signsOf(page.text);
}

/** Removes what an e-mail or a chat adds to a text. */
function dropMessage(page: PageText, signs: number): void {
  if (signs & sign.email) dropEmail(page);
  dropMailPage(page);
  dropSubjectLine(page);
  dropFirstLines(page);
  dropPaidMarks(page);
  dropMessageStamps(page);
  dropPostHeads(page);
  dropPostMarks(page);
  partPostHeadline(page);
  readThreadNumbers(page);
  dropQuestions(page);
  dropChatTurns(page);
  dropChatAnswer(page, (signs & sign.assistant) !== 0);
}

/** Removes the lines and links of a web page that are not its text. */
function dropInterface(page: PageText, signs: number): void {
  if (signs & sign.bracketedWord) dropEditLinks(page);
  dropNumbersOfPages(page);
  dropContents(page);
  dropInterfaceLines(page);
  dropTodoLines(page);
  dropEmptySections(page);
}

/** Joins and parts lines, so that a name, a date, a headline and a list of sources are where a summary has them. */
function arrangeLines(page: PageText, signs: number): void {
  readNoticeLines(page);
  joinProvider(page);
  joinLoneMarks(page);
  joinListedSites(page);
  partNumberOfRelease(page);
  readPluralSources(page);
  readHeadLabels(page);
  joinLabelLines(page);
  readPropertyLines(page);
  dropUnknownFields(page);
  dropLabelledProperties(page);
  readNumberLines(page);
  readPaddedNumbers(page);
  readNumberSigns(page);
  partDatelines(page);
  partHeadlines(page);
  dropHeadingBrackets(page);
  readGroupWords(page);
  partRunInSections(page);
  partLeads(page);
  partInlineLists(page);
  if (signs & sign.firstAfterColon) partSourceLists(page);
  partNamesOfSources(page);
  moveNumbersOfSources(page);
}

/** Reads the signs at the start of lines and around them: headings, bullets, rules and ornaments. */
function readSignsOfLines(page: PageText, signs: number): void {
  dropRulesAround(page);
  dropUnderlines(page);
  if (signs & sign.heading) readHeadingSigns(page);
  dropCitationsOfTitles(page);
  if (signs & sign.unclean) readLabelledStatements(page);
  if (signs & sign.emphasis) dropStars(page);
  if (signs & sign.checkbox) dropCheckboxes(page);
  if (signs & sign.letterBullet) readLetterBullets(page);
  if (signs & sign.emoji) readOrnaments(page);
  readNestedTitles(page);
  readLetteredTitles(page);
  if (signs & sign.headingNumber) readHeadingNumbers(page);
  readDecimalNumbers(page);
}

/** Reports the parts that the steps have removed. */
function noteResidue({ residue }: PageText, source: string): OffsetDiagnostic[] {
  return residue.map(({ code, what, start, end }) => {
    const message = `${quoteStart(source, start, end)} is ${what} and is not kept`;
    return { code, severity: "note", message, start, end };
  });
}

/** Quotes the start of the first line of a range. */
function quoteStart(source: string, start: number, end: number): string {
  const text = source.slice(start, endOfLine(source, start, end)).trimEnd();
  return `\`${shorten(text, 41)}\``;
}

function noteOrigins({ origins, text }: PageText): OffsetDiagnostic[] {
  if (origins.length === 0) return [];
  const start = text.search(/\S/);
  const message = `read as ${origins.join(", ")}`;
  return [
    {
      code: "text-origin",
      severity: "note",
      message,
      start,
      end: endOfLine(text, start),
    },
  ];
}
