import { escapeBareCitations } from "./bare-citations.ts";

/**
 * Escapes plain text so that Markdown shows it unchanged and `readInline` restores it.
 *
 * Uses CommonMark escapes, and numeric entities for line breaks, for white space at the ends and for characters without
 * an escape.
 */
export function writeInline(text: string): string {
  return writeInlinePart(text, { followsWord: false, precedesWord: false });
}

/**
 * Escapes a part of a text. Next to a word, a space needs no entity, and a sign such as `-` starts no line.
 *
 * Both are false at the ends of the text, and next to white space.
 */
export function writeInlinePart(
  text: string,
  { followsWord, precedesWord }: { readonly followsWord: boolean; readonly precedesWord: boolean },
): string {
  // A single tilde means "about". At the start of the text, or with another one, it can be a Markdown marker.
  const marks =
    text.startsWith("~") || text.indexOf("~") !== text.lastIndexOf("~")
      ? /[\\*`[<~]/g
      : /[\\*`[<]/g;
  const escaped = escapeHashes(text.replace(marks, String.raw`\$&`))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/[\u3010\uFF3B\u3014\u3016](?=\s{0,8}(?:\^?[0-9]|[参參来來]))|\uE200/g, asEntities)
    // UTF-8 cannot hold half of a surrogate pair, and a file with U+0000 is not read as a text. An entity can hold both.
    .replace(/[\0\uD800-\uDFFF]/gu, asEntities);
  const started = followsWord ? escaped : escapeStart(escaped);
  return escapeAddresses(
    escapeSpaces(escapeBareCitations(started), followsWord ? 1 : 0, precedesWord ? 1 : 0),
  );
}

/** Escapes the sign or the number at the start of a line that would make it a heading, a quote or an item of a list. */
function escapeStart(text: string): string {
  return text
    .replace(/^[#+>=|:-]/, String.raw`\$&`)
    .replace(/^([0-9]{1,9})([.)])/, String.raw`$1\$2`);
}

function escapeHashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end--;
  return text.slice(0, end) + String.raw`\#`.repeat(text.length - end);
}

/** Prevents links of addresses with escapes: GFM links a bare address up to the next space, and shows its escapes as typed. */
function escapeAddresses(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(/\S+/g, (word) =>
    /[\\&]/.test(word) ? word.replace(/(?<=https?):(?=\/\/)|(?<=www)\./gi, String.raw`\$&`) : word,
  );
}

/** Writes the white space at the ends as entities, except a number of plain spaces there that words are next to. */
function escapeSpaces(text: string, plainBefore: number, plainAfter: number): string {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    (before === " ".repeat(plainBefore) ? before : asEntities(before)) +
    text.slice(start, end).replace(/[\n\r]/g, asEntities) +
    (after === " ".repeat(plainAfter) ? after : asEntities(after))
  );
}

function asEntities(characters: string): string {
  return Array.from(characters, (character) => `&#${character.codePointAt(0)};`).join("");
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** Unescapes Markdown text. Leaves emphasis and links as typed. */
export function readInline(markdown: string): string {
  if (!markdown.includes("\\") && !markdown.includes("&")) return markdown;
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
    (written, mark, decimal, hexadecimal, name) => {
      if (mark !== undefined) return mark as string;
      if (name !== undefined) return named[name as string]!;
      const point =
        decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : (written as string);
    },
  );
}
