import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";
import { addressTest } from "../address-test.ts";
import { characterClasses } from "../character-classes.ts";
import { readMarkers } from "../citation-markers.ts";
import type { Edit } from "../edit.ts";
import { classesIn, type LintContext } from "../lint-context.ts";
import { placeCitations } from "../place-citations.ts";
import type { Rule } from "../rule.ts";

/** HTML and Markdown that is certainly not plain text. */
const markup =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\*\*[^\s*][^*]{0,200}\*\*|__[^\s_][^_]{0,200}__|(?<![\w*])\*[^\s*](?:[^*]{0,200}[^\s*])?\*(?![\w*])|(?<![\w*/])_[^\s_](?:[^_]{0,200}[^\s_])?_(?![\w/])|`[^`]{1,200}`|^#{1,6} |!?\[(?:[^[\]]{1,200}|\[[0-9]{1,3}\])\]\([^\s()]{1,500}(?:\s"[^"]{0,200}")?\)|\[\[(?!\d{1,3}\]\])[^[\]]{1,200}\]\]|!\[[^[\]]{0,200}\]\[[^[\]]{0,200}\]/i;

/** Emphasis in Markdown and HTML, whose words remain complete without it. Also code, in which no sign is emphasis. */
const emphasis =
  /`[^`]{1,200}`|\*\*([^\s*](?:[^*]{0,200}[^\s*])?)\*\*|__([^\s_](?:[^_]{0,200}[^\s_])?)__|(?<![\w*])\*([^\s*](?:[^*]{0,200}[^\s*])?)\*(?![\w*])|(?<![\w*/])_([^\s_](?:[^_]{0,200}[^\s_])?)_(?![\w/])|<\/?(?:b|strong|i|em|u|mark)(?:\s[^<>]{0,200})?>/gi;

export const markupInText: Rule = {
  code: "markup-in-text",
  summary: "A text contains HTML or Markdown, but texts are plain text.",
  severity: "warning",
  check(context, report) {
    if ((classesIn(context) & (characterClasses.markup | characterClasses.bracket)) === 0) return;
    for (const text of context.texts) {
      const { words, path, role } = text;
      const found = classesIn(text);
      if (role === "quote" || (found & (characterClasses.markup | characterClasses.bracket)) === 0)
        continue;
      const first = markup.exec(words);
      if (first === null) continue;
      // What has a suggestion comes before other markup, so that the suggestion ends the finding. First is a citation.
      const [linked] = words.matchAll(linkedCitations);
      if (linked !== undefined) {
        const [mark, cited, url] = linked;
        report({
          path,
          words: mark,
          wordsStart: linked.index,
          message: `${describe(mark)}; cite ${cited} instead, and write ${quote(url!)} as the \`url\` of that reference`,
          suggestedFix: moveAddresses(path, context),
          fixTitle: "Write the links to sources as citations",
        });
        continue;
      }
      const plain = withoutEmphasis(words);
      const { mark, at } = plain ?? { mark: first[0], at: first.index };
      report({
        path,
        words: mark,
        wordsStart: at,
        message: `${describe(mark)}; remove the markup`,
        suggestedFix: plain && [{ path, value: plain.value }],
        fixTitle: "Remove the signs of emphasis",
      });
    }
  },
};

function describe(mark: string): string {
  return `${quote(mark)} is shown literally, because texts are plain text`;
}

/**
 * Removes the signs of emphasis from a text; those in code and in addresses stay. `mark` is the first emphasis with its words, at
 * the offset `at`. Returns undefined if the text has none, or if a sign would remain that may belong to one.
 */
function withoutEmphasis(
  words: string,
): { readonly value: string; readonly mark: string; readonly at: number } | undefined {
  let value = words;
  let first: { readonly mark: string; readonly at: number } | undefined;
  // Emphasis may be inside other emphasis, in Markdown up to three signs.
  for (let level = 0; level < 3; level++) {
    const read = value;
    let isInAddress: ReturnType<typeof addressTest> | undefined;
    value = read.replace(
      emphasis,
      (written: string, ...groups: (string | number | undefined)[]) => {
        const at = groups[4] as number;
        if (written.startsWith("`")) return written;
        isInAddress ??= addressTest(read);
        if (isInAddress(at, at + 1)) return written;
        first ??= { mark: written, at };
        return (groups.slice(0, 4).find((inside) => inside !== undefined) ?? "") as string;
      },
    );
  }
  return first === undefined || value.includes("**") ? undefined : { value, ...first };
}

/** `[1](https://...)`, a citation with the address of its source. */
const linkedCitations = /\[{1,2}\^?([0-9]{1,3})\]{1,2}\((https?:[^\s()]+)(?:\s"[^"]{0,200}")?\)/gi;

/**
 * Moves the citations with an address of one insight to its `citations`, and the addresses to the references. Returns
 * undefined if a reference has another address, or if only a person can tell what the text means without them.
 */
function moveAddresses(
  textPath: readonly PathSegment[],
  { insights, article, references }: LintContext,
): Edit[] | undefined {
  const placed = insights.find(({ text: { path } }) => path === textPath);
  if (placed === undefined) return undefined;
  const addresses = new Map<number, string>();
  for (const [, number, url] of placed.text.words.matchAll(linkedCitations)) {
    const id = Number(number);
    const known = addresses.get(id) ?? references.get(id)?.url ?? url!;
    if (id === 0 || known !== url) return undefined;
    addresses.set(id, url);
  }
  const plain = placed.text.words.replace(linkedCitations, "[$1]");
  const { citations, rest, spans } = readMarkers(plain);
  const text = { ...placed.text, words: plain };
  const all = new Map<string | number, unknown>([...references, ...addresses]);
  const edits = placeCitations(
    { ...placed, text },
    citations,
    { rest, spans },
    all,
    article.references,
  );
  if (edits === undefined || /\]\(/.test(rest)) return undefined;
  const listed = article.references ?? [];
  const added = [...addresses]
    .filter(([id]) => !references.has(id))
    .map(([id, url]) => ({ id, url }));
  const completed = listed.flatMap(({ id, url }, index): Edit[] => {
    const address = typeof id === "number" && url === undefined ? addresses.get(id) : undefined;
    return address === undefined ? [] : [{ path: ["references", index, "url"], value: address }];
  });
  if (added.length === 0) return [...edits, ...completed];
  return [
    ...edits,
    ...(listed.length === 0
      ? [{ path: ["references"], value: added }]
      : [
          ...completed,
          ...added.map((value, index) => ({
            path: ["references", listed.length + index],
            value,
          })),
        ]),
  ];
}
