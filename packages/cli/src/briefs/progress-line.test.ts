import { expect, test } from "vitest";
import { ProgressLine } from "./progress-line.ts";

const clear = "\r\u001B[K";

function watched(total: number): { line: ProgressLine; said: string[]; clock: { now: number } } {
  const said: string[] = [];
  const clock = { now: 5000 };
  return {
    line: new ProgressLine(
      (text) => said.push(text),
      total,
      () => clock.now,
    ),
    said,
    clock,
  };
}

test("a short run shows nothing", () => {
  const { line, said, clock } = watched(100);
  line.show({ files: 50, articles: 50 });
  clock.now += 999;
  line.show({ files: 99, articles: 99 });
  line.hide();
  expect(said).toEqual([]);
});

test("a long one says how far it is, a few times a second, and takes the line away", () => {
  const { line, said, clock } = watched(10_000);
  for (let step = 0; step < 30; step++) {
    clock.now += 50;
    line.show({ files: step * 100, articles: step * 100 });
  }
  line.hide();
  expect(said).toEqual([
    `${clear}checked 1,900 of 10,000 files, 1,900 articles`,
    `${clear}checked 2,300 of 10,000 files, 2,300 articles`,
    `${clear}checked 2,700 of 10,000 files, 2,700 articles`,
    clear,
  ]);
});

test("of one long file it counts the articles", () => {
  const { line, said, clock } = watched(1);
  clock.now += 1000;
  line.show({ files: 0, articles: 123_456 });
  expect(said).toEqual([`${clear}checked 123,456 articles`]);
});
