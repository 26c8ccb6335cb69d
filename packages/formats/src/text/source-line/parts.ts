import type { Span } from "../spans.ts";
import { mayEndInDate, type DayFirst } from "../stated-date.ts";
import { readPlain } from "./dated-line.ts";
import { sourceLabelLength } from "./labels.ts";
import { authorFirst, isOutlet, readName, sectionOfSite } from "./names.ts";
import { shift, type SourceLine } from "./source-line.ts";

const partSeparator = /\s+[|\uFF5C·•]\s*|\s*[|\uFF5C]\s*/gu;

const labelledPart = /\s*[;\uFF1B]\s*(?=[\p{L} ]{2,20}[:\uFF1A])/gu;

const mayBeLabelled = /[:\uFF1A].*[;\uFF1B].*[:\uFF1A]/;

/** How long a page takes to read, as `4 min read` or `阅读需 4 分钟`, and how many have seen it, as `83.4K Views`. */
const readingTime =
  /^(?:[0-9][0-9.,]{0,9} ?[KMB]? (?:views|reads)|[0-9]{1,3}[ -]?min(?:ute)?s?(?:[ -]read)?|(?:阅读|閱讀)\S{0,4} ?[0-9]{1,3} ?分[钟鐘])$/i;

const authorLabel = /^(?:author|by|autor|auteur|автор|作者)\s?[:\uFF1A]?\s/i;

/** Reads parts with labels in any order: `Source: Ore Ticker; Date: 26 Nov 2026; Author: Ada Quill`. */
export function readLabelledParts(line: string, dayFirst: DayFirst): SourceLine | undefined {
  return mayBeLabelled.test(line) ? readParts(line, dayFirst, labelledPart) : undefined;
}

/** Reads parts in any order: `Published Date: 2025-12-03 | Source: Kestrel Mineral Notes | Author: Mark Dell`. */
export function readPartedLine(line: string, dayFirst: DayFirst): SourceLine | undefined {
  return readParts(line, dayFirst, partSeparator);
}

function readParts(line: string, dayFirst: DayFirst, separator: RegExp): SourceLine | undefined {
  const spans: Span[] = [];
  let at = 0;
  for (const { index, 0: sign } of line.matchAll(separator)) {
    if (isClockAndDay(line.slice(at, index), line.slice(index + sign.length))) continue;
    spans.push({ start: at, end: index });
    at = index + sign.length;
  }
  spans.push({ start: at, end: line.length });
  if (spans.length < 2) return undefined;
  let name: Span | undefined;
  let dated: SourceLine | undefined;
  const others: Span[] = [];
  for (const span of spans) {
    const part = line.slice(span.start, span.end);
    const label = sourceLabelLength(part);
    const read = label > 0 ? undefined : readPlain(part, dayFirst);
    if (label > 0) name = { start: span.start + label, end: span.end };
    else if (dated === undefined && read !== undefined && read.source === undefined)
      dated = shift(read, span.start);
    else if (
      name === undefined &&
      read === undefined &&
      !authorLabel.test(part) &&
      dated === undefined
    )
      name = span;
    else others.push(span);
  }
  if (dated === undefined) return undefined;
  const isLabelled = dateLabelFirst.test(line);
  // `24 October 2025 • Mining Desk`, but not `24 October 2025 • Analysis`.
  const [last] = others;
  if (name === undefined && spans.length === 2 && last !== undefined) {
    const part = line.slice(last.start, last.end).trim();
    const isName = isOutlet(part) || (isLabelled && mayBeOutlet.test(part));
    if (isName && !sectionOfSite.test(part)) name = others.pop();
  }
  // `Published 14 March 2025 • 4 min read` and `By Ana Ruiz | 14 March 2025 | 4 min read` name no source.
  const isDate =
    isLabelled ||
    others.every((span) => {
      const words = line.slice(span.start, span.end);
      return readingTime.test(words) || authorFirst.test(words);
    });
  if (name === undefined) return isDate ? { ...dated, others, isCertain: true } : undefined;
  const named = readName(line, name.start, name.end);
  return { ...dated, ...named, others: [...(named.others ?? []), ...others], isCertain: true };
}

const clockAtStart = /^[0-9]{1,2}:[0-9]{2}(?: ?[ap]\.?m\.?)?(?=\s|$)/i;

/** Returns true for a time and its day with a dot between them: `4:12 PM` and `Feb 18, 2026`, in either order. */
function isClockAndDay(part: string, rest: string): boolean {
  return (
    clockAtStart.exec(part)?.[0].length === part.length ||
    (clockAtStart.test(rest) && mayEndInDate(part))
  );
}

const dateLabelFirst = /^(?:publi|posted|veröff|опубл|发布|發布)/i;

/** Beside a date with a label: words without numbers that are not the name of a person, such as `Jane Roe` or `李明`. */
const mayBeOutlet =
  /^(?!\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$|\p{Script=Han}{2,3}$)[^0-9]{2,60}$/u;
