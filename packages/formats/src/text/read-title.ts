import { PatternsByLetter } from "./patterns-by-letter.ts";
import { linkAddress } from "./address.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { cleanWords, endOfWords, wordsWithoutMarks } from "./clean-words.ts";
import { linkedSource } from "./source-list.ts";
import type { ListedSource, Summary, Words } from "./summary.ts";
import { findTokens } from "./tokens.ts";

/** `[Prices rise](https://…) ⭐ 8.0/10`, as digests write headlines. */
const linkedTitle = new RegExp(
  String.raw`^\[(?<words>[^\]\n]{4,300})\]\((?<url>${linkAddress})\)(?<rest>[^\p{L}]{0,20})$`,
  "u",
);

const bracket = /[[\u3010\uFF3B\u3014]/;

/** The label of a headline, as chat assistants and briefing notes write it: `**Headline:** Prices rise`, `Subject: Prices rise`. */
const label = new PatternsByLetter(
  [
    String.raw`(?:\*\*)?(?:headline|title|subject|标题|標題|题目|題目|主题|主題|议题|議題|заголовок|тема|titre|objet|título|asunto|assunto|titel|überschrift|schlagzeile|betreff|titolo|oggetto|العنوان|件名|見出し|タイトル|제목|主旨)\s?(?:[:\uFF1A](?:\*\*)?|\*\*\s?[:\uFF1A])\s*(?=\S)`,
  ],
  { flags: "i", isComplete: false },
);

/** Returns true if a line starts with the label of a headline: `Title: Prices rise`. */
export function hasTitleLabel(text: string): boolean {
  return label.test(text);
}

/**
 * Removes the label and the citations of a headline, and reports the citations. The address of a linked one becomes a reference.
 *
 * `listed` are the references that the text lists.
 */
export function readTitle(
  source: string,
  found: Words | undefined,
  listed: readonly ListedSource[],
  diagnostics: OffsetDiagnostic[],
): Pick<Summary, "title" | "references"> & { readonly address?: Words } {
  const line = found && withoutLabel(source, found);
  const linked = line?.text[0] === "[" ? readLinkedTitle(source, line, diagnostics) : undefined;
  if (linked !== undefined) return { ...linked, references: listed };
  if (line === undefined || !bracket.test(line.text)) return { title: line, references: listed };
  // Superscripts in a headline are text: `CO\u00B2`.
  const marks = findTokens(source, line.start, line.end)
    .filter((token) => token.kind === "mark")
    .filter(({ start }) => bracket.test(source[start]!));
  const text = wordsWithoutMarks(source, line.start, line.end, marks);
  if (marks.length === 0 || text === "") return { title: line, references: listed };
  const references = [...listed];
  for (const mark of marks) {
    const { start, end, url } = mark;
    const linked = linkedSource(mark);
    if (linked !== undefined && listed.every((reference) => reference.url?.text !== url))
      references.push(linked);
    const shown = `\`${source.slice(start, end)}\``;
    diagnostics.push(
      linked === undefined
        ? {
            code: "text-not-kept",
            severity: "note",
            message: `a headline cannot have citations, so ${shown} is not kept`,
            start,
            end,
          }
        : {
            code: "citation-shape",
            severity: "note",
            message: `a headline cannot have citations; the address in ${shown} is kept as a reference`,
            start,
            end,
          },
    );
  }
  return {
    title: { text, start: line.start, end: endOfWords(source, line, marks) },
    references,
  };
}

/** Reads a headline that is a link to the work that the brief sums up. Reports the signs after it. */
function readLinkedTitle(
  source: string,
  { start, end }: Words,
  diagnostics: OffsetDiagnostic[],
): { readonly title: Words; readonly address: Words } | undefined {
  const { words, url, rest } = linkedTitle.exec(source.slice(start, end))?.groups ?? {};
  if (words === undefined || url === undefined) return undefined;
  const from = start + words.length + 3;
  const to = from + url.length;
  if (rest)
    diagnostics.push({
      code: "text-not-kept",
      severity: "note",
      message: "the signs after the headline are not kept",
      start: to + 1,
      end,
    });
  return {
    title: { text: cleanWords(words), start: start + 1, end: from - 2 },
    address: { text: url, start: from, end: to },
  };
}

function withoutLabel(source: string, line: Words): Words {
  const words = source.slice(line.start, line.end);
  const length = label.exec(words)?.[0].length ?? 0;
  return length === 0
    ? line
    : { ...line, text: cleanWords(words.slice(length)), start: line.start + length };
}
