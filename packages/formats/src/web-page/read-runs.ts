import { Parser } from "htmlparser2";
import type { OffsetRange } from "../positions/position-tree.ts";
import { superscripts } from "../text/superscripts.ts";
import {
  blockElements,
  isFootnotes,
  isHidden,
  isStruckOut,
  pagePartOf,
  pagePartUnder,
  spacedElements,
  struckOut,
  unreadableElements,
} from "./element-kinds.ts";
import { writeDataTable, type Table } from "./data-table.ts";
import { LinkedCitations } from "./linked-citations.ts";
import { PageHead, type Attributes } from "./page-head.ts";
import { RaisedNumbers } from "./raised-numbers.ts";
import { markDropped, type PageRuns, type PageValue, type Region, type Run } from "./run.ts";

/** Browsers flatten elements that are nested more deeply than 512. Pages with unclosed `<font>` have more. */
const maxDepth = 2000;
/** The end of a citation, or a superscript. */
const hasMark = new RegExp(String.raw`[\]\u3011${superscripts}]`);
/** Citations after the words of an item, with their addresses. */
const citations = new RegExp(
  String.raw`[\[\u3010][^\[\]\u3010\u3011]{0,40}[\]\u3011](?:\(http[^\s()]{0,2000}\))?|[${superscripts}]`,
  "g",
);
/** The words of a link from a footnote back to its citation, `↩`, or to one of several, `↩2`. */
const backSign = new RegExp(
  String.raw`^(?:[\u2191\u21A9\u21B5\u21E7\u23CE\u2934\u2B06]{1,2}[\uFE0E\uFE0F]?\s?[0-9${superscripts}]{0,2}|\^)$`,
);
/** The most pieces of text of an item that is struck out. Word writes many. */
const longestStruckItem = 200;

/**
 * Reads the readable text of a page. Never executes or loads anything. Its time grows with the length of the page.
 *
 * With `marksTables`, tables of data are written in Markdown, which the reader of texts knows.
 */
export function readRuns(html: string, { marksTables = false } = {}): PageRuns {
  const reader = new RunReader(marksTables);
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes, { start: parser.startIndex, end: parser.endIndex + 1 });
      if (reader.tooDeepAt !== undefined) parser.pause();
    },
    ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex + 1),
    onclosetag: (name, isImplied) => {
      const end = isImplied ? parser.startIndex : parser.endIndex + 1;
      reader.close(name, { start: parser.startIndex, end: Math.max(end, parser.startIndex) });
    },
    oncomment: (text) => reader.head.readComment(text),
  });
  parser.write(html);
  if (reader.tooDeepAt === undefined) parser.end();
  return reader.result();
}

