import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { partDatedTitles, partDatesBeforeTitles } from "./dated-titles.ts";
import { datelineBelowText, findHeads } from "./find-heads.ts";
import {
  couldBeTitle,
  couldBeTopic,
  endsInColon,
  findFirstTitle,
  findTitle,
  findTitleAboveProse,
  isLoneTitle,
  isNeverTitle,
  isNoTitle,
} from "./find-title.ts";
import { mergeSourceLines } from "./merge-source-lines.ts";
import {
  hasSeveralWords,
  isHeadline,
  isLongTitle,
  isNoHeadline,
  isSectionLabel,
  isShortTitle,
  joinLines,
  startOfTitle,
} from "./title-lines.ts";
import { findRestarts } from "./find-restarts.ts";
import { hasGroupHeading } from "./group-names.ts";
import { withoutNumbers } from "./headline-numbers.ts";
import { isCapitals } from "./headings.ts";
import { matchHeads, type HeadAndBody } from "./match-heads.ts";
import { isOffer } from "./page/chat-answer.ts";
import { readLabelledTopics } from "./labelled-topics.ts";
import { readLines, type Line } from "./read-lines.ts";
import { endOfSourceList } from "./source-list.ts";
import { splitSourceList } from "./split-source-list.ts";
import { findSectionSources } from "./section-sources.ts";
import { splitPages } from "./split-pages.ts";
import { hasTitleLabel } from "./read-title.ts";
import { readNameLine } from "./source-line/name-line.ts";
import { isNamedOutlet, sectionOfSite } from "./source-line/names.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { spanOf, type Span } from "./spans.ts";
import { mayBeDate, type DayFirst } from "./stated-date.ts";
import type { ListedSource, Words } from "./summary.ts";

/** The lines that make one summary. */
export interface SummaryLines {
  readonly topics: readonly Words[];
  readonly title: Words | undefined;
  readonly sourceLine: (Span & SourceLine) | undefined;
  /** The name of a lead directly above the source line, as in `Key takeaways`. */
  readonly leadAbove: Words | undefined;
  readonly body: Span | undefined;
  /** The list of sources below the body. */
  readonly references: readonly ListedSource[];
}

/** A headline, a source line, or both, with the topics above them. */
interface Head {
  readonly kind: "head";
  readonly above: readonly Line[];
  readonly title: Line | undefined;
  readonly sources: readonly Line[];
  /** True if its title may be something else. False if undefined. */
  readonly isGuess?: boolean;
  /** A line with only the name of a lead, directly above the source line. */
  readonly lead?: Line | undefined;
}

interface Body {
  readonly kind: "body";
  /** Lines above the first section. */
  readonly above: readonly Line[];
  readonly lines: readonly Line[];
  /** True if one of its lines looks like a body. */
  readonly isCertain: boolean;
}

/** The longest topic at the top of a page, and between a body and the next title, in UTF-16 code units. */
const longestTopic = 60;
const longestInnerTopic = 24;
/** More lines without a label above a headline may be something else. */
const mostTopics = 2;
/** The most lines of a footer. */
const longestFooter = 3;

const otherHeadline =
  "if another line is the headline, write `Headline: ` before it, or use `convert --headline`";

const bodyMissing = "this headline and source line have no text above or below them";
/**
 * Finds the summaries in a text: a body, and the headline and source line above or below it.
 *
 * A line of dashes or a form feed separates pages, and a second lead or a second `Group 1` starts a new body. On a page,
 * each headline belongs to the body next to it. A topic at the top is also the topic of every summary without one.
 *
 * `headline` is that of texts without one. It also comes before a guess.
 *
 * `areClean` is true if `cleanWords` changes no line. Also returns what is between the sections of one
 * summary and not part of its text: lines of dashes and lists of sources.
 */
export function splitSummaries(
  source: string,
  areClean: boolean,
  dayFirst: DayFirst,
  headline: string | undefined,
  diagnostics: OffsetDiagnostic[],
): { readonly summaries: SummaryLines[]; readonly gaps: readonly Span[] } {
  const splitter = new Splitter(source, headline, diagnostics);
  const lines = partDatedTitles(readLines(source, areClean, dayFirst));
  const { pages, innerRules } = splitPages(partDatesBeforeTitles(lines, dayFirst));
  const found = splitter.withoutFooter(pages).flatMap((page) => splitter.splitPage(page));
  const summaries = withoutNumbers(source, splitter.dropLoneSourceLines(found));
  const shared = summaries[0]?.topics ?? [];
  return {
    summaries: summaries.map((summary) =>
      summary.topics.length > 0 ? summary : { ...summary, topics: shared },
    ),
    gaps: [...innerRules, ...splitter.innerLists].toSorted((a, b) => a.start - b.start),
  };
}

