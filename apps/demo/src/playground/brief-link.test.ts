import { expect, test } from "vitest";
import { readFragment, writeFragment } from "./brief-link.ts";

test.each([
  ["", ""],
  ["yaml", "headline: 钨 😀\r\nlanguage: zh\n"],
  ["text", "x".repeat(100_000)],
])("a text with format %j is restored", async (from, text) => {
  const fragment = await writeFragment({ from, text });
  expect(fragment).toMatch(/^brief=[\w-]+$/);
  expect(await readFragment(`#${fragment}`)).toEqual({ from, text });
});

test("a text that decompresses to more than the limit is rejected", async () => {
  const fragment = await writeFragment({ from: "", text: "x".repeat(5_000_000) });
  expect(fragment.length).toBeLessThan(10_000);
  expect(await readFragment(fragment)).toBeUndefined();
});

test.each(["", "#group-2", "#brief=", "#brief=AAAA", "#brief=a.b", "#brief=YQ"])(
  "%j has no text",
  async (fragment) => {
    expect(await readFragment(fragment)).toBeUndefined();
  },
);
