import { hasHan } from "@mineral-brief/schema/reading";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { citationMark, endsInCitation } from "./citation-marks.ts";
import { countHan } from "./count-han.ts";
import { findHeads, joinLines, mergeSourceLines, startOfTitle } from "./find-heads.ts";
import { hasGroupHeading, startsFirstGroup } from "./group-names.ts";
import { withoutNumbers } from "./headline-numbers.ts";
import { endsSentence, haveDifferentLeads, isCapitals } from "./headings.ts";
import { matchHeads, type HeadAndBody } from "./match-heads.ts";
import { readLabelledTopics } from "./labelled-topics.ts";
import { longestTitle, readLines, type Line } from "./read-lines.ts";
import { numberSources } from "./numbered-sources.ts";
import { isSourceListHeading, readSources } from "./source-list.ts";
import { splitPages } from "./split-pages.ts";
import { hasTitleLabel } from "./read-title.ts";
import type { SourceLine } from "./source-line.ts";
import { spanOf, type Span } from "./spans.ts";
import type { DayFirst } from "./stated-date.ts";
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
/** A longer line is not wrapped to a width. */
const widestWrap = 120;

/** A line with a time is a part of a page: `10-09 11:20 来自 iPhone客户端`. */
const hasClock = /(?<![0-9:.])[0-2]?[0-9]:[0-5][0-9](?![0-9:])/;

/** Names of sections, which a headline is not. */
const sectionName = /^(?:overview|introduction|background|概述|概览|概覽)$/i;
/** The end of a sentence, but not of `Acme Inc.` or `the U.S.` */
const stop = /(?<!\b(?:Inc|Corp|Co|Ltd|plc)|\.\p{Lu})[.\u3002]$/u;

const bodyMissing = "this headline and source line have no text above or below them";
/**
 * Finds the summaries in a text: a body, and the headline and source line above or below it.
 *
 * A line of dashes or a form feed separates pages, and a second lead or a second `Group 1` starts a new body. On a page,
 * each headline belongs to the body next to it. A topic at the top is also the topic of every summary without one.
 *
 * `areClean` is true if `cleanWords` changes no line. Also returns the lines of dashes between sections of one summary.
 */
export function splitSummaries(
  source: string,
  areClean: boolean,
  dayFirst: DayFirst,
  diagnostics: OffsetDiagnostic[],
): { readonly summaries: SummaryLines[]; readonly innerRules: readonly Span[] } {
  const splitter = new Splitter(source, diagnostics);
  const { pages, innerRules } = splitPages(source, readLines(source, areClean, dayFirst));
  const found = pages.flatMap((page) => splitter.splitPage(page));
  const summaries = withoutNumbers(source, splitter.dropLoneSourceLines(found));
  const shared = summaries[0]?.topics ?? [];
  return {
    summaries: summaries.map((summary) =>
      summary.topics.length > 0 ? summary : { ...summary, topics: shared },
    ),
    innerRules,
  };
}

/** Pairs the heads and bodies of one page, and reports unpaired lines and uncertain pairs. */
class Splitter {
  readonly #source: string;
  readonly #diagnostics: OffsetDiagnostic[];