/** Pairs the heads and bodies of one page, and reports unpaired lines and uncertain pairs. */
class Splitter {
  readonly #source: string;
  readonly #headline: string | undefined;
  readonly #diagnostics: OffsetDiagnostic[];
  /** Sources and lists of sources between sections, and a headline with a label below the first statement. */
  readonly innerLists: Span[] = [];

  constructor(source: string, headline: string | undefined, diagnostics: OffsetDiagnostic[]) {
    this.#source = source;
    this.#headline = headline;
    this.#diagnostics = diagnostics;
  }

  /** Reports the lines below the last rule of a text that are not a summary, such as `Generated by …`. Returns the other pages. */
  withoutFooter(pages: readonly Line[][]): readonly Line[][] {
    const last = pages.at(-1);
    const isFooter =
      last !== undefined &&
      last.length <= longestFooter &&
      last.every(({ isBody, sourceLine }) => !isBody && sourceLine === undefined) &&
      pages.some((page) => page.some(({ isBody }) => isBody));
    if (!isFooter) return pages;
    this.#skip(last);
    return pages.slice(0, -1);
  }

  splitPage(lines: readonly Line[]): SummaryLines[] {
    const items = this.#readItems(lines);
    const pairs = matchHeads<Head, Body>(
      items.filter((item) => item.kind === "head" || item.isCertain),
      { areParted, mayHaveTitle },
    );
    const loose = new Set(
      items.filter((item): item is Body => item.kind === "body" && !item.isCertain),
    );
    const after = new Map(items.map((item, index) => [item, items[index + 1]]));
    const complete = pairs.map((pair) => {
      const { head, body } = pair;
      const next = head && after.get(head);
      // Plain lines below a source line are its body if it has no other.
      if (body !== undefined || next?.kind !== "body" || next.isCertain) return pair;
      loose.delete(next);
      return { ...pair, body: next };
    });
    return withTitlesBelow(complete)
      .map((pair) =>
        this.#toSummary(
          pair.head !== undefined || pair.body === items[0] ? pair : withLinesAbove(pair),
        ),
      )
      .concat(loose.size > 0 ? this.#skipBodies(loose) : []);
  }

