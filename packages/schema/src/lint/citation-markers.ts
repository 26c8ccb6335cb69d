import type { Citation } from "../article.ts";

/** `p. 4`, `Table 2`, `第4页`: the names of the most usual parts, so that `[2, January]` is no marker. */
const locator =
  "(?:(?:pp?|pages?|paras?|tables?|figs?|figures?|ch|chapters?|sec|sections?|annex|стр|табл)\\.?|[sс]\\.|[§第表图圖])\\s?(?:\\d|[ivx]{1,5}(?![a-z.])|[一二三四五六七八九十])[^\\][【】;；]{0,60}";
const numbers = "\\d{1,3}(?:\\s*[,，、;]\\s*\\d{1,3})*";
const located = `(\\d{1,3})\\s?[,，]\\s?(${locator})`;

/**
 * Citation markers in a text: `[3]`, `[1, 4]`, `【2】`, `[^5]`, `[2, p. 4]`. A number of more than three digits, such as a
 * year, is not a marker.
 */
const citationMarkers = new RegExp(
  `\\s{0,20}(?:\\[\\^?(?:(${numbers})|${located})\\]|【(?:(${numbers})|${located})】)`,
  "gi",
);

/** Returns the citations of all markers in order without duplicates, and the text without the markers. */
export function readMarkers(words: string): {
  citations: Citation[];
  markers: string[];
  rest: string;
} {
  const citations = new Map<string, Citation>();
  const markers: string[] = [];
  const rest = words.replace(citationMarkers, (marker: string, ...groups: unknown[]) => {
    const [list, id, place, list2, id2, place2] = groups as (string | undefined)[];
    markers.push(marker.trim());
    const ids = (list ?? list2 ?? id ?? id2)!.split(/[^\d]+/).map(Number);
    for (const number of ids)
      if (number > 0) {
        const written = (place ?? place2)?.trimEnd();
        const citation = written === undefined ? number : { id: number, locator: written };
        citations.set(JSON.stringify(citation), citation);
      }
    return "";
  });
  return { citations: [...citations.values()], markers, rest: rest.trim() };
}
