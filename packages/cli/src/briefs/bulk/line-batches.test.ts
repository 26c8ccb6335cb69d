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

test("stops after bytes that are not UTF-8", async () => {
  const bytes = Buffer.concat([
    Buffer.from("aaaaaaaa\n"),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from("bbbbbbbb\n"),
  ]);
  expect(await batchesOf(bytes, 9)).toEqual([
    { ok: true, text: "aaaaaaaa\n", start: { offset: 0, line: 1, column: 1 } },
    { ok: false, reason: "not-text", start: { offset: 9, line: 2, column: 1 } },
  ]);
});
