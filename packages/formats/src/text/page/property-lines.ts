import { endsCited } from "../citation-marks.ts";
import { isTopicLine } from "../labelled-topics.ts";
import { isLeadName } from "../lead-names.ts";
import { hasTitleLabel } from "../read-title.ts";
import { endsLikeSentence } from "../sentence-end.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { readDateAtEnd } from "../stated-date.ts";
import { startsItem } from "./label-lines.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

const kept = String.raw`(?<date>date|published|日期|发布日期)|(?<source>source|publisher|来源|來源)|(?<tags>tags?|topics?|keywords|标签|標籤|主题|关键词)|(?<address>url|link|链接|連結)`;
const other =
  "created(?: by| time)?|last edited(?: by| time)?|owner|assignee|person|status|priority|type|category|authors?|reviewers?|verification|创建者|创建人|创建时间|最后编辑(?:者|时间)|负责人|所有者|状态|优先级|类型|分类|作者";
/** The name of a property of a page, which Notion writes above its value. */
const label = new RegExp(`^(?:${kept}|(?<other>${other}))$`, "i");
/** A cheap test that rules out most texts. */
const mayHave = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:date|published|source|tags?|created|owner|status|created by|日期|来源|标签|创建者|创建人|负责人|状态)[^\S\n]*\n`,
  "i",
);
/** The properties are near the top of a page. */
const longestTop = 1500;
const mostLinesAbove = 12;
/** A longer line is no value, in UTF-16 code units. */
const longestValue = 120;
const mostValues = 12;
/** So many lines are sought for properties with tabs. */
const mostTabbedLines = 24;
const zoneAtEnd = / \([^()]{1,20}\)$/;

interface Property {
  readonly label: PageLine;
  readonly kind: string;
  readonly values: readonly PageLine[];
}

/**
 * Reads the properties of a page, each above its value, as lines with labels: `Source` above `Reuters` becomes `Source:Reuters`.
 * Those that an article does not need are removed. At least two must be directly below one another.
 */
export function readPropertyLines(page: PageText): void {
  partTabbedProperties(page);
  if (!mayHave.test(page.text.slice(0, longestTop))) return;
  const lines = page.lines();
  const properties = findProperties(page.text, lines);
  if (properties.length < 2) return;
  for (const { label: name, kind, values } of properties) {
    const [first] = values as [PageLine];
    const last = values.at(-1)!;
    // With the line break above it, so that no empty line is there.
    const start = Math.max(name.start - 1, 0);
    if (kind === "other" || first.text === "Empty" || !isValue(kind, first)) {
      page.replace(start, " ".repeat(last.end - start));
      const what = "a property of the page";
      page.residue.push({ code: "text-not-kept", what, start: name.start, end: last.end });
    } else if (kind === "address") page.replace(start, " ".repeat(name.end - start));
    else {
      page.replace(name.end, ":".padEnd(first.start - name.end));
      for (const [index, value] of values.slice(1).entries())
        page.replace(values[index]!.end, ",".padEnd(value.start - values[index]!.end));
    }
  }
}

/** Writes each value of a table of properties below its name: `Source<tab>Reuters`, as Confluence copies it. */
function partTabbedProperties(page: PageText): void {
  if (!page.text.slice(0, longestTop).includes("\t")) return;
  const tabs = page
    .lines()
    .slice(0, mostTabbedLines)
    .flatMap(({ text, start }) => {
      const tab = text.indexOf("\t");
      return tab !== -1 && label.test(text.slice(0, tab).trimEnd()) ? [start + tab] : [];
    });
  if (tabs.length > 1) for (const tab of tabs) page.replace(tab, "\n");
}

/** Finds the first properties that are directly below one another, each with its value. */
function findProperties(text: string, lines: readonly PageLine[]): Property[] {
  const found: Property[] = [];
  let at = lines.findIndex(({ text: words }) => label.test(words));
  if (at === -1 || at > mostLinesAbove) return [];
  for (let name = lines[at]; name !== undefined; name = lines[at]) {
    const kind = kindOf(name.text);
    if (kind === undefined || found.some(({ label: above }) => above.text === name!.text)) break;
    if (found.length > 0 && !isDirectlyBelow(text, lines, at)) break;
    const values: PageLine[] = [];
    const most = kind === "tags" ? mostValues : 1;
    for (at++; values.length < most && isValueAt(text, lines, at); at++) values.push(lines[at]!);
    if (values.length === 0) break;
    found.push({ label: name, kind, values });
  }
  return found;
}

function kindOf(words: string): string | undefined {
  const groups = label.exec(words)?.groups;
  return groups && Object.keys(groups).find((kind) => groups[kind] !== undefined);
}

function isValueAt(text: string, lines: readonly PageLine[], at: number): boolean {
  const words = lines[at]?.text;
  return (
    words !== undefined &&
    isDirectlyBelow(text, lines, at) &&
    words.length <= longestValue &&
    !/[.。:：]$/.test(words) &&
    (!startsItem.test(words) || words.startsWith("http")) &&
    (!label.test(words) || isValueLikeLabel(text, lines, at))
  );
}

/** Tests whether a label is between two others, as the value `Published` is between `Status` and `Date`. */
function isValueLikeLabel(text: string, lines: readonly PageLine[], at: number): boolean {
  return (
    [at - 1, at + 1].every((beside) => label.test(lines[beside]?.text ?? "")) &&
    isDirectlyBelow(text, lines, at + 1)
  );
}

function isValue(kind: string, { text }: PageLine): boolean {
  if (kind === "date") return readDateAtEnd(text.replace(zoneAtEnd, ""), undefined) !== undefined;
  return kind === "address" ? text.startsWith("http") : true;
}

// cspell:disable -- labels of several languages
/** A property whose value is on its line: `Status: Done`, `**Created by:** Ana Ruiz`. */
const labelled =
  /^\*{0,2}(?<name>\p{L}[\p{L} /-]{1,23}?)\s?(?:[:\uFF1A]\*{0,2}|\*{1,2}[:\uFF1A])\s*(?<value>\S.*)$/u;
const otherName = new RegExp(
  `^(?:${other}|assigned to|reviewed by|project|team|stage|progress|priority|space|parent|erstellt von|autor(?:en)?|statut|auteurs?|créé par|estado|autora?|creado por|ステータス|作成者|状態)$`,
  "iu",
);
const createdName =
  /^(?:(?:date )?(?:added|archived|captured|clipped|created|imported|retrieved|saved)(?: on| at| time)?|创建(?:时间|日期)|建立時間|作成日時?|erstellt(?: am)?|créé le|creado(?: el)?)$/iu;
// cspell:enable
const addressName = new RegExp(
  "^(?:url|link|original url|source url|链接|連結|原文链接|原文連結)$",
  "iu",
);
const onlyAddress = /^<?https?:\/\/\S{4,2000}$/;
/** A cheap test that rules out most texts. */
const mayHaveLabelled =
  /(?:^|\n)[^\S\n]*\*{0,2}(?:created|url|link|original url|source url|status|owner|type|category|priority|project|stage|team|链接|連結|原文链接|状态|狀態|创建|负责人|分类|ステータス|作成)[^\n:\uFF1A]{0,20}[:\uFF1A]/iu;

/** Three lines with labels below one another: the source and the date, and a property between them. */
const mayHaveUnknown =
  /(?:^|\n)(?:[^\S\n]*[*_]{0,2}\p{L}[^\n:\uFF1A]{0,23}[:\uFF1A][^\n]{1,200}\n){2}[^\S\n]*[*_]{0,2}\p{L}[^\n:\uFF1A]{0,23}[:\uFF1A]/u;

const startsWithClock = /^[0-9]{1,2}[:\uFF1A][0-9]{2}/;
/** A longer value of an unknown label is no property, in UTF-16 code units. */
const longestUnknown = 60;

/** A line of a block of properties, and what it is. */
interface LabelledLine extends PageLine {
  /** `both` is a line with a source and its date. */
  readonly kind: "date" | "source" | "both" | "created" | "kept" | "address" | "other" | "unknown";
  /** The offset of its value in the text. */
  readonly valueAt: number;
}

/**
 * Removes the properties of a page beside the lines of its source and date, each with its value, such as `Status: Done`, and between
 * a source without a date and a date also those whose labels are not known. Of `URL: https://…` the address is left, which is that of the source. `Created:`
 * and `Clipped:` are removed if another line of the block states a date.
 */
