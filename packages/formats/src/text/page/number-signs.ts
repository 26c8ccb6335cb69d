import { startsWithBullet } from "../bullet-signs.ts";
import { isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { ornamentSpace, statement } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

const mayHave = /(?:^|\n)[^\S\n]*1(?:\s?[-–]|\u3000|\.?[º°])[^\n0-9]/;
/** `1- Tin fell`, `1-Tin fell` and `1 - Tin fell`; `1\u3000錫価格`; `1º El estaño`. Not `1-2 Mt`, `1-й квартал` and `1º trimestre`. */
const numbered =
  /^(?<number>[1-9][0-9]?)(?<sign>(?<dash>\s?[-–](?:\s+(?=[\p{L}"“«「《])|(?=[\p{Lu}\p{Lo}"“«「《])))|\u3000(?=[\p{Lu}\p{Lo}"“«「《])|(?<ordinal>\.?[º°]\s+(?=["“«]?\p{Lu})))/u;
/** A longer line is no title, in UTF-16 code units. */
const longestTitle = 25;

interface Item extends PageLine {
  readonly number: string;
  readonly sign: string;
  /** The next line. */
  readonly below: string;
}

/**
 * Writes `1- Tin fell`, `1\u3000錫価格は下落した` and `1º El estaño cayó` as `1、Tin fell`, a bullet: on two or more lines with the same sign that
 * count from 1, perhaps once in each section, at least half of which end like statements or are too long for titles. If each of
 * them is a title above another bullet, its number is removed. Lists of sources keep their numbers.
 */
export function readNumberSigns(page: PageText): void {
  if (!mayHave.test(page.text)) return;
  const lines = page.lines();
  const found = new Map<string, Item[]>();
  let isInSources = false;
  for (const [index, line] of lines.entries()) {
    if (isSourceListHeading(line.text)) isInSources = true;
    else if (isLeadName(line.text.replace(/[:\uFF1A]$/, ""))) isInSources = false;
    const { number, sign = "", dash, ordinal } = numbered.exec(line.text)?.groups ?? {};
    if (number === undefined || isInSources) continue;
    const kind = dash === undefined ? (ordinal === undefined ? "\u3000" : "º") : "-";
    const items = found.get(kind) ?? [];
    const last = Number(items.at(-1)?.number ?? 0);
    if (Number(number) !== 1 && Number(number) !== last + 1) continue;
    items.push({ ...line, number, sign, below: lines[index + 1]?.text ?? "" });
    found.set(kind, items);
  }
  for (const items of found.values()) {
    if (items.every(({ number }) => number === "1")) continue;
    const statements = items.filter(isStatement);
    const areHeadings =
      statements.length === 0 && items.every(({ below }) => startsWithBullet.test(below));
    const areBullets =
      statements.length * 2 >= items.length && !startsWithBullet.test(items[0]!.below);
    for (const { start, number, sign } of items)
      if (areHeadings) page.replace(start, ornamentSpace.repeat(number.length + sign.length));
      else if (areBullets) page.replace(start + number.length, "、".padEnd(sign.length));
  }
}

function isStatement({ text }: PageLine): boolean {
  return statement.test(text) || text.length > longestTitle;
}
