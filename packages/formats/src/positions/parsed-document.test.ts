import { expect, test, vi } from "vitest";
import { LineIndex } from "./line-index.ts";
import { parsedDocument } from "./parsed-document.ts";
import type { PositionNode } from "./position-tree.ts";

test("positions are computed once, on the first call", () => {
  const makeTree = vi.fn<() => PositionNode>(() => ({ start: 1, end: 3 }));
  const { locate } = parsedDocument({}, makeTree, new LineIndex("\n{}"));
  expect(makeTree).not.toHaveBeenCalled();
  expect(locate([], "value").start).toEqual({ offset: 1, line: 2, column: 1 });
  expect(locate(["headline"], "value").end).toEqual({ offset: 3, line: 2, column: 3 });
  expect(makeTree).toHaveBeenCalledTimes(1);
});
