import { readDateAtEnd } from "../stated-date.ts";
import type { PageLine, PageText } from "./page-text.ts";

const handle = /^@[A-Za-z0-9_]{2,31}$/;
const mayHaveHandle = /\n[^\S\n]*@[A-Za-z0-9_]{2,31}[^\S\n]*\n/;
const dot = /^[·•]$/;
const longestName = 50;
/** `Nov 3`, `3h`, `9:14 AM · Nov 3, 2025`: when a post was written. */
const timeOfPost =
  /^(?:[0-9]{1,2} ?(?:s|m|h|d)|\p{Lu}\p{Ll}{2,8}\.? [0-9]{1,2}(?:, [0-9]{4})?|[0-9]{1,2} \p{Lu}?\p{Ll}{2,8}\.?(?: [0-9]{4})?|[0-9]{1,2}月[0-9]{1,2}日)$/u;
const timeBelowPost =
  /^[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)? · \p{Lu}\p{Ll}{2,8}\.? [0-9]{1,2}, [0-9]{4}$/u;
const views = /^[0-9][0-9.,]{0,8}[KM]? Views$/;
/** What is above the first post of a page. */
const nameOfPage = /^(?:Post|Thread)$/;
/** The number of a post, as `readThreadNumbers` reads it. */
const numbered = /^[([]?[0-9]{1,2}\//;
const what = "the account or the time of a post";

/** Indices of the lines of a head; `to` is after the last one. */
interface PostHead {
  readonly from: number;
  readonly to: number;
  readonly account: string;
  readonly time: PageLine | undefined;
}

/**
 * Removes the heads of the posts of a thread: the name, `@account`, a dot and the day on lines of their own, at least twice of one
 * account. A complete day of the first one is that of the text. Posts without a number become bullets, except the first.
 */
export function dropPostHeads(page: PageText): void {
  if (!mayHaveHandle.test(page.text)) return;
  const lines = page.lines();
  const heads = lines.flatMap((_, at) => readHead(lines, at) ?? []);
  const [first] = heads;
  const own = heads.filter(({ account }) => account === first?.account);
  if (first === undefined || own.length < 2 || first.from > 1) return;
  page.origins.push("posts of a thread");
  if (first.from === 1 && nameOfPage.test(lines[0]!.text))
    page.drop(lines[0]!, "text-not-kept", what);
  for (const head of own) dropHead(page, lines, head, head === first);
  for (const [at, line] of lines.entries())
    if (timeBelowPost.test(line.text) || views.test(line.text)) {
      page.drop(line, "text-not-kept", what);
      const below = lines[at + 1];
      if (below !== undefined && dot.test(below.text)) page.blank(below.start, below.end);
    }
}

/** Reads the head of a post whose name is at an index. */
function readHead(lines: readonly PageLine[], at: number): PostHead | undefined {
  const name = lines[at]!.text;
  const account = lines[at + 1]?.text ?? "";
  if (!handle.test(account) || name.length > longestName || handle.test(name)) return undefined;
  const hasDot = dot.test(lines[at + 2]?.text ?? "");
  const next = hasDot ? at + 3 : at + 2;
  const time = lines[next];
  const isTime = time !== undefined && timeOfPost.test(time.text);
  return { from: at, to: isTime ? next + 1 : next, account, time: isTime ? time : undefined };
}

function dropHead(
  page: PageText,
  lines: readonly PageLine[],
  head: PostHead,
  isFirst: boolean,
): void {
  const { from, to, time } = head;
  const isDate = isFirst && time !== undefined && readDateAtEnd(time.text, undefined)?.start === 0;
  const post = lines[to];
  const isBullet = !isFirst && post !== undefined && !numbered.test(post.text);
  for (const line of lines.slice(from, isDate || isBullet ? to - 1 : to)) {
    if (dot.test(line.text)) page.blank(line.start, line.end);
    else page.drop(line, "text-not-kept", what);
  }
  if (!isBullet) return;
  const { start, end } = lines[to - 1]!;
  // The sign of a bullet, on the line of the words.
  page.replace(start, "-".padEnd(post.start - start));
  page.residue.push({ code: "text-not-kept", what, start, end });
}
