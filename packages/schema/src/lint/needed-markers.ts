import { isNeededAfter, isSubjectMark } from "../reading/needed-marks.ts";

/** The place of a marker in a text, with the white space before it. */
export interface MarkerSpan {
  readonly start: number;
  readonly end: number;
}

/** What ends a clause after a marker, or opens a parenthesis. A hyphen does not: `a [2]-year plan`. */
const endOfClause = /^(?:\s*$|\s*[.,;:!?)\]}…。，、；：！？）】」』”’»(（]|["'*_<—]|\s+[–—-]\s)/u;

/** Words that start a phrase or a clause, which its sentence can have without a marker before it. */
const startsPhrase = wordsAt(
  "^\\s+",
  "and or for but in on at by to from with without under over after before since until during while when where which who because although though if so than compared against despite via into through und oder aber für in im mit von seit bis et ou mais pour dans en par avec depuis y o pero para por con desde и или но для в на по с",
);

/** The start of a sentence with capitals. In other scripts, the marker may be its subject. */
const startsSentence = /^\s*["“‘«(]?\p{Lu}/u;

/** Words that a clause cannot end with. */
const needsMore = wordsAt(
  "",
  "the a an this these those its their his her our no each every some any about around at into through during against after before since until while when where whereas which who what but if because although also following under via versus plus minus over cite cites cited citing quote quotes quoted quoting der die das den dem des ein eine im le la les un une des du el los las una",
  "$",
);

/** Words that can end a clause, but whose object a marker before another phrase may be: `was not [5] but 6 dollars`. */
const mayNeedMore = wordsAt(
  "",
  "not only even is are was were be been has have had do does did will would can could may might must shall should",
  "$",
);

/** Signs before a marker that is a part of a word, a number or a quotation: `第[1]批`, `来源[2]`. */
const needsMoreAfterSign = /[([{（【「『“‘«#№$€£¥第源从從由]$|(?:来源|來源|sources?)[:：]$/iu;

/** Abbreviations before a number. */
const needsNumber = wordsAt(
  "",
  "no nos nr art arts fig figs tab cf vgl pp p sec vol ch см стр",
  "\\.$",
);

/** What ends a sentence. */
const endOfSentence = /[.!?…。！？]["”’»」』)）]*$/u;

/** Matches words. The pattern is made when it is first used, because most briefs have no marker in a text. */
function wordsAt(before: string, words: string, after = ""): Pick<RegExp, "test"> {
  const edge = "[\\p{L}\\p{N}]";
  let pattern: RegExp | undefined;
  return {
    test(text) {
      pattern ??= new RegExp(
        `${before}(?<!${edge})(?:${words.replaceAll(" ", "|")})(?!${edge})${after}`,
        "iu",
      );
      return pattern.test(text);
    },
  };
}

/** Characters before and after a marker that are read. */
const longestRead = 40;

/**
 * Whether a sentence may need one of its markers: `As [3] notes`, `will close [3] mines`, `H[2]O`. It does not if the words
 * before the marker can end a clause, and what follows ends it or starts another phrase.
 */
export function hasNeededMarker(words: string, markers: readonly MarkerSpan[]): boolean {
  return markers.some(({ start }, index) => {
    if (index > 0 && markers[index - 1]!.end === start) return false;
    let last = index;
    while (markers[last + 1]?.start === markers[last]!.end) last++;
    return isNeeded(words, { start, end: markers[last]!.end });
  });
}

function isNeeded(words: string, { start, end }: MarkerSpan): boolean {
  const before = words.slice(Math.max(0, start - longestRead), start).trimEnd();
  const after = words.slice(end, end + longestRead);
  if (needsNumber.test(before)) return true;
  if (before === "" || endOfSentence.test(before))
    return after.trim() !== "" && (!startsSentence.test(after) || isSubject(words, start, end));
  return (
    isNeededAfter(words, 0, start) ||
    needsMore.test(before) ||
    needsMoreAfterSign.test(before) ||
    !(endOfClause.test(after) || (startsPhrase.test(after) && !mayNeedMore.test(before)))
  );
}

function isSubject(words: string, start: number, end: number): boolean {
  return isSubjectMark(words, { start, end: words.length }, { start, end });
}
