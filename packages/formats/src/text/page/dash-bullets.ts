import { statement } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** What phones, input methods and assistants write for the hyphen or the star of a bullet. */
const otherDashes = "\u2010\u2011\u2012\u2015\u2212\u2500\uFE58\uFE63\uFF0D\uFF0A+\uFF0B~\uFF5E";
/** Dashes that open a bullet if a space follows. */
const usualDashes = "\u2013\u2014-";
/** Before a number these say more, less or about. */
const signsOfNumbers = "+\uFF0B~\uFF5E\u2212";

const bullet = new RegExp(
  String.raw`^(?<sign>[${otherDashes}${usualDashes}])(?<space>\s*)(?=(?<letter>[\p{L}"“「《])|[^\s${otherDashes}${usualDashes}])`,
  "u",
);
interface DashedLine extends PageLine {
  /** Its index among the lines that are not blank. */
  readonly index: number;
  readonly sign: string;
  readonly isSpaced: boolean;
  /** The letter or the quotation mark that follows. */
  readonly letter: string | undefined;
}

/** Returns true if a line may start with such a bullet. `first` and `next` are the UTF-16 code units at its start. */
export function mayOpenDashBullet(first: number, next: number): boolean {
  if (first < 0x80)
    return first === 0x2b || first === 0x7e || (first === 0x2d && next !== 0x20 && next !== 0x2d);
  return (first >= 0x2010 && first <= 0x2500) || first >= 0xfe58;
}

/**
 * Writes dashes of other kinds at the start of lines as bullets, and those without a space after them: `－ 库存下降`,
 * `-Stocks fell`. There must be a list of such lines, because `-5 %`, `+5% in Japan` and `~300 t` are text.
 */
export function readDashBullets(page: PageText): void {
  const spaced: DashedLine[] = [];
  const tight = new Map<string, DashedLine[]>();
  for (const [index, line] of page.lines().entries()) {
    const { sign, space, letter } = bullet.exec(line.text)?.groups ?? {};
    if (sign === undefined) continue;
    const dashed = { ...line, index, sign, isSpaced: space !== "", letter };
    if (dashed.isSpaced) spaced.push(dashed);
    else if (tight.get(sign)?.push(dashed) === undefined) tight.set(sign, [dashed]);
  }
  const rare = spaced.filter(({ sign }) => !usualDashes.includes(sign));
  if (areBullets(rare, 1)) for (const { start } of rare) page.replace(start, "-");
  for (const [sign, lines] of tight) {
    const isOwnList = areBullets(lines, 2);
    const usual = new Set(spaced.flatMap((line) => (line.sign === sign ? [line.index] : [])));
    for (const line of lines) {
      const isBullet = isOwnList
        ? line.letter !== undefined || !signsOfNumbers.includes(sign)
        : isInList(line, usual);
      if (isBullet) page.replace(line.start, "\u2022");
    }
  }
}

/** Returns true for lines directly below one another, some of them of words, or for a number of statements. */
function areBullets(lines: readonly DashedLine[], needed: number): boolean {
  const areTwo = lines.some((line, at) => {
    const above = lines[at - 1];
    return above?.index === line.index - 1 && (above.letter ?? line.letter) !== undefined;
  });
  return (
    areTwo ||
    lines.filter(({ letter, text }) => letter !== undefined && statement.test(text)).length >=
      needed
  );
}

const capital = /^[^\p{Ll}]/u;

/** Returns true for `-Stocks fell [1]` above or below a bullet with a space, but not for the second half of `long-term`. */
function isInList(
  { index, letter = "a", text }: DashedLine,
  bullets: ReadonlySet<number>,
): boolean {
  if (!capital.test(letter)) return false;
  const beside = Number(bullets.has(index - 1)) + Number(bullets.has(index + 1));
  return beside === 2 || (beside === 1 && statement.test(text));
}
