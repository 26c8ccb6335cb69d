import { endOfLine } from "@mineral-brief/schema/internal";
/** Returns the lines that are not blank, with their offsets. Only a line feed ends a line, because JSON may contain U+2028. */
export function* filledLines(text: string): Generator<[start: number, line: string], undefined> {
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if (line.trim() !== "") yield [start, line];
    start = end + 1;
  }
}
