import { cleanWords } from "./clean-words.ts";
import { trimSpan } from "./spans.ts";
import type { ListedSource, Words } from "./summary.ts";

const heading =
  /^(?:#{1,6} +|\*\*)?(?:sources?|references?|citations?|footnotes?|links|bibliography|参考(?:资料|文献|来源|链接)?|參考(?:資料|文獻)|资料来源|来源|來源|источники|ссылки|fuentes|referencias|références|quellen|referências|fontes|المصادر|出典|参考文献)\s?[:\uFF1A]?(?:\*\*)?$/iu;
const entry =
  /^(?:[-*•]\s+)?(?:\[\^?(?<a>[0-9]{1,3})\^?\]:?|【(?<b>[0-9]{1,3})】|\((?<d>[0-9]{1,3})\)|(?<c>[0-9]{1,3})[.):、])\s*(?=\S)/u;
const address = /https?:\/\/[^\s()<>"]{1,2000}/u;
const markdownLink = /^\[(?<title>[^\]\n]{1,500})\]\((?<url>https?:\/\/[^\s()]{1,2000})\)/u;

/** Returns true if a line is the heading of a list of sources. */
export function isSourceListHeading(text: string): boolean {
  return text.length <= 40 && heading.test(text);
}

/** Reads a trimmed line as an entry of a list of sources. Returns undefined if it is not one. */
export function readListedSource(line: string, start: number): ListedSource | undefined {
  const match = entry.exec(line);
  if (match === null) return undefined;
  const { a, b, c, d } = match.groups!;
  const id = Number(a ?? b ?? c ?? d);
  const from = match[0].length;
  const linked = markdownLink.exec(line.slice(from));
  const span = { start, end: start + line.length };
  if (linked !== null) {
    const { title = "", url = "" } = linked.groups!;
    const titleAt = start + from + 1;
    const urlAt = titleAt + title.length + 2;
    return { ...span, id, title: words(title, titleAt), url: words(url, urlAt) };
  }
  const found = address.exec(line.slice(from));
  const url = found && words(found[0].replace(/[.,;]$/, ""), start + from + found.index);
  const rest = line.slice(from, found === null ? line.length : from + found.index);
  const { start: titleFrom, end } = trimSpan(rest, 0, rest.replace(/[\s\-–—:|<(]+$/u, "").length);
  const title = rest.slice(titleFrom, end);
  const quoted = found === null ? undefined : /"(?<title>[^"\n]{1,500})"\s*$/u.exec(line);
  if (title === "" && quoted?.groups !== undefined && quoted !== null)
    return {
      ...span,
      id,
      title: words(quoted.groups["title"]!, start + quoted.index + 1),
      url: url ?? undefined,
    };
  return {
    ...span,
    id,
    title: title === "" ? undefined : words(title, start + from + titleFrom),
    url: url ?? undefined,
  };
}

function words(text: string, start: number): Words {
  return { text: cleanWords(text), start, end: start + text.length };
}
