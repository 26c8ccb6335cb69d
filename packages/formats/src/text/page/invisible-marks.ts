import type { Provenance } from "@mineral-brief/schema";
import type { ParseOptions } from "../../format.ts";
import { noWidth, type PageText } from "./page-text.ts";

type ReadManifest = ParseOptions["readManifest"];

/** Variation selectors that follow one another, in which programs hide bytes, and runs of zero-width characters. */
const hidden =
  /\uFEFF?(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){3,}|[\u200B-\u200F\u2060-\u2064\uFEFF]{2,}/g;
/** Zero-width characters between the brackets and the digits of a citation, and marks of direction before it. */
const hiddenInMark =
  /[\u200E\u200F]{1,2}(?=[[【\uFF3B][0-9])|(?<=[[【\uFF3B])[\u200B-\u200F\u2060-\u2064\uFEFF]{1,8}(?=[0-9])|(?<=[0-9])[\u200B-\u200F\u2060-\u2064\uFEFF]{1,8}(?=[\]】\uFF3D])/g;
const result = "turn[0-9]{1,4}(?:search|news|view|image|forecast|file)[0-9]{1,4}";
/** The citations of an assistant as they are pasted without their separators: `citeturn0search1`, `[turn0search1]`, ` turn0search1`. */
export const searchCitation = new RegExp(
  String.raw`cite(?<cited>(?:${result}){1,40})|[[(【](?<listed>${result}(?:,\s?${result}){0,40})[\])】]|(?:(?<=\S)(?<space> )|(?<![\s\uE200-\uE202\p{L}\p{N}]))(?<bare>(?:${result}){1,40})(?![\p{L}\p{N}])`,
  "gu",
);
const blockStart = "-----BEGIN C2PA MANIFEST-----";
const blockEnd = "-----END C2PA MANIFEST-----";
/** A shorter run has no room for the start of a manifest. */
const longRun = /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){14}/;

/** Returns true if a text may have a C2PA manifest, so that `parse` needs `readManifest` to keep what it states. */
export function needsManifestReader(text: string): boolean {
  return longRun.test(text) || text.includes(blockStart);
}

/**
 * Removes marks that no reader sees, such as the manifest of a generator in variation selectors. Writes the citations of
 * an assistant with their separators.
 */
export function dropInvisibleMarks(page: PageText, readManifest?: ReadManifest): void {
  const { text } = page;
  for (const { index, 0: match } of text.matchAll(hidden)) {
    const made = longRun.test(match) ? readManifest?.(match) : undefined;
    const isMark = /[\uFE00-\uFE0F]|\uDB40/.test(match);
    page.remove(
      { start: index, end: index + match.length },
      isMark
        ? nameManifest(page, made, "a hidden mark of a program")
        : "a run of invisible characters",
    );
  }
  for (const { index, 0: match } of page.text.matchAll(hiddenInMark))
    page.replace(index, " ".repeat(match.length));
  const start = text.indexOf(blockStart);
  const to = start === -1 ? -1 : text.indexOf(blockEnd, start);
  if (to !== -1) {
    const end = to + blockEnd.length;
    const what = nameManifest(page, readManifest?.(text.slice(start, end)), "a C2PA manifest");
    page.drop({ start, end }, "interface-residue", what);
  }
  if (text.includes("turn"))
    for (const { index, 0: match, groups } of text.matchAll(searchCitation)) {
      const { cited, listed, space, bare } = groups!;
      if (bare !== undefined && space === undefined) {
        page.remove({ start: index, end: index + match.length }, "the id of a search result");
        continue;
      }
      // Without a sign before it, only the space before it can become the start of the mark.
      const written =
        bare ??
        (cited === undefined
          ? `${listed!.replace(/,\s/g, "\uE201\uE200").replaceAll(",", "\uE202")}\uE201`
          : `${cited.padEnd(match.length - 2, noWidth)}\uE201`);
      page.replace(index, `\uE200${written}`);
    }
}

/** Keeps what a manifest states, if it states something. */
function nameManifest(page: PageText, made: Provenance | undefined, unread: string): string {
  if (made === undefined) return unread;
  page.provenance ??= made;
  return "a C2PA manifest (its tool is in `provenance`)";
}
