/** Citation markers in a text: `[3]`, `[1, 4]`, `【2】`, `[^5]`. A number of more than three digits, such as a year, is not a marker. */
const citationMarkers =
  /\s{0,20}(?:\[\^?(\d{1,3}(?:\s*[,，、;]\s*\d{1,3})*)\]|【(\d{1,3}(?:\s*[,，、;]\s*\d{1,3})*)】)/g;

/** Returns the numbers of all markers in order without duplicates, and the text without the markers. */
export function readMarkers(words: string): { ids: number[]; markers: string[]; rest: string } {
  const ids = new Set<number>();
  const markers: string[] = [];
  const rest = words.replace(citationMarkers, (marker: string, square?: string, lens?: string) => {
    markers.push(marker.trim());
    for (const id of (square ?? lens!).split(/[^\d]+/)) if (Number(id) > 0) ids.add(Number(id));
    return "";
  });
  return { ids: [...ids], markers, rest: rest.trim() };
}
