import type { Range } from "@mineral-brief/formats";
import { fixText, loadFixer, type Fixer, type TextEdit } from "@mineral-brief/formats/fix";
import type { PathSegment } from "@mineral-brief/schema";
import { endOfLine, isObject, shorten, startOfLine } from "@mineral-brief/schema/internal";
import { itemsOf } from "./article-data.ts";
import { isBroken, placeAt, type OpenBrief } from "./open-brief.ts";
import { startsWith } from "./starts-with.ts";

/** An id that an article declares: of a reference, or of a mineral, place or organisation of its own. */
export interface BriefSymbol {
  readonly kind: "reference" | "term";
  readonly id: string | number;
  /** The index of the article in the text, from 0. */
  readonly document: number;
  /** The range of the id where the cursor is. */
  readonly start: number;
  readonly end: number;
}

/** A place in the text that has the id of a symbol. */
export interface Occurrence {
  /** The path of the id itself. */
  readonly path: readonly PathSegment[];
  readonly start: number;
  readonly end: number;
  readonly isDeclaration: boolean;
  /** Whether it is where the text has the id of a citation again. An edit at the path changes that place, too. */
  readonly isRepeated: boolean;
}

interface FoundId {
  readonly kind: BriefSymbol["kind"];
  readonly id: unknown;
  readonly path: readonly PathSegment[];
  readonly isDeclaration: boolean;
}

const termLists: ReadonlySet<PathSegment> = new Set([
  "minerals",
  "places",
  "organizations",
  "about",
  "from",
  "to",
]);

/** Finds every id of an article that refers to something, or declares it, in the order of the data. */
function* idsIn(value: unknown, path: readonly PathSegment[] = []): Generator<FoundId> {
  const [key, last] = [path.at(-2), path.at(-1)];
  const idPath = isObject(value) ? [...path, "id"] : path;
  const id = isObject(value) ? value["id"] : value;
  if (key === "citations" && typeof last === "number") {
    yield { kind: "reference", id, path: idPath, isDeclaration: false };
    return;
  }
  if (typeof last === "number" && termLists.has(key!))
    yield { kind: "term", id, path: idPath, isDeclaration: isObject(value) };
  if (key === "attribution" && last === "organization")
    yield { kind: "term", id: value, path, isDeclaration: false };
  if (path.length === 2 && key === "references" && isObject(value))
    yield { kind: "reference", id, path: idPath, isDeclaration: true };
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* idsIn(item, [...path, index]);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* idsIn(item, [...path, name]);
}

/** Finds the id at an offset that the article declares; undefined if there is none, as for ids of the vocabulary. */
export function symbolAt(brief: OpenBrief, offset: number): BriefSymbol | undefined {
  const place = placeAt(brief, offset);
  if (place === undefined || place.target !== "value") return undefined;
  const { document, data, path, range: ownRange } = place;
  const ids = [...idsIn(data)];
  const samePath = (other: FoundId): boolean =>
    other.path.length >= path.length &&
    other.path.length <= path.length + 1 &&
    startsWith(other.path, path);
  const found = ids.find(samePath);
  if (found === undefined) return undefined;
  const { kind, id } = found;
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const isDeclared = ids.some(
    (other) => other.kind === kind && other.id === id && other.isDeclaration,
  );
  if (!isDeclared) return undefined;
  // The cursor may be where the text has the id again.
  const range =
    found.path.length === path.length
      ? ownRange
      : brief.parsed.documents[document]!.locate(found.path, "value");
  const span = idSpan(brief.text, range, id);
  return offset < span.start || offset > span.end ? undefined : { kind, id, document, ...span };
}

/** Finds every occurrence of a symbol in its article, in the order of the text. */
export function occurrencesOf(brief: OpenBrief, { kind, id, document }: BriefSymbol): Occurrence[] {
  const { data, locate, locateRepeated } = brief.parsed.documents[document]!;
  return [...idsIn(data)]
    .filter((found) => found.kind === kind && found.id === id)
    .flatMap(({ path, isDeclaration }) =>
      [locate(path, "value"), locateRepeated?.(path)].flatMap((range, index) =>
        range === undefined
          ? []
          : [{ path, isDeclaration, isRepeated: index > 0, ...idSpan(brief.text, range, id) }],
      ),
    )
    .toSorted((left, right) => left.start - right.start);
}

/** Finds the range of the reference or the term that an id at an offset refers to. */
export function definitionAt(brief: OpenBrief, offset: number): Range | undefined {
  const symbol = symbolAt(brief, offset);
  const declared =
    symbol && occurrencesOf(brief, symbol).find(({ isDeclaration }) => isDeclaration);
  return (
    declared && brief.parsed.documents[symbol.document]!.locate(declared.path.slice(0, -1), "value")
  );
}

/** The edits of a rename, or the reason why it is not possible. */
export type RenameResult =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: string };

/** Returns the reason why a symbol cannot have any other id; undefined if it can. */
export function whyNotRename(brief: OpenBrief, symbol: BriefSymbol): string | undefined {
  if (isBroken(brief)) return "Correct the syntax errors in this text first.";
  const occurrences = occurrencesOf(brief, symbol);
  if (brief.format.name === "markdown" && occurrences.some((one) => isInNumberedList(brief, one)))
    return "The ids of a numbered list are its numbers. Write its references as [^1]: … first.";
  if (brief.format.name !== "text") return undefined;
  const written = occurrences.map(({ start, end }) => brief.text.slice(start, end));
  const other = written.find((words) => words !== String(symbol.id));
  return other === undefined
    ? undefined
    : `Write the numbers of ${shorten(other)} one by one first, as in [1, 2].`;
}

