import { describe, expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";
import { placeDiagnostics, shiftDiagnostics, type OffsetDiagnostic } from "./offset-diagnostic.ts";

const at = (start: number, more: Partial<OffsetDiagnostic> = {}): OffsetDiagnostic => ({
  code: "a-code",
  severity: "error",
  message: `at ${start}`,
  start,
  end: start + 1,
  ...more,
});

describe("places diagnostics", () => {
  const lines = new LineIndex("ab\ncd\nef");
  const placed = (...diagnostics: OffsetDiagnostic[]) =>
    placeDiagnostics(diagnostics, lines).map(
      ({ message, range: { start, end } }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
    );

  test.each<[string, OffsetDiagnostic[], string[]]>([
    [
      "in the order of the text",
      [at(6), at(0), at(4)],
      ["1:1-1:2 at 0", "2:2-2:3 at 4", "3:1-3:2 at 6"],
    ],
    [
      "with the position of the first of two",
      [at(6, { firstStart: 1 })],
      ["3:1-3:2 at 6 (the first is at 1:2)"],
    ],
    [
      "with the position of the first one, at the start",
      [at(6, { firstStart: 0 })],
      ["3:1-3:2 at 6 (the first is at 1:1)"],
    ],
    ["with the opening position", [at(7, { openStart: 3 })], ["3:2-3:3 at 7 (it opens at 2:1)"]],
  ])("%s", (_, diagnostics, expected) => {
    expect(placed(...diagnostics)).toEqual(expected);
  });

  test("and keeps code and severity", () => {
    expect(placeDiagnostics([at(0, { severity: "note" })], lines)).toStrictEqual([
      {
        code: "a-code",
        severity: "note",
        message: "at 0",
        range: {
          start: { offset: 0, line: 1, column: 1 },
          end: { offset: 1, line: 1, column: 2 },
        },
      },
    ]);
  });
});

test.each<[string, Partial<OffsetDiagnostic>, Partial<OffsetDiagnostic>]>([
  ["its range", {}, {}],
  ["the place of the first", { firstStart: 0 }, { firstStart: 10 }],
  ["the opening position", { openStart: 2 }, { openStart: 12 }],
])("shifts %s", (_, before, after) => {
  expect(shiftDiagnostics([at(3, before)], 10)).toStrictEqual([
    { ...at(3), start: 13, end: 14, ...after },
  ]);
});
