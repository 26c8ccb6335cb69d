import { isSpace } from "./spans.ts";
import type { Words } from "./summary.ts";

const longestCutCitation = 2_100;
/** `[1`, `[cite: 1`, `【4†sou`, or the address of a complete one: `(https://exa`. */
const cutCitation =
  /(?:(?<!\s)\s*[[\u3010](?:\^|cite:)?[0-9\s,\uFF0C、;\u2013-]{0,200}(?:\u2020[^\]\u3011\n]{0,80})?|(?<=[\]\u3011])\((?:h[^\s()]{0,2000})?)$/u;

/** Finds the citation that the text between two offsets ends in, such as `[1` or `[1](https://exa`. */
export function findCutCitation(source: string, start: number, end: number): Words | undefined {
  const from = Math.max(end - longestCutCitation, start);
  if (!mayEndInCitation(source, from, end)) return undefined;
  const cut = cutCitation.exec(source.slice(from, end));
  return cut === null ? undefined : { text: cut[0].trim(), start: from + cut.index, end };
}

/** `[1`, `[1,` and `[^1`, whose numbers may go on. A bracket alone and an address may be something else above further statements. */
const cutMark =
  /^[[\u3010](?:\^|cite: ?)?[0-9]{1,3}(?![0-9])[0-9\s,\uFF0C、;\u2013-]{0,200}(?:\u2020[^\]\u3011\n]{0,80})?$/u;

/** Finds the citation without its last bracket that a trimmed statement between two offsets ends in. */
export function findCutMark(source: string, start: number, end: number): Words | undefined {
  const cut = findCutCitation(source, start, end);
  return cut !== undefined && cutMark.test(cut.text) ? cut : undefined;
}

/** A cheap test that rules out most texts: the last bracket is closed, or there is none. */
function mayEndInCitation(source: string, from: number, end: number): boolean {
  let isClosed = false;
  let isSpaced = false;
  for (let at = end - 1; at >= from && !(isClosed && isSpaced); at--) {
    const code = source.charCodeAt(at);
    if (code === 0x5d || code === 0x3011) isClosed = true;
    else if (code === 0x29 || isSpace(code)) isSpaced = true;
    else if (!isClosed && (code === 0x5b || code === 0x3010)) return true;
    else if (!isSpaced && code === 0x28) return true;
  }
  return false;
}
