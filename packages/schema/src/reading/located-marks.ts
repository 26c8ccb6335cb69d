/** The place in a source that a citation names, as written: `p. 4`. `end` is exclusive. */
export interface MarkLocator {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A number in a located citation, and the place in its source; undefined for `3` in `[2, p. 4; 3]`. */
export interface LocatedNumber {
  readonly id: number;
  readonly locator: MarkLocator | undefined;
}

/** What pages, tables and sections are called. A single letter needs its full stop: `S. 4`, `с. 4`. */
const names = [
  "pp?|pgs?|pages?|paras?|paragraphs?|secs?|sections?|chap|chapters?|ch|tables?|tab|tbl|figs?|figures?|charts?|box|annex(?:es)?|appendix|appendices|exhibits?|slides?|lines?|footnotes?|notes?|fn|art|articles?|cols?|columns?|vol|volumes?|map|sheets?|rows?",
  "págs?|páginas?|cuadros?|tablas?|gráficos?|figuras?|quadros?|tabelas?|tableaux?|graphiques?|chapitres?|annexes?|pagg?|pagina|tabell[ae]|tavol[ae]|blz|tabel|seiten?|abb|abbildung|tabellen?|abschnitt|kap|kapitel|anhang|sayfa|tablo|str|hlm|halaman|gambar",
  "стр|табл|таблица|рис|рисунок|глава|гл|раздел|приложение|пункт|ст|статья",
];
/** `4`, `S4`, `A-1`, `2.3`, `IV`, `B`. */
const value =
  "(?:[A-Z]{0,2}[-.]?[0-9]{1,5}[a-z]?(?![A-Za-z0-9])|[IVXLCivxlc]{1,7}(?![A-Za-z0-9.])|[A-Z](?![A-Za-z0-9.]))";
const digits = "[0-9一二三四五六七八九十百]{1,6}";
/** `第4页`, `第4-6页`, `4頁`, `表2`, `附件一`. */
const eastern = `(?:(?:第\\s?)?${digits}(?:\\s?[-–—~～至到]\\s?${digits})?\\s?(?:页|頁|ページ|쪽)|第\\s?${digits}\\s?[章节節条條段款表图圖行]|(?:附?[表图圖図]|附件|附录|附錄|별표|표|그림)\\s?(?:${digits}|[A-Z]))`;
const comma = "\\s{0,3}[,，、:：]\\s{0,3}";
const part = "\\^?[0-9]{1,3}";
const between = "\\s{0,3}[;；,，、]\\s{0,3}";

/** Matches all that can be a located citation, such as `[2, p. 4]`, `[2 p.4]`, `[2，第4页]` and `[1, 2, Table 3]`, without flags. */
export const locatedShape =
  "[[【\\uFF3B〔]\\s{0,8}\\^?[0-9]{1,3}[\\s,，、:：;；][^\\][【】〔〕［］]{1,200}[\\]】\\uFF3D〕]";

interface Patterns {
  /** Matches what separates two citations of one mark. */
  readonly separator: RegExp;
  readonly citation: RegExp;
}

let patterns: Patterns | undefined;

/** Compiles the names with the first text that needs them: that takes 10 ms. */
function compilePatterns(): Patterns {
  // `page`, `Page` and `PAGE`.
  const anyCase = (words: string): string =>
    `${words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)}|${words.toUpperCase()}`;
  const name = `(?:(?:${names.map(anyCase).join("|")})\\.?|[Ss\u0421\u0441]\\.|[§¶]{1,2})`;
  // A line of a quoted e-mail can end inside.
  const place = `(?:${name}\\s{0,4}${value}|${eastern})`;
  return {
    separator: new RegExp(
      `\\s{0,3}[;；]\\s{0,3}(?=${part}\\s{0,3}(?:[;；]|$))|${between}(?=(?:${part}${between}){0,10}${part}${comma}${place})`,
    ),
    // Words after the locator need a comma before it: `[3 Chapter 11 filings]` is text.
    citation: new RegExp(
      `^\\s{0,8}\\^?(?<id>[0-9]{1,3})(?:${comma}(?<locator>${place}[^\\][]{0,100})|\\s{1,3}(?<bare>${place}[0-9\\s.,，–—-]{0,20}))?$`,
    ),
  };
}

/**
 * Reads the numbers and locators of a text that `locatedShape` matches, such as `[2, p. 4]`. `start` is the offset of the
 * text. Returns undefined if a part has another form, as in `[2, January]`.
 */
export function readLocatedMark(text: string, start = 0): LocatedNumber[] | undefined {
  const { separator, citation } = (patterns ??= compilePatterns());
  const numbers: LocatedNumber[] = [];
  let at = 1;
  for (const written of text.slice(1, -1).split(separator)) {
    at = text.indexOf(written, at);
    const groups = citation.exec(written)?.groups;
    const id = Number(groups?.["id"]);
    if (groups === undefined || id === 0) return undefined;
    const locator = (groups["locator"] ?? groups["bare"])?.trimEnd();
    if (locator === undefined) {
      numbers.push({ id, locator: undefined });
    } else {
      const from = start + at + written.indexOf(locator, groups["id"]!.length);
      const words = locator.replace(/\s+/g, " ");
      numbers.push({ id, locator: { words, start: from, end: from + locator.length } });
    }
    at += written.length;
  }
  return numbers;
}
