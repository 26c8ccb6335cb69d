import { expect, test } from "vitest";
import { checkCode } from "./check-code.ts";

test.each([
  ["headline-long", undefined],
  ["text-not-kept", undefined],
  ["schema", undefined],
  ["ignore-unused", undefined],
  ["key-missing", "`key-missing` is a syntax or structure error, which cannot be switched off"],
  ["headline-lnog", "unknown code `headline-lnog`; did you mean `headline-long`?"],
  ["tungsten", "unknown code `tungsten`; run `mineral-brief rules` to list all codes"],
])("%s: %s", (code, message) => {
  expect(checkCode(code)).toBe(message);
});

test("accepts an unknown code if the project has its own schema", () => {
  expect(checkCode("topics-missing", { hasUnknownCodes: true })).toBeUndefined();
});

test("suggests a code of the project's rules", () => {
  expect(checkCode("topics-mising", { codes: ["topics-missing"] })).toBe(
    "unknown code `topics-mising`; did you mean `topics-missing`?",
  );
});
