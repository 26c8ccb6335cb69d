import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { newerMinor } from "./newer-minor.ts";

test("both versions are named", () => {
  expect(messagesOf(newerMinor, { schemaVersion: "1.7" })).toMatch(/1\.7.*1\.0/);
});
