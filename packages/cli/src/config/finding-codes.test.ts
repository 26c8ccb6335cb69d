import { expect, test } from "vitest";
import { allCodes } from "../codes/all-codes.ts";
import { codeFault, lastingCodes, openCodes } from "./finding-codes.ts";

test("every code that can be explained is either open or lasting", () => {
  const explained = allCodes.map(({ code }) => code);
  const unsorted = explained.filter(
    (code) => openCodes.includes(code) === lastingCodes.includes(code),
  );
  expect(unsorted).toEqual([]);
});

test("what lasts is an error that is no rule", () => {
  const kinds = allCodes
    .filter(({ code }) => lastingCodes.includes(code))
    .filter(({ kind, severity }) => kind === "rule" || severity !== "error");
  expect(kinds).toEqual([]);
});

test.each([
  ["headline-long", undefined],
  ["text-not-kept", undefined],
  ["schema", undefined],
  ["key-missing", "`key-missing` is an error of syntax or structure, which cannot be switched off"],
  ["headline-lnog", "no finding has the code `headline-lnog`; did you mean `headline-long`?"],
  ["tungsten", "no finding has the code `tungsten`; `mineral-brief rules` lists them"],
])("%s: %s", (code, fault) => {
  expect(codeFault(code, false)).toBe(fault);
});

test("a project's own schema may have a code of its own", () => {
  expect(codeFault("topics-missing", true)).toBeUndefined();
});