  /** Drops a source line without a headline and a text, such as the title of a list of summaries. A text of only one is kept. */
  dropLoneSourceLines(summaries: readonly SummaryLines[]): readonly SummaryLines[] {
    const hasBody = summaries.some(({ body }) => body !== undefined);
    const kept = summaries.filter(
      (summary) =>
        !(hasBody && isMemo(summary)) &&
        (summary.title !== undefined || summary.body !== undefined || summary.topics.length > 0),
    );
    const keeps = new Set(kept);
    for (const summary of summaries) {
      const { sourceLine, title } = summary;
      if (title !== undefined && !keeps.has(summary))
        this.#warn(
          "text-not-kept",
          "the subject of a message is not the headline below it, and is not kept",
          title,
        );
      if (sourceLine === undefined || keeps.has(summary)) continue;
      if (kept.length === 0) {
        this.#warn("body-missing", bodyMissing, sourceLine);
        continue;
      }
      this.#warn(
        "text-not-kept",
        "this line has no headline and no text above or below it, and is not kept",
        sourceLine,
      );
      const sources = spanOf(summary.references);
      if (sources !== undefined)
        this.#warn(
          "text-not-kept",
          "this list of sources belongs to no headline and no text, and is not kept",
          sources,
        );
    }
    return kept.length === 0 ? summaries : kept;
  }

  #skipBodies(bodies: Iterable<Body>): SummaryLines[] {
    for (const { above, lines } of bodies) this.#skip([...above, ...lines]);
    return [];
  }

  #readItems(all: readonly Line[]): (Head | Body)[] {
    const lines = this.#withoutSectionSources(all);
    const items: (Head | Body)[] = [];
    let at = 0;
    const heads = findHeads(lines);
    const dateline = datelineBelowText(lines, heads);
    if (dateline !== undefined) {
      this.innerLists.push(dateline);
      const head = { kind: "head" as const, above: [], title: undefined, sources: [dateline] };
      return [
        head,
        ...this.#readBodies(
          lines.filter((line) => line.start !== dateline.start),
          true,
        ),
      ];
    }
    for (const { from, to, title, sources, lead, between } of heads) {
      const hasTopics = (line: Line): boolean => readLabelledTopics(this.#source, line).length > 0;
      this.#skip(between.filter((line) => !hasTopics(line)));
      const above = lines.slice(at, from);
      const bodyTo =
        at === 0 && !above.some(({ isBody }) => isBody)
          ? 0
          : this.#endOfBody(above, title ?? sources[0]);
      items.push(...this.#readBodies(above.slice(0, bodyTo), at === 0));
      items.push({
        kind: "head",
        above: [...above.slice(bodyTo), ...between.filter(hasTopics)],
        title,
        sources,
        isGuess: title !== undefined && mayBeName(title.text),
        lead,
      });
      at = to;
    }
    // `Source: Reuters` below the body is a part of the head.
    const closing = heads[0]?.sources.at(-1);
    const isClosed = closing?.start === lines.at(-1)?.start;
    if (closing !== undefined && isClosed && closing !== lines.at(-1))
      this.#warn("text-not-kept", "this line names another source, and is not kept", closing);
    const rest = lines.slice(at, isClosed ? -1 : undefined);
    // The list of sources of a text above its headline.
    const above = items.at(-2);
    const isAbove = items[0]?.kind === "body" && above?.kind === "body" && rest.length > 0;
    if (isAbove && splitSourceList(this.#source, rest, []).body === undefined)
      return items.with(-2, { ...above, lines: [...above.lines, ...rest] });
    if (at > 0 || rest.some(({ isBody }) => isBody))
      return [...items, ...this.#readBodies(rest, at === 0)];
    // Nothing looks like a body: the first line is the headline.
    const first = Math.max(
      rest.findIndex((line) => !isNoHeadline(line)),
      0,
    );
    const below = rest.slice(first + 1);
    return [
      {
        kind: "head",
        above: rest.slice(0, first),
        title: rest[first],
        sources: [],
        isGuess: below.length > 0,
      },
      ...(below.length > 0
        ? [{ kind: "body" as const, above: [], lines: below, isCertain: false }]
        : []),
    ];
  }

  /** Reports the sources of sections: an article has a source, and citations of its insights. */
  #withoutSectionSources(lines: readonly Line[]): readonly Line[] {
    const sources = new Set(findSectionSources(lines));
    for (const line of sources) {
      this.innerLists.push(line);
      this.#warn(
        "text-not-kept",
        "this is the source of a section, and is not kept; write its number after each insight, like `[1]`, and `[1] Reuters` in a list of sources below the text",
        line,
      );
    }
    return sources.size === 0 ? lines : lines.filter((line) => !sources.has(line));
  }

  /**
   * Finds where the topics above the next headline start. Leaves at least one line and the list of sources to the body, and
   * lines directly below it if an empty line follows them.
   */
  #endOfBody(lines: readonly Line[], next: Line | undefined): number {
    const least = Math.max(1, endOfSourceList(lines));
    let to = lines.length;
    while (to > least && couldBeTopic(lines[to - 1]!, longestInnerTopic)) to--;
    if (to === lines.length || lines[to]!.isAfterGap) return to;
    const gap = lines.findIndex((line, index) => index > to && line.isAfterGap);
    if (gap !== -1) return gap;
    return next?.isAfterGap === true ? lines.length : to;
  }

  /** Splits the lines between two heads into bodies: a new one starts at a second lead or `Group 1`. */
  #readBodies(lines: readonly Line[], isAtTop: boolean): (Head | Body)[] {
    if (lines.length === 0) return [];
    const bodyFrom = lines.findIndex(({ isBody }) => isBody);
    const from = isAtTop ? this.#startOfBody(lines, Math.max(bodyFrom, 0)) : 0;
    const items: (Head | Body)[] = [];
    let above = lines.slice(0, from);
    let start = from;
    const restarts = findRestarts(lines, from);
    const first = above.at(-1);
    if (restarts.length > 0 && first !== undefined && couldBeTitle(first)) {
      items.push({ kind: "head", above: above.slice(0, -1), title: first, sources: [] });
      above = [];
    }
    for (const end of [...restarts, lines.length]) {
      const part = lines.slice(start, end);
      const last = part.at(-1)!;
      // A lone line between two bodies is a headline. Its neighbours decide to which of them it belongs.
      const next = lines[end];
      const isParted =
        next !== undefined &&
        part.length > 1 &&
        (isLoneTitle(part) || (last.isAfterGap && next.isAfterGap && isHeadlineLike(last)));
      const isCertain = part.some(({ isBody }) => isBody);
      items.push({ kind: "body", above, lines: isParted ? part.slice(0, -1) : part, isCertain });
      if (isParted) items.push({ kind: "head", above: [], title: last, sources: [] });
      above = [];
      start = end;
    }
    return items;
  }

  /** Returns the index of the heading above the first bullet, if the lines above it have a headline. */
  #startOfBody(lines: readonly Line[], bullet: number): number {
    const heading = lines[bullet - 1];
    if (heading === undefined || heading.isTopHeading || lines[bullet]!.startsLead) return bullet;
    const above = lines.slice(0, bullet - 1);
    if (heading.isHeading && above.some(({ isTopHeading }) => isTopHeading)) return bullet - 1;
    const { text } = heading;
    if (isSectionLabel(text)) return bullet - 1;
    const isHeading =
      endsInColon.test(text) ||
      isCapitals(text) ||
      // `1. What was signed` above bullets, with `2. Who benefits` below them.
      (/^1[.)] /.test(text) && lines.some((line) => /^2[.)] /.test(line.text)));
    if (isHeading && findTitle(above) !== -1) return bullet - 1;
    if (endsInColon.test(text) && text.length <= longestTopic) return bullet - 1;
    const first = findTitleAboveProse([...above, heading]);
    if (first !== -1 && first < bullet - 1 && couldBeTitle(heading)) return bullet - 1;
    const isShort = isShortTitle(text) && !hasTitleLabel(text) && !heading.isHeading;
    return isShort && above.some((line) => couldBeTitle(line) && isLongTitle(line.text))
      ? bullet - 1
      : bullet;
  }

  #toSummary({ head, body, isAmbiguous }: HeadAndBody<Head, Body>): SummaryLines {
    const found = head === undefined ? this.#findHead(body!) : this.#withTitle(head, body);
    const lines =
      body === undefined || found.title !== body.lines.at(-1)
        ? body?.lines
        : body.lines.slice(0, -1);
    if (head !== undefined && head.sources.length > 0) this.#noteHead(head, body, isAmbiguous);
    const title = this.#titleOf(found, head?.title === found.title);
    const isTopic = (line: Line): boolean => couldBeTopic(line, longestTopic);
    const isFromBody = head === undefined || found !== head;
    const above = [...found.above, ...(isFromBody ? [] : (body?.above ?? []))];
    const guessed: Line[] = [];
    const topicsOf = (line: Line): readonly Words[] => {
      const labelled = readLabelledTopics(this.#source, line);
      if (labelled.length > 0 || !isTopic(line)) return labelled;
      guessed.push(line);
      return [line];
    };
    const topics = above.map(topicsOf);
    if (guessed.length > (found.isGuess === true ? 0 : mostTopics)) this.#noteTopics(guessed);
    this.#skip(above.filter((_, index) => topics[index]!.length === 0));
    const first = lines?.[0];
    const firstTopics =
      first === undefined || first.isBody ? [] : readLabelledTopics(this.#source, first);
    const { innerLists, ...split } = splitSourceList(
      this.#source,
      lines?.slice(firstTopics.length > 0 ? 1 : 0) ?? [],
      this.#diagnostics,
    );
    for (const list of innerLists) this.innerLists.push(list);
    return {
      topics: [...topics.flat(), ...firstTopics],
      title,
      sourceLine: mergeSourceLines(found.sources),
      leadAbove: found.lead,
      ...split,
    };
  }

  /** Finds the headline of a body without a source line: `# Title` or the line above the first section, or a lone last line. */
  #findHead({ above: all, lines }: Body): Head {
    const last = lines.at(-1);
    const name = nameBelowTitle(all);
    const above = name === undefined ? all : all.slice(0, -1);
    const heading = above.findLastIndex(({ isTopHeading }) => isTopHeading);
    const nearest = above.length - 1;
    // A sentence below a headline sums it up. Other lines that do not read like one belong to the page.
    const isOther = nearest >= 0 && isNoTitle(above[nearest]!.text);
    const isNever = nearest >= 0 && isNeverTitle(above[nearest]!);
    const others = above.slice(0, nearest);
    const titleAbove =
      isOther || isNever
        ? Math.max(
            findTitle(others),
            others.findLastIndex((line) => line.isHeading),
          )
        : -1;
    const labelled = above.findLastIndex(({ text }) => hasTitleLabel(text));
    const fallback = isNever ? findFirstTitle(others) : nearest;
    const first = findTitleAboveProse(above);
    const at = [labelled, heading, first, titleAbove].find((index) => index !== -1) ?? fallback;
    const from = startOfTitle(above, at);
    const title =
      joinLines(above.slice(Math.max(from, 0), at + 1)) ??
      (last && isLoneTitle(lines) ? last : undefined);
    this.#skip(above.slice(at + 1), title === undefined);
    const topics = above.slice(0, Math.max(from, 0));
    return {
      kind: "head",
      above: topics,
      title,
      sources: name === undefined ? [] : [name],
      isGuess: title !== undefined && name === undefined,
    };
  }

  /** Returns the headline of a head, and reports a guess. A headline of the reader comes before it. */
  #titleOf({ title, isGuess, sources }: Head, isOfHead: boolean): Line | undefined {
    if (title === undefined || isGuess !== true || title.text === this.#headline) return title;
    if (this.#headline !== undefined) {
      const message =
        "this line may be the headline, but is not kept, because `convert --headline` states another one";
      this.#warn("text-not-kept", message, title);
      return undefined;
    }
    const isNextToSource = isOfHead && sources.length > 0;
    this.#warn(
      "headline-guessed",
      isNextToSource
        ? `read as the headline, although it may be the name of the source or of a section; ${otherHeadline}`
        : `read as the headline, although no source line is next to it; ${otherHeadline}`,
      title,
    );
    return title;
  }

  /** Adds the headline at the top of a body to a source line below it: `Source: Reuters`. */
  #withTitle(head: Head, body: Body | undefined): Head {
    if (head.title !== undefined || body === undefined) return head;
    const labelled = findLabelledTitle(body.lines);
    if (labelled !== undefined) {
      this.innerLists.push(labelled);
      return { ...head, above: [...body.above, ...head.above], title: labelled };
    }
    const isTitled = body.above.some(({ isTopHeading }) => isTopHeading);
    if (!isTitled && findTitle(body.above) === -1) return head;
    const { title, above, sources: names, isGuess } = this.#findHead(body);
    const isNamed = head.sources.some(({ sourceLine }) => sourceLine?.source !== undefined);
    if (isNamed) this.#skip(names);
    return {
      ...head,
      above: [...above, ...head.above],
      title,
      sources: isNamed ? head.sources : [...names, ...head.sources],
      isGuess: isGuess === true,
    };
  }

  #noteHead({ title, sources }: Head, body: Body | undefined, isAmbiguous: boolean): void {
    const span = spanOf(
      [...(title ? [title] : []), ...sources].toSorted((a, b) => a.start - b.start),
    )!;
    if (body === undefined) {
      if (title !== undefined) this.#warn("body-missing", bodyMissing, span);
    } else if (isAmbiguous)
      this.#warn(
        "headline-ambiguous",
        `read as the headline of the text ${body.lines[0]!.start < span.start ? "above" : "below"} it, but it could also belong to the text on its other side; write a line \`---\` between two summaries`,
        span,
      );
  }

  /**
   * Reports lines above a text that are not kept: neighbours once, and each line that may be a date. `mayBeTitle` if no other
   * line is the headline.
   */
  #skip(lines: readonly Line[], mayBeTitle = false): void {
    for (let at = 0; at < lines.length;) {
      const first = lines[at++]!;
      let last = first;
      let count = 1;
      const isDate = mayBeDate(first.text);
      while (
        !isDate &&
        at < lines.length &&
        this.#areNeighbours(last, lines[at]!) &&
        !mayBeDate(lines[at]!.text)
      ) {
        last = lines[at++]!;
        count++;
      }
      this.#warn(
        "text-not-kept",
        (count === 1
          ? "this line was not read as a headline or a topic, and is not kept"
          : `these ${count} lines were not read as headlines or topics, and are not kept`) +
          (isDate
            ? "; if it is the date, write it like `2025-11-05`"
            : mayBeTitle
              ? "; write `Headline: ` before the headline"
              : ""),
        { start: first.start, end: last.end },
      );
    }
  }

  /** Returns true if only white space and the signs of a heading are between two lines. */
  #areNeighbours({ end }: Line, { start }: Line): boolean {
    return start >= end && /^[\s#]*$/.test(this.#source.slice(end, start));
  }

  #noteTopics([first, ...others]: readonly Line[]): void {
    const message =
      others.length === 0
        ? "this line above the headline was read as a topic"
        : `this line and ${others.length} more above the headline were read as topics`;
    const { start, end } = first!;
    this.#diagnostics.push({
      code: "topics-guessed",
      severity: "note",
      message: `${message}; write topics after \`Topics: \`, and delete other lines`,
      start,
      end,
    });
  }

  #warn(code: string, message: string, { start, end }: Span): void {
    this.#diagnostics.push({ code, severity: "warning", message, start, end });
  }
}

