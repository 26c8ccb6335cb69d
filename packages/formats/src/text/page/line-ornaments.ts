import { allBulletSigns, flag, startOfItem, verdict } from "../bullet-signs.ts";
import { startsWithLead } from "../headings.ts";
import { isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { isBlank } from "../spans.ts";
import { noWidth, type PageLine, type PageText } from "./page-text.ts";

const emojiSign = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\uFE0F\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*|[0-9]\uFE0F?\u20E3`;
/** One sign, or the flags of several countries. */
const emoji = new RegExp(
  String.raw`^(?<sign>${emojiSign})(?:(?<=${flag})(?:\s?${flag}){1,9})?\s*`,
  "u",
);
const emojiAtEnd = new RegExp(String.raw`\s*(?:${emojiSign})\s*$`, "u");
/** Replaces an emoji that is not a bullet. Not a common space, so that the line does not look indented. */
export const ornamentSpace = "\u2005";
const isFlag = new RegExp(`^${flag}`, "u");
const isVerdict = new RegExp(`^${verdict}`, "u");
/** In UTF-16 code units. */
const longestLeadName = 60;
const isAnswer = /^[✅✔☑❌✖❎]/u;
/** The end of a statement: a bracket or a full stop. */
export const statement = /[\])】〕.!?\u3002]\s*$/u;

interface OrnamentedLine extends PageLine {
  readonly sign: string;
  /** The sign, without the digit of a keycap. */
  readonly kind: string;
  readonly length: number;
}

/**
 * Replaces an emoji at the start of a line: by a bullet if a line with the same emoji ends like a statement or in a
 * citation, by spaces if not.
 *
 * Before a statement, a flag stays, and so do `✅` and `❌` if the text has several signs of this kind. Before other
 * lines they are reported.
 */
export function readOrnaments(page: PageText): void {
  const lines = page.lines().flatMap((line): OrnamentedLine[] => {
    const match = emoji.exec(line.text);
    const sign = match?.groups?.["sign"];
    // ASCII digits, `#` and `*` are emoji only with a keycap.
    return match === null || sign === undefined || /^[0-9#*©®]$/u.test(sign)
      ? []
      : [{ ...line, sign, kind: sign.replace(/^[0-9]/, ""), length: match[0].length }];
  });
  readHeadingEmoji(page);
  dropInnerEmoji(page);
  dropEmojiOfLeads(page);
  readSquares(page);
  const listed = sourceNumbers(page, lines);
  const bullets = new Set(
    lines.flatMap((line, index) => {
      // Headings have other lines between them.
      const before = lines[index - 1];
      const isListed = before?.kind === line.kind && isBlank(page.text, before.end, line.start);
      return isListed || (statement.test(line.text) && !isOrnamentedSource(line))
        ? [line.kind]
        : before !== undefined && areVerdicts(page.text, before, line)
          ? [before.kind, line.kind]
          : [];
    }),
  );
  // If one of `✅` and `❌` is a bullet, the others are too.
  if ([...bullets].some((sign) => isAnswer.test(sign)))
    for (const { sign } of lines) if (isAnswer.test(sign)) bullets.add(sign);
  // Without the changes below, which would be applied at each line.
  const { text } = page;
  const hasVerdicts = differ(lines.map(({ sign }) => sign));
  const hasVerdictBullets = differ([...bullets]);
  // `•` needs no space after it. All lines have the same bullet.
  const isGlued = lines.some(({ kind, length }) => length === 1 && bullets.has(kind));
  for (const line of lines) {
    const { sign, kind, start, length } = line;
    dropClosingEmoji(page, line);
    if (listed.has(line)) {
      page.replace(start, `${sign[0]}.`.padEnd(length, " "));
    } else if (!bullets.has(kind) || isAboveSource(text, line) || isBeforeLead(line)) {
      page.replace(start, ornamentSpace.repeat(length));
      if (isFlag.test(sign) || (hasVerdicts && isVerdict.test(sign)))
        page.residue.push({
          code: "text-not-kept",
          what: "a sign before a line",
          start,
          end: start + line.text.slice(0, length).trimEnd().length,
        });
    } else if (!isFlag.test(sign) && !(hasVerdictBullets && isVerdict.test(sign))) {
      page.replace(start, (isGlued ? "•" : "-").padEnd(length, " "));
    }
  }
}

