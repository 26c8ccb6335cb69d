import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { cleanWords } from "./clean-words.ts";
import type { Span } from "./spans.ts";
import type { Words } from "./summary.ts";

/** The line that names the source and the local time: `Sou Hu Cai Jing· 2025-10-23 17:55`. */
export interface SourceLine {
  readonly source: Words | undefined;
  readonly published: Words | undefined;
}

const longest = 300;
// The middle dot, its look-alikes, and what bad decoding makes of it (UTF-8 as Latin-1, as GBK, or lost).
const dot = "[·•・‧∙⋅・●]|Â·|路|\uFFFD";
const isoDate = String.raw`(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})`;
const chineseDate = String.raw`(?<year2>[0-9]{4})年(?<month2>[0-9]{1,2})月(?<day2>[0-9]{1,2})日`;
// With dots the day always stands first; with slashes nobody knows.
const dottedDate = String.raw`(?<day3>[0-9]{1,2})\.(?<month3>[0-9]{1,2})\.(?<year3>[0-9]{4})`;
const date = `(?:${isoDate}|${chineseDate}|${dottedDate})`;
const time = String.raw`(?<hour>[0-9]{1,2})[:\uFF1A](?<minute>[0-9]{2})(?<second>:[0-9]{2})?`;
const dated = new RegExp(
  String.raw`^(?:(?<name>.*?)\s*(?<dot>${dot}|(?<=\S)\s?[?|]))?\s*(?<date>${date}(?:[\sT]+${time})?)$`,
  "u",
);
const datedWithoutDot = new RegExp(
  String.raw`^(?<name>.*?\S)\s+(?<date>${date}[\sT]+${time})$`,
  "u",
);
const dateless = new RegExp(String.raw`^(?<name>.*?\S)\s*(?:${dot})$`, "u");
/** No line ends a source line in another way, which saves most lines a closer look. */
const lastCharacter = /[0-9日·•・‧∙⋅・●路\uFFFD]$/u;
const companyTag = /^.*\([A-Z]{2,4}:[A-Z0-9.]+\)\s+(?=\S)/;

/** Reads a trimmed line as a source line; undefined if it is not one. */
export function readSourceLine(line: string, start: number): SourceLine | undefined {
  if (line.length > longest || !lastCharacter.test(line) || /^[-•–—*]\s/.test(line))
    return undefined;
  const match = dated.exec(line) ?? datedWithoutDot.exec(line) ?? dateless.exec(line);
  if (match === null) return undefined;
  const { name = "", date: stated } = match.groups ?? {};
  const tag = companyTag.exec(name)?.[0].length ?? 0;
  const text = cleanWords(name.slice(tag));
  const published =
    stated === undefined
      ? undefined
      : {
          text: writeDate(match.groups!),
          start: start + line.length - stated.length,
          end: start + line.length,
        };
  return {
    source: text === "" ? undefined : { text, start: start + tag, end: start + name.length },
    published,
  };
}

/** Reports the part of a source line that is not kept: a company tag before the name. */
export function noteSourceLine(line: Span, { source }: SourceLine): OffsetDiagnostic[] {
  if (source === undefined || source.start === line.start) return [];
  const message = "the company tag before the source's name is not kept";
  return [
    { code: "text-not-kept", severity: "note", message, start: line.start, end: source.start },
  ];
}

function writeDate(groups: Record<string, string | undefined>): string {
  const stated = (part: string): string =>
    (groups[part] ?? groups[`${part}2`] ?? groups[`${part}3`])!.padStart(2, "0");
  const { hour, minute, second = "" } = groups;
  const calendar = `${stated("year")}-${stated("month")}-${stated("day")}`;
  return hour === undefined ? calendar : `${calendar}T${hour.padStart(2, "0")}:${minute}${second}`;
}