/** Finds `Headline: Prices rise` between the first statement of a text and its first section, directly above that. */
function findLabelledTitle(lines: readonly Line[]): Line | undefined {
  const section = lines.findIndex(({ startsLead, text }) => startsLead || hasGroupHeading(text));
  const line = lines[section - 1];
  return line !== undefined && !line.isBody && hasTitleLabel(line.text) ? line : undefined;
}

/** Returns true if an empty line is between two items, or in the lines above the headline of the second one. */
function areParted(_: Head | Body, next: Head | Body): boolean {
  const lines =
    next.kind === "body"
      ? [...next.above, ...next.lines].slice(0, 1)
      : [...next.above, ...(next.title ? [next.title] : []), ...next.sources.slice(0, 1)];
  return lines.some(({ isAfterGap }) => isAfterGap);
}

function isHeadlineLike(line: Line): boolean {
  return couldBeTitle(line) && hasSeveralWords(line) && !isOffer(line.text);
}

/**
 * Gives a body without a headline the first line above the next one, if that line is directly below the body: it is a headline
 * rather than a topic.
 */
function withTitlesBelow(
  pairs: readonly HeadAndBody<Head, Body>[],
): readonly HeadAndBody<Head, Body>[] {
  const given = new Set<Line>();
  const bodies = pairs.map((pair, index) => {
    const { head, body } = pair;
    const title = pairs[index + 1]?.head?.above[0];
    const isTitle =
      head === undefined &&
      body !== undefined &&
      title !== undefined &&
      !title.isAfterGap &&
      title.start > body.lines.at(-1)!.start &&
      !mayHaveTitle(body) &&
      isHeadlineLike(title);
    if (!isTitle) return pair;
    given.add(title);
    return { ...pair, body: { ...body, lines: [...body.lines, title] } };
  });
  if (given.size === 0) return pairs;
  return bodies.map((pair) =>
    pair.head === undefined
      ? pair
      : {
          ...pair,
          head: { ...pair.head, above: pair.head.above.filter((line) => !given.has(line)) },
        },
  );
}

