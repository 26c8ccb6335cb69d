import { expect, test } from "vitest";
import { formatCount, ProgressLine } from "./progress-line.ts";

const clear = "\r\u001B[K";

function startLine(): { line: ProgressLine; output: string[]; clock: { now: number } } {
  const output: string[] = [];
  const clock = { now: 5000 };
  return {
    line: new ProgressLine(
      (text) => output.push(text),
      () => clock.now,
    ),
    output,
    clock,
  };
}

test("shows nothing in a short run", () => {
  const { line, output, clock } = startLine();
  line.show(() => "first");
  clock.now += 999;
  line.show(() => "second");
  line.hide();
  expect(output).toEqual([]);
});

test("updates the line five times a second in a long run, and removes it at the end", () => {
  const { line, output, clock } = startLine();
  for (let step = 0; step < 30; step++) {
    line.show(() => `step ${step}`);
    clock.now += 50;
  }
  line.hide();
  line.hide();
  expect(output).toEqual([`${clear}step 20`, `${clear}step 24`, `${clear}step 28`, clear]);
});

test("does not call `describe` before the line is written", () => {
  const { line } = startLine();
  let described = 0;
  for (let call = 0; call < 100; call++) line.show(() => `described ${++described}`);
  expect(described).toBe(0);
});

test("groups the digits of large numbers", () => {
  expect([formatCount(0), formatCount(999), formatCount(123_456)]).toEqual(["0", "999", "123,456"]);
});
