import { matchAt } from "../positions/match-at.ts";
import { bulletNumber } from "./bullet-signs.ts";
import { numeralValue } from "./han-number.ts";
import { isCapitals } from "./headings.ts";
import { isOrdinalAt } from "./ordinals.ts";
import { endOfLine } from "./spans.ts";
import { superscripts } from "./superscripts.ts";
import type { NumberToken } from "./token.ts";

/** `1.1 Output rose`, but not `1.1 Mt`, `1.1 million` and `1.1 万吨`. */
const partNumber =
  /([0-9]{1,2})\.([0-9]{1,2})\.?[^\S\n]+(?=["“«「]?[\p{Lu}\p{Lo}])(?!(?:[A-Z]?[a-z]?[tg]|Mt|Moz|Mlb|[MGT]Wh?|[A-Z]{2,3}|Mio|Mrd|Millionen|Million)(?!\p{L})|[十百千万萬亿億兆吨噸倍个個年月])/uy;
/** `1 Supply` above `1.1 Output rose`: the number of a heading without a full stop. */
const bareSection = /([0-9]{1,2})[^\S\n]+(?=[\p{Lu}\p{Lo}][^\n]{0,80}\n\s{0,9}\1\.1[.\s])/uy;
const listNumber = new RegExp(bulletNumber, "uy");
/** `一、二季度`, `7、8月`: two numbers that follow one another, before a word that they count. */
const pair =
  /(?<first>[0-9]{1,2}|[一二三四五六七八九十]{1,2})、(?<second>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:季度|季|月|线|線|期|级|級|类|類|批|号|號|阶段|階段)/uy;
const hanDigits = "一二三四五六七八九十（(";
/** `一、`, `（二）` and `（3）` before a statement: a line that ends in a citation or a stop, or a long one. Before other words they number a heading. */
const hanNumber = new RegExp(
  String.raw`(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)])[^\S\n]*(?=[^\n]{1,2000}[\]】。；;.!?！？${superscripts}][^\S\n]*(?:\n|$)|[^\n]{50}|[^\n]{10,50}\n\s{0,9}[[【])`,
  "y",
);
/** Reads the numbers at the start of lines, in the order of the text. */
export class NumberReader {
  readonly #source: string;
  /** The last `1. ` and `1.1 `. */
  #section = "";
  #part = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads the number at the first character of a line. Returns undefined if it opens no bullet. */
  readAt(at: number): NumberToken | undefined {
    const token = this.#readHanNumber(at) ?? this.#readPart(at) ?? this.#readListNumber(at);
    if (token === undefined) this.#readBareSection(at);
    return token;
  }

  #readHanNumber(at: number): NumberToken | undefined {
    if (!hanDigits.includes(this.#source[at]!)) return undefined;
    if (matchAt(hanNumber, this.#source, at) === null) return undefined;
    const end = hanNumber.lastIndex;
    const isBracketed = /[(（]/.test(this.#source[at]!);
    return { kind: "number", isBracketed, start: at, end, ...this.#readOrdinal(at, end) };
  }

  /** Reads `1.2 ` below `1. ` and `1.1 `. Other numbers of this form are figures. */
  #readPart(at: number): NumberToken | undefined {
    if (this.#section === "" || !this.#source.startsWith(this.#section, at)) return undefined;
    const [, section, part] = matchAt(partNumber, this.#source, at) ?? [];
    if (section !== this.#section || Number(part) !== this.#part + 1) return undefined;
    this.#part++;
    return { kind: "number", isPart: true, start: at, end: partNumber.lastIndex };
  }

  #readListNumber(at: number): NumberToken | undefined {
    if (matchAt(listNumber, this.#source, at) === null) return undefined;
    const end = listNumber.lastIndex;
    const label = /^(?:[0-9]+|[a-h])(?=\.)/.exec(this.#source.slice(at, end))?.[0];
    if (label !== undefined && label !== this.#section) this.#part = 0;
    this.#section = label ?? "";
    const rest = this.#source.slice(end, endOfLine(this.#source, end)).trim();
    return {
      kind: "number",
      label,
      isCapitals: isCapitals(rest),
      isRound: /[)\uFF09]/.test(this.#source[end - 1]!),
      start: at,
      end,
      ...this.#readOrdinal(at, end),
    };
  }

  /** Reads the number of a heading, which opens no bullet. */
  #readBareSection(at: number): void {
    const code = this.#source.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return;
    const number = matchAt(bareSection, this.#source, at)?.[1];
    if (number === undefined) return;
    this.#section = number;
    this.#part = 0;
  }

  /** Reads what a number counts, and whether it can be an ordinal or the first number of a pair. */
  #readOrdinal(at: number, to: number): Pick<NumberToken, "value" | "mayBeOrdinal"> {
    const digits = /[0-9]+|[一二三四五六七八九十]+/.exec(this.#source.slice(at, to))?.[0] ?? "";
    const value = numeralValue(digits);
    if (value === undefined) return {};
    const { first = "", second = "" } = matchAt(pair, this.#source, at)?.groups ?? {};
    const isPair = second !== "" && numeralValue(second) === numeralValue(first)! + 1;
    return { value, mayBeOrdinal: isPair || isOrdinalAt(this.#source, at) };
  }
}
