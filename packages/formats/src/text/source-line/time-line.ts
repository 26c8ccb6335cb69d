import type { Words } from "../summary.ts";
import { localTime } from "../stated-date.ts";
import { readSourceLine } from "./read-source-line.ts";
import { shift, type SourceLine } from "./source-line.ts";

// cspell:disable -- several languages
/** `Time: 22:10 Beijing time`, `时间：22:10`: a label and a time without its day. */
const timeLine = new RegExp(
  String.raw`^(?:(?:published |publication )?time|${localTime}|(?:发布|發布)?(?:时间|時間)|時刻|시간|uhrzeit|zeit|hora|heure|ora|saat|время|час|الوقت|waktu|giờ|समय)\s?[:\uFF1A]\s?(?=[0-9]{1,2}[:.h\uFF1A时時点시 ])`,
  "i",
);
// cspell:enable

/** Reads a line with only a time, next to the line that states its day. Returns undefined for any other line. */
export function readTimeLine(text: string, start: number, day: Words): SourceLine | undefined {
  const label = timeLine.exec(text)?.[0].length ?? 0;
  if (label === 0) return undefined;
  const dayWritten = `${day.text} `;
  const read = readSourceLine(dayWritten + text.slice(label), 0);
  const { published } = read ?? {};
  if (read === undefined || read.source !== undefined || !published?.text.includes("T"))
    return undefined;
  const moved = shift(read, start + label - dayWritten.length);
  const end = moved.published!.end;
  const from = Math.min(day.start, start);
  return {
    ...moved,
    published: { text: published.text, start: from, end: Math.max(end, day.end) },
    isCertain: true,
  };
}
