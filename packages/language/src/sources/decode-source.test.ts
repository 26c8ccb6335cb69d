import { expect, test } from "vitest";
import { decodeSource } from "./decode-source.ts";

test.each([
  ["UTF-8", [...Buffer.from("Zinn – 锡")], "Zinn – 锡"],
  ["UTF-16 without a mark", [...Buffer.from("Tin rose in May.", "utf16le")], "Tin rose in May."],
  [
    "windows-1252, with the characters that Node 20 does not map",
    [...Buffer.from("Le caf\xE9 co\xFBte 5 \x80, \x93dit-elle\x94.", "latin1")],
    "Le café coûte 5 €, “dit-elle”.",
  ],
  [
    "windows-1251",
    [0xd6, 0xe5, 0xed, 0xfb, 0x20, 0xe2, 0xfb, 0xf0, 0xee, 0xf1, 0xeb, 0xe8],
    "Цены выросли",
  ],
  ["GB18030", [0xce, 0xfd, 0xbc, 0xdb, 0xc9, 0xcf, 0xd5, 0xc7], "锡价上涨"],
  ["a file with a null, which is not a text", [...Buffer.from("A caf\xE9\0", "latin1")], undefined],
])("decodes %s", (_, bytes, text) => {
  expect(decodeSource(Uint8Array.from(bytes))).toBe(text);
});
