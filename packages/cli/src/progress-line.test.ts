import { expect, test } from "vitest";
import { grouped, ProgressLine } from "./progress-line.ts";

const clear = "\r\u001B[K";

function watched(): { line: ProgressLine; said: string[]; clock: { now: number } } {
  const said: string[] = [];
  const clock = { now: 5000 };
  return {
    line: new ProgressLine(
      (text) => said.push(text),
      () => clock.now,
    ),
    said,
    clock,
  };
}

test("a short run shows nothing", () => {
  const { line, said, clock } = watched();
  line.show(() => "first");
  clock.now += 999;
  line.show(() => "second");
  line.hide();
  expect(said).toEqual([]);
});

test("a long run shows where it is a few times a second, and the line disappears at the end", () => {
  const { line, said, clock } = watched();
  for (let step = 0; step < 30; step++) {
    line.show(() => `step ${step}`);
    clock.now += 50;
  }
  line.hide();
  line.hide();
  expect(said).toEqual([`${clear}step 20`, `${clear}step 24`, `${clear}step 28`, clear]);
});

test("a line that is not due is not even described", () => {
  const { line } = watched();
  let described = 0;
  for (let call = 0; call < 100; call++) line.show(() => `described ${++described}`);
  expect(described).toBe(0);
});

test("large numbers are grouped", () => {
  expect([grouped(0), grouped(999), grouped(123_456)]).toEqual(["0", "999", "123,456"]);
});
