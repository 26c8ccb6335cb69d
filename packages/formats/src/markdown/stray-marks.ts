import type { CitationId } from "@mineral-brief/schema";
import {
  assistantResidue,
  eachListedLink,
  listedLinks,
  namedLink,
  renderedMark,
  wordlessLinks,
} from "../text/page/assistant-marks.ts";
import { closingHosts } from "../text/closing-links.ts";
import { endsSentence } from "../text/sentence-end.ts";
import { readId } from "./citation-marks.ts";
import { endInSpan, findCodeSpans } from "./code-spans.ts";
import { findBareCitations, findChips, mayBeBareCitation } from "./bare-citations.ts";

/** A mark in the text of an insight that is not read, often of a chat assistant. Offsets count from the start of the text. */
export interface StrayMark {
  readonly code: "citation-in-text" | "interface-residue";
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What to write instead; undefined if only a person can tell. */
  readonly replacement?: string | undefined;
}

/** The references of the article. */
export interface KnownReferences {
  readonly ids: ReadonlySet<unknown>;
  /** The ids that are words. */
  readonly names: ReadonlySet<unknown>;
  /** Those that are link definitions, `[1]: https://...`. */
  readonly definitions: ReadonlySet<unknown>;
  readonly idByUrl: ReadonlyMap<unknown, CitationId>;
}

const signs = new RegExp(
  String.raw`${mayBeBareCitation.source}|\[\]\(http|:contentReference|\[(?:oai_citation:|cite_start|[ xX]\]|[a-z0-9-]{1,63}\.[a-z])|<grok:render`,
);

/** A cheap test that rules out most texts without link definitions. */
export function mayHaveStrayMarks(text: string): boolean {
  return text.includes("+") || signs.test(text);
}

/** Finds the citations in the content of a bullet that are not read as such, mostly of assistants, and the other text that these leave. No citation is in code. */
export function findStrayMarks(words: string, references: KnownReferences): StrayMark[] {
  const code = findCodeSpans(words);
  const isText = ({ code: kind, start }: StrayMark): boolean =>
    kind !== "citation-in-text" || endInSpan(code, start) === undefined;
  const others = findOtherMarks(words, references).filter(isText).sort(byStart);
  const named = words.includes("[") ? findNames(words, references).filter(isText) : [];
  if (named.length === 0) return others;
  let next = 0;
  const apart = others.filter(({ start, end }) => {
    while (next < named.length && named[next]!.end <= start) next++;
    return next === named.length || named[next]!.start >= end;
  });
  return [...named, ...apart].sort(byStart);
}

function byStart(left: Range, right: Range): number {
  return left.start - right.start;
}

