import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParseResult } from "./format.ts";
import { ndjson, readNdjson } from "./ndjson.ts";

const key = ["headline"] as const;

/** The data and positions of results, without functions. */
const shown = (results: readonly ParseResult[]) =>
  results.flatMap(({ documents, diagnostics }) => [
    ...documents.map(({ data, locate }) => ({ data, at: locate([...key], "value") })),
    ...diagnostics,
  ]);

async function read(chunks: Parameters<typeof readNdjson>[0]): Promise<ParseResult[]> {
  const results: ParseResult[] = [];
  for await (const result of readNdjson(chunks)) results.push(result);
  return results;
}

/** Cuts a list at the places that the numbers choose. */
function cut<Text extends string | Uint8Array>(text: Text, places: readonly number[]): Text[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length];
  ends.sort((left, right) => left - right);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) as Text);
}

test("a stream that is cut anywhere gives what the complete text gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryArticle, { maxLength: 4 }),
      fc.array(fc.nat(100_000), { maxLength: 6 }),
      fc.constantFrom("\n", "\r\n", "\n\n"),
      fc.boolean(),
      async (articles, places, lineEnd, endsWithBreak) => {
        const lines = articles.map((article) => JSON.stringify(article));
        const text = lines.join(lineEnd) + (endsWithBreak ? lineEnd : "");
        const expected = shown([ndjson.parse(text)]);
        expect(shown(await read(cut(text, places)))).toEqual(expected);
        expect(shown(await read(cut(new TextEncoder().encode(text), places)))).toEqual(expected);
      },
    ),
    { numRuns: runs / 5 },
  );
});

test("a broken line is reported at its place, and the others are read", async () => {
  const results = await read([
    '{"headline": "a"}\n{"headli',
    'ne": }\n',
    '\uFEFF\n{"headline": "b"}',
  ]);
  expect(shown(results)).toMatchObject([
    { data: { headline: "a" }, at: { start: { line: 1, column: 14 } } },
    { code: "json-syntax", range: { start: { line: 2, column: 14 } } },
    { data: { headline: "b" }, at: { start: { line: 4, column: 14, offset: 48 } } },
  ]);
});

test("reads a stream of bytes", async () => {
  const { body } = new Response('{"headline": "钨价"}\n{"headline": "b"}\n');
  const results = await read(body!);
  expect(results.flatMap(({ documents }) => documents.map(({ data }) => data))).toEqual([
    { headline: "钨价" },
    { headline: "b" },
  ]);
});

test("a line with bytes that are not UTF-8 is reported, and the others are read", async () => {
  const encoder = new TextEncoder();
  for (const invalid of [[0xe5], [0xef, 0xbf], [0xa0, 0x41]])
    for (const size of [1, 5, 1000]) {
      const bytes = Uint8Array.of(
        ...encoder.encode('{"headline": "a\uFFFD"}\n{"headline": "\uFFFD钨'),
        ...invalid,
        ...encoder.encode('"}\n{"headline": "b"}'),
      );
      const chunks = cut(
        bytes,
        Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size),
      );
      expect(shown(await read(chunks))).toMatchObject([
        { data: { headline: "a\uFFFD" } },
        {
          code: "json-syntax",
          message: "this line has a byte that is not UTF-8, so it is not read; save it as UTF-8",
          range: { start: { line: 2, column: 17, offset: 35 } },
        },
        { data: { headline: "b" }, at: { start: { line: 3 } } },
      ]);
    }
});

test("a reader may use the same memory for each chunk", async () => {
  const bytes = new TextEncoder().encode('{"headline": "钨"}\n{"headline": "b"}\n');
  function* chunks(): Generator<Uint8Array> {
    const memory = new Uint8Array(7);
    for (let at = 0; at < bytes.length; at += memory.length) {
      const part = bytes.subarray(at, at + memory.length);
      memory.set(part);
      yield memory.subarray(0, part.length);
    }
  }
  expect(shown(await read(chunks()))).toMatchObject([
    { data: { headline: "钨" } },
    { data: { headline: "b" } },
  ]);
});

test("nothing is read from an empty stream", async () => {
  expect(await read([])).toEqual([]);
  expect(await read(["", "\n \n"])).toEqual([]);
});

test("an error of the stream is not caught", async () => {
  async function* broken() {
    yield '{"headline": "a"}\n';
    await Promise.reject(new Error("the connection ended"));
  }
  await expect(read(broken())).rejects.toThrow("the connection ended");
});
