import { describe, expect, test } from "vitest";
import { readTag } from "./read-tag.ts";

describe("reads the attributes of a tag", () => {
  test.each<[string, Record<string, string>, string]>([
    [">rest", {}, "rest"],
    [" />rest", {}, "rest"],
    [" a=\"1\" b='2' c=3>rest", { a: "1", b: "2", c: "3" }, "rest"],
    [" A=x\n\tb = y>", { a: "x", b: "y" }, ""],
    ["/a/b>", { a: "", b: "" }, ""],
    [" a=>", { a: "" }, ""],
    [' a="">', { a: "" }, ""],
    [" a='\">' b>", { a: '">', b: "" }, ""],
    [' a="1" a="2">', { a: "1" }, ""],
    [" a=1 A=2 b=3>", { a: "1", b: "3" }, ""],
    [" a a=2>", { a: "" }, ""],
    [" a=b/c>", { a: "b/c" }, ""],
  ])("<x%s", (tag, attributes, rest) => {
    const html = `<x${tag}`;
    const read = readTag(html, 2);
    expect(Object.fromEntries(read!.attributes)).toEqual(attributes);
    expect(html.slice(read!.end)).toBe(rest);
  });

  test.each(["", " a", ' a="1>', " a='1>", " a="])(
    "returns undefined for the unclosed <x%s",
    (tag) => {
      expect(readTag(`<x${tag}`, 2)).toBeUndefined();
    },
  );
});