/** An element that is open. */
interface OpenElement {
  readonly name: string;
  readonly tag: OffsetRange;
  readonly region: Region;
  readonly isPre: boolean;
  readonly isUnreadable: boolean;
  readonly href: string | undefined;
  /** Index of the first run of its content. */
  readonly from: number;
  /** The sign before it; its text is empty until the end of a link or a superscript. */
  readonly sign: Run | undefined;
  /** The list around it, or itself. */
  readonly list: OpenElement | undefined;
  /** The list item around it that no other list is in, or itself. */
  readonly item: OpenElement | undefined;
  /** The table around it, or itself; undefined also if tables are not marked. */
  readonly table: Table | undefined;
  readonly isInItem: boolean;
  readonly isInSuperscript: boolean;
  /** True in a footnote, where addresses count and items have the numbers of citations. */
  readonly isInFootnotes: boolean;
  /** True for a block on the line of the number before it. */
  isAfterNumber: boolean;
  /** Set for a line of a page that this project wrote, whose items its style sets apart. */
  readonly row: "topics" | "facts" | undefined;
  /** What it is, if its content begins with a heading that says so. */
  part: string | undefined;
  /** The number of the next item; undefined for a list without numbers. */
  nextNumber: number | undefined;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Turns the events of a parser into runs. */
class RunReader {
  readonly #marksTables: boolean;
  readonly head = new PageHead();
  readonly #runs: Run[] = [];
  readonly #open: OpenElement[] = [];
  readonly #root: Region = {
    parent: undefined,
    what: undefined,
    isGuess: false,
    landmark: undefined,
    isStruck: false,
    inMain: false,
    article: undefined,
    hasTitle: false,
    hasLandmark: false,
    droppedBy: undefined,
  };
  readonly #regions: Region[] = [this.#root];
  /** The page around all elements. */
  readonly #page: OpenElement = {
    name: "",
    tag: { start: 0, end: 0 },
    region: this.#root,
    isPre: false,
    isUnreadable: false,
    href: undefined,
    from: 0,
    sign: undefined,
    list: undefined,
    item: undefined,
    table: undefined,
    isInItem: false,
    isInSuperscript: false,
    isInFootnotes: false,
    isAfterNumber: false,
    row: undefined,
    part: undefined,
    nextNumber: undefined,
  };
  readonly #titles: { readonly at: number; readonly region: Region; readonly span: OffsetRange }[] =
    [];
  readonly #times: { readonly value: PageValue; readonly region: Region }[] = [];
  readonly #raised = new RaisedNumbers();
  readonly #links = new LinkedCitations();
  #titleElement: OpenElement | undefined;
  tooDeepAt: number | undefined;

  constructor(marksTables: boolean) {
    this.#marksTables = marksTables;
  }

  open(name: string, attributes: Attributes, tag: OffsetRange): void {
    if (this.#open.length >= maxDepth) this.tooDeepAt ??= tag.start;
    this.head.readTag(name, attributes, tag);
    const parent = this.#open.at(-1) ?? this.#page;
    const region = this.#regionOf(name, attributes, parent.region);
    const element = elementIn(parent, { name, attributes, tag, region });
    if (element.isUnreadable) this.#openUnreadable(element, parent);
    else this.#openReadable(element, attributes, parent);
    this.#open.push(element);
  }

  #openUnreadable(element: OpenElement, parent: OpenElement): void {
    const { name, tag } = element;
    if (name !== "title" || this.head.title !== undefined || parent.name === "svg") return;
    this.head.title = { text: "", start: tag.end, end: tag.end };
    this.#titleElement = element;
  }

  /** Adds what is before the content of an element: the end of a line, a tab, and the sign of an item, a link or a heading. */
  #openReadable(element: Mutable<OpenElement>, attributes: Attributes, parent: OpenElement): void {
    const { name, tag, region } = element;
    const datetime = name === "time" ? attributes["datetime"] : undefined;
    const isList = name === "ul" || name === "ol";
    const before = { start: tag.start, end: tag.start };
    if (datetime !== undefined)
      this.#times.push({ value: { text: datetime, from: "<time datetime>", ...tag }, region });
    // Pages may leave the end tags of rows to browsers.
    if (startsRow.has(name)) this.#endRow(parent, before);
    this.#openLine(element, parent, before);
    if (isList && parent.item !== undefined) this.#endItemText(parent.item);
    if (name === "h1") this.#openTitle(region, tag);
    if (name === "td" || name === "th") {
      const at = this.#runs.length;
      const sign = this.#push("sign", "\t", before, region);
      element.table?.rows.at(-1)?.cells.push({ sign, at, isHead: name === "th" });
    }
    if (inLayouts.has(name) && element.table !== undefined) element.table.isLayout = true;
    if (name === "table" && this.#marksTables) element.table = { rows: [], isLayout: false };
    if (name === "tr") element.table?.rows.push({ cells: [], end: undefined });
    // An empty sign can get a text when the element ends.
    if (name === "li") element.sign = this.#push("sign", itemSign(parent), tag, region);
    else if (name === "a" || name === "sup" || titleElements.has(name))
      element.sign = this.#push("sign", "", tag, region);
    element.from = this.#runs.length;
    if (isList) {
      element.list = element;
      element.item = undefined;
    } else if (name === "li") element.item = element;
  }

  /** Writes the end of the line above an element, or what is between two items of a row. */
  #openLine(element: Mutable<OpenElement>, parent: OpenElement, before: OffsetRange): void {
    const { name, tag, region } = element;
    element.isAfterNumber = (name === "div" || name === "p") && this.#isAfterNumber(parent);
    if (name === "br") this.#push("line", "", tag, region);
    else if (name === "span" && parent.row === "topics") this.#push("line", "", before, region);
    else if (name === "span" && parent.row === "facts") {
      if (this.#textFrom(parent.from) !== "") this.#push("sign", "\u00B7 ", before, region);
    } else if (element.isAfterNumber) this.#endNumber(parent, before);
    else if (blockElements.has(name) && !this.#isStartOfFootnote(parent))
      this.#push(breakOf(name, parent), "", before, region);
  }

  /** Returns true directly after the number of a footnote, which is on the line of its first paragraph. */
  #isStartOfFootnote({ name, isInFootnotes, from }: OpenElement): boolean {
    const isStart = this.#runs.length - from <= 3 && this.#textFrom(from) === "";
    return name === "li" && isInFootnotes && isStart;
  }

  /** Returns true directly after the number of a source, `<li><span>1</span><div>Tin report</div>`, which is on its line. */
  #isAfterNumber({ name, isInFootnotes, isAfterNumber, from }: OpenElement): boolean {
    if ((name !== "li" && !isInFootnotes && !isAfterNumber) || this.#runs.length - from > 12)
      return false;
    const words = this.#textFrom(from);
    return isAfterNumber ? words === "" : /^(?:[0-9]{1,3}|\[[0-9]{1,3}\])$/.test(words);
  }

  /** Writes the number at the start of an item as `1. `, or `[1] ` in a footnote. */
  #endNumber({ from, sign, region, isInFootnotes }: OpenElement, before: OffsetRange): void {
    const words = this.#textFrom(from);
    if (words === "") return;
    if (this.#runs.at(-1)!.text.trim() === "") this.#runs.at(-1)!.text = "";
    if (sign !== undefined) sign.text = isInFootnotes && !words.startsWith("[") ? "[" : "";
    const isClosed = words.startsWith("[") || (isInFootnotes && sign === undefined);
    this.#push("sign", isClosed ? " " : isInFootnotes ? "] " : ". ", before, region);
  }

  text(text: string, start: number, end: number): void {
    const parent = this.#open.at(-1);
    const { title } = this.head;
    if (parent !== undefined && parent === this.#titleElement && title !== undefined) {
      title.text += text;
      title.end = end;
      return;
    }
    if (parent?.isUnreadable === true) return;
    const isHeader = parent === undefined && /^\s*Version:[0-9.]+\s+StartHTML:/.test(text);
    const region = isHeader ? this.#headerRegion() : (parent?.region ?? this.#root);
    const isPre = parent?.isPre === true;
    if (!this.#links.endsAt(this.#runs.length) || !/^[)\]\uFF09\u3011]/.test(text)) {
      this.#runs.push({ kind: "text", text, start, end, region, isPre });
      return;
    }
    // The address of a link in brackets goes between the bracket and the text after it.
    const split = text.length === end - start ? start + 1 : end;
    this.#runs.push({ kind: "text", text: text[0]!, start, end: split, region, isPre });
    for (const kind of ["cited", "address"] as const)
      this.#push(kind, "", { start: split, end: split }, region);
    if (text.length > 1)
      this.#runs.push({ kind: "text", text: text.slice(1), start: split, end, region, isPre });
  }

  close(name: string, tag: OffsetRange): void {
    const element = this.#open.pop();
    if (element === undefined || element.isUnreadable) return;
    const { region } = element;
    if (name === "li") this.#endItem(element);
    if (name === "tr") this.#endRow(element, tag);
    if (name === "table" && element.table !== undefined) writeDataTable(this.#runs, element.table);
    if (name === "a") this.#endLink(element, tag);
    if (name === "sup") this.#endSuperscript(element, tag);
    if (titleElements.has(name)) this.#endHeading(element);
    if (/^h[2-6]$/.test(name)) this.#readPartHeading(element);
    if (element.part !== undefined) this.#endPart(element, element.part);
    if (blockElements.has(name))
      this.#push(
        breakOf(name, this.#open.at(-1) ?? this.#page),
        "",
        { start: tag.start, end: tag.start },
        region,
      );
  }

  result(): PageRuns {
    markDropped(this.#regions);
    this.#links.write(this.#runs);
    const titles = this.#titles.filter(({ region }) => region.droppedBy === undefined);
    const { head } = this;
    const headlines = [
      ...titles.slice(0, 1).map(({ at, span }): PageValue => {
        const words: string[] = [];
        for (const { kind, text, region } of this.#runs.slice(at, at + 50)) {
          if (kind === "blank") break;
          if (!region.isStruck) words.push(text);
        }
        return { text: words.join(""), from: "<h1>", ...span };
      }),
      ...head.headlines,
    ];
    const dates = [
      ...head.dates,
      ...this.#times
        .filter(({ region }) => region.droppedBy === undefined)
        .map(({ value }) => value),
    ];
    return {
      runs: this.#runs,
      root: this.#root,
      titleAt: titles[0]?.at,
      headlines: headlines.filter(hasText),
      sites: head.sites.filter(hasText),
      dates: dates.filter(hasText),
      urls: head.urls,
      language: head.language,
      shape: head.shape,
      tooDeepAt: this.tooDeepAt,
    };
  }

  #push(kind: Run["kind"], text: string, { start, end }: OffsetRange, region: Region): Run {
    const run: Run = { kind, text, start, end, region, isPre: false };
    this.#runs.push(run);
    return run;
  }

  /** The lines that Windows writes before HTML in a clipboard. See https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format */
  #headerRegion(): Region {
    const region = { ...this.#root, parent: this.#root, what: "the header of a clipboard" };
    this.#regions.push(region);
    return region;
  }

  #regionOf(name: string, attributes: Attributes, parent: Region): Region {
    const isArticle = name === "article" || attributes["role"] === "article";
    const landmark = isArticle
      ? "article"
      : name === "main" || attributes["role"] === "main"
        ? "main"
        : undefined;
    const isStruck = isStruckOut(name, attributes);
    const found = isStruck
      ? { what: struckOut, isGuess: false }
      : pagePartOf(name, attributes, parent.article !== undefined);
    const part = landmark !== undefined && found?.isGuess === true ? undefined : found;
    if (part === undefined && landmark === undefined) return parent;
    const region: Region = {
      parent,
      what: part?.what,
      isGuess: part?.isGuess ?? false,
      landmark,
      isStruck: parent.isStruck || isStruck,
      inMain: parent.inMain || landmark === "main",
      article: parent.article,
      hasTitle: false,
      hasLandmark: false,
      droppedBy: undefined,
    };
    this.#regions.push(region);
    if (landmark === "article" && parent.article === undefined)
      Object.assign(region, { article: region });
    if (landmark !== undefined)
      for (let at: Region | undefined = parent; at && !at.hasLandmark; at = at.parent)
        at.hasLandmark = true;
    return region;
  }

  #openTitle(region: Region, span: OffsetRange): void {
    this.#titles.push({ at: this.#runs.length, region, span });
    for (let at: Region | undefined = region; at && !at.hasTitle; at = at.parent)
      at.hasTitle = true;
  }

  #endRow({ table, region }: OpenElement, { start }: OffsetRange): void {
    const row = table?.rows.at(-1);
    if (row === undefined || row.end !== undefined) return;
    const at = this.#runs.length;
    row.end = { sign: this.#push("sign", "", { start, end: start }, region), at };
  }

  /** Removes the sign and the citations of an item whose words are all struck out. */
  #endItem({ from, sign, region }: OpenElement): void {
    const struck = this.#struckFrom(from);
    if (region.isStruck || struck === undefined) return;
    const runs = this.#runs.slice(from);
    const left = runs.map((run) => (run.region.isStruck || run.kind === "address" ? "" : run.text));
    if (/[\p{L}\p{N}]/u.test(left.join("").replace(citations, ""))) return;
    sign!.text = "";
    for (const run of runs) if (run.region === region) run.region = struck;
  }

  /** Returns the first region of the last runs that is struck out, unless they are too long for an item. */
  #struckFrom(from: number): Region | undefined {
    if (this.#runs.length - from > longestStruckItem) return undefined;
    return this.#runs.slice(from).find(({ region }) => region.isStruck)?.region;
  }

  /** An item without a citation above its first list is the heading of that list. */
  #endItemText(item: OpenElement): void {
    const words = this.#textFrom(item.from);
    if (words === "" ? this.#struckFrom(item.from) === undefined : hasMark.test(words)) return;
    item.sign!.text = "";
  }

  /** Writes a heading as a headline, `# `, if the head of the page states it: `og:title`, or the start of `<title>`. */
  #endHeading({ from, sign }: OpenElement): void {
    const words = this.#textFrom(from).replace(/\s+/g, " ");
    const [stated] = this.head.headlines;
    if (words === "" || !stated?.text.replace(/\s+/g, " ").trim().startsWith(words)) return;
    sign!.text = "# ";
  }

  /** Remembers what an element is that begins with the heading "Read next" or 热门评论. */
  #readPartHeading({ from }: OpenElement): void {
    const parent = this.#open.at(-1);
    if (parent === undefined || !/^(?:div|section|ul|ol|dl)$/.test(parent.name)) return;
    if (this.#runs.slice(parent.from, from).some(({ text }) => text.trim() !== "")) return;
    parent.part = pagePartUnder(this.#textFrom(from));
  }

  /** Makes a part of the page of an element, unless the headline or a landmark is in it. */
  #endPart({ from, region: parent }: OpenElement, what: string): void {
    const runs = this.#runs.slice(from);
    if (this.#titles.some(({ at }) => at >= from)) return;
    if (runs.some(({ region }) => region.landmark !== undefined && region !== parent)) return;
    const region = { ...parent, parent, what, isGuess: true, landmark: undefined };
    region.hasTitle = region.hasLandmark = false;
    this.#regions.push(region);
    for (const run of runs) if (run.region === parent) run.region = region;
  }

  /** Writes the link of a citation as `[1](https://example.org/)`. */
  #endLink(
    {
      href = "",
      sign,
      from,
      region,
      tag: opening,
      isInItem,
      isInSuperscript,
      isInFootnotes,
    }: OpenElement,
    tag: OffsetRange,
  ): void {
    const words = this.#textFrom(from);
    if (href.startsWith("#") && backSign.test(words)) {
      for (const run of this.#runs.slice(from)) run.text = "";
      this.#raised.forgetLast();
      return;
    }
    const link = { start: opening.start, end: tag.end };
    const isAddress = /^https?:\/\/[^\s()]{1,2000}$/i.test(href);
    const isRaised = isAddress && new RegExp(`^[${superscripts}]{1,3}$`).test(words);
    if (isRaised) {
      for (const run of this.#runs.slice(from)) run.text = run.text.normalize("NFKC");
      this.#raised.forgetLast();
    }
    const match = /^(?:\[\^?([0-9]{1,3})\^?\]|([0-9]{1,3}))$/.exec(
      isRaised ? words.normalize("NFKC") : words,
    );
    const isNote = isInSuperscript || isRaised || /^#.{0,40}(?:cite|fn|note|ref)/i.test(href);
    if (match === null || (match[2] !== undefined && !isNote)) {
      if (!isAddress || /https?:/i.test(words)) return;
      const address = this.#push(isInFootnotes ? "sign" : "address", ` ${href}`, link, region);
      if (isInFootnotes || words === "" || region.isStruck) return;
      const end = this.#push("sign", "", { start: tag.start, end: tag.start }, region);
      const to = this.#runs.length;
      const isNumber = match !== null;
      this.#links.add({ sign: sign!, address, end, from, to, isNumber, isInItem, href });
      return;
    }
    if (match[2] !== undefined) {
      sign!.text = "[";
      this.#push("sign", "]", tag, region);
    }
    if (!isAddress) return;
    this.#push("sign", "(", { start: tag.start, end: tag.start }, region);
    this.#push("sign", href, link, region);
    this.#push("sign", ")", tag, region);
  }

  #endSuperscript({ sign, from, region }: OpenElement, tag: OffsetRange): void {
    const endSign = (): Run => this.#push("sign", "", tag, region);
    this.#raised.end(this.#runs, from, this.#textFrom(from), sign!, endSign);
  }

  /** Returns the text of the last runs that is not struck out, or nothing if they are too long for a citation or a heading. */
  #textFrom(from: number): string {
    if (this.#runs.length - from > 60) return "";
    let words = "";
    for (const { text, region } of this.#runs.slice(from)) if (!region.isStruck) words += text;
    return words.length > 120 ? "" : words.trim();
  }
}

const startsRow: ReadonlySet<string> = new Set(["tr", "thead", "tbody", "tfoot"]);
/** Elements that only a table for the layout of a page has in it. */
const inLayouts: ReadonlySet<string> = new Set("table ul ol h1 h2 h3 h4 article hr".split(" "));

/** Elements that can have the headline. Many pages have their own name in `<h1>`. */
const titleElements: ReadonlySet<string> = new Set(["h1", "h2"]);

/** Returns an element with what it inherits from the one around it. */
function elementIn(
  parent: OpenElement,
  {
    name,
    attributes,
    tag,
    region,
  }: Pick<OpenElement, "name" | "tag" | "region"> & { readonly attributes: Attributes },
): Mutable<OpenElement> {
  return {
    ...parent,
    name,
    tag,
    region,
    isPre:
      parent.isPre || name === "pre" || /white-space\s*:\s*pre/i.test(attributes["style"] ?? ""),
    isUnreadable: parent.isUnreadable || unreadableElements.has(name) || isHidden(attributes),
    href: name === "a" ? attributes["href"]?.trim() : undefined,
    sign: undefined,
    isInItem: parent.isInItem || name === "li" || name === "dd",
    isInSuperscript: parent.isInSuperscript || name === "sup",
    isInFootnotes: parent.isInFootnotes || isFootnotes(attributes),
    isAfterNumber: false,
    row: name === "p" ? rowOf(attributes["class"]) : undefined,
    part: undefined,
    nextNumber: name === "ol" ? Number.parseInt(attributes["start"] ?? "1", 10) || 1 : undefined,
  };
}

function rowOf(names = ""): OpenElement["row"] {
  if (!/(?:^|\s)mineral-brief-row(?:\s|$)/.test(names)) return undefined;
  return names.includes("mineral-brief-topics") ? "topics" : "facts";
}

/** Blocks inside list items have no empty lines around them. */
function breakOf(name: string, { isInItem }: OpenElement): Run["kind"] {
  return spacedElements.has(name) && !isInItem ? "blank" : "line";
}

function itemSign({ list, isInFootnotes }: OpenElement): string {
  if (list?.nextNumber === undefined) return "- ";
  const number = list.nextNumber++;
  return isInFootnotes ? `[${number}] ` : `${number}. `;
}

function hasText({ text }: PageValue): boolean {
  return text.trim() !== "";
}
