import { isKnownOutlet, isSurelyOutlet } from "../source-line/names.ts";
import { endOfLine } from "../spans.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageText } from "./page-text.ts";

/** `【欧盟启动采购】路透社11月30日报道：` at the top of a post: the headline, and the words above the list of what it says. */
const headline =
  /^【(?<title>[^【】\n]{7,100})】(?<space>[^\S\n]?)(?<words>(?!\s)[^\n【】[\]]{1,120}?)(?<verb>(?:的?报道|報導|報道|消息|讯|訊|电|電)(?:称|稱)?[，,]?)?(?<colon>[:\uFF1A])[^\S\n]*$/u;

/**
 * Parts the headline of a post from the words after it, if these end in a colon. Of the name of an outlet and
 * its date, both become a source line. A day without its year is reported and not kept. Other words are a line of their own.
 */
export function partPostHeadline(page: PageText): void {
  const { text } = page;
  const start = text.search(/\S/);
  if (text[start] !== "【") return;
  const match = headline.exec(text.slice(start, endOfLine(text, start)));
  if (match === null) return;
  const { title = "", space = "", words = "", verb = "" } = match.groups!;
  const close = start + title.length + 1;
  const from = close + 1 + space.length;
  const to = start + match[0].trimEnd().length;
  page.replace(start, ornamentSpace);
  page.replace(close, "\n");
  const name = verb === "" ? 0 : lengthOfName(words);
  if (name === 0) return;
  const rest = { start: from + name, end: to };
  page.residue.push({ code: "text-not-kept", what: "a part of the words above a list", ...rest });
  page.blank(rest.start, rest.end);
}

/** Returns the length of the name of an outlet, and of its complete date, in words that are only that: `路透社11月30日`. */
function lengthOfName(words: string): number {
  const day = dayAtEnd.exec(words)?.[0] ?? "";
  const name = words.slice(0, words.length - day.length);
  if (!isKnownOutlet(name) && !isSurelyOutlet(name)) return 0;
  return day.includes("年") ? words.length : name.length;
}

const dayAtEnd = /(?:(?:[0-9]{4}年)?[0-9]{1,2}月)?[0-9]{1,2}日$/;
