import { expect, test } from "vitest";
import { openMarked, samples } from "./open-marked.ts";
import { moveOutline, type OutlineItem } from "./move-outline.ts";
import { outlineOf } from "./outline.ts";

/** Prints an outline with one line per item. */
function print(items: readonly OutlineItem[], indent = ""): string[] {
  return items.flatMap(({ kind, name, children }) => [
    `${indent}${kind}: ${name}`,
    ...print(children, `${indent}  `),
  ]);
}

const outline = (format: string, text: string): OutlineItem[] =>
  outlineOf(openMarked(format, text).brief);

test.each(["yaml", "json", "markdown"] as const)("lists the parts of a brief in %s", (format) => {
  expect(print(outline(format, samples[format]))).toEqual([
    "article: Export controls",
    "  insight: Prices rose.",
    "  group: Deals",
    "    insight: A deal.",
    "  reference: [1] Reuters report",
    "  reference: [usgs-2026] Mineral Commodity Summaries",
  ]);
});

test("lists the parts of a plain text", () => {
  expect(print(outline("text", samples.text))).toEqual([
    "article: Export controls",
    "  insight: Prices rose.",
    "  group: Deals",
    "    insight: A deal.",
  ]);
});

test.each(Object.entries(samples))("each part of %s is inside of its owner", (format, text) => {
  const check = (items: readonly OutlineItem[], start: number, end: number): void => {
    for (const item of items) {
      expect(item.start).toBeGreaterThanOrEqual(start);
      expect(item.end).toBeLessThanOrEqual(end);
      expect(item.selectionStart).toBeGreaterThanOrEqual(item.start);
      expect(item.selectionEnd).toBeLessThanOrEqual(item.end);
      check(item.children, item.start, item.end);
    }
  };
  check(outline(format, text), 0, text.length);
});

test("lists a brief without a headline, and several briefs", () => {
  expect(print(outline("yaml", "language: en\n---\nheadline: B\n"))).toEqual([
    "article: Brief",
    "article: B",
  ]);
});

test("knows which document an article is", () => {
  const articles = outline("yaml", "only text\n---\nheadline: A\n---\n- 1\n---\nheadline: B\n");
  const places = (items: readonly OutlineItem[]) =>
    items.map(({ name, document }) => `${name} ${document}`);
  expect(places(articles)).toEqual(["A 1", "B 3"]);
  expect(places(moveOutline(articles, { start: 0, end: 0, length: 5 }))).toEqual(["A 1", "B 3"]);
});

test("moves along with a change", () => {
  const before = outline("yaml", samples.yaml);
  const at = samples.yaml.indexOf("rose");
  const [moved] = moveOutline(before, { start: at, end: at, length: 5 });
  const [insight, group] = moved!.children;
  expect(insight!.end - insight!.start).toBe(
    before[0]!.children[0]!.end - before[0]!.children[0]!.start + 5,
  );
  expect(group!.start).toBe(before[0]!.children[1]!.start + 5);
});
