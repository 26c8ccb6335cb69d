import { shorten } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseOrUndefined } from "../positions/parse-json.ts";
import { contentSpan } from "./block-content.ts";
import { endInSpan, findCodeSpans } from "./code-spans.ts";
import { readInline } from "./inline.ts";
import { isFieldOfComment } from "./loose-fields.ts";
import { notKept } from "./not-kept.ts";
import { insightsOf, type Outline } from "./outline.ts";

const dashes = String.raw`\s{0,2}(?:\\?[-‐‑–—―−]){1,4}`;
const quotes = `["“”„«]`;
/**
 * A comment with fields, or one for tools, whose marks another program has changed: `<!— {"kind":"fact"} —>` of a word
 * processor that draws dashes, and `\\<!-- {"kind":"fact"} --\\>` of one that escapes them.
 */
const changed = new RegExp(
  String.raw`(?:\\?<|&lt;)\\?!${dashes}\s{0,9}(?<content>(?:\\?\{\s{0,9}\\?${quotes}|mineral-brief\\?-ignore)[^<>]{0,2000}?)${dashes}\s{0,2}(?:\\?>|&gt;)`,
  "g",
);
/** Fields at the end of a line, without the marks of a comment. */
const bare = new RegExp(
  String.raw`(?<=^|\s)(?<content>\\?\{\s{0,9}\\?${quotes}(?<key>\w{2,20})\\?${quotes}\s{0,9}:[^\n]{0,1000}\})[^\S\n]*$`,
  "gm",
);
/** Comments as they should be, which can be between the lines of a bullet. */
const comments = /(?<!\\)<!--(?:(?!<!--)[^])*?-->/g;
/** A cheap test that rules out most texts. */
const sign = new RegExp(String.raw`(?:<|&lt;)\\?!\s{0,2}\\?[-‐‑–—―−]|\{\s{0,9}\\?${quotes}`);

/** Reports the comments in insights, headings and references that another program has changed, so that they are read as text. `body` is the text of the article. */
export function reportChangedComments(
  text: string,
  outline: Outline,
  body: string,
): OffsetDiagnostic[] {
  if (!sign.test(body)) return [];
  const { sections } = outline;
  const others = ["groups", "references"] as const;
  const entries = [
    ...insightsOf(outline),
    ...others.flatMap((key) => sections.get(key)?.entries ?? []),
  ];
  return entries.flatMap(({ block }) => {
    const { start, end } = contentSpan(block);
    return findChangedComments(text, start, end);
  });
}

/** Reports such comments in a range of a text, each with the comment that is meant. */
export function findChangedComments(text: string, from: number, to: number): OffsetDiagnostic[] {
  const written = text.slice(from, to);
  if (!sign.test(written)) return [];
  const words = written.replace(comments, (comment) => " ".repeat(comment.length));
  const code = findCodeSpans(words);
  const marked = [...words.matchAll(changed)];
  const unmarked = [...words.matchAll(bare)].filter(
    ({ groups, index }) =>
      isFieldOfComment(groups!["key"]!) &&
      !marked.some((one) => one.index < index && index < one.index + one[0].length),
  );
  return [...marked, ...unmarked]
    .filter(({ index }) => endInSpan(code, index) === undefined)
    .map(({ index, 0: match, groups }) => {
      const start = from + index;
      const end = start + match.trimEnd().length;
      const content = readInline(groups!["content"]!).trim();
      const straight = content.replace(/[“”„]/g, '"');
      const fields = parseOrUndefined(content) === undefined ? straight : content;
      const meant = `<!-- ${fields} -->`;
      const message = `this comment is read as text, because a comment starts with \`<!--\` and ends with \`-->\`; write \`${shorten(meant)}\``;
      return {
        ...notKept({ start, end }, message),
        repair: { isSafe: false, edits: [{ start, end, text: meant }] },
      };
    });
}
