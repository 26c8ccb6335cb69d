import { describe, expect, test } from "vitest";
import { lineBatches, type BatchSizes } from "./line-batches.ts";

const small: BatchSizes = { batch: 8, longestLine: 12 };

/** Collects the batches of a text that arrives in chunks of some bytes. */
async function batchesOf(
  text: string | Uint8Array,
  bytesAtOnce: number,
  sizes = small,
): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / bytesAtOnce) }, (_, index) =>
    bytes.subarray(index * bytesAtOnce, (index + 1) * bytesAtOnce),
  );
  const found: unknown[] = [];
  for await (const batch of lineBatches(chunks, sizes)) found.push(batch);
  return found;
}

describe("with any chunk size", () => {
  test.each([1, 2, 3, 5, 7, 64])("%i bytes: yields complete lines", async (size) => {
    const text = "钨精矿\n{}\n😀😀\n\nsix\r\nlast";
    const batches = (await batchesOf(text, size)) as { text: string; start: object }[];
    expect(batches.map((batch) => batch.text).join("")).toBe(text);
    for (const { text: lines, start } of batches) {
      const before = text.slice(0, text.indexOf(lines));
      expect(start).toEqual({
        offset: before.length,
        line: before.split("\n").length,
        column: 1,
      });
    }
    expect(batches.slice(0, -1).every((batch) => batch.text.endsWith("\n"))).toBe(true);
  });
});

test("counts lines that contain only white space, but yields no batch for them", async () => {
  expect(await batchesOf("\n\n\n\n\n\n\n\n\n\nx", 4)).toEqual([
    { ok: true, text: "\n\nx", start: { offset: 8, line: 9, column: 1 } },
  ]);
  expect(await batchesOf(" \n ", 64)).toEqual([]);
  expect(await batchesOf("", 64)).toEqual([]);
});

test.each([1, 3])(
  "reports a line that is too long, and continues after it: chunks of %i bytes",
  async (size) => {
    const text = `ab\n${"钨".repeat(20)}\ncd\n`;
    expect(await batchesOf(text, size)).toEqual([
      { ok: true, text: "ab\n", start: { offset: 0, line: 1, column: 1 } },
      { ok: false, reason: "line-too-long", start: { offset: 3, line: 2, column: 1 } },
      { ok: true, text: "cd\n", start: { offset: 24, line: 3, column: 1 } },
    ]);
  },
);

const bytesOf = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );

describe.each([1, 9, 64])("chunks of %i bytes", (size) => {
  test.each([
    ["é in Latin-1", "ab\n", [0x63, 0xe9, 0x0a], "d\n"],
    ["a character that is cut", "ab\n", [0x63, 0xe4, 0x0a], "d\n"],
  ])("reports a line that is not UTF-8, and continues after it: %s", async (_, ...parts) => {
    expect(await batchesOf(bytesOf(...parts), size, { ...small, batch: 64 })).toEqual([
      { ok: true, text: "ab\n", start: { offset: 0, line: 1, column: 1 } },
      {
        ok: false,
        reason: "not-utf-8",
        start: { offset: 3, line: 2, column: 1 },
        bytes: bytesOf(parts[1]),
      },
      { ok: true, text: "d\n", start: { offset: 6, line: 3, column: 1 } },
    ]);
  });

  test.each([
    ["U+0000", [0x62, 0x00, 0x0a]],
    ["the mark of UTF-16", [0xff, 0xfe, 0x0a]],
  ])("stops at %s", async (_, bytes) => {
    expect(await batchesOf(bytesOf("aaaaaaaa\n", bytes, "bbbbbbbb\n"), size)).toEqual([
      { ok: true, text: "aaaaaaaa\n", start: { offset: 0, line: 1, column: 1 } },
      { ok: false, reason: "not-text", start: { offset: 9, line: 2, column: 1 } },
    ]);
  });
});
