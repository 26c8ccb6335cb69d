/**
 * Writes plain text so that Markdown shows it as it is and `readInline` gives it back: CommonMark
 * escapes, and numeric entities for line breaks, for white space at the ends and for what has no escape.
 */
export function writeInline(text: string): string {
  // One tilde is a sign for "about"; one at the start or two can mean more.
  const marks =
    text.startsWith("~") || text.indexOf("~") !== text.lastIndexOf("~")
      ? /[\\*`[<~]/g
      : /[\\*`[<]/g;
  const escaped = escapeHashes(text.replace(marks, String.raw`\$&`))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/\u3010(?=\s{0,3}[0-9])/g, "&#12304;")
    // Half a character is not UTF-8; as an entity it comes back from a file.
    .replace(/[\uD800-\uDFFF]/gu, asEntities)
    .replace(/^[#+>=|:-]/, String.raw`\$&`)
    .replace(/^([0-9]{1,9})([.)])/, String.raw`$1\$2`);
  return escapeAddresses(escapeSpaces(escaped));
}

function escapeHashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end--;
  return text.slice(0, end) + String.raw`\#`.repeat(text.length - end);
}

/** GFM links a bare address up to the next space, and shows escapes inside it as they are written. */
function escapeAddresses(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(/\S+/g, (word) =>
    /[\\&]/.test(word) ? word.replace(/(?<=https?):(?=\/\/)|(?<=www)\./gi, String.raw`\$&`) : word,
  );
}

function escapeSpaces(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return (
    asEntities(text.slice(0, start)) +
    text.slice(start, end).replace(/[\n\r]/g, asEntities) +
    asEntities(text.slice(end))
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
    (whole, mark, decimal, hexadecimal, name) => {
      if (mark !== undefined) return mark as string;
      if (name !== undefined) return named[name as string]!;
      const point =
        decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : (whole as string);
    },
  );
}