  constructor(source: string, diagnostics: OffsetDiagnostic[]) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  splitPage(lines: readonly Line[]): SummaryLines[] {
    const items = this.#readItems(lines);
    const pairs = matchHeads<Head, Body>(
      items.filter((item) => item.kind === "head" || item.isCertain),
    );
    const loose = new Set(
      items.filter((item): item is Body => item.kind === "body" && !item.isCertain),
    );
    const after = new Map(items.map((item, index) => [item, items[index + 1]]));
    return pairs
      .map((pair) => {
        const { head, body } = pair;
        const next = head && after.get(head);
        // Plain lines below a source line are its body if it has no other.
        if (body !== undefined || next?.kind !== "body" || next.isCertain) return pair;
        loose.delete(next);
        return { ...pair, body: next };
      })
      .map((pair) => this.#toSummary(pair))
      .concat(loose.size > 0 ? this.#skipBodies(loose) : []);
  }

  /** Drops a source line without a headline and a text, such as the title of a list of summaries. A text of only one is kept. */
  dropLoneSourceLines(summaries: readonly SummaryLines[]): readonly SummaryLines[] {
    const kept = summaries.filter(
      ({ title, body, topics }) => title !== undefined || body !== undefined || topics.length > 0,
    );
    const keeps = new Set(kept);
    for (const summary of summaries) {
      const { sourceLine } = summary;
      if (sourceLine === undefined || keeps.has(summary)) continue;
      if (kept.length === 0) this.#warn("body-missing", bodyMissing, sourceLine);
      else
        this.#warn(
          "text-not-kept",
          "this line has no headline and no text above or below it, and is not kept",
          sourceLine,
        );
    }
    return kept.length === 0 ? summaries : kept;
  }

  #skipBodies(bodies: Iterable<Body>): SummaryLines[] {
    for (const { above, lines } of bodies) this.#skip([...above, ...lines]);
    return [];
  }

  #readItems(lines: readonly Line[]): (Head | Body)[] {
    const items: (Head | Body)[] = [];
    let at = 0;
    for (const { from, to, title, sources, lead, between } of findHeads(lines)) {
      this.#skip(between);
      const above = lines.slice(at, from);
      const bodyTo = at === 0 && !above.some(({ isBody }) => isBody) ? 0 : this.#endOfBody(above);
      items.push(...this.#readBodies(above.slice(0, bodyTo), at === 0));
      items.push({ kind: "head", above: above.slice(bodyTo), title, sources, lead });
      at = to;
    }
    const rest = lines.slice(at);
    if (at > 0 || rest.some(({ isBody }) => isBody))
      return [...items, ...this.#readBodies(rest, at === 0)];
    // Nothing looks like a body: the first line is the headline.
    if (rest.length > 1) this.#guessTitle(rest[0]!);
    return [
      { kind: "head", above: [], title: rest[0], sources: [] },
      ...(rest.length > 1
        ? [{ kind: "body" as const, above: [], lines: rest.slice(1), isCertain: false }]
        : []),
    ];
  }

  /** Finds where the topics above the next headline start. Leaves at least one line to the body. */
  #endOfBody(lines: readonly Line[]): number {
    let to = lines.length;
    while (to > 1 && this.#couldBeTopic(lines[to - 1]!, longestInnerTopic)) to--;
    return to;
  }

  /** Splits the lines between two heads into bodies: a new one starts at a second lead or `Group 1`. */
  #readBodies(lines: readonly Line[], isAtTop: boolean): (Head | Body)[] {
    if (lines.length === 0) return [];
    const bodyFrom = lines.findIndex(({ isBody }) => isBody);
    const from = isAtTop ? this.#startOfBody(lines, Math.max(bodyFrom, 0)) : 0;
    const items: (Head | Body)[] = [];
    let above = lines.slice(0, from);
    let start = from;
    const restarts = findRestarts(lines, from, (part) => this.#isLoneLine(part));
    const first = above.at(-1);
    if (restarts.length > 0 && first !== undefined && this.#couldBeTitle(first)) {
      items.push({ kind: "head", above: above.slice(0, -1), title: first, sources: [] });
      above = [];
    }
    for (const end of [...restarts, lines.length]) {
      const part = lines.slice(start, end);
      const last = part.at(-1)!;
      // A lone line between two bodies is a headline. Its neighbours decide to which of them it belongs.
      const isParted = end < lines.length && part.length > 1 && this.#isLoneLine(part);
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
    const isHeading =
      /[:\uFF1A]$/.test(heading.text) || isCapitals(heading.text) || sectionName.test(heading.text);
    return isHeading && this.#findTitle(lines.slice(0, bullet - 1)) !== -1 ? bullet - 1 : bullet;
  }

  /** Returns the index of the last line that reads like a headline, and not like a topic or the sentence below a headline. */
  #findTitle(lines: readonly Line[]): number {
    return lines.findLastIndex(
      (line) =>
        this.#couldBeTitle(line) && (line.text.split(" ").length > 3 || countHan(line.text) > 6),
    );
  }

  /** Returns true if the last line does not continue the body, so that it can only be a headline. */
  #isLoneLine(lines: readonly Line[]): boolean {
    const last = lines.at(-1)!;
    const before = lines.at(-2);
    if (before === undefined || !this.#couldBeTitle(last)) return false;
    return (
      endsInCitation.test(before.text) ||
      before.text.length > widestWrap ||
      (before.text.length < 1000 && hasHan(last.text) !== hasHan(before.text))
    );
  }

  #couldBeTitle(line: Line): boolean {
    return (
      line.text.length <= longestTitle &&
      /^[\p{Lu}\p{Lo}\p{N}"'“‘«「『《【]/u.test(line.text) &&
      !/[.,;:\u3002\uFF0C\uFF1B\uFF1A]$/u.test(line.text) &&
      !citationMark.test(line.text) &&
      !hasClock.test(line.text) &&
      !line.isBody
    );
  }

  #couldBeTopic(line: Line, longest: number): boolean {
    return (
      line.text.length <= longest &&
      line.sourceLine?.isCertain !== true &&
      /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) &&
      !endsSentence(this.#source, line.end) &&
      !citationMark.test(line.text) &&
      !hasClock.test(line.text) &&
      !line.isBody
    );
  }

