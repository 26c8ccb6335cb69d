import { allBulletSigns } from "./bullet-signs.ts";
import type { CitationMark } from "./citation-marks.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { matchAt } from "../positions/match-at.ts";
import { isPublisherName } from "../reference-words.ts";
import { readEntry } from "./source-entry.ts";
import { monthName } from "./stated-date.ts";
import { PatternsByLetter } from "./patterns-by-letter.ts";
import { sourceListNames, sourceListNamesInParts } from "./source-words.ts";
import type { ListedSource, Section, Words } from "./summary.ts";
import { fromSuperscripts, superscripts } from "./superscripts.ts";

const signs = String.raw`(?:#{1,6} +|\*\*|[■□◆◇●▪★]\s?)?`;
/** `👇` after the heading of a list, in UTF-16 code units. */
const pointer = String.raw`(?:\s?(?:[\u2190-\u21FF\u2600-\u27BF\u2B05-\u2B07]|[\uD83C-\uD83E][\uDC00-\uDFFF])\uFE0F?){0,3}`;
/** The words of a heading, with what may be around them. */
const heading = new RegExp(
  String.raw`^${signs}(?:[0-9]{1,2}\. )?(?<words>[^]*?)(?:\s?[(\uFF08][0-9]{1,3}[)\uFF09])?\s?[:\uFF1A]?(?:\*\*)?${pointer}$`,
);
const inBrackets = new RegExp(
  String.raw`^${signs}(?:[0-9]{1,2}\. )?[【［\[](?<words>[^]*)[】］\]]$`,
);
export const sourceListName = new PatternsByLetter(sourceListNamesInParts, { flags: "i" });
const startsWithListName = new PatternsByLetter(sourceListNamesInParts, {
  flags: "i",
  isComplete: false,
});
const firstOnLine = String.raw`[[【(\uFF08]\^?[0-9]{1,3}\^?[\]】)\uFF09]`;
const mayBeInline =
  /(?:[:\uFF1A]\**\s*|^[^\s\d-]{2,20}\s)[[【(\uFF08]\^?[0-9]|[:\uFF1A]\**\s*(?:1[.)、]\s?\S|①)/;
/** `Sources: 1. Reuters; 2. Fastmarkets`, `来源：1.路透 2.上海有色网`, `来源：①路透②上海有色网`. The label alone does not show a list, so it needs two entries. */
const inlineNumbers = new RegExp(
  String.raw`^${signs}${sourceListNames}\s?[:\uFF1A](?:\*\*)?\s*(?=1[.)、]\s?[^\s0-9]|①\s?\S)`,
  "i",
);
const nextNumber = /(?<=[;\uFF1B]\s{0,3}|\s)(?=[0-9]{1,2}[.)、]\s?[^\s0-9])|(?=[\u2460-\u2473])/;
/** `Sources: [1] Reuters; [2] Fastmarkets`, also without the colon. */
const inline = new RegExp(
  String.raw`^${signs}${sourceListNames}(?<colon>\s?[:\uFF1A](?:\*\*)?\s*|\s)(?=${firstOnLine}\s?[^\s[【])`,
  "i",
);
/** `- ` of `- [1] Tin report`, as a regular expression. */
export const signBeforeEntry = String.raw`(?:[${allBulletSigns}]\s+)?`;
const superscript = `[${superscripts}]{1,3}`;
/** `¹ USGS ² Trade report` */
const startsRaised = new RegExp(
  String.raw`^${superscript}\s?\p{L}[^\n]{0,300}[\s,;]${superscript}\s?\p{L}`,
  "u",
);
/** `[1] Reuters [2] SMM` */
const startsInline =
  /^(?:\[[0-9]{1,3}\]|【[0-9]{1,3}】)\s?[^\s[【][^\n]{0,300}(?:\[[0-9]{1,3}\]|【[0-9]{1,3}】)\s?[^\s[【.,]/;
const nextOnLine = new RegExp(
  String.raw`(?<=[\s,\uFF0C;\uFF1B、。.])(?=${firstOnLine}\s?[^\s[【]|${superscript}\s?\p{L})`,
  "gu",
);
const entry = new RegExp(
  String.raw`^${signBeforeEntry}(?:\[[\^S]?(?<a>[0-9]{1,3})\^?\](?::|\.(?=\s))?|【(?<b>[0-9]{1,3})】(?:\.(?=\s))?|[(\uFF08][注註]?(?<d>[0-9]{1,3})[)\uFF09](?::(?=\s))?|[注註](?<f>[0-9]{1,3})[:\uFF1A]|(?<e>${superscript})(?=\s{0,3}[\p{L}[“"《])|(?<c>[0-9]{1,3})(?:[.)、]|:(?![0-9]{2}))|(?<g>[\u2460-\u2473]))\s*(?=\S)`,
  "u",
);
/** `[1] https://example.org`, `[^2]: Tin report`, `¹ Tin report`, `（注1）Tin report`. */
const plainEntry = new RegExp(
  String.raw`^(?:\[[\^S]?[0-9]{1,3}\^?\]:\s*\S|(?:\[[\^S]?[0-9]{1,3}\^?\]|【[0-9]{1,3}】):?\s*(?:[^[\]]{0,200}\s)?https?://|${superscript}\s{0,3}[\p{L}[“"《]|[(\uFF08][注註][0-9]{1,3}[)\uFF09]\s?\S|[注註][0-9]{1,3}[:\uFF1A]\s?\S)`,
  "u",
);
/** The first characters of an entry without the heading of a list. */
const entrySigns = `[【(\uFF08注註${superscripts}`;

/** Returns the heading of a list of sources in the languages that `leadNameIn` knows. */
export function sourceListNameIn(language: string): string {
  if (/^zh-(?:Hant|TW|HK|MO)\b/i.test(language)) return "參考資料";
  if (/^zh\b/i.test(language)) return "参考资料";
  return /^ru\b/i.test(language) ? "Источники" : "Sources";
}

const singular: Readonly<Record<string, string>> = { Sources: "Source", Источники: "Источник" };

/** Returns a name for a source without a title in the same languages. */
export function sourceNameIn(language: string): string {
  const name = sourceListNameIn(language);
  return singular[name] ?? name;
}

/** `Notes`, whose numbers may be those of other notes. */
export const notesHeading =
  /\b(?:foot|end)?notes?\b|注释|備註|备注|附[注註]|^[【［[]?[注註][\s:\uFF1A】］\]]*$|脚注|anmerkungen|fußnoten|notas|примечания/i;

/** Returns true if a line is the heading of a list of sources. */
export function isSourceListHeading(text: string): boolean {
  if (text.length > 40) return false;
  const { words = "" } = heading.exec(text)?.groups ?? {};
  if (sourceListName.test(words) || isPairOfListNames(words)) return true;
  return sourceListName.test(inBrackets.exec(text)?.groups!["words"] ?? "");
}

/** `References / Sources`, `Sources 来源` */
function isPairOfListNames(words: string): boolean {
  if (!startsWithListName.test(words)) return false;
  for (let at = 1; at < words.length; at++) {
    if (!sourceListName.test(words.slice(0, at))) continue;
    if (sourceListName.test(words.slice(at).replace(/^\s?[/|]?\s?/, ""))) return true;
  }
  return false;
}

/**
 * Reads a trimmed line as a list of several sources, with its heading or, as in `[1] Reuters [2] SMM`, with numbers from 1
 * or up. Returns none for any other line.
 */
export function readInlineSources(line: string, start: number): ListedSource[] {
  const named = mayEndInMark.test(line) ? readNamesAndMarks(line, start) : [];
  if (named.length > 0) return named;
  const heading = mayBeInline.test(line.slice(0, 50)) ? inline.exec(line) : null;
  if (heading !== null) {
    const found = readInline(line, heading[0].length, start);
    if (found.length === 1) {
      const counted = readCounted(line, heading[0].length, start);
      if (counted.length > 0) return counted;
    }
    if (heading.groups!["colon"]!.trim() !== "") return found;
    // `Sources [1] and [2] say that prices rose` is a statement.
    const areNames = found.every(({ title }) => title && /^[\p{Lu}\p{Lo}]/u.test(title.text));
    return found.length > 1 && areNames ? found : [];
  }
  const numbered = mayBeInline.test(line.slice(0, 50)) ? inlineNumbers.exec(line) : null;
  if (numbered !== null) {
    const found = readInline(line, numbered[0].length, start, nextNumber);
    return found.length > 1 && found.every(({ id }, index) => id === index + 1) ? found : [];
  }
  if (
    !startsInline.test(line) &&
    !(superscripts.includes(line[0] ?? " ") && startsRaised.test(line))
  )
    return [];
  const found = readInline(line, 0, start);
  const rises = found.every(({ id }, index) => index === 0 || id === found[index - 1]!.id + 1);
  return found.length > 1 && rises ? found : [];
}

/** A cheap test that rules out most lines. */
const mayEndInMark = /^[^\n:\uFF1A]{2,40}[:\uFF1A].{2,500}[[【][0-9]{1,3}[\]】]\.?$/;
/** `Sources: ` of `Sources: Reuters [1], Nikkei [2]` */
const beforeNames = new RegExp(
  String.raw`^${signs}${sourceListNames}\s?[:\uFF1A](?:\*\*)?\s*(?=[^\s[【])`,
  "i",
);
const nameAndMark =
  /\s*(?<name>[^\s[\]【】][^[\]【】]*?)\s*[[【](?<id>[0-9]{1,3})[\]】][\s.,;\uFF0C\uFF1B、]*/y;

/** Reads names before their numbers. Returns none for any other line, such as a statement with citations. */
function readNamesAndMarks(line: string, start: number): ListedSource[] {
  const found: ListedSource[] = [];
  let at = beforeNames.exec(line)?.[0].length ?? 0;
  if (at === 0) return [];
  while (at < line.length) {
    const match = matchAt(nameAndMark, line, at);
    if (match === null) return [];
    const { name = "", id } = match.groups!;
    if (!isPublisherName(name)) return [];
    const from = at + match[0].indexOf(name);
    found.push(readEntry(name, Number(id), 0, start + from));
    at += match[0].length;
  }
  const numbers = new Set(found.map(({ id }) => id));
  return numbers.size === found.length ? found : [];
}

function readInline(
  line: string,
  from: number,
  start: number,
  separator = nextOnLine,
): ListedSource[] {
  const found: ListedSource[] = [];
  let at = from;
  for (const part of line.slice(from).split(separator)) {
    const written = part.replace(/[\s,\uFF0C;\uFF1B、。]+$/u, "");
    const source = readListedSource(written, start + at);
    if (source === undefined) return [];
    found.push(source);
    at += part.length;
  }
  return found;
}

/** `（1）彭博社（2）上海有色网`, `[1]彭博社[2]上海有色网`, `1) Eurostat; 2) Argus`, `1. Eurostat; 2. Argus` */
const countedForms = [
  /\[([0-9]{1,2})\]/g,
  /【([0-9]{1,2})】/g,
  /[(\uFF08]([0-9]{1,2})[)\uFF09]/g,
  /(?<=^|[;\uFF1B]\s{0,3})([0-9]{1,2})[.)、](?=\s?[^\s0-9])/g,
];
/** A name of a source. Only signs, or the end of a bracket, are none. */
const hasWords = /^[^\])】\uFF09]*[\])】\uFF09.、]\s?[\p{L}\p{N}"“‘'«《「『<]/u;

/** Reads several sources without a space before their numbers, which count on by one in brackets of one kind. Returns none for any other line. */
function readCounted(line: string, from: number, start: number): ListedSource[] {
  for (const form of countedForms) {
    const starts: number[] = [];
    let next: number | undefined;
    for (const { index, 1: number } of line.slice(from).matchAll(form)) {
      if (starts.length === 0 && index > 0) break;
      if (next !== undefined && Number(number) !== next) continue;
      next = Number(number) + 1;
      starts.push(from + index);
    }
    if (starts.length < 2) continue;
    const parts = starts.map((at, index) => line.slice(at, starts[index + 1] ?? line.length));
    if (!parts.every((part) => hasWords.test(part))) return [];
    return starts.flatMap((at, index) => {
      const written = parts[index]!.replace(/[\s,\uFF0C;\uFF1B、。]+$/u, "");
      return readListedSource(written, start + at) ?? [];
    });
  }
  return [];
}

/** What the first line with several numbers starts with. Few lines do. */
const mayBeCounted = /^(?:[[【(\uFF08][0-9]{1,2}[\]】)\uFF09]|[0-9]{1,2}[.)、])/;

