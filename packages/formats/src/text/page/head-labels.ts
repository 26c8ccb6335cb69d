import { endsCited } from "../citation-marks.ts";
import { isLeadName } from "../lead-names.ts";
import { hasTitleLabel } from "../read-title.ts";
import { publishedLabel, sourceLabelLength } from "../source-line/labels.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { isSourceListHeading } from "../source-list.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

type Kind = "headline" | "source" | "date";

/** `- Source: Reuters`, `* **Source**: Reuters`, `• **Source:** Reuters` */
const listed =
  /^(?<bullet>[-*•–]\s{1,9})(?:\*\*|__)?(?<label>[\p{L}\p{M} ]{2,24})(?:\s?[:\uFF1A](?:\*\*|__)?|(?:\*\*|__)\s?[:\uFF1A])\s*(?<value>\S.{0,300})$/u;
/** `【来源】财新网`, `【来源】：财新网` and `【来源】` */
const bracketed = /^【(?<label>\p{Lo}{2,6})】(?<colon>\s?[:\uFF1A])?(?<value>.{0,300})$/u;

const startsWithDash = /^[-*•–]\s/;
const signsAround = /^[#*\s]{1,12}|[*:\uFF1A\s]{1,12}$/gu;

interface LabelledLine extends PageLine {
  /** Undefined for the label of another property of a page. */
  readonly kind: Kind | undefined;
  /** The length of the bullet and the space after it. */
  readonly bullet: number;
}

/**
 * Reads the labels of a head as lines of their own: `- **Source**: Reuters` in a list of labels without its bullet, and `【来源】财新网`
 * as `来源：财新网`. At least two different labels must be next to one another, one of them that of a headline or a source.
 */
export function readHeadLabels(page: PageText): void {
  const { text } = page;
  const hasBrackets = text.includes("】");
  const hasList = /(?:^|\n)[^\S\n]*[-*•–]\s[^\n:\uFF1A]{2,40}[:\uFF1A]/.test(text);
  if (!hasBrackets && !hasList) return;
  const lines = page.lines();
  if (hasList) dropBullets(page, lines);
  if (hasBrackets) replaceBrackets(page, lines);
}

function dropBullets(page: PageText, lines: readonly PageLine[]): void {
  const { text } = page;
  for (let from = 0; from < lines.length; from++) {
    if (!startsWithDash.test(lines[from]!.text)) continue;
    const found: LabelledLine[] = [];
    let to = from;
    for (; to < lines.length && startsWithDash.test(lines[to]!.text); to++) {
      if (to > from && !isDirectlyBelow(text, lines, to)) break;
      const labelled = readListed(lines[to]!);
      if (labelled !== undefined) found.push(labelled);
    }
    const kinds = found.map(({ kind }) => kind);
    // Other labels may be below these: `Author: Jane Roe`.
    const isList = found.length === to - from && kinds[0] !== undefined && isHead(kinds);
    if (isList && isAtHead(lines[from - 1], lines[to]))
      for (const { start, bullet } of found) page.replace(start, ornamentSpace.repeat(bullet));
    from = to - 1;
  }
}

function readListed(line: PageLine): LabelledLine | undefined {
  const { bullet = "", label = "", value = "" } = listed.exec(line.text)?.groups ?? {};
  if (bullet === "" || endsCited(value)) return undefined;
  return { ...line, kind: kindOf(label, value), bullet: bullet.length };
}

/** Returns true for the lines above and below a list that is neither the text nor at the end of the page. */
function isAtHead(above: PageLine | undefined, below: PageLine | undefined): boolean {
  const nameAbove = above?.text.replace(signsAround, "") ?? "";
  const nameBelow = below?.text.replace(signsAround, "") ?? "";
  return (
    nameBelow !== "" &&
    !isSourceListHeading(nameBelow) &&
    !isSourceListHeading(nameAbove) &&
    !isLeadName(nameAbove)
  );
}

function replaceBrackets(page: PageText, lines: readonly PageLine[]): void {
  const kinds = lines.map(({ text }) => {
    const { label, value = "" } = bracketed.exec(text)?.groups ?? {};
    return label === undefined ? undefined : kindOf(label, value.trim());
  });
  for (const [index, kind] of kinds.entries()) {
    if (kind === undefined) continue;
    // The value of a label may be on the line below it.
    const isInHead = [-2, -1, 1, 2].some((step) => isHead([kind, kinds[index + step]]));
    if (!isInHead) continue;
    const { text, start } = lines[index]!;
    const { label = "", colon } = bracketed.exec(text)!.groups!;
    page.replace(start, ornamentSpace);
    page.replace(start + label.length + 1, colon === undefined ? "\uFF1A" : " ");
  }
}

/** Returns true for different labels, each of which is there once, one of them that of a headline or a source. */
function isHead(kinds: readonly (Kind | undefined)[]): boolean {
  const known = kinds.filter((kind) => kind !== undefined);
  const different = new Set(known);
  return (
    different.size > 1 &&
    different.size === known.length &&
    (different.has("headline") || different.has("source"))
  );
}

function kindOf(label: string, value: string): Kind | undefined {
  if (hasTitleLabel(`${label}: ${value}.`)) return "headline";
  if (sourceLabelLength(`${label}: x`) > 0) return "source";
  if (!publishedLabel.test(`${label}: `)) return undefined;
  const isDate = value === "" || readSourceLine(`${label}: ${value}`, 0)?.published !== undefined;
  return isDate ? "date" : undefined;
}
