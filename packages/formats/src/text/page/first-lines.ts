import { PatternsByLetter } from "../patterns-by-letter.ts";
import { startsWithBullet } from "../bullet-signs.ts";
import { isSourceListHeading, readListedSource } from "../source-list.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { hasSeveralWords } from "../title-lines.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { isSummaryLine } from "./summary-lines.ts";

const nameOfPerson = String.raw`\p{Lu}[\p{L}.'’-]{1,20}`;
/** `Hi Tom`, `Good morning all`: a greeting without a sign at its end. */
const greeting = new PatternsByLetter(
  [
    String.raw`(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?: (?:all|[Tt]eam|[Ee]veryone|both|folks|[Cc]olleagues|there|${nameOfPerson}(?: ${nameOfPerson}| and ${nameOfPerson})?))?)`,
  ],
  { flags: "u" },
);
/** What Google Docs shows above a document. */
const nameOfDocument = /^(?:untitled document|shared with me)$/i;
/** `Minerals Bot APP  8:14 AM`, as Slack writes it above the message of a program. */
const messageOfProgram = /^\S.{0,40}\s(?:APP|BOT)\s{1,3}[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)?$/;
/** `DRAFT – NOT FOR DISTRIBUTION`, `Draft v2 – 1 Dec – AR` */
const draft =
  /^draft(?: v(?:ersion)? ?[0-9][0-9.]{0,4}(?:\s?[-–—|·,]\s?.{1,20}){0,3}|\s?[-–—|·:,]\s?(?:strictly )?(?:not for .{4,30}|confidential.{0,30}|embargoed.{0,30}|internal.{0,20}|do not .{4,20}|for (?:review|comment|discussion|internal use).{0,20}))$/i;

interface Kind {
  readonly what: string;
  /** True if an empty line must be below it. */
  readonly needsGap: boolean;
  readonly test: (text: string) => boolean;
}

const kinds: readonly Kind[] = [
  { what: "a greeting", needsGap: true, test: (text) => greeting.test(text) },
  {
    what: "the name of a document",
    needsGap: false,
    test: (text) => nameOfDocument.test(text),
  },
  { what: "the time of a message", needsGap: false, test: (text) => messageOfProgram.test(text) },
  { what: "a note of a page about itself", needsGap: true, test: (text) => draft.test(text) },
  // The button above an answer of an assistant.
  { what: "the tabs of a page", needsGap: false, test: (text) => /^sources$/i.test(text) },
];

/** A longer line is none of these, in UTF-16 code units. */
const longest = 70;
/** The most of these lines that a text has above its headline. */
const mostLines = 5;

/** Removes lines at the top of a text that a mail, a chat or the page of a document has above a headline. Reports them. */
export function dropFirstLines(page: PageText): void {
  const start = page.text.search(/\S/);
  if (start === -1 || kindOf(firstLine(page.text, start)) === undefined) return;
  const lines = page.lines();
  const found: [PageLine, Kind][] = [];
  for (const line of lines.slice(0, mostLines)) {
    const kind = kindOf(line.text);
    if (kind === undefined) break;
    found.push([line, kind]);
  }
  const title = lines[found.length];
  if (title === undefined || !mayBeTitle(title)) return;
  const isApart = (at: number): boolean => !isDirectlyBelow(page.text, lines, at);
  if (found.some(([, { needsGap }], at) => needsGap && !isApart(at + 1))) return;
  for (const [line, { what }] of found) page.drop(line, "interface-residue", what);
}

function firstLine(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}

function kindOf(text: string): Kind | undefined {
  return text.length > longest ? undefined : kinds.find(({ test }) => test(text));
}

/** Returns true for a line of several words outside a text. */
function mayBeTitle(line: PageLine): boolean {
  const { text } = line;
  return (
    hasSeveralWords(line) &&
    !startsWithBullet.test(text) &&
    !isSummaryLine(line) &&
    !isSourceListHeading(text) &&
    !text.includes("://") &&
    readListedSource(text, 0, true) === undefined &&
    readSourceLine(text, 0) === undefined
  );
}
