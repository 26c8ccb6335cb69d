import type { Citation } from "../article.ts";
import { withAsciiDigits } from "../reading/ascii-digits.ts";
import { locatedShape, readLocatedMark } from "../reading/located-marks.ts";

const digits = "[0-9０-９٠-٩۰-۹]{1,3}";
const numbers = `${digits}(?:\\s*[,，、;\u060C\u061B]\\s*${digits})*`;

/**
 * Matches `[3]`, `[1, 4]`, `【2】`, `［２］`, `[٢]`, `[^5]`, and all that can name a place, such as `[2, p. 4]`. A number of
 * more than three digits, such as a year, is not a marker. A link such as `[1](https://...)` is not one. A comma
 * between two markers is part of the second one.
 */
const possibleMarkers = new RegExp(
  `(?:(?<=[0-9][\\]】\uFF3D])\\s?[,;\uFF0C、])?\\s{0,20}(?:[[\uFF3B]\\^?(?<numbers>${numbers})[\\]\uFF3D]|【(?<lenticular>${numbers})】|(?<located>${locatedShape}))(?!\\]?\\()`,
  "g",
);

/** Returns the citations of all markers in order without duplicates, and the text without the markers. */
export function readMarkers(words: string): {
  citations: Citation[];
  markers: string[];
  rest: string;
} {
  const citations = new Map<string, Citation>();
  const markers: string[] = [];
  const rest = words.replace(possibleMarkers, (marker: string, ...match: unknown[]) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const found = readMarker(groups);
    if (found === undefined) return marker;
    markers.push(marker.trim());
    for (const citation of found) citations.set(JSON.stringify(citation), citation);
    return "";
  });
  return { citations: [...citations.values()], markers, rest: rest.trim() };
}

/** Returns undefined for words in brackets: `[2, January]`. */
function readMarker({
  numbers: listed,
  lenticular,
  located,
}: Readonly<Record<string, string | undefined>>): Citation[] | undefined {
  if (located !== undefined)
    return readLocatedMark(located)?.map(({ id, locator }) =>
      locator === undefined ? id : { id, locator: locator.words },
    );
  return withAsciiDigits((listed ?? lenticular)!)
    .split(/[^\d]+/)
    .map(Number)
    .filter((number) => number > 0);
}
