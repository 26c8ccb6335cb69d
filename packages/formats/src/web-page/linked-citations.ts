import type { Run } from "./run.ts";

/** A link to another page whose words are a number or a name without brackets. */
interface PlainLink {
  /** The empty piece before its words. */
  readonly sign: Run;
  /** The piece with its address, which counts in a list of sources. */
  readonly address: Run;
  /** The empty piece after its words. */
  readonly end: Run;
  /** Index of the first piece of its words. */
  readonly from: number;
  /** Index of the piece after it. */
  readonly to: number;
  readonly isNumber: boolean;
  /** True in an item of a list. */
  readonly isInItem: boolean;
  readonly href: string;
}

/** Each opening bracket of a citation with its closing bracket. */
const closing: Readonly<Record<string, string>> = {
  "[": "]",
  "(": ")",
  "\u3010": "\u3011",
  "\uFF08": "\uFF09",
};
/** The most links in one pair of brackets, or at the end of one line. */
const mostLinks = 20;
/** The most pieces of a line that are searched for its start. */
const mostPieces = 100;
const itemSign = /^\s*[-*\u2022\u00B7\u2013\u25AA\u25CF](?!\S)/;
/** Words before a number that is not a citation, `Case No. 2`. */
const beforeNumber = /(?<!\p{L})(?:art|ch|fig|nos?|nr|para?|pp?|reg|sec|tab|vol)\.\s*$/iu;
/** Addresses of prices of shares: the words of such a link are a symbol, `(MP)`. */
const ofShares = /\bfinance\.|quote|stock|symbol|ticker/i;

/**
 * Adds the addresses of links that are citations: `[1]`, `(1)`, `【1】` or `(Reuters)` where only the words in the
 * brackets are the link, and a number after the last sentence of a line.
 */
export class LinkedCitations {
  readonly #links: PlainLink[] = [];

  /** Links must be added in the order of the page. */
  add(link: PlainLink): void {
    this.#links.push(link);
  }

  /** Returns true if a link ends before the piece at this index. */
  endsAt(at: number): boolean {
    return this.#links.at(-1)?.to === at;
  }

  /** Writes the signs of all citations. */
  write(runs: readonly Run[]): void {
    for (let at = 0; at < this.#links.length;) {
      const links = linksTogether(runs, this.#links, at);
      at += links.length;
      if (!writeInBrackets(runs, links) && links.every(({ isNumber }) => isNumber))
        writeAfterSentence(runs, links);
    }
  }
}

/** Returns the links from one on that only commas and spaces separate, all numbers or all names. */
function linksTogether(runs: readonly Run[], links: readonly PlainLink[], at: number): PlainLink[] {
  const together = [links[at]!];
  for (const next of links.slice(at + 1, at + mostLinks)) {
    const last = together.at(-1)!;
    if (next.isNumber !== last.isNumber || next.from - last.to > 6) break;
    const between = runs.slice(last.to, next.from);
    if (between.some(({ kind }) => kind === "line" || kind === "blank")) break;
    if (!/^\s{0,3}[,;\u3001\uFF0C\uFF1B]?\s{0,3}$/.test(textOf(between))) break;
    together.push(next);
  }
  return together;
}

/** Writes `[<a>1</a>, <a>2</a>]` as `[1](address), [2](address)`. Returns false if these links are not all in a pair of brackets. */
function writeInBrackets(runs: readonly Run[], links: readonly PlainLink[]): boolean {
  const [first] = links;
  const last = links.at(-1)!;
  const open = runBefore(runs, first!.from - 1);
  const close = runs[last.to];
  const bracket = open?.text.at(-1) ?? "";
  if (open?.kind !== "text" || close?.kind !== "text") return false;
  if (!Object.hasOwn(closing, bracket) || close.text !== closing[bracket]) return false;
  if (!first!.isNumber) {
    const isInItem = first!.isInItem || startsWithSign(runs, first!.from);
    const isSource = isInItem && bracket !== "[" && bracket !== "\u3010";
    if (!isSource || links.some(({ href }) => ofShares.test(href))) return false;
    if (!/^[.\u3002]?\s*$/.test(lineAfter(runs, last.to + 1))) return false;
    for (const { sign, end, href } of links) {
      Object.assign(sign, { kind: "cited", text: "[" });
      Object.assign(end, { kind: "cited", text: `](${href})` });
    }
    return true;
  }
  open.text = `${open.text.slice(0, -1)}[`;
  close.text = "]";
  for (const link of links) {
    link.address.text = "";
    if (link !== first) link.sign.text = "[";
    if (link !== last) link.end.text = `](${link.href})`;
  }
  runs[last.to + 1]!.text = `(${last.href})`;
  // Before the title of a source, an address has no brackets: `[1] https://example.org Tin report`.
  runs[last.to + 2]!.text = ` ${last.href}`;
  return true;
}

/** Writes numbers after the full stop of a line, and nothing after them, as citations. */
function writeAfterSentence(runs: readonly Run[], links: readonly PlainLink[]): void {
  const before = runBefore(runs, links[0]!.from - 1);
  if (before?.kind !== "text" || lineAfter(runs, links.at(-1)!.to).trim() !== "") return;
  if (!/[.!?\u3002\uFF01\uFF1F]["'\u2019\u201D]?\s*$/.test(before.text.slice(-100))) return;
  if (beforeNumber.test(before.text.slice(-100))) return;
  for (const { sign, address, end, href } of links) {
    address.text = "";
    sign.text = "[";
    end.text = `](${href})`;
  }
}

/** Returns the last piece with a text before an index on its line. */
function runBefore(runs: readonly Run[], from: number): Run | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    const { kind, text } = runs[at]!;
    if (kind === "line" || kind === "blank") return undefined;
    if (text !== "" && kind !== "address") return runs[at];
  }
  return undefined;
}

/** Returns true if the line of a piece starts with the sign of an item, `- Tin fell`. */
function startsWithSign(runs: readonly Run[], from: number): boolean {
  let start = "";
  for (let at = from - 1; at >= 0; at--) {
    if (from - at > mostPieces) return false;
    const { kind, text } = runs[at]!;
    if (kind === "line" || kind === "blank") break;
    if (text.trim() !== "") start = text;
  }
  return itemSign.test(start);
}

/** Returns the rest of a line from an index on, up to its first words. */
function lineAfter(runs: readonly Run[], from: number): string {
  let rest = "";
  for (let at = from; at < runs.length && rest.trim().length < 3; at++) {
    const { kind, text } = runs[at]!;
    if (kind === "line" || kind === "blank") break;
    if (kind !== "address") rest += text;
  }
  return rest;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ kind, text }) => (kind === "address" ? "" : text)).join("");
}
