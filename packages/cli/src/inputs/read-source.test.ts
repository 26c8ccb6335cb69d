import { describe, expect, test } from "vitest";
import type { Io } from "../io.ts";
import { readSource } from "./read-source.ts";

const json = '{"headline": "钨"}\n';

/** Reads bytes as standard input. */
function read(bytes: Uint8Array): ReturnType<typeof readSource> {
  const io: Io = {
    async *stdin() {
      yield bytes;
    },
    stdout() {},
    stderr() {},
    cwd: "/",
    color: false,
    isTerminal: false,
    isWatched: false,
  };
  return readSource("-", io, "brief.json");
}

describe("reads text", () => {
  test.each([
    ["UTF-8", Buffer.from(json), json],
    ["UTF-8 with its byte order mark", Buffer.from(`\uFEFF${json}`), `\uFEFF${json}`],
    ["UTF-16", Buffer.from(`\uFEFF${json}`, "utf16le"), `\uFEFF${json}`],
    [
      "UTF-16 the other way round",
      Buffer.from(`\uFEFF${json}`, "utf16le").swap16(),
      `\uFEFF${json}`,
    ],
    ["lines that end with CRLF", Buffer.from("a: 1\r\nb: 2\r\n"), "a: 1\r\nb: 2\r\n"],
    ["nothing", Buffer.from(""), ""],
  ])("in %s", async (_, bytes, text) => {
    expect(await read(bytes)).toEqual({ name: "brief.json", text });
  });
});

describe("says what to do with what it cannot read", () => {
  const notText = "is not a text: a brief is UTF-8 text; if this is one, save it as UTF-8";
  test.each([
    ["UTF-16 without a byte order mark", Buffer.from(json, "utf16le"), notText],
    ["another encoding", Buffer.from([0x7b, 0xce, 0xd9, 0x7d]), notText],
    ["half a character", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), notText],
    ["a zero byte", Buffer.from('{"a": "\0"}'), notText],
    [
      "lines that end with CR alone",
      Buffer.from("headline: x\rlanguage: en\r"),
      "its lines end with CR alone; save it with LF or CRLF",
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await read(bytes)).toEqual({ name: "brief.json", message });
  });
});
