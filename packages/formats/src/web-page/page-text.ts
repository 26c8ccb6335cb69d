import { isSourceListHeading } from "../text/source-list.ts";
import { superscripts } from "../text/superscripts.ts";
import { struckOut } from "./element-kinds.ts";
import { MappedText } from "./mapped-text.ts";
import type { PageRuns, Region, Run } from "./run.ts";

/** How much of a page is read as the text of its article. */
export type Scope = "content" | "body" | "everything";

/** All scopes. Each reads more of a page than the one before it. */
export const scopes: readonly Scope[] = ["content", "body", "everything"];

/** A range of a page that is not part of the text of its article. */
export interface DroppedRange {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** The text in it, without white space at its ends. */
  readonly text: string;
}

/** The text of a page as lines, and what is not in it. */
export interface PageText {
  readonly mapped: MappedText;
  readonly dropped: readonly DroppedRange[];
}

/**
 * Writes the text of a page as lines: one per block, list items with `-` or their number, table cells with a tab.
 *
 * `content` reads the main part, or the articles, of the page. `body` reads all but navigation, asides and the like.
 * Text that is struck out is in none of them.
 */
export function writePageText({ runs, titleAt }: PageRuns, scope: Scope): PageText {
  const inContent = scope === "content" ? contentOf(runs, titleAt) : () => true;
  const writer = new LineWriter();
  const dropped = new DroppedRanges();
  for (const [index, run] of runs.entries()) {
    const part = scope === "everything" ? undefined : run.region.droppedBy;
    const outside = inContent(run.region, index) ? undefined : "outside the article";
    const what = part?.what ?? (run.region.isStruck ? struckOut : outside);
    if (what === undefined) {
      if (writer.write(run)) dropped.endRange();
    } else {
      if (run.kind === "line" || run.kind === "blank") writer.write(run);
      if (what === struckOut) writer.skipStruck();
      dropped.add(run, what);
    }
  }
  return { mapped: writer.mapped, dropped: dropped.all() };
}

/** `[1]`, `[^1]`, `[1, 2]` or `¹`. */
const mark = String.raw`\[\^?\d{1,3}(?:[\s,;\u2013-]{1,3}\d{1,3}){0,20}\]|[${superscripts}]{1,3}`;
const marks = new RegExp(mark, "g");
const startMark = new RegExp(`^\\s*(?:- )?(?<mark>${mark})`);

function numbersOf(mark: string): string[] {
  return mark.normalize("NFKC").match(/\d+/g) ?? [];
}

type ContentTest = (region: Region, index: number) => boolean;

/** Returns a test for the main part of a page, or its articles, with the title above. All of a page without either is content. */
function contentOf(runs: readonly Run[], titleAt: number | undefined): ContentTest {
  const landmarks = new Set<Region["landmark"]>();
  for (const { kind, text, region } of runs)
    if (kind === "text" && region.droppedBy === undefined && text.trim() !== "")
      landmarks.add(region.inMain ? "main" : region.article && "article");
  const isContent: (region: Region) => boolean = landmarks.has("main")
    ? ({ inMain }) => inMain
    : landmarks.has("article")
      ? ({ article }) => article !== undefined
      : () => true;
  const first = runs.findIndex(({ kind, region }) => kind === "text" && isContent(region));
  const from = titleAt !== undefined && titleAt < first ? titleAt : first;
  return (region, index) => isContent(region) || (index >= from && index < first);
}

/** Collects the text outside an article, one range for each stretch without text of the article. */
class DroppedRanges {
  readonly #ranges: { what: string; start: number; end: number; words: string[] }[] = [];
  #isOpen = false;
  #region: Region | undefined;

  add({ kind, text, start, end, region }: Run, what: string): void {
    const last = this.#ranges.at(-1);
    if (kind !== "text" || text.trim() === "") {
      if (this.#isOpen && last !== undefined && kind !== "address" && kind !== "cited")
        last.words.push(" ");
      return;
    }
    const from = start + (text.length === end - start ? text.length - text.trimStart().length : 0);
    const to = end - (text.length === end - start ? text.length - text.trimEnd().length : 0);
    if (this.#isOpen && last?.what === what) {
      last.end = to;
      last.words.push(region === this.#region ? text : ` ${text}`);
    } else {
      this.#ranges.push({ what, start: from, end: to, words: [text] });
      this.#isOpen = true;
    }
    this.#region = region;
  }

  endRange(): void {
    this.#isOpen = false;
  }

  all(): DroppedRange[] {
    return this.#ranges.map(({ what, start, end, words }) => ({
      what,
      start,
      end,
      text: words.join("").replace(/\s+/g, " ").trim(),
    }));
  }
}

