import { expect, test } from "vitest";
import { BriefOwner } from "./brief-owner.ts";

/** The number of a text, its headlines, and whether they own the input. */
type Step = readonly [textNumber: number, headlines: readonly string[], isOwn: boolean];

const histories: readonly (readonly [string, readonly Step[]])[] = [
  [
    "an edit of the headline",
    [
      [1, ["Tin"], true],
      [1, ["Tin rises"], true],
    ],
  ],
  [
    "another text",
    [
      [1, ["Tin"], true],
      [2, ["Zinc"], false],
      [2, ["Zinc falls"], false],
    ],
  ],
  [
    "a corrected text",
    [
      [1, ["Tin"], true],
      [2, ["Tin"], true],
      [2, ["Tin rises"], true],
    ],
  ],
  [
    "one brief more",
    [
      [1, ["Tin"], true],
      [2, ["Zinc", "Tin"], true],
      [3, ["Zinc"], true],
    ],
  ],
  [
    "a broken text and another",
    [
      [1, ["Tin"], true],
      [2, [], true],
      [2, ["Zinc"], false],
    ],
  ],
  [
    "an undo",
    [
      [1, ["Tin"], true],
      [2, ["Zinc"], false],
      [3, ["Tin"], true],
    ],
  ],
];

test.each(histories)("after %s, the input belongs to the briefs with its headline", (_, steps) => {
  const owner = new BriefOwner();
  for (const [textNumber, headlines, isOwn] of steps)
    expect(owner.owns({ headlines, textNumber })).toBe(isOwn);
});

test("gives a released input to the next briefs", () => {
  const owner = new BriefOwner();
  owner.owns({ headlines: ["Tin"], textNumber: 1 });
  owner.release();
  expect(owner.owns({ headlines: ["Zinc"], textNumber: 2 })).toBe(true);
  expect(owner.owns({ headlines: ["Tin"], textNumber: 3 })).toBe(false);
});
