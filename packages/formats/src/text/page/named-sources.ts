import { startsWithBullet } from "../bullet-signs.ts";
import { isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import type { Span } from "../spans.ts";
import { isSectionTitle } from "../title-lines.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";
import { stop } from "../sentence-end.ts";

/** `Global Trade Alert`, `SEC`, `Center for Strategic and International Studies` */
const inTitleCase =
  /^\p{Lu}[\p{L}\p{N}.&’'-]{1,30}(?: (?:of|for|and|the|on|de|du|des|&|\p{Lu}[\p{L}\p{N}.&’'-]{0,30})){0,8}(?<=[\p{Lu}\p{Ll}.]{2})$/u;
/** In UTF-16 code units. */
const longestName = 70;
const statement = new RegExp(String.raw`(?:${stop}|\u2026)[”"’)\s\u200B]*$`, "u");
/** Fewer statements with a name and a number below them show nothing. */
const fewestNamed = 2;
/** The part of the other statements that must have a name, at least. */
const leastShare = 2 / 3;

/**
 * Finds names without a `+1` on lines below statements, `Global Trade Alert`, in an answer whose other statements have names with
 * one: between a statement and the next, which has its own name, or below the last one. Above several statements, such a line is
 * the title of their section.
 */
export function findNamedSources(page: PageText, chips: readonly Span[]): Span[] {
  const lines = page.lines();
  const { text } = page;
  const isStatement = ({ text: words }: PageLine): boolean =>
    startsWithBullet.test(words) || statement.test(words);
  const roles = rolesOf(lines, chips);
  const named = roles.filter(
    (role, index) => role !== "chip" && roles[index + 1] === "chip" && isStatement(lines[index]!),
  ).length;
  if (named < fewestNamed) return [];
  const mayBeName = (index: number): boolean =>
    roles[index] === undefined &&
    lines[index]!.text.length <= longestName &&
    inTitleCase.test(lines[index]!.text) &&
    isDirectlyBelow(text, lines, index) &&
    roles[index - 1] === undefined &&
    isStatement(lines[index - 1]!) &&
    !isSectionTitle(lines[index]!.text) &&
    !isLeadName(lines[index]!.text) &&
    !isSourceListHeading(lines[index]!.text);
  const found: PageLine[] = [];
  // Below the last name, an assistant writes its remarks.
  let statements = 0;
  let above = 0;
  for (let index = 1; index < lines.length; index++) {
    if (roles[index] === undefined && isStatement(lines[index]!)) above++;
    else if (roles[index] === "chip" || mayBeName(index)) statements = above;
    if (!mayBeName(index)) continue;
    if (!isDirectlyBelow(text, lines, index + 1)) found.push(lines[index]!);
    else if (
      isStatement(lines[index + 1]!) &&
      (!isDirectlyBelow(text, lines, index + 2) ||
        roles[index + 2] === "chip" ||
        mayBeName(index + 2))
    )
      found.push(lines[index]!);
  }
  return named >= (statements - found.length) * leastShare ? found : [];
}

/** Returns `chip` for each line that is a chip or a part of one. */
function rolesOf(lines: readonly PageLine[], chips: readonly Span[]): ("chip" | undefined)[] {
  const sorted = chips.toSorted((left, right) => left.start - right.start);
  let next = 0;
  return lines.map(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) < end) next++;
    return (sorted[next]?.start ?? Infinity) <= start ? "chip" : undefined;
  });
}