const emojiInLine = new RegExp(
  String.raw`(?<=^[^\n]{0,100}[^\s\n]\s{0,2}[|·•\uFF5C]\s{0,2})(?!${flag}|${verdict})(?:${emojiSign})(?=\s?\S)`,
  "gmu",
);

/** Replaces the emoji of `17 Nov 2026 · 📰 Ore Ticker` by spaces. */
function dropInnerEmoji(page: PageText): void {
  for (const { index, 0: found } of page.text.matchAll(emojiInLine))
    page.replace(index, ornamentSpace.repeat(found.length));
}

/** Returns true if several of the signs say yes or no, up or down. */
function differ(signs: readonly string[]): boolean {
  return (
    new Set(signs.filter((sign) => isVerdict.test(sign)).map((sign) => sign.codePointAt(0))).size >
    1
  );
}

/** Returns true for two statements directly below one another: `✅ Chile signed a contract` and `❌ Peru did not`. */
function areVerdicts(text: string, above: OrnamentedLine, below: OrnamentedLine): boolean {
  const isStatement = ({ sign, text: words }: OrnamentedLine): boolean =>
    isVerdict.test(sign) && (/[0-9]/.test(words) || words.split(" ").length > 3);
  return (
    isStatement(above) &&
    isStatement(below) &&
    /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(above.end, below.start))
  );
}

/** Returns true for `📰 Reuters · 2025-11-20 17:55 (UTC+8)`. */
function isOrnamentedSource({ text, length }: OrnamentedLine): boolean {
  return text.endsWith(")") && readSourceLine(text.slice(length), 0)?.isCertain === true;
}

/** Returns true for a headline: it does not end like a statement, and the next line is a source line. */
function isAboveSource(text: string, { text: words, end }: PageLine): boolean {
  const below = /^[^\S\n]*\n(?<line>[^\n]{1,300})/.exec(text.slice(end, end + 340))?.groups![
    "line"
  ];
  return (
    below !== undefined &&
    !statement.test(words) &&
    readSourceLine(below.trim(), 0)?.isCertain === true
  );
}

/** Returns true for the name of a lead, of which the sign is no part: `✅ Key points` above `✅ Chile signed` and `❌ Peru did not`. */
function isBeforeLead({ text, length }: OrnamentedLine): boolean {
  return (
    text.length < longestLeadName && isLeadName(text.slice(length).replace(/\s?[:\uFF1A]$/, ""))
  );
}

/** Replaces the emoji at the end of a line that starts with the same one: `🚨 Tungsten rises 🚨`. */
function dropClosingEmoji(page: PageText, { text, sign, end, length }: OrnamentedLine): void {
  if (text.length > length && text.endsWith(sign)) page.blank(end - sign.length, end);
}

/** Replaces the emoji after the name of a lead: `Key takeaways 👇`. */
function dropEmojiOfLeads(page: PageText): void {
  for (const { text, start, end } of page.lines()) {
    const name = text.length > 60 ? text : text.replace(emojiAtEnd, "");
    if (name.length < text.length && isLeadName(name.replace(emoji, "")))
      page.blank(start + name.length, end);
  }
}

