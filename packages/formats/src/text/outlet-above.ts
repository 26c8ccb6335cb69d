import type { Line } from "./read-lines.ts";
import { isKnownOutlet, isOutlet, personName } from "./source-line/names.ts";
import { isSourceListHeading } from "./source-list.ts";
import { isListName } from "./title-lines.ts";
import { mayNameOther, withoutName } from "./source-line/one-name.ts";

/** The lines above a headline, and its source lines. */
interface LinesOfHead {
  readonly above: readonly Line[];
  readonly sources: readonly Line[];
}

/**
 * Reads the name of a known outlet above a headline, as a copied page has it, as the source, if the source lines name none, or only
 * a person beside the date: `MINING.COM` above the headline and `Jane Roe | November 30, 2026`.
 */
export function withOutletAbove({ above, sources }: LinesOfHead): LinesOfHead & {
  readonly outlet: Line | undefined;
} {
  const outlets = above.filter(({ text }) => isKnownOutlet(text) || isLikelyOutlet(text));
  const [outlet] = outlets;
  const isNamed = sources.some((line) => line.sourceLine?.source !== undefined && !isPerson(line));
  // The names of a list of sources are those of the text above it.
  const isList = above.some(({ text }) => isSourceListHeading(text));
  if (outlet === undefined || outlets.length > 1 || isNamed || isList)
    return { above, sources, outlet: undefined };
  const { text, start, end } = outlet;
  const source = { text, start, end };
  const isGuess = !isKnownOutlet(text);
  return {
    above: above.filter((line) => line !== outlet),
    sources: [
      { ...outlet, sourceLine: { source, published: undefined, isCertain: true, isGuess } },
      ...sources.map(withoutName),
    ],
    outlet,
  };
}

/** `Mining Journal`, `鉅亨網`, `日本経済新聞`: names that few sections of a site have. `行业新闻` may be one of them. */
const likelyOutlet =
  /^(?:(?:\p{Lu}[\p{L}&'’.-]{1,20} ){1,3}(?:Times|Post|Journal|Herald|Tribune|Gazette|Observer|Magazine)|\p{Script=Han}{2,8}(?:[网網社]|[时時][报報]|新聞))$/u;

/** Its end, without the classes of letters that take long to compile. */
const mayBeLikely =
  /(?:Times|Post|Journal|Herald|Tribune|Gazette|Observer|Magazine|[网網社]|[时時][报報]|新聞)$/;

function isLikelyOutlet(text: string): boolean {
  return mayBeLikely.test(text) && likelyOutlet.test(text) && !isListName(text);
}

/** Returns true for the name of a person or a place beside a date, or of a person that is a guess. */
function isPerson(line: Line): boolean {
  const { source, isGuess } = line.sourceLine!;
  const { text } = source!;
  if (isKnownOutlet(text) || isOutlet(text)) return false;
  return mayNameOther(line) || (isGuess === true && personName.test(text));
}
