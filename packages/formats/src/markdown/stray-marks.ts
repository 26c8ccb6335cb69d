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
import { findBareCitations, findChips, mayBeBareCitation } from "./bare-citations.ts";

/** A mark of a chat assistant in the text of an insight. Offsets count from the start of the text. */
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

/** Finds the marks of assistants in the content of a bullet that are not read as citations, and the other text that they leave. */
export function findStrayMarks(words: string, references: KnownReferences): StrayMark[] {
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
  ].sort((left, right) => left.start - right.start);
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