/** Finds the lines that start with `1️⃣`, `2️⃣` … directly below the heading of a list of sources. */
function sourceNumbers(
  page: PageText,
  ornamented: readonly OrnamentedLine[],
): ReadonlySet<OrnamentedLine> {
  const numbered = new Map(
    ornamented.filter(({ sign }) => /^[1-9]/.test(sign)).map((line) => [line.start, line]),
  );
  const found = new Set<OrnamentedLine>();
  if (numbered.size === 0) return found;
  let isInList = false;
  for (const { text, start } of page.lines()) {
    const line = numbered.get(start);
    if (line !== undefined && isInList) found.add(line);
    else isInList = isSourceListHeading(text.replace(emoji, ""));
  }
  return found;
}

const rules =
  /^(?<before>[=~+-]{2,}[^\S\n]*)[^\s=~+-](?:[^\n]{0,100}[^\s=~+-])?(?<after>[^\S\n]*[=~+-]{2,})[^\S\n]*$/gm;

/** A heading with lines of the same sign directly above and below it. */
const ruledHeading =
  /^[ \t]{0,8}(?<above>(?<sign>[=\u2500-\u257F])\k<sign>{2,100})[ \t]{0,8}\n(?<words>[^\n]{2,60})\n[ \t]{0,8}(?<below>\k<sign>{3,100})[ \t]{0,8}$/gm;

/** The signs of most rules. A cheap test that rules out most texts. */
const signsOfRules = ["===", "\u2500\u2500\u2500", "\u2501\u2501\u2501", "\u2550\u2550\u2550"];

function dropRulesOfHeadings(page: PageText): void {
  if (!signsOfRules.some((signs) => page.text.includes(signs))) return;
  for (const { index, 0: match, groups } of page.text.matchAll(ruledHeading)) {
    const { above = "", below = "" } = groups!;
    const start = index + match.indexOf(above);
    page.blank(start, start + above.length);
    const end = index + match.trimEnd().length;
    page.blank(end - below.length, end);
  }
}

/** Replaces the signs around a heading by spaces: `=== Cobalt ===`, `+++ Cobalt +++`. */
export function dropRulesAround(page: PageText): void {
  dropRulesOfHeadings(page);
  const { text } = page;
  if (!["==", "--", "~~", "++"].some((signs) => text.includes(signs))) return;
  for (const { index, 0: match, groups } of text.matchAll(rules)) {
    const { before = "", after = "" } = groups!;
    page.replace(index, ornamentSpace.repeat(before.length));
    const end = index + match.trimEnd().length;
    page.replace(end - after.length, " ".repeat(after.length));
  }
}