/** Returns true if a line is a list of sources with its heading. */
export function isInlineList(text: string): boolean {
  const mayBe = mayBeInline.test(text.slice(0, 50)) || mayEndInMark.test(text);
  return mayBe && readInlineSources(text, 0).length > 0;
}

/** Reads a trimmed line of a list of sources. Returns none if it is not one. */
export function readSources(line: string, start: number, isBelowHeading: boolean): ListedSource[] {
  const inLine = readInlineSources(line, start);
  if (inLine.length > 0) return inLine;
  const counted = isBelowHeading && mayBeCounted.test(line) ? readCounted(line, 0, start) : [];
  if (counted.length > 0) return counted;
  const source = readListedSource(line, start, isBelowHeading);
  return source === undefined ? [] : [source];
}

/** Returns the index after the last entry below the last heading of a list of sources; 0 if there is none. */
export function endOfSourceList(lines: readonly Words[]): number {
  const heading = lines.findLastIndex(({ text }) => isSourceListHeading(text));
  let end = heading + 1;
  while (heading !== -1 && end < lines.length && readSources(lines[end]!.text, 0, true).length > 0)
    end++;
  return end > heading + 1 ? end : 0;
}

/** Returns true if a line is an entry even without the heading of a list: `[1] https://example.org`, `[^2]: Tin report`. */
export function isPlainListedSource(text: string): boolean {
  return entrySigns.includes(text[0] ?? " ") && plainEntry.test(text);
}