/** Returns true if a line above a body, or a lone line at its end, reads like a headline. */
function mayHaveTitle(item: Head | Body): boolean {
  return item.kind === "body" && (findTitle(item.above) !== -1 || isLoneTitle(item.lines));
}

/** Parts the lines above the first statement of a body below another one: one of them may be its headline. */
function withLinesAbove(pair: HeadAndBody<Head, Body>): HeadAndBody<Head, Body> {
  const { body } = pair;
  const from = body?.lines.findIndex(({ isBody }) => isBody) ?? 0;
  if (body === undefined || from <= 0) return pair;
  const { above, lines } = body;
  return {
    ...pair,
    body: { ...body, above: [...above, ...lines.slice(0, from)], lines: lines.slice(from) },
  };
}

/** Returns true for `Subject: Weekly tungsten` and a date, without a text: another headline is below them. */
function isMemo({ title, sourceLine, body }: SummaryLines): boolean {
  return (
    body === undefined &&
    title !== undefined &&
    sourceLine?.source === undefined &&
    hasTitleLabel(title.text)
  );
}

/** Returns true for a line next to a source line that is more likely the name of the source or of a section than a headline. */
function mayBeName(text: string): boolean {
  return sectionOfSite.test(text) || isNamedOutlet(text);
}

/** Reads the name of an outlet below a headline and above a text without a date: `Fastmarkets`. */
function nameBelowTitle(lines: readonly Line[]): Line | undefined {
  const title = lines.at(-2);
  const name = lines.at(-1);
  return title !== undefined && name !== undefined && isNamedOutlet(name.text)
    ? readNameLine(name, title, isHeadline(title))
    : undefined;
}
