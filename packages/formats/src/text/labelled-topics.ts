import { trimSpan } from "./spans.ts";
import type { Words } from "./summary.ts";

/** A pattern for the label of a list of topics, in small letters. */
export const topicLabel =
  "(?:topics?|tags?|keywords?|主题词|關鍵詞|关键词|关键字|标签|標籤|темы|теги|ключевые слова|palabras clave|temas|mots[- ]clés|schlagw[oö]rter|stichw[oö]rter|palavras-chave|キーワード|키워드)";
const label = new RegExp(
  `^(?:\\*\\*)?${topicLabel}\\s?(?:[:\\uFF1A](?:\\*\\*)?|\\*\\*[:\\uFF1A])\\s*(?=\\S)`,
  "i",
);
/** A cheap test that rules out most lines. */
const hasColon = /[:\uFF1A]/;
/** The space before another hashtag also parts two topics. */
const separator = /[,\uFF0C、;\uFF1B|·]|\s(?=#)/g;

/** Returns true for a list of topics with its label. */
export function isTopicLine(text: string): boolean {
  return hasColon.test(text.slice(0, 30)) && label.test(text);
}

/** Reads `Topics: tin, South Africa` as a list of topics. Returns none for any other line. */
export function readLabelledTopics(source: string, { start, end }: Words): Words[] {
  const line = source.slice(start, end);
  const from = hasColon.test(line.slice(0, 30)) ? label.exec(line)?.[0].length : undefined;
  if (from === undefined) return [];
  const ends = [...line.slice(from).matchAll(separator)].map(({ index }) => from + index);
  const found: Words[] = [];
  let at = from;
  for (const next of [...ends, line.length]) {
    let span = trimSpan(source, start + at, start + next);
    // `#tin`, `#稀土#`
    if (source[span.start] === "#") {
      const isClosed = source[span.end - 1] === "#" && span.end > span.start + 1;
      span = { start: span.start + 1, end: span.end - Number(isClosed) };
    }
    if (span.start < span.end) found.push({ text: source.slice(span.start, span.end), ...span });
    at = next + 1;
  }
  return found;
}
