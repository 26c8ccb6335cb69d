import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, overlapTest } from "./overlaps.ts";

const span = fc
  .tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("tests many ranges as it tests each of them", () => {
  fc.assert(
    fc.property(fc.array(span), span, (others, own) => {
      expect(overlapTest(others)(own)).toBe(others.some((other) => overlaps(own, other)));
    }),
    { numRuns: runs },
  );
});
