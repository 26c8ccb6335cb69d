import { allBulletSigns, startOfItem } from "../bullet-signs.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** Squares, stars and arrows, `»` and `›`, and the signs of the fonts of Word. Not `↑` and `≥`, which say something. */
const signs = String.raw`[\u00BB\u203A\u25A0-\u27BF\u2900-\u2BFF\uF020-\uF0FF]`;
const mayHave = new RegExp(String.raw`(?:^|\n)[^\S\n]*${signs}[^\n]`);
const rareBullet = new RegExp(
  String.raw`^(?<sign>(?![${allBulletSigns}]|\p{Extended_Pictographic}|[①-⑳])${signs})(?:(?<space>\s+)(?=[\p{L}\p{N}"“«「《【$€£¥])|(?=\p{L}))`,
  "u",
);
const startsWithItem = new RegExp(`^${startOfItem}`, "u");
/** Fewer lines with the same sign may be something else. */
const fewestLines = 3;

/**
 * Writes a sign that no other text uses for bullets, `❖` or `»`, as a bullet if a space and words follow it on three lines or more.
 * If each line with the sign is above another bullet, they are headings, and the sign is removed, also without a space after it.
 */
export function readRareBullets(page: PageText): void {
  if (!mayHave.test(page.text)) return;
  const lines = page.lines();
  const found = new Map<string, number[]>();
  const glued = new Set<string>();
  for (const [index, { text }] of lines.entries()) {
    const { sign, space } = rareBullet.exec(text)?.groups ?? {};
    if (sign === undefined) continue;
    if (space === undefined) glued.add(sign);
    if (found.get(sign)?.push(index) === undefined) found.set(sign, [index]);
  }
  for (const [sign, indexes] of found) {
    const areHeadings = indexes.every((index) => isAboveItem(lines[index + 1]));
    if (!areHeadings && (indexes.length < fewestLines || glued.has(sign))) continue;
    for (const index of indexes)
      page.replace(lines[index]!.start, areHeadings ? ornamentSpace : "-");
  }
}

function isAboveItem(line: PageLine | undefined): boolean {
  return line !== undefined && startsWithItem.test(line.text);
}