  #toSummary({ head, body, isAmbiguous }: HeadAndBody<Head, Body>): SummaryLines {
    const found = head === undefined ? this.#findHead(body!) : this.#withTitle(head, body);
    const lines =
      body === undefined || found.title !== body.lines.at(-1)
        ? body?.lines
        : body.lines.slice(0, -1);
    if (head !== undefined && head.sources.length > 0) this.#noteHead(head, body, isAmbiguous);
    const isTopic = (line: Line): boolean => this.#couldBeTopic(line, longestTopic);
    const isFromBody = head === undefined || found !== head;
    const above = [...found.above, ...(isFromBody ? [] : (body?.above ?? []))];
    const topicsOf = (line: Line): readonly Words[] => {
      const labelled = readLabelledTopics(this.#source, line);
      return labelled.length > 0 ? labelled : isTopic(line) ? [line] : [];
    };
    const topics = above.map(topicsOf);
    this.#skip(above.filter((_, index) => topics[index]!.length === 0));
    const first = lines?.[0];
    const firstTopics =
      first === undefined || first.isBody ? [] : readLabelledTopics(this.#source, first);
    return {
      topics: [...topics.flat(), ...firstTopics],
      title: found.title,
      sourceLine: mergeSourceLines(found.sources),
      leadAbove: found.lead,
      ...this.#splitSourceList(lines?.slice(firstTopics.length > 0 ? 1 : 0) ?? []),
    };
  }

  /** Separates the lines of a body from the list of sources below it, which begins with a heading or with `[1] https://...`. */
  #splitSourceList(lines: readonly Line[]): Pick<SummaryLines, "body" | "references"> {
    const heading = lines.findLastIndex(({ text }) => isSourceListHeading(text));
    const from = heading === -1 ? startOfPlainList(lines) : heading + 1;
    const references: ListedSource[] = [];
    const others: Line[] = [];
    for (const line of lines.slice(from)) {
      const { start, end } = line;
      const words = this.#source.slice(start, end);
      const found = readSources(words, start, heading !== -1);
      // A statement with a citation at its end is no source, for example below `Notes`.
      const isStatement = found.length === 1 && endsInCitation.test(words.slice(5));
      if (found.length === 0 || isStatement) others.push(line);
      else references.push(...found);
    }
    if (references.length === 0 && heading !== -1) {
      const numbered = numberSources(this.#source, lines, heading);
      const list = spanOf(lines.slice(from));
      if (numbered.length > 0) {
        this.#warn(
          "source-list-numbered",
          `the list of sources has no numbers, so its lines are numbered from 1 to ${numbered.length} in their order; write \`[1]\` before the first one if that is right`,
          list!,
        );
        return { body: spanOf(lines.slice(0, heading)), references: numbered };
      }
    }
    const startsWithOther = others[0] !== undefined && others[0] === lines[from];
    if (references.length === 0 || startsWithOther || others.some(({ isBody }) => isBody))
      return { body: spanOf(lines), references: [] };
    for (const line of others)
      this.#warn(
        "text-not-kept",
        "this line of the list of sources has no number, and is not kept",
        line,
      );
    return { body: spanOf(lines.slice(0, heading === -1 ? from : heading)), references };
  }

  /** Finds the headline of a body without a source line: `# Title` or the line above the first section, or a lone last line. */
  #findHead({ above, lines }: Body): Head {
    const last = lines.at(-1);
    const heading = above.findLastIndex(({ isTopHeading }) => isTopHeading);
    const nearest = above.length - 1;
    // A sentence below a headline sums it up. Other lines that do not read like one belong to the page.
    const isOther = nearest > 0 && isNoTitle(above[nearest]!.text);
    const titleAbove = isOther ? this.#findTitle(above.slice(0, nearest)) : -1;
    const labelled = above.findLastIndex(({ text }) => hasTitleLabel(text));
    const at = [labelled, heading, titleAbove].find((index) => index !== -1) ?? nearest;
    const from = startOfTitle(above, at);
    const title =
      joinLines(above.slice(from, at + 1)) ?? (last && this.#isLoneLine(lines) ? last : undefined);
    if (title !== undefined) this.#guessTitle(title);
    this.#skip(above.slice(at + 1));
    return { kind: "head", above: above.slice(0, Math.max(from, 0)), title, sources: [] };
  }

  #guessTitle(title: Line): void {
    this.#warn(
      "headline-guessed",
      "read as the headline, although no source line is beside it; write the source and the date below it, like `Sou Hu Cai Jing· 2025-10-23 17:55`",
      title,
    );
  }

  /** Adds the headline at the top of a body to a source line below it: `Source: Reuters`. */
  #withTitle(head: Head, body: Body | undefined): Head {
    if (head.title !== undefined || body === undefined || this.#findTitle(body.above) === -1)
      return head;
    const { title, above } = this.#findHead(body);
    return { ...head, above: [...above, ...head.above], title };
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

  #skip(lines: readonly Line[]): void {
    for (const line of lines)
      this.#warn("text-not-kept", "this line is not a topic or a headline, and is not kept", line);
  }

  #warn(code: string, message: string, { start, end }: Span): void {
    this.#diagnostics.push({ code, severity: "warning", message, start, end });
  }
}