/** Writes runs as lines, with white space as a browser shows it. */
class LineWriter {
  readonly mapped = new MappedText();
  /** Line breaks to write before the next text. */
  #breaks = 0;
  #space: { readonly text: string; readonly at: number } | undefined;
  #isEmpty = true;
  #isAfterStruck = false;
  /** The pieces of the open line. */
  #line: string[] = [];
  /** The numbers of the citations in the lines above. */
  readonly #cited = new Set<string>();
  #isSourceList = false;
  #article: Region | undefined;

  /** Writes a run. Returns true if it has text. */
  write({ kind, text, start, end, region, isPre }: Run): boolean {
    if (kind === "line" || kind === "blank") {
      this.#endLine(kind === "blank" ? 2 : 1);
      return false;
    }
    if (text === "") return false;
    if (kind === "address" || kind === "cited") {
      const isSource = this.#isSourceList || this.#isFootnote();
      if (isSource !== (kind === "address")) return false;
    }
    if (text.length !== end - start) {
      if (/^[ \t\n\r\f]+$/.test(text))
        this.#space ??= { text: text.includes("\t") ? "\t" : " ", at: start };
      else this.#add(text, start, end, region);
      return kind === "text" && text.trim() !== "";
    }
    for (const { 0: part, index } of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const at = start + index;
      if (!/^[ \t\n\r\f]/.test(part)) this.#add(part, at, at + part.length, region);
      else if (!isPre) this.#space ??= { text: " ", at };
      else this.#addSpace(part, at);
    }
    return kind === "text" && text.trim() !== "";
  }

  /** Struck text takes a space beside it with it if a stop or a bracket would be next to that space. */
  skipStruck(): void {
    this.#isAfterStruck = true;
  }

  #addSpace(space: string, at: number): void {
    for (let index = 0; index < space.length; index++) {
      if (space[index] === "\n") this.#endLine(this.#breaks + 1);
      else if (space[index] !== "\r") this.#space = { text: " ", at: at + index };
    }
  }

  #endLine(breaks: number): void {
    if (this.#line.length > 0) {
      const line = this.#line.join("").trim();
      if (line.length < 100 && isSourceListHeading(line)) this.#isSourceList = true;
      const words = line.search(/\p{L}/u);
      for (const { 0: found, index } of line.matchAll(marks))
        if (index > words) for (const number of numbersOf(found)) this.#cited.add(number);
      this.#line = [];
    }
    this.#breaks = Math.max(this.#breaks, Math.min(breaks, 2));
    this.#space = undefined;
  }

  #add(text: string, start: number, end: number, { article }: Region): void {
    if (article !== undefined) {
      // Two articles of a page are two briefs.
      if (this.#article !== undefined && this.#article !== article) {
        this.mapped.add("\n\n---", start, start);
        this.#breaks = 2;
        this.#isSourceList = false;
        this.#cited.clear();
      }
      this.#article = article;
    }
    if (this.#breaks > 0) {
      if (!this.#isEmpty) this.mapped.add("\n".repeat(this.#breaks), start, start);
    } else if (this.#space !== undefined && !this.#isEmpty && !this.#isSpaceOfStruck(text)) {
      this.mapped.add(this.#space.text, this.#space.at, this.#space.at + 1);
    }
    if (this.#space !== undefined) this.#line.push(" ");
    this.#breaks = 0;
    this.#space = undefined;
    this.#isEmpty = false;
    this.#isAfterStruck = false;
    this.mapped.add(text, start, end);
    this.#line.push(text);
  }

  /** Returns true in a line that starts with the number of a citation above, `[1] Tin report`. */
  #isFootnote(): boolean {
    const found = startMark.exec(this.#line.slice(0, 9).join(""))?.groups!["mark"];
    if (found === undefined) return false;
    return numbersOf(found).some((number) => this.#cited.has(number));
  }

  #isSpaceOfStruck(text: string): boolean {
    return (
      this.#isAfterStruck &&
      (/^[.,;:!?)\u2026]/.test(text) || /[([]$/.test(this.#line.at(-1) ?? ""))
    );
  }
}
