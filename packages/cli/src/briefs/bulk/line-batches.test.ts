import { describe, expect, test } from "vitest";
import { lineBatches, type BatchSizes } from "./line-batches.ts";

const small: BatchSizes = { batch: 8, longestLine: 12 };

/** What comes of a text that arrives in pieces of some bytes. */
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

describe("however a text is cut into chunks", () => {
  test.each([1, 2, 3, 5, 7, 64])("by %i bytes, its lines come whole", async (size) => {
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

test("lines of white space alone make no batch, and are counted", async () => {
  expect(await batchesOf("\n\n\n\n\n\n\n\n\n\nx", 4)).toEqual([
    { text: "\n\nx", start: { offset: 8, line: 9, column: 1 } },
  ]);
  expect(await batchesOf(" \n ", 64)).toEqual([]);
  expect(await batchesOf("", 64)).toEqual([]);
});

test.each([1, 3])(
  "a line that is too long is a fault, and the next ones come: by %i",
  async (size) => {
    const text = `ab\n${"钨".repeat(20)}\ncd\n`;
    expect(await batchesOf(text, size)).toEqual([
      { text: "ab\n", start: { offset: 0, line: 1, column: 1 } },
      { fault: "line-too-long", start: { offset: 3, line: 2, column: 1 } },
      { text: "cd\n", start: { offset: 24, line: 3, column: 1 } },
    ]);
  },
);

test("bytes that are no UTF-8 are the last thing that comes", async () => {
  const bytes = Buffer.concat([
    Buffer.from("aaaaaaaa\n"),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from("bbbbbbbb\n"),
  ]);
  expect(await batchesOf(bytes, 9)).toEqual([
    { text: "aaaaaaaa\n", start: { offset: 0, line: 1, column: 1 } },
    { fault: "not-text", start: { offset: 9, line: 2, column: 1 } },
  ]);
});
