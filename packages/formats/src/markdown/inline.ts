/**
 * Writes plain text so that Markdown shows it as it is and `readInline` gives it back: CommonMark
 * escapes, and numeric entities for line breaks and for white space at the ends.
 */
export function writeInline(text: string): string {
  return text
    .replace(/[\\*`[<]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/#+$/, (marks) => String.raw`\#`.repeat(marks.length))
    .replace(/^[#+>=~|:-]/, String.raw`\$&`)
    .replace(/^([0-9]{1,9})([.)])/, String.raw`$1\$2`)
    .replace(/^\s+|\s+$|[\n\r]/g, (spaces) =>
      Array.from(spaces, (space) => `&#${space.codePointAt(0)};`).join(""),
    );
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** Gives the text that stands for itself in Markdown. Emphasis and links are left as they are typed. */
export function readInline(markdown: string): string {
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
