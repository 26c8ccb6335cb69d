import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { describe, expect, test } from "vitest";
import type { Io } from "../io.ts";
import { readSource } from "./read-source.ts";

const json = '{"headline": "钨"}\n';

const folder = useFolder();

function ioWith(chunks: Iterable<Uint8Array>): Io {
  return {
    async *stdin() {
      yield* chunks;
    },
    stdout() {},
    stderr() {},
    cwd: folder,
    color: false,
    isTerminal: false,
    isAgent: false,
  };
}

/** Reads bytes as standard input. */
function read(bytes: Uint8Array): ReturnType<typeof readSource> {
  return readSource("-", { stdinFilename: "brief.json" }, ioWith([bytes]));
}

function readFile(name: string): ReturnType<typeof readSource> {
  return readSource(name, {}, ioWith([]));
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
    [
      "the encoding that a page states",
      Buffer.from([...Buffer.from('<meta charset="gbk">'), 0xce, 0xd9]),
      '<meta charset="gbk">钨',
    ],
    [
      "the encoding that a page of Word states",
      Buffer.from([...Buffer.from("<meta content='text/html; charset=windows-1252'>"), 0x95]),
      "<meta content='text/html; charset=windows-1252'>•",
    ],
  ])("in %s", async (_, bytes, text) => {
    expect(await read(bytes)).toEqual({
      ok: true,
      source: { name: "brief.json", text, isStdin: true },
    });
  });
});

describe("reports how to fix unreadable input", () => {
  const notText = "this is not a UTF-8 text file; if it is a brief, save it as UTF-8";
  test.each([
    ["UTF-16 without a byte order mark", Buffer.from(json, "utf16le"), notText],
    ["another encoding", Buffer.from([0x7b, 0xce, 0xd9, 0x7d]), notText],
    ["half a character", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), notText],
    [
      "a page that states UTF-8 and is not",
      Buffer.from([...Buffer.from("<meta charset=utf-8>"), 0xce, 0xd9]),
      notText,
    ],
    [
      "a page with an unknown encoding",
      Buffer.from([...Buffer.from("<meta charset=klingon>"), 0xce, 0xd9]),
      notText,
    ],
    [
      "a page with other bytes than its encoding has",
      Buffer.from([...Buffer.from("<meta charset=gbk>"), 0x81, 0x20]),
      notText,
    ],
    [
      "another text that mentions an encoding",
      Buffer.from([...Buffer.from('{"a": "<meta charset=gbk>'), 0xce, 0xd9]),
      notText,
    ],
    ["a zero byte", Buffer.from('{"a": "\0"}'), notText],
    [
      "lines that end with CR only",
      Buffer.from("headline: x\rlanguage: en\r"),
      "the lines end with CR only; save the file with LF or CRLF line endings",
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await read(bytes)).toEqual({ ok: false, name: "brief.json", message });
  });
});

test.each([
  [
    "notes.DOCX",
    "a .DOCX file cannot be read; save its text as .txt, .md or .html, or make Markdown of it: `pandoc notes.DOCX -s -t gfm --wrap=none -o notes.md`",
  ],
  [
    "Cobalt (final).odt",
    'a .odt file cannot be read; save its text as .txt, .md or .html, or make Markdown of it: `pandoc "Cobalt (final).odt" -s -t gfm --wrap=none -o "Cobalt (final).md"`',
  ],
  [
    join("drafts", "$(date).rtf"),
    "a .rtf file cannot be read; save its text as .txt, .md or .html, or make Markdown of it: `pandoc 'drafts/$(date).rtf' -s -t gfm --wrap=none -o 'drafts/$(date).md'`",
  ],
  ["notes.pdf", "a .pdf file cannot be read; save its text as .txt, .md or .html"],
  [
    "notes.xlsx",
    "a .xlsx file cannot be read; a brief is not a table; write it as .md, .yaml, .json or .txt, for example from `mineral-brief new brief.md`",
  ],
])("names the way for a document of an office program: %s", async (name, message) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xce, 0xd9]));
  expect(await readFile(name)).toEqual({ ok: false, name, message });
});

describe("limits the size of an input to 64 MB", () => {
  const limit = 64 * 1024 * 1024;
  const advice =
    "the limit is 64 MB; split it, or use NDJSON with one article per line, which can have any length";

  test.each([
    ["brief.json", limit + 1, `the input has 65 MB; ${advice}`],
    ["brief.txt", 5 * 1024 ** 3, `the input has 5120 MB; ${advice}`],
    ["brief.yaml", limit, "this is not a UTF-8 text file; if it is a brief, save it as UTF-8"],
    [
      "archive.ndjson",
      limit + 1,
      "this is not a UTF-8 text file; if it is a brief, save it as UTF-8",
    ],
  ])("%s of %i bytes", async (name, size, message) => {
    const path = join(folder, name);
    writeFileSync(path, "");
    // A sparse file: it takes no room, and all of it is zero bytes.
    truncateSync(path, size);
    expect(await readFile(name)).toEqual({ ok: false, name, message });
  });

  test("stops reading standard input at the limit", async () => {
    let sent = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        sent += 16 * 1024 * 1024;
        yield new Uint8Array(16 * 1024 * 1024).fill(0x20);
      }
    }
    expect(await readSource("-", {}, ioWith(endless()))).toEqual({
      ok: false,
      name: "<stdin>",
      message: `the input is too large; ${advice}`,
    });
    expect(sent).toBeLessThan(2 * limit);
  });
});

describe.skipIf(process.platform === "win32")("special files", () => {
  test.each(["/dev/null", "/dev/zero"])("rejects the device %s before reading it", async (name) => {
    expect(await readFile(name)).toEqual({
      ok: false,
      name,
      message: "this is a device, not a file; use - to read standard input",
    });
  });

  test("reads a named pipe without blocking until the writer opens it", async () => {
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const reading = readFile("pipe");
    let turns = 0;
    const counter = setInterval(() => turns++, 5);
    await expect.poll(() => turns).toBeGreaterThan(3);
    const writer = spawn("sh", ["-c", `printf '%s' '${json}' > pipe; sleep 0.05`], { cwd: folder });
    expect(await reading).toEqual({ ok: true, source: { name: "pipe", text: json } });
    clearInterval(counter);
    writer.kill();
  });

  test("reads a named pipe whose writer has already closed it", async () => {
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const writer = spawn("sh", ["-c", `printf '%s' '${json}' > pipe`], { cwd: folder });
    const text = await readFile("pipe");
    writer.kill();
    expect(text).toEqual({ ok: true, source: { name: "pipe", text: json } });
  });
});
