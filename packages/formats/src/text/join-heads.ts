import { isHeadlineLike } from "./find-title.ts";
import { isUnnamed, type FoundHead } from "./found-head.ts";
import { withoutLabelledTitles } from "./labelled-titles.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { readNameLine } from "./source-line/name-line.ts";
import { isNamedOutlet } from "./source-line/names.ts";
import { digestName, isHeadline, isMastheadName, isTitleLine } from "./title-lines.ts";
import { endsLikeSentence } from "./sentence-end.ts";

/** Joins heads that repeat each other, and adds the headlines of releases, which are further below. */
export function joinHeads(
  lines: readonly Line[],
  heads: readonly FoundHead[],
): readonly FoundHead[] {
  const titled = withoutLabelledTitles(heads);
  const joined = withoutRepeatedDays(withoutNameOfPage(lines, withoutMasthead(lines, titled)));
  return joined.map((head, index) => {
    const below = lines.slice(
      head.to,
      Math.min(joined[index + 1]?.from ?? lines.length, head.to + longestCompany + 1),
    );
    return withoutRepeat(below, withReleaseTitle(below, head));
  });
}

/**
 * Joins a masthead at the top, such as `THE TIN LETTER` and a date, with the head below it that states its own source and date. The
 * masthead is not kept. Its headline is, if the head below has none.
 */
function withoutMasthead(
  lines: readonly Line[],
  heads: readonly FoundHead[],
): readonly FoundHead[] {
  const [masthead, head, ...others] = heads;
  if (masthead?.title === undefined || head === undefined) return heads;
  const inside = lines.slice(masthead.to, head.from);
  const isDirectlyBelow = inside.every((line) => isTitleLine(line) && !line.isAfterGap);
  if (!isDirectlyBelow || lines.slice(0, masthead.from).some(isBodyLine)) return heads;
  const { title, sources } = masthead;
  const isTitled = head.title !== undefined;
  // The headline below a masthead may have been read as that of the masthead, so that the head below has none.
  const isMasthead = isTitled
    ? lines[head.from]!.isAfterGap &&
      (isMastheadName(title.text)
        ? sources.every(isUnnamed)
        : inside.length === 0 && isGreeting(title, sources))
    : inside.length === 0 &&
      title.isAfterGap &&
      lines[masthead.from] !== title &&
      sources.some(({ sourceLine }) => isMastheadName(sourceLine?.source?.text ?? ""));
  if (!isMasthead) return heads;
  const dropped = isTitled ? [title, ...sources] : sources;
  return [
    {
      ...head,
      from: masthead.from,
      title: head.title ?? title,
      between: [...dropped, ...masthead.between, ...inside, ...head.between],
    },
    ...others,
  ];
}

/**
 * Takes the line directly above the first source line for the headline, and not the one above an empty line, if each headline of the page
 * below is directly above its source line: the first line is the name of the page.
 */
function withoutNameOfPage(
  lines: readonly Line[],
  heads: readonly FoundHead[],
): readonly FoundHead[] {
  const [first, ...others] = heads;
  const [line, ...between] = first?.between ?? [];
  if (first?.title === undefined || line === undefined || others.length === 0) return heads;
  const at = lines.indexOf(line, first.from);
  const mayBeName = !first.title.isTopHeading && !hasTitleLabel(first.title.text);
  const mayBeTitle = line.isAfterGap && isHeadlineLike(line) && isAboveSource(lines, at, first);
  if (!mayBeName || !mayBeTitle) return heads;
  const isDigest =
    others.every((head) => head.title !== undefined && isAboveSource(lines, head.from, head)) &&
    others.some(({ to }) => lines[to]?.isBody === true);
  return isDigest ? [{ ...first, from: at, title: line, between }, ...others] : heads;
}

/** Returns true for a line of a head with one of its source lines directly below. */
function isAboveSource(lines: readonly Line[], at: number, { sources }: FoundHead): boolean {
  const below = lines[at + 1];
  return below !== undefined && !below.isAfterGap && sources.includes(below);
}

/** Returns true for a sentence below the name of a digest and its date. */
function isGreeting({ text, start }: Line, sources: readonly Line[]): boolean {
  return (
    endsLikeSentence.test(text) &&
    sources.every((line) => line.start < start) &&
    sources.some(({ sourceLine }) => {
      const name = sourceLine?.source?.text ?? "";
      return isMastheadName(name) || digestName.test(name);
    })
  );
}

function isBodyLine({ isBody }: Line): boolean {
  return isBody;
}

/** Joins a head with the same day below it and without a headline to the one above: the first is that of the page. */
function withoutRepeatedDays(heads: readonly FoundHead[]): readonly FoundHead[] {
  const joined: (FoundHead & { readonly sources: Line[]; readonly between: Line[] })[] = [];
  for (const { sources, between, ...head } of heads) {
    const above = joined.at(-1);
    if (above?.to === head.from && repeatsDay(above, { title: head.title, sources })) {
      for (const line of sources) above.sources.push(line);
      for (const line of between) above.between.push(line);
      joined[joined.length - 1] = { ...above, to: head.to, lead: above.lead ?? head.lead };
    } else joined.push({ ...head, sources: [...sources], between: [...between] });
  }
  return joined;
}

/** Returns true for source lines with only the day, or the name and the day, of those above. */
function repeatsDay(
  above: FoundHead,
  { title, sources }: Pick<FoundHead, "title" | "sources">,
): boolean {
  const day = dayOf(sources);
  const names = new Set(above.sources.map(({ sourceLine }) => sourceLine?.source?.text));
  return (
    title === undefined &&
    day !== undefined &&
    sources.every((line) => names.has(line.sourceLine?.source?.text)) &&
    day === dayOf(above.sources)
  );
}

function dayOf(sources: readonly Line[]): string | undefined {
  const dated = sources.find(({ sourceLine }) => sourceLine?.published !== undefined);
  return dated?.sourceLine?.published?.text.slice(0, 10);
}

/** `Acme Lithium plc ("Acme" or the "Company")`, above the headline of a release to an exchange. */
const definesCompany =
  /^[^()]{0,80}\([^()]{0,100}\b[Tt]he ["“'‘](?:Company|Group)["”'’][^()]{0,40}\)$/;
/** The most lines above that line, with the name of the company. */
const longestCompany = 3;

/** Reads the headline of a release in the lines below a head: it is below the one that defines the name of the company. */
function withReleaseTitle(below: readonly Line[], head: FoundHead): FoundHead {
  const { title: above, to, between, sources } = head;
  const at = below.findIndex(({ text }) => text.endsWith(")") && definesCompany.test(text)) + 1;
  const title = below[at];
  if (at === 0 || title === undefined || !isTitleLine(title) || /[.:,;]$/.test(title.text))
    return head;
  const isCompany = above !== undefined && isNamedOutlet(above.text) && sources.every(isUnnamed);
  const name = isCompany ? readNameLine(above, title, isHeadline(title)) : undefined;
  return {
    ...head,
    to: to + at + 1,
    title,
    sources: name === undefined ? sources : [name, ...sources],
    between: [
      ...between,
      ...(above === undefined || name !== undefined ? [] : [above]),
      ...below.slice(0, at),
    ],
  };
}

/** Leaves a headline that is repeated directly below its head to the head. */
function withoutRepeat([first]: readonly Line[], head: FoundHead): FoundHead {
  const { title, to, between } = head;
  return title !== undefined && first?.text === title.text && title.start < first.start
    ? { ...head, to: to + 1, between: [...between, first] }
    : head;
}
