import { shorten, startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { allBulletSigns } from "../bullet-signs.ts";
import { endOfLine } from "../spans.ts";
import { noWidth, type PageText } from "./page-text.ts";

/** `~~has reopened~~` of Markdown. Between numbers, `~~` is a range: `5~~10`. */
const struck =
  /(?<![~\\\p{N}])~~(?![~\s])((?:[^~\n]|(?<!~)~(?!~)){1,1000})(?<![\s~])~~(?![~\p{N}])/gu;
/** In a language without spaces, `~~` after words is often only a long sound: `涨了~~跌了~~`. */
const endsWithoutSpace =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const bullet = new RegExp(String.raw`^\s*(?:[${allBulletSigns}+]|\d{1,3}[.)])\s*$`, "u");
/** Citations and signs, which say nothing without their statement. */
const noWords = /^(?:\[[^\][\n]{0,40}\]|[^\p{L}\p{N}\n])*$/u;
const endOfStatement = /[.!?。！？\]]$/;

/**
 * Removes words that are struck out, with the bullet and the citations of a line that has no others, and reports them.
 *
 * A heading between `~~` has only ornaments.
 */
export function dropStruckText(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  if (!text.includes("~~")) return [];
  const found: OffsetDiagnostic[] = [];
  for (const { index, 0: match, 1: words = "" } of text.matchAll(struck)) {
    const end = index + match.length;
    // Cut first: the line itself may be long, and have many struck words.
    const near = text.slice(Math.max(0, index - 100), index);
    const before = near.slice(startOfLine(near, near.length));
    const next = text.slice(end, end + 200);
    const after = next.slice(0, endOfLine(next, 0));
    if (endsWithoutSpace.test(before) && !/^\p{L}/u.test(after)) continue;
    const isLine = before.trim() === "" && after.trim() === "";
    if (isLine && !endOfStatement.test(words)) continue;
    const isBullet = bullet.test(before) && noWords.test(after);
    const from = isBullet ? index - before.trimStart().length : index;
    const to = isBullet ? end + after.trimEnd().length : end;
    if (isBullet || isLine) page.blank(from, to);
    else page.replace(from, noWidth.repeat(to - from));
    // `rose ~~sharply~~.` becomes `rose.`, and `(~~not~~ true)` becomes `(true)`.
    const space = /^[.,;:!?)\u2026]/.test(after) ? index - 1 : /[([]$/.test(before) ? end : -1;
    if (text[space] === " ") page.replace(space, noWidth);
    const message = `\`${shorten(words, 41)}\` is struck out and is not kept`;
    found.push({ code: "text-not-kept", severity: "warning", message, start: from, end: to });
  }
  return found;
}