/** Whether a reference is an item of a numbered list of Markdown. */
function isInNumberedList({ text }: OpenBrief, { isDeclaration, start }: Occurrence): boolean {
  const line = text.slice(startOfLine(text, start), endOfLine(text, start));
  return isDeclaration && /^\s*\d+[.)]\s/.test(line);
}

/** Renames an id at its declaration and wherever the article uses it. Reads the result again to check it. */
export async function renameSymbol(
  brief: OpenBrief,
  symbol: BriefSymbol,
  name: string,
): Promise<RenameResult> {
  const { kind, document } = symbol;
  const isText = brief.format.name === "text";
  const typed = name.trim();
  const isNumber = kind === "reference" && /^[1-9][0-9]{0,14}$/.test(typed);
  const pattern = kind === "reference" ? /^[A-Za-z_][\w.:-]*$/ : /^[A-Za-z0-9][\w.:-]*$/;
  if (!isNumber && isText) return refuse("In plain text, an id is a number.");
  if (!isNumber && !pattern.test(typed))
    return refuse(
      kind === "reference"
        ? "An id is a number, or a word such as usgs-2026 that starts with a letter."
        : "An id has letters, digits and hyphens, such as cove-capital.",
    );
  const id = isNumber ? Number(typed) : typed;
  const { data } = brief.parsed.documents[document]!;
  if (id === symbol.id) return { ok: true, edits: [] };
  const reason = whyNotRename(brief, symbol);
  if (reason !== undefined) return refuse(reason);
  if ([...idsIn(data)].some((other) => other.kind === kind && other.id === id))
    return refuse(`The id ${typed} is already used in this brief.`);
  const occurrences = occurrencesOf(brief, symbol).filter(({ isRepeated }) => !isRepeated);
  const edits = occurrences.map(({ path }) => ({ path, value: id }));
  const fixer = await loadFixer(brief.format.name);
  if (fixer === undefined) return refuse("Texts in this format cannot be changed.");
  // An alias of YAML gets the id with the text that it repeats.
  const aliased = brief.format.name === "yaml" ? occurrences.filter(isAlias) : [];
  const written = occurrences
    .filter((one) => !aliased.includes(one))
    .map(({ start, end }) => ({ start, end, text: typed }));
  const usedFixer = isText
    ? numberFixer(fixer, written)
    : aliased.length > 0
      ? { ...fixer, open: () => () => written }
      : fixer;
  const { applied, textEdits } = fixText(brief.text, [{ document, edits }], usedFixer);
  if (applied.length === 1) return { ok: true, edits: textEdits };
  const isFixed = (path: Occurrence["path"]): boolean =>
    fixText(brief.text, [{ document, edits: [{ path, value: id }] }], fixer).applied.length === 1;
  const [alias] = aliased;
  if (alias !== undefined)
    return refuse(
      `Line ${lineOf(alias)} repeats the id with ${brief.text.slice(alias.start, alias.end)}. Write the id there first.`,
    );
  const place = isText
    ? undefined
    : occurrences.find(({ isDeclaration, path }) => !isDeclaration && !isFixed(path));
  if (place === undefined)
    return refuse(`This text cannot use the id ${typed} everywhere. Use another one.`);
  const { text } = brief;
  const words = text.slice(startOfLine(text, place.start), endOfLine(text, place.start)).trim();
  const advice =
    brief.format.name === "markdown"
      ? " Write its citations one by one there, as in [^1][^2]."
      : "";
  return refuse(`Line ${lineOf(place)} cannot cite ${typed}: ${shorten(words)}.${advice}`);

  function isAlias({ start }: Occurrence): boolean {
    return brief.text[start] === "*";
  }

  function lineOf({ start }: Occurrence): number {
    return brief.text.slice(0, start).split("\n").length;
  }
}

/** Makes the edits of the numbers in a plain text, whose references are in the order of their numbers. */
function numberFixer(fixer: Fixer, edits: readonly TextEdit[]): Fixer {
  const { comparable = (article) => article } = fixer;
  return {
    ...fixer,
    open: () => () => edits,
    comparable(article) {
      const stated = comparable(article);
      const references = itemsOf(stated, "references").toSorted(
        (left, right) => Number(left["id"]) - Number(right["id"]),
      );
      return isObject(stated) ? { ...stated, references } : stated;
    },
  };
}

function refuse(message: string): RenameResult {
  return { ok: false, message };
}

/** Narrows a range to the id in it: `a` in `[^a]` and in quotes. */
function idSpan(
  text: string,
  { start, end }: Range,
  id: string | number,
): { start: number; end: number } {
  const written = text.slice(start.offset, end.offset);
  const words = String(id);
  let at = written.indexOf(words);
  while (at !== -1 && words !== "" && isInWord(written, at, at + words.length))
    at = written.indexOf(words, at + 1);
  if (at === -1 || words === "") return { start: start.offset, end: end.offset };
  const from = start.offset + at;
  return { start: from, end: from + words.length };
}

/** Returns true for a part of a longer id: `cove` in `cove-capital`. */
function isInWord(text: string, start: number, end: number): boolean {
  return /[\w.-]/.test(text.charAt(start - 1)) || /[\w-]/.test(text.charAt(end));
}