/** `1 Tin report`, `#1 Tin report`, `1 – Tin report` and `1- بيان`, only below the heading of a list. */
const bareEntry =
  /^#?(?<c>[0-9]{1,3})(?:\s+(?=[\p{Lu}\p{Lo}"“])|\s{0,3}[-–—]\s{1,3}(?=[\p{Lu}\p{Lo}"“]|https?:))/u;
/** `9 October 2025`, the rest of an entry that was wrapped. */
const startsWithDay = new RegExp(String.raw`^[0-9]{1,2}\s${monthName},? (?:19|20)[0-9]{2}`, "i");

/** Reads a trimmed line as an entry of a list of sources. Returns undefined if it is not one. */
export function readListedSource(
  line: string,
  start: number,
  isBelowHeading = false,
): ListedSource | undefined {
  const mayBeBare = isBelowHeading && !startsWithDay.test(line);
  const match = entry.exec(line) ?? (mayBeBare ? bareEntry.exec(line) : null);
  if (match === null) return undefined;
  const { a, b, c, d, e, f, g } = match.groups!;
  const id =
    g === undefined ? Number(a ?? b ?? c ?? d ?? f ?? fromSuperscripts(e!)) : circledNumber(g);
  return id === 0 ? undefined : readEntry(line, id, match[0].length, start);
}

