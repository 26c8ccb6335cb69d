import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { PathSegment } from "@mineral-brief/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../html.ts";
import { json } from "../json.ts";
import { ndjson } from "../ndjson.ts";
import { yaml } from "../yaml.ts";
import type { Range } from "./position.ts";

const numRuns = runs / 10;

interface Part {
  readonly path: readonly PathSegment[];
  readonly value: unknown;
}

/** Every value inside a value, and the value itself, with its path. */
function parts(value: unknown, path: readonly PathSegment[] = []): Part[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    parts(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ path, value }, ...inside];
}

const readJson = (source: string): unknown => JSON.parse(source);
const readYaml = (source: string): unknown =>
  (yaml.parse(`x: ${source}`).documents[0]!.data as { x: unknown }).x;

describe.each([
  ["json", json, readJson],
  ["ndjson", ndjson, readJson],
  ["html", html, readJson],
  ["yaml", yaml, readYaml],
] as const)("%s, for each of two articles in a file", (_, format, read) => {
  /** Checks every part of two articles, with its text and its range. */
  function forEveryPart(
    check: (part: Part, locate: Locate, text: string) => void,
    numberOfRuns = numRuns,
  ): void {
    const articles = fc.tuple(arbitraryArticle, arbitraryArticle);
    fc.assert(
      fc.property(articles, (pair) => {
        const { text } = format.serialise(pair);
        const { documents } = format.parse(text);
        for (const [index, article] of pair.entries())
          for (const part of parts(article)) check(part, documents[index]!.locate, text);
      }),
      { numRuns: numberOfRuns },
    );
  }

  test("the range of a text or number contains its written form", () => {
    forEveryPart(({ path, value }, locate, text) => {
      if (typeof value !== "string" && typeof value !== "number") return;
      const written = slice(text, locate(path, "value"));
      expect(isBlock(written) ? value : read(written)).toBe(value);
    });
  }, 600_000);

  test("the range of a key contains that key", () => {
    forEveryPart(({ path }, locate, text) => {
      const key = path.at(-1);
      if (typeof key !== "string") return;
      const written = slice(text, locate(path, "key"));
      expect(isBlock(written) ? key : read(written)).toBe(key);
    });
  }, 600_000);

  test("a missing key belongs after the last entry of its object, and inside it", () => {
    forEveryPart(({ path, value }, locate) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      const { start, end } = locate([...path, "no such key"], "missing");
      expect(end).toEqual(start);
      const object = locate(path, "value");
      const ends = Object.keys(value).map((key) => locate([...path, key], "value").end.offset);
      expect(start.offset).toBe(ends.length > 0 ? Math.max(...ends) : object.start.offset + 1);
      expect(start.offset).toBeGreaterThanOrEqual(object.start.offset);
      expect(start.offset).toBeLessThanOrEqual(object.end.offset);
    });
  }, 600_000);

  test("lines and columns match the offsets", () => {
    forEveryPart(
      ({ path }, locate, text) => {
        for (const { offset, line, column } of Object.values(locate(path, "value"))) {
          const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
          expect(column).toBe(offset - lineStart + 1);
          expect(line).toBe(text.slice(0, lineStart).split("\n").length);
        }
      },
      Math.ceil(numRuns / 2),
    );
  }, 600_000);
});

type Locate = (path: readonly PathSegment[], target: "key" | "value" | "missing") => Range;

/** The indent of a YAML block scalar depends on its place, so it cannot be read alone. */
function isBlock(written: string): boolean {
  return /^[|>][-+0-9]*\n/.test(written);
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start.offset, end.offset);
}
