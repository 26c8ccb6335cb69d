import type { Figure } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { percentRange, type Range } from "./percent-range.ts";

const share = { text: "T", kind: "share", unit: "percent" };

it.each<[Figure, Range | undefined]>([
  [{ ...share, value: 82 }, [82, 82]],
  [{ ...share, value: 0 }, [0, 0]],
  [{ ...share, min: 20, max: 35 }, [20, 35]],
  [{ ...share, min: 35, max: 20 }, [20, 35]],
  [{ ...share, min: 51 }, [51, 51]],
  [{ ...share, max: 10 }, [0, 10]],
  [{ ...share, value: 40, min: 30, max: 50 }, [40, 40]],
  [share, undefined],
  [{ ...share, value: -5 }, undefined],
  [{ ...share, value: 140 }, undefined],
  [{ ...share, value: 1e308 }, undefined],
  [{ ...share, value: NaN }, undefined],
  [{ ...share, min: 5, max: Infinity }, undefined],
  [{ ...share, unit: "t", value: 5 }, undefined],
  [{ ...share, kind: "change", value: 5 }, undefined],
])("%o has the range %j", (figure, expected) => {
  expect(percentRange(figure)).toEqual(expected);
});
