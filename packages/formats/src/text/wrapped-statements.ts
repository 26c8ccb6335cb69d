import { endsCited } from "./citation-marks.ts";
import { bodyLinesIn, hasRoom, widestLine } from "./body-lines.ts";
import { startsWithBullet } from "./bullet-signs.ts";
import { endsSentence } from "./sentence-end.ts";

/** A shorter line was not wrapped, in UTF-16 code units. */
const shortestWrapped = 24;
/** As many lines without room for the next word show that a text was wrapped. */
const fewestWraps = 2;
/** Titles may be as long as short statements, so that only a wider text shows it. In UTF-16 code units. */
const narrowestWrap = 40;

// cspell:disable -- words of several languages
/** Words after which a phrase goes on. Small letters only: `Zone A` is a name. Words that a verb may have at its end, as in `führt Zölle ein`, are missing. */
const innerWord = [
  "a|an|the|of|to|in|on|at|for|from|with|by|into|near|between|than|against|per|via|since|until|during|without|within|among",
  "and|or|as|that|which|who|whose|its|their|is|are|was|were|will|would|has|have|had|said|says|could|should|cannot",
  "der|die|das|den|dem|des|eine|einen|einem|einer|eines|und|oder|von|vom|für|im|am|zum|zur|als|dass|wird|werden|wurde|ist|sind|hat|haben|soll|sollen",
  "de|du|des|la|le|les|un|une|et|ou|au|aux|en|dans|sur|pour|par|avec|est|sont|que|el|los|las|una|del|y|o|con|por|para|al|es|ha|han",
  "da|dos|das|em|na|nas|um|uma|e|com|ao|il|lo|gli|di|della|dei|delle|nel|nella|dal|dalla|che|è|sono|het|een|van|voor|met|dat",
  "в|на|и|с|к|по|из|от|для|о|об|при|что|не|за|до|у|і|та|з|від|для|w|z|i|oraz|dla|od|przez|że",
  "dan|di|ke|dari|yang|untuk|dengan|pada|akan|và|của|cho|với|là|sẽ|các|những|ve|için",
].join("|");
const endsInWord = new RegExp(String.raw`(?:,|\s(?:${innerWord}))$`, "u");

/** Titles may end in such a word: `What the ministry pays for`, `Dates to look out for`, `Big funds pile in`. */
const openTitle =
  /^(?:what|where|who|which|how|why|when|whose|wer|was|warum|wie|wo|wann|welche)\s|\sto\s(?:watch|look|wait|prepare|hope|live|reckon|deal|think|know)\s(?:out\s|back\s)?(?:for|with|at|to|on|from)$|\s(?:pil|kick|set|step|cash|roll|mov|com|jump|weigh|sink|dig|lock|settl|creep|phas|buy|chip|pour|flood|clos|join|hold|giv|start|plugg?|drag|go|carr|press|sign|catch|tak|pass|liv|wait|draw)(?:e|s|es|y|ies|t?ing)?\s(?:in|on|by|near)$/iu;
// cspell:enable
/** `The plant will ship oxides`: a sentence, which a title may be too. */
const hasVerb =
  /\s(?:will|would|has|have|had|is|are|was|were|said|says|can|could|may|should|must)\s/;
/** The sign of a heading, or of the name of a lead. */
const startsWithMark = /^(?:#|\*\*|__|【|\[)/;

/** Finds the lines of statements without a sign that were wrapped above a capital letter or a figure. */
export class WrappedStatements {
  readonly #source: string;
  readonly #from: number;
  readonly #to: number;
  #width: { readonly longest: number; readonly isWrapped: boolean } | undefined;

  constructor(source: string, from: number, to: number) {
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  /**
   * Returns true if the line from one offset to another ends inside a statement, which the line below continues: in a word such as `of`,
   * or, in a wrapped text and in a sentence, where the next word had no room. `isInside` is true if it continues a line itself.
   */
  continues(start: number, end: number, next: number, isInside: boolean): boolean {
    const line = this.#source.slice(start, end).trim();
    if (line.length < shortestWrapped || line.length > widestLine || startsWithMark.test(line))
      return false;
    if (endsStatement(line) || startsWithBullet.test(this.#source.slice(next, next + 12)))
      return false;
    if (isInside) return true;
    const mayBeTitle = openTitle.test(line);
    if (!mayBeTitle && endsInWord.test(line)) return true;
    this.#width ??= this.#widthOfLines();
    const { longest, isWrapped } = this.#width;
    return (
      (isWrapped || (!mayBeTitle && hasVerb.test(line))) &&
      !hasRoom(this.#source, end, next, longest)
    );
  }

  /** Returns the length of the longest line, and whether the lines were wrapped to it; 0 if it is too long for that. */
  #widthOfLines(): { longest: number; isWrapped: boolean } {
    const lines = bodyLinesIn(this.#source, this.#from, this.#to);
    const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    if (longest > widestLine) return { longest: 0, isWrapped: false };
    let wraps = 0;
    let isList = false;
    let isWrapped = false;
    for (const [index, { start, isAfterGap }] of lines.entries()) {
      const above = lines[index - 1];
      if (isAfterGap || above === undefined) continue;
      const text = this.#source.slice(above.start, above.end);
      if (text.length < shortestWrapped || endsStatement(text) || startsWithMark.test(text))
        continue;
      const hasSpace = hasRoom(this.#source, above.end, start, longest);
      if (/^\p{Ll}/u.test(this.#source.slice(start, start + 2))) isWrapped ||= !hasSpace;
      else if (hasSpace) isList = true;
      else wraps++;
    }
    return {
      longest,
      isWrapped: isWrapped || (!isList && wraps >= fewestWraps && longest >= narrowestWrap),
    };
  }
}

/** Returns true for the end of a sentence or of its citations, and for a colon. */
function endsStatement(line: string): boolean {
  return endsSentence(line, line.length) || endsCited(line) || /[:\uFF1A;\uFF1B]\**$/u.test(line);
}
