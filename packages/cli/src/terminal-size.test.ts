import { expect, test } from "vitest";
import type { Terminal } from "./io.ts";
import { withKnownSize } from "./terminal-size.ts";

test.each([
  [
    [0, 0],
    [80, 24],
  ],
  [
    [undefined, undefined],
    [80, 24],
  ],
  [
    [0, 50],
    [80, 50],
  ],
  [
    [120, 0],
    [120, 24],
  ],
  [
    [120, 50],
    [120, 50],
  ],
])("a terminal of %j columns and rows has %j", ([columns, rows], [knownColumns, knownRows]) => {
  const output = { columns, rows };
  const terminal = { input: {}, output } as unknown as Terminal;
  expect(withKnownSize(terminal).output).toMatchObject({ columns: knownColumns, rows: knownRows });
});
