import { isPublisherName } from "../../reference-words.ts";
import { countHan } from "../count-han.ts";
import type { Line } from "../read-lines.ts";
import { isSectionLabel } from "../title-lines.ts";
import {
  isInstitution,
  isKnownOutlet,
  isNamedOutlet,
  isOutlet,
  isSurelyOutlet,
  hanReporter,
  koreanAuthor,
  personName,
} from "./names.ts";

/** The editors of an agency: `ロイター編集`. */
const editors = /(?<=^[\p{Script=Katakana}ー・]{3,12})編集(?:部|局)?$/u;

/** Words without a sign that ends a sentence. */
const plainWords = /^[\p{Lu}\p{Lo}][^:：.。!?！？0-9]*$/u;

/**
 * Reads a line between a headline and a date, or below the date, as the name of the source: `The Magnet Letter`.
 *
 * Gives undefined if it is not such a name. Below a short line without the sign of a heading, only the name of an agency, or one
 * that ends like that of an outlet, is one. The name is a guess if only its letters and the headline say so.
 */
export function readNameLine(line: Line, title: Line, isHeadline: boolean): Line | undefined {
  const { text, start, end, sourceLine, isHeading } = line;
  if ((sourceLine !== undefined && sourceLine.needsTitle !== true) || isHeading) return undefined;
  if (isSectionLabel(text) || isSentence(text)) return undefined;
  const edited = editors.exec(text)?.index;
  const agency = edited === undefined ? text : text.slice(0, edited);
  const isBelowShort = !isHeadline && !isSurelyOutlet(text) && !isKnownOutlet(agency);
  if (isBelowShort && !isNamedBelowShort(text, title.text)) return undefined;
  const isKnown = (isOutlet(text) || isKnownOutlet(agency)) && !isBelowShort;
  if (!isKnown && !isBelowShort && !isShortName(line, title)) return undefined;
  // `자원경제신문 김민수 기자`: the author is no part of the name.
  const author = (koreanAuthor.exec(text) ?? hanReporter.exec(text))?.index ?? edited ?? 0;
  const nameEnd = start + author;
  return {
    ...line,
    sourceLine: {
      source:
        author > 0 ? { text: text.slice(0, author), start, end: nameEnd } : { text, start, end },
      ...(author > 0 && { others: [{ start: nameEnd + (text[author] === " " ? 1 : 0), end }] }),
      published: undefined,
      isCertain: true,
      isGuess: !isKnown,
    },
  };
}

/** No name of an outlet has more words. Those of institutions may. */
const mostWords = 6;

/** Returns true for a line that reads like a headline: `Copper under fire: duties shake the market`. */
function isSentence(text: string): boolean {
  return (
    /\S[:\uFF1A]\s\S/.test(text) || (text.split(" ").length > mostWords && !isInstitution(text))
  );
}

/** Outlets whose names are also other words, such as those of a region. Beside a date, one of them is a guess. */
const placeAndOutlet = /^(?:الشرق(?: الأوسط)?|الجزيرة|العربية|الخليج|الأهرام)$/;

/** Returns true for `Mining Journal` below `Tungsten outlook`. Below `Tin`, it may be the headline, and `Tin` a topic. */
function isNamedBelowShort(text: string, title: string): boolean {
  return (isNamedOutlet(text) || placeAndOutlet.test(text)) && title.includes(" ");
}

/** Returns true for `Nora Feld` below `Gallium after the truce`, which has words without capitals. */
function isPersonBelow(text: string, title: Line): boolean {
  return (
    title.text.split(" ").length > 3 &&
    /\s\p{Ll}/u.test(title.text) &&
    personName.test(text) &&
    !isOutlet(text)
  );
}

/** Returns true for a few words next to a line with many, which is more likely a headline than a topic. */
function isShortName({ text: line }: Line, title: Line): boolean {
  // `Detik Finance - detikNews`
  const [text = "", section] = line.split(/ [-–—|] /);
  if (section !== undefined && section.split(" ").length > 2) return false;
  if (placeAndOutlet.test(text)) return title.text.length > text.length;
  const count = text.split(" ").length;
  if (!plainWords.test(text) || count > (isPublisherName(text) ? 4 : 3)) return false;
  if (countHan(title.text) > 8) return countHan(text) < countHan(title.text) / 2;
  const isLong = title.isHeading || title.text.split(" ").length > 4 || isPersonBelow(text, title);
  return isLong && title.text.length >= 1.5 * text.length;
}