export function dropLabelledProperties(page: PageText): void {
  const { text } = page;
  if (!mayHaveLabelled.test(text) && !mayHaveUnknown.test(text)) return;
  const lines = page.lines();
  const removed = new Set(page.residue.map(({ start }) => start));
  for (let at = 0; at < lines.length; at++) {
    const block: LabelledLine[] = [];
    for (let next = at; next < lines.length; next++) {
      const line = readLabelledLine(lines[next]!);
      if (line === undefined) break;
      if (next > at && !isInBlock(text, lines, next, removed)) break;
      block.push(line);
    }
    at += Math.max(block.length - 1, 0);
    if (block.some(isOfSource)) dropBlock(page, text, block);
  }
}

/** Returns true for a line directly below another one, or below a line between them that was removed. */
function isInBlock(
  text: string,
  lines: readonly PageLine[],
  at: number,
  removed: ReadonlySet<number>,
): boolean {
  const { end } = lines[at - 1]!;
  return isDirectlyBelow(text, lines, at) || removed.has(end + 1);
}

function readLabelledLine(line: PageLine): LabelledLine | undefined {
  const { name, value } = labelled.exec(line.text)?.groups ?? {};
  if (name === undefined || value === undefined) return undefined;
  if (isLeadName(name) || endsCited(value)) return undefined;
  const kind = kindOfLabelled(line.text, name, value);
  return kind && { ...line, kind, valueAt: line.end - value.length };
}

