import { startOfLine } from "@mineral-brief/schema/internal";
import { readSummaries } from "../text/read-summaries.ts";
import type { Span } from "../text/spans.ts";
import type { Bullet, Section, Summary } from "../text/summary.ts";
import { text } from "../text.ts";
import type { AddedEntry, EntryChanges, ValueChange } from "./article-changes.ts";
import { cutLines } from "./line-cuts.ts";
import type { DocumentChange, Fixer } from "./fixer.ts";
import type { TextEdit } from "./text-edit.ts";
import { WordUnits } from "./word-units.ts";

type Found = readonly TextEdit[] | undefined;

export const textFixer: Fixer = {
  name: text.name,
  parse: text.parse,
  comparable: withoutGuesses,
  open(source) {
    const mark = source.startsWith("\uFEFF") ? 1 : 0;
    const body = source.slice(mark);
    const { summaries } = readSummaries(body);
    return (change) =>
      changeSummary(body, summaries[change.document]!, change)?.map((edit) => ({
        ...edit,
        start: edit.start + mark,
        end: edit.end + mark,
      }));
  },
};

/** Removes the id and the languages: the form states neither, and both depend on the words. */
function withoutGuesses(article: unknown): unknown {
  const { id: _id, language: _language, ...stated } = article as Record<string, unknown>;
  return JSON.parse(JSON.stringify(stated), (_, value: unknown) =>
    typeof value === "object" && value !== null && "value" in value ? value.value : value,
  );
}

function changeSummary(body: string, summary: Summary, { values, entries }: DocumentChange): Found {
  const found = [
    ...values.map((change) => changeValue(body, summary, change)),
    ...entries.map((change) => changeEntries(body, summary, change)),
  ];
  return found.some((edits) => edits === undefined) ? undefined : found.flatMap((edits) => edits!);
}

function changeValue(body: string, summary: Summary, change: ValueChange): Found {
  const bullet = bulletAt(summary, change.path);
  if (bullet !== undefined) {
    const isText = bullet.inside[0] === "text";
    return isText ? changeWords(body, wordSpans(bullet.bullet), change) : undefined;
  }
  const span = spanAt(summary, change.path);
  return span && changeWords(body, [span], change);
}

/** A bullet, and the path inside its insight. */
function bulletAt(
  { lead, groups }: Summary,
  path: ValueChange["path"],
): { bullet: Bullet; inside: ValueChange["path"] } | undefined {
  const inGroup = path[0] === "groups" && path[2] === "insights";
  const bullets =
    path[0] === "coreInsights" ? lead : inGroup ? groups[Number(path[1])]?.bullets : [];
  const depth = inGroup ? 4 : 2;
  const bullet = bullets?.[Number(path[depth - 1])];
  return bullet && { bullet, inside: path.slice(depth) };
}

/** Finds the range of words that are not in a bullet. */
function spanAt(
  { title, source, topics, groups }: Summary,
  [key, second]: ValueChange["path"],
): Span | undefined {
  switch (key) {
    case "headline":
      return title;
    case "source":
      return source;
    case "topics":
      return topics[Number(second)];
    case "groups":
      return groups[Number(second)]?.title;
    default:
      return undefined;
  }
}

function changeEntries(body: string, summary: Summary, change: EntryChanges): Found {
  const { path, removed, added } = change;
  const placed = bulletAt(summary, path);
  if (placed !== undefined) return addCitations(body, placed.bullet, placed.inside, change);
  if (added.length > 0) return undefined;
  const group =
    path[0] === "groups" && path.length === 2 ? summary.groups[Number(path[1])] : undefined;
  if (group !== undefined) return removed.has("title") ? removeTitle(body, group) : undefined;
  const cuts = [...removed].map((index) => {
    const bullet = bulletAt(summary, [...path, index])?.bullet;
    return bullet && cutBullet(body, bullet);
  });
  return cuts.some((cut) => cut === undefined) ? undefined : cuts.map((cut) => cut!);
}

/** Returns the ranges of the words of a bullet, between its citations. */
function wordSpans({ start, end, marks }: Bullet): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const mark of marks) {
    spans.push({ start: at, end: mark.start });
    at = mark.end;
  }
  return [...spans, { start: at, end }];
}

function changeWords(
  body: string,
  spans: readonly Span[],
  { before, after, rewrite }: ValueChange,
): Found {
  // The form has no other way to write words.
  if (typeof before !== "string" || typeof after !== "string" || rewrite) return undefined;
  const units = new WordUnits();
  for (const { start, end } of spans) units.addAsIs(body, start, end);
  return units.change(before, after, (words) => words);
}

/** `Group 2: Title` becomes `Group 2`. */
function removeTitle(body: string, { start, title }: Section): Found {
  if (title === undefined) return undefined;
  const space = /[:\uFF1A]?\s*$/.exec(
    body.slice(Math.max(start, title.start - 4), title.start),
  )![0];
  return [{ start: title.start - space.length, end: title.end, text: "" }];
}

/** Removes a bullet with the dash before it, or with its line. */
function cutBullet(body: string, { start, end }: Bullet): TextEdit {
  const lineStart = startOfLine(body, start);
  const before = body.slice(lineStart, start);
  if (/^(?:>\s*)*[^\p{L}\p{Nd}\s]{0,4}\s*$/u.test(before.trimStart()))
    return cutLines(body, start, end);
  const dash = /\s*-\s*$/.exec(before.slice(-8))?.[0] ?? "";
  return { start: start - dash.length, end, text: "" };
}

/** Adds citations after the last one, or before the full stop that ends the words. */
function addCitations(
  body: string,
  { marks, start, end }: Bullet,
  inside: EntryChanges["path"],
  { removed, added }: EntryChanges,
): Found {
  const ids =
    inside[0] === "citations" ? added.map(({ value }) => value) : citationsIn(inside, added);
  if (ids === undefined || removed.size > 0) return undefined;
  const written = ids.map((id) => `[${String(id)}]`).join("");
  const last = marks.at(-1);
  if (last !== undefined) return [{ start: last.end, end: last.end, text: written }];
  const stop = /[.\u3002]$/.test(body.slice(start, end)) ? end - 1 : end;
  return [{ start: stop, end: stop, text: ` ${written}` }];
}

function citationsIn(
  inside: EntryChanges["path"],
  added: readonly AddedEntry[],
): readonly unknown[] | undefined {
  const [first, ...others] = added;
  return inside.length === 0 && first?.key === "citations" && others.length === 0
    ? (first.value as readonly unknown[])
    : undefined;
}
