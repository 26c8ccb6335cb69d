import { expect, test } from "vitest";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import { PieceJoiner } from "./piece-joiner.ts";

const start = { offset: 0, line: 1, column: 1 };
const finding: ReportedDiagnostic = {
  code: "id-format",
  severity: "error",
  message: "x",
  range: { start, end: start },
  excerpt: { before: "", marked: "", after: "" },
};

function piece(documents: number, ...diagnostics: ReportedDiagnostic[]): CheckedFile {
  return { ok: true, name: "a.ndjson", format: "ndjson", documents, diagnostics, ignored: 0 };
}

function joinerOf(pieces: number): PieceJoiner {
  const joiner = new PieceJoiner("a.ndjson");
  for (let expected = 0; expected < pieces; expected++) joiner.expectPiece();
  return joiner;
}

test("numbers articles across pieces, but not findings about the text", () => {
  const joiner = joinerOf(3);
  const inArticle = { ...finding, path: ["id"] };
  expect(joiner.join([piece(10)])).toEqual([]);
  expect(joiner.join([piece(5, { ...inArticle, document: 2 }, finding)])).toEqual([
    { ...piece(15, { ...inArticle, document: 12 }, finding), piece: 0 },
  ]);
  expect(joiner.join([piece(1, inArticle)])).toEqual([
    { ...piece(1, { ...inArticle, document: 15 }), piece: 1 },
  ]);
  expect(joiner.end()).toEqual([]);
});

test("reports a file without findings as one piece", () => {
  const joiner = joinerOf(2);
  expect([joiner.join([piece(10)]), joiner.join([piece(5)])]).toEqual([[], []]);
  expect(joiner.end()).toEqual([{ ...piece(15), piece: 0 }]);
});

test("sums the missing tags of pieces", () => {
  const joiner = joinerOf(3);
  joiner.join([{ ...piece(1), missing: { figure: 2, place: 1 } }]);
  expect(joiner.join([{ ...piece(1, finding), missing: { figure: 3 } }])).toEqual([
    { ...piece(2, finding), missing: { figure: 5, place: 1 }, piece: 0 },
  ]);
  joiner.join([{ ...piece(1), missing: { mineral: 1 } }]);
  expect(joiner.end()).toEqual([{ ...piece(1), missing: { mineral: 1 }, piece: 1 }]);
});

test("counts the articles after the last finding at the end", () => {
  const joiner = joinerOf(2);
  joiner.join([piece(10, finding)]);
  joiner.join([piece(5)]);
  expect(joiner.end()).toEqual([{ ...piece(5), piece: 1 }]);
});

test("numbers the articles of two pieces with one article each 0 and 1", () => {
  const joiner = joinerOf(2);
  const only = { ...finding, path: ["id"] };
  expect(joiner.join([piece(1, only)])).toEqual([
    { ...piece(1, { ...only, document: 0 }), piece: 0 },
  ]);
  expect(joiner.join([piece(1, only)])).toEqual([
    { ...piece(1, { ...only, document: 1 }), piece: 1 },
  ]);
});

test("counts ignored findings with the next piece that is reported", () => {
  const joiner = joinerOf(3);
  joiner.join([{ ...piece(2), ignored: 3 }]);
  expect(joiner.join([{ ...piece(1, finding), ignored: 1 }])).toEqual([
    { ...piece(3, finding), ignored: 4, piece: 0 },
  ]);
  joiner.join([{ ...piece(0), ignored: 2 }]);
  expect(joiner.end()).toEqual([{ ...piece(0), ignored: 2, piece: 1 }]);
});

test("does not number the only article of a file", () => {
  const only = { ...finding, path: ["id"] };
  expect(joinerOf(1).join([piece(1, only)])).toEqual([{ ...piece(1, only), piece: 0 }]);
});

test("does not report a file of which nothing was read", () => {
  expect(joinerOf(0).end()).toEqual([]);
});