function findOtherMarks(words: string, references: KnownReferences): StrayMark[] {
  return [
    ...(references.definitions.size > 0 && words.includes("][")
      ? findListedLinks(words, references)
      : []),
    ...(words.includes("](http") ? findAddresses(words, references) : []),
    ...citeBareNumbers(words, references),
    ...(words.includes("]") ? findHosts(words, references) : []),
    ...findTaskBox(words),
    ...(words.includes("+") ? reportChips(words) : []),
    ...findResidue(words),
  ];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function citation(words: string, { start, end }: Range, replacement: string): StrayMark {
  const message = `\`${words.slice(start, end)}\` is a citation, but is read as text; write \`${replacement.trim()}\``;
  return { code: "citation-in-text", message, start, end, replacement };
}

function citeBareNumbers(words: string, { ids: known }: KnownReferences): StrayMark[] {
  return findBareCitations(words).flatMap(({ ids, needsReference, start, end }) => {
    // `[S1]` may cite a reference of this name.
    const label = /^\[(?<label>S[0-9]+)\]$/.exec(words.slice(start, end))?.groups!["label"];
    const cited = label !== undefined && known.has(label) ? [label] : ids;
    if (cited.every((id) => known.has(id)))
      return [citation(words, { start, end }, cited.map(markOf).join(""))];
    if (needsReference) return [];
    const message = `\`${words.slice(start, end)}\` looks like a citation, but is read as text; write a citation such as \`[1]\`, and add its reference`;
    return [{ code: "citation-in-text" as const, message, start, end }];
  });
}

function markOf(id: CitationId): string {
  return typeof id === "string" ? `[^${id}]` : `[${id}]`;
}

/** Finds `[reuters.com]` at the end. */
function findHosts(words: string, { idByUrl }: KnownReferences): StrayMark[] {
  const match = closingHosts.exec(words);
  if (match === null) return [];
  const start = match.index;
  const end = start + match[0].length;
  const cited = (match[0].match(/(?<=\[)[^\]]+/g) ?? []).map((host) => {
    const found = [...idByUrl].filter(([url]) => isAt(url, host));
    return found.length === 1 ? found[0]![1] : undefined;
  });
  if (cited.every((id) => id !== undefined))
    return [citation(words, { start, end }, cited.map(markOf).join(""))];
  const message = `\`${match[0]}\` names a source, but is read as text; write a citation such as \`[1]\`, and the name in a reference`;
  return [{ code: "citation-in-text", message, start, end }];
}

/** Returns true for an address of a site: `https://www.reuters.com/a`, `reuters.com`. */
function isAt(url: unknown, host: string): boolean {
  const site = typeof url === "string" ? /^https?:\/\/([^/]+)/i.exec(url)?.[1] : undefined;
  return site !== undefined && `.${site}`.toLowerCase().endsWith(`.${host.toLowerCase()}`);
}

/** `[us]` and `[1, us]`, but no footnote, and no link such as `[us](https://...)`. */
const names = /(?<![\\!])\[(?<list>[^\][^,;\s][^\][]{0,200})\](?!\()/g;

/** `p. 4`, `Table 2`, `§ 3`. */
const isLocator = /^(?=[^\][]*[\p{N}§])[\p{L}§]/u;

/** Finds citations of references that have a name, written without `^`. A text can have such words in brackets, too. */
function findNames(words: string, { ids, names: known }: KnownReferences): StrayMark[] {
  if (known.size === 0) return [];
  return [...words.matchAll(names)].flatMap(({ index: start, 0: match, groups }) => {
    const labels = groups!["list"]!.split(/[,;\uFF0C\uFF1B\u3001]/).map((label) => label.trim());
    if (!labels.some((label) => known.has(label)) || isLabelOfLink(words, start, known)) return [];
    const [first = "", second = ""] = labels;
    const cited = labels.map(readId);
    const replacement = cited.every((id) => ids.has(id))
      ? cited.map(markOf).join("")
      : labels.length === 2 && known.has(first) && isLocator.test(second)
        ? `[^${first}, ${second}]`
        : undefined;
    const advice = replacement ?? `[^${labels.find((label) => known.has(label))!}]`;
    const message = `\`${match}\` names a reference, but is read as text; write \`${advice}\` to cite it, or \`\\${match}\` if it is text`;
    const end = start + match.length;
    return [{ code: "citation-in-text" as const, message, start, end, replacement }];
  });
}

/** Whether brackets are the label of a link: `[the survey][us]`. After a citation, they are another citation. */
function isLabelOfLink(words: string, start: number, known: ReadonlySet<unknown>): boolean {
  const before = /\[([^\][]{0,200})\]$/.exec(words.slice(Math.max(0, start - 202), start))?.[1];
  return before !== undefined && !/^\^|^[0-9]/.test(before) && !known.has(before);
}

const box = /^\[[ xX]\]\s+(?=\S)/;

/** Finds the box of a task: `[x] Prices rose`. */
function findTaskBox(words: string): StrayMark[] {
  const match = box.exec(words);
  if (match === null) return [];
  const message = `\`${match[0].trim()}\` is the box of a task, and is read as text; remove it`;
  return [{ code: "interface-residue", message, start: 0, end: match[0].length, replacement: "" }];
}

/** Finds `([Reuters][1])` and `[the ministry][2]`, links whose addresses are in a list. */
function findListedLinks(words: string, { definitions }: KnownReferences): StrayMark[] {
  const marks: StrayMark[] = [];
  for (const { index: start, 0: match } of words.matchAll(listedLinks)) {
    const links = [...match.matchAll(eachListedLink)].map(({ groups }) => groups!);
    const end = start + match.length;
    const isLink = links.every(({ mark = "" }) => definitions.has(Number(mark.slice(1, -1))));
    if (!isLink || words[start - 1] === "\\" || words[start - 1] === "!") continue;
    // `[^usgs][2]` is two citations.
    if (links.some((link) => link["words"]!.startsWith("^"))) continue;
    const cited = links.map(({ mark }) => mark).join("");
    // Before the end of the statement, the words of a link are a part of it.
    const isClosing =
      match.startsWith("(") || (endsSentence(words, start) && /^[.\s]*$/.test(words.slice(end)));
    const replacement = isClosing ? cited : `${links[0]!["words"]!} ${cited}`;
    marks.push(citation(words, { start, end }, replacement));
  }
  return marks;
}

/** Finds `[](https://...)` and `[oai_citation:2‡Reuters](https://...)`. */
function findAddresses(words: string, { idByUrl }: KnownReferences): StrayMark[] {
  const marks: StrayMark[] = [];
  for (const { index: start, 0: match } of [
    ...words.matchAll(wordlessLinks),
    ...words.matchAll(namedLink),
  ]) {
    const end = start + match.length;
    const urls = Array.from(match.matchAll(/\]\(([^()\s]+)\)/g), ([, url]) => url!);
    const ids = urls.map((url) => idByUrl.get(url));
    if (words[start - 1] === "\\" || words[start - 1] === "!") continue;
    if (ids.every((id) => id !== undefined)) {
      marks.push(citation(words, { start, end }, ids.map(markOf).join("")));
    } else if (match.startsWith("[]")) {
      const message = `\`${match}\` is a link without words, and is read as text; write a citation such as \`[1]\`, and the address in a reference`;
      marks.push({ code: "citation-in-text", message, start, end });
    }
  }
  return marks;
}

function reportChips(words: string): StrayMark[] {
  return findChips(words).map(({ start, end }) => ({
    code: "interface-residue",
    message: `\`${words.slice(start, end).trim()}\` is a link to a source, whose address was not copied; remove it, and add a citation such as \`[1]\``,
    ...withSpace(words, start, end),
  }));
}

const citeStart = /\[cite_start\]\s*/g;

/** Finds what an assistant writes around citations, and citations that name no source. */
function findResidue(words: string): StrayMark[] {
  const found = [
    ...(words.includes("oaicite:") ? words.matchAll(assistantResidue) : []),
    ...(words.includes("[cite_start]") ? words.matchAll(citeStart) : []),
    ...(words.includes("<grok:render") ? words.matchAll(renderedMark) : []),
  ];
  return found
    .filter(({ index, groups }) => groups?.["id"] === undefined && words[index - 1] !== "\\")
    .map(({ index, 0: match }) => ({
      code: "interface-residue",
      message: `\`${match.trim()}\` is a mark of a chat assistant without a source; remove it`,
      ...(match.startsWith("[")
        ? { start: index, end: index + match.length, replacement: "" }
        : withSpace(words, index, index + match.length)),
    }));
}

/** Removes a range with the spaces before it. */
function withSpace(words: string, start: number, end: number): Range & { replacement: string } {
  let from = start;
  while (from > 0 && words[from - 1] === " ") from--;
  return { start: from, end, replacement: "" };
}