const starsAround = /^[^\S\n]*\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*(?=:?[^\S\n]*$)/gm;
const starsInside =
  /(?<=[^\s*][^\S\n]|[-–—•][^\S\n]|[(（“"])\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*(?=$|[\s.,;:!?)）”"，。；：、¹²³⁴-⁹]|[[【\uFF3B]\^?[0-9])/gm;

/** Removes the stars around lines and words, as message apps and chat assistants write them: `*Core insights*`, `- *Price:* Tin rose`. */
export function dropStars(page: PageText): void {
  const { text } = page;
  for (const { index, 0: match } of text.matchAll(starsAround)) {
    page.replace(index + match.indexOf("*"), ornamentSpace);
    page.replace(index + match.length - 1, " ");
  }
  for (const { index, 0: match } of text.matchAll(starsInside)) {
    page.replace(index, noWidth);
    page.replace(index + match.length - 1, noWidth);
  }
}

const emojiOfHeading = new RegExp(
  String.raw`(?<=^[^\S\n]*(?:#{1,6}[^\S\n]{1,6}|\*\*))(?:${emojiSign})\s?(?=[^\n]{2})`,
  "gmu",
);

/** Replaces the emoji of `## 📊 Supply`, `## **📊 Supply**` and `**📊 Supply**` by spaces. */
function readHeadingEmoji(page: PageText): void {
  for (const { index, 0: found } of page.text.matchAll(emojiOfHeading))
    page.replace(index, ornamentSpace.repeat(found.length));
}

const checkbox = new RegExp(
  String.raw`(?<=^[^\S\n]*(?:[${allBulletSigns}+]|[0-9]{1,2}[.)])[^\S\n]{1,9})\[[ xX]\](?=[^\S\n])`,
  "gm",
);
/** `[!summary] Key points`, after the `>` of a quoted line. */
const callout = /(?<=^[^\S\n]*)\[![a-z]{2,20}\][-+]?(?=[^\S\n]|$)/gim;

/** Removes the boxes of a list of tasks, `- [ ] Prices rose`, and the signs of callouts. */
export function dropCheckboxes(page: PageText): void {
  for (const { index, 0: box } of page.text.matchAll(checkbox))
    page.drop({ start: index, end: index + box.length }, "interface-residue", "the box of a task");
  for (const { index, 0: box } of page.text.matchAll(callout))
    page.drop({ start: index, end: index + box.length }, "interface-residue", "a callout");
}

const letterBullet = /^[^\S\n]*o[^\S\n]+(?=[\p{Lu}\p{N}])/u;
/** In a list of Word, several spaces or a tab follow the sign. */
const wideBullet = /^o(?:\t|[^\S\n]{2})/;

/**
 * Reads `o`, which Word writes for a circle, as a bullet: before a tab or several spaces, or on two lines that follow one
 * another. On one line it may be a word, such as the article in Portuguese.
 */
export function readLetterBullets(page: PageText): void {
  let before: PageLine | undefined;
  for (const line of page.lines()) {
    const isBullet = letterBullet.test(line.text);
    if (isBullet && (wideBullet.test(line.text) || before !== undefined)) {
      page.replace(line.start, "-");
      if (before !== undefined) page.replace(before.start, "-");
    }
    before = isBullet ? line : undefined;
  }
}

const square = /^(?<sign>[■□◆◇▼●★])(?![■□◆◇▼●★\s]+$)\s*(?=\S)/u;
const startsWithItem = new RegExp(`^${startOfItem}`, "u");

/**
 * Replaces `■` before headings by spaces: each line with that sign is directly above a bullet with another sign, such as `▼`, or
 * starts with the name of a lead.
 */
function readSquares(page: PageText): void {
  const lines = page.lines();
  const headings = new Map<string, PageLine[]>();
  const bullets = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const sign = square.exec(line.text)?.groups!["sign"];
    if (sign === undefined || isSourceListHeading(line.text)) continue;
    const below = lines[index + 1]?.text ?? "";
    const isHeading =
      (startsWithItem.test(below) && !below.startsWith(sign) && !statement.test(line.text)) ||
      startsWithLead(line.text.slice(sign.length).trimStart());
    if (isHeading) headings.set(sign, [...(headings.get(sign) ?? []), line]);
    else bullets.add(sign);
  }
  for (const [sign, found] of headings)
    if (!bullets.has(sign))
      for (const { start } of found) page.replace(start, ornamentSpace.repeat(sign.length));
}

/** `**Why it matters:** Prices rise.`, `**「背景」** 钨价上涨。` and `**影响**：钨价上涨。`: a statement with a label. */
const labelledStatement =
  /^\*\*(?<label>[^*\n]{1,30})(?:(?<=[:\uFF1A」】])\*\*|\*\*[:\uFF1A])[^\S\n]?[^\s*][^\n]{4,3000}$/gm;

/** Writes a paragraph that starts with a label in bold as a bullet. */
export function readLabelledStatements(page: PageText): void {
  const { text } = page;
  if (!text.includes("\n**")) return;
  for (const { index, 0: line, groups } of text.matchAll(labelledStatement)) {
    const label = groups!["label"]!.replace(/[:\uFF1A]$/, "");
    const isStatement = statement.test(line.slice(-20));
    if (
      isStatement &&
      !isLeadName(label) &&
      !isSourceListHeading(label) &&
      readSourceLine(line, 0) === undefined
    )
      page.replace(index, "- ");
  }
}
