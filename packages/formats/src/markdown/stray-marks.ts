import type { CitationId } from "@mineral-brief/schema";
import {
  assistantResidue,
  eachListedLink,
  listedLinks,
  namedLink,
  renderedMark,
  wordlessLinks,
} from "../text/page/assistant-marks.ts";
import { findChips, findRaisedDigits } from "./bare-citations.ts";

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

const signs =
  /[\u2070\u2074-\u2079]|\[\]\(http|:contentReference|\[(?:oai_citation:|cite_start)|<grok:render/;

/** A cheap test that rules out most texts without link definitions. */
export function mayHaveStrayMarks(text: string): boolean {
  return (
    text.includes("+") ||
    text.includes("\u00B9") ||
    text.includes("\u00B2") ||
    text.includes("\u00B3") ||
    signs.test(text)
  );
}

/** Finds the marks of assistants in the content of a bullet that are not read as citations, and the other text that they leave. */
export function findStrayMarks(words: string, references: KnownReferences): StrayMark[] {
  return [
    ...(references.definitions.size > 0 && words.includes("][")
      ? findListedLinks(words, references)
      : []),
    ...(words.includes("](http") ? findAddresses(words, references) : []),
    ...findRaisedDigits(words)
      .filter(({ id }) => references.ids.has(id))
      .map(({ id, start, end }) => citation(words, { start, end }, `[${id}]`)),
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
      match.startsWith("(") ||
      (/[.!?\u3002]\s*$/.test(words.slice(0, start)) && /^[.\s]*$/.test(words.slice(end)));
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
      const cited = ids.map((id) => (typeof id === "string" ? `[^${id}]` : `[${id}]`)).join("");
      marks.push(citation(words, { start, end }, cited));
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
    message: `\`${words.slice(start, end)}\` is a link to a source, whose address was not copied; remove it, and add a citation such as \`[1]\``,
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