/** The value of `①` to `⑳`. */
function circledNumber(sign: string): number {
  return sign.charCodeAt(0) - 0x24_5f;
}

/** Returns the source that a citation links to; undefined if it has no address. */
export function linkedSource({ ids, url, start, end }: CitationMark): ListedSource | undefined {
  const [id] = ids;
  if (url === undefined || typeof id !== "number") return undefined;
  const at = end - url.length - 1;
  return { id, title: undefined, url: { text: url, start: at, end: end - 1 }, start, end };
}

/** Returns the sources that the citations of some sections link to. */
export function linkedSources(sections: readonly Pick<Section, "bullets">[]): ListedSource[] {
  const found: ListedSource[] = [];
  for (const { bullets } of sections)
    for (const { marks } of bullets)
      for (const mark of marks) {
        for (const [index, { title, url, start, end }] of (mark.links ?? []).entries()) {
          const id = mark.ids[index];
          if (typeof id === "number") found.push({ id, title, url, start, end });
        }
        const linked = mark.url === undefined ? undefined : linkedSource(mark);
        if (linked !== undefined) found.push(linked);
      }
  return found;
}

/** Reports linked citations whose number already has another address. */
export function noteLinkedSources(
  linked: readonly ListedSource[],
  listed: readonly ListedSource[],
): OffsetDiagnostic[] {
  const addresses = new Map(listed.map(({ id, url }) => [id, url?.text]));
  const notes: OffsetDiagnostic[] = [];
  for (const { id, url } of linked) {
    if (url === undefined) continue;
    if (!addresses.has(id)) addresses.set(id, url.text);
    if (addresses.get(id) === url.text) continue;
    const message = `the number ${id} already has another source, so this address is not kept`;
    notes.push({
      code: "text-not-kept",
      severity: "warning",
      message,
      start: url.start,
      end: url.end,
    });
  }
  return notes;
}

/** Reports the parts of a list of sources that are not kept: words after an address, and a second entry for a number. */
export function noteListedSources(sources: readonly ListedSource[]): OffsetDiagnostic[] {
  const notes: OffsetDiagnostic[] = [];
  const seen = new Set<number>();
  for (const { id, url, rest, start, end } of sources) {
    if (seen.has(id)) {
      const message = `the list has another source with the number ${id}; this one is not kept`;
      notes.push({ code: "text-not-kept", severity: "warning", message, start, end });
    } else if (rest?.mayBeAddress === true) {
      const message =
        "these words in brackets directly after the address of a source are not kept; if they are a part of the address, write `%28` and `%29` for its brackets";
      const { start: at, end: to } = rest;
      notes.push({ code: "text-not-kept", severity: "warning", message, start: at, end: to });
    } else if (rest !== undefined) {
      const message =
        url !== undefined && rest.start < url.start
          ? "these words before the address of a source say when it was read, so they are not kept"
          : "these words after the address of a source name neither its publisher nor its date, so they are not kept";
      notes.push({ code: "text-not-kept", severity: "note", message, ...rest });
    }
    seen.add(id);
  }
  return notes;
}

/** Returns true for a line directly below the entries of a list of sources that has a heading. Looks at no line above `from`. */
export function isBelowSourceList(
  lines: readonly { readonly text: string }[],
  at: number,
  from = 0,
): boolean {
  let first = at;
  while (first > from && readSources(lines[first - 1]!.text, 0, true).length > 0) first--;
  return first > from && first < at && isSourceListHeading(lines[first - 1]!.text);
}