function kindOfLabelled(
  text: string,
  name: string,
  value: string,
): LabelledLine["kind"] | undefined {
  if (hasTitleLabel(text) || isTopicLine(text)) return "kept";
  if (addressName.test(name)) return onlyAddress.test(value) ? "address" : "unknown";
  const { source, published } = readSourceLine(text, 0) ?? {};
  if (published !== undefined) {
    if (createdName.test(name)) return "created";
    return source === undefined ? "date" : "both";
  }
  if (source !== undefined) return "source";
  if (otherName.test(name)) return "other";
  // `Time: 22:10` belongs to the date.
  if (startsWithClock.test(value)) return "kept";
  return value.length <= longestUnknown && !endsLikeSentence.test(value) ? "unknown" : undefined;
}

function isOfSource({ kind }: LabelledLine): boolean {
  return kind === "source" || kind === "date" || kind === "both";
}

/** Returns true for a line between a source without a date and a date without a source, in either order. */
function isBetween(block: readonly LabelledLine[], at: number): boolean {
  const above = block.slice(0, at).findLast(isOfSource)?.kind;
  const below = block.slice(at + 1).find(isOfSource)?.kind;
  return (above === "source" && below === "date") || (above === "date" && below === "source");
}

function dropBlock(page: PageText, text: string, block: readonly LabelledLine[]): void {
  const hasDate = block.some(({ kind }) => kind === "date" || kind === "both");
  for (const [index, { kind, start, end, valueAt }] of block.entries()) {
    // The line above was removed.
    const above = index > 0 ? text.indexOf("\n", block[index - 1]!.end) : -1;
    if (above !== -1 && above < start && text.indexOf("\n", above + 1) < start)
      page.replace(above, " ");
    const isUnknown = kind === "unknown" && isBetween(block, index);
    if (kind === "address") page.replace(start, " ".repeat(valueAt - start));
    else if (kind === "other" || isUnknown || (kind === "created" && hasDate)) {
      // With the line break above it, so that no empty line is there.
      const from = Math.max(text.lastIndexOf("\n", start), 0);
      page.replace(from, " ".repeat(end - from));
      const what = "a property of the page";
      page.residue.push({ code: "text-not-kept", what, start, end });
    }
  }
}
