import { expect, it } from "vitest";
import type { Figure } from "../../article.ts";
import { limitOf, percentRange } from "./percent-range.ts";

const share = { text: "T", kind: "share", unit: "percent" };

it.each<[Partial<Figure>, readonly [number, number], ReturnType<typeof limitOf>]>([
  [{ value: 82 }, [82, 82], undefined],
  [{ value: 0 }, [0, 0], undefined],
  [{ min: 20, max: 35 }, [20, 35], undefined],
  [{ min: 35, max: 20 }, [20, 35], undefined],
  [{ value: 40, min: 30, max: 50 }, [40, 40], undefined],
  [{ min: 51 }, [51, 51], "least"],
  [{ max: 10 }, [0, 10], "most"],
  [{ value: 58, qualifier: "about" }, [58, 58], undefined],
  [{ value: 51, qualifier: "at-least" }, [51, 51], "least"],
  [{ min: 50, max: 60, qualifier: "more-than" }, [50, 50], "least"],
  [{ value: 49, qualifier: "up-to" }, [0, 49], "most"],
  [{ value: 49, qualifier: "at-most" }, [0, 49], "most"],
  [{ value: 25, qualifier: "less-than" }, [0, 25], "most"],
])("%o has the range %j and is a limit: %s", (figure, range, limit) => {
  expect(percentRange({ ...share, ...figure })).toEqual(range);
  expect(limitOf({ ...share, ...figure })).toBe(limit);
});