/**
 * Finds the lines with a second lead or a second `Group 1`. A lead with another name directly below the first one, as in
 * `Executive Summary` and `Core Insights`, belongs to the same text if no headline is above it.
 */
function findRestarts(
  lines: readonly Line[],
  from: number,
  endsInHeadline: (lines: readonly Line[]) => boolean,
): number[] {
  const restarts: number[] = [];
  let lead: Line | undefined;
  let hasGroup = false;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const { text, startsLead } = line;
    const isSecondLead =
      startsLead &&
      lead !== undefined &&
      (hasGroup ||
        !haveDifferentLeads(lead.text, text) ||
        endsInHeadline(lines.slice(Math.max(index - 2, from), index)));
    if (index > from && (isSecondLead || (startsFirstGroup(text) && hasGroup))) {
      restarts.push(index);
      lead = undefined;
      hasGroup = false;
    }
    if (startsLead) lead ??= line;
    hasGroup ||= hasGroupHeading(text);
  }
  return restarts;
}

/** Returns true for a sentence, a time, or a line that ends in a dash, as a dateline does: `JAKARTA, April 16 (Wire) -`. */
function isNoTitle(text: string): boolean {
  return stop.test(text) || hasClock.test(text) || /[-–—]$/.test(text);
}

/** Returns the index of the first line of a list without a heading, below the body. */
function startOfPlainList(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ isListedSource }) => isListedSource);
  if (last === -1 || lines.slice(last + 1).some(({ isBody }) => isBody)) return lines.length;
  let from = last + 1;
  while (from > 1 && lines[from - 1]!.isListedSource) from--;
  return from;
}
