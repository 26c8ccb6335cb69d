import { renameSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, expect, test } from "vitest";
import { stampOf } from "./stamp-of.ts";

const folder = useFolder();
let file: string;

beforeEach(() => {
  file = join(folder, "brief.yaml");
  writeFileSync(file, "headline: A");
});

test("stays the same until the file is saved", () => {
  const before = stampOf(file);
  expect(stampOf(file)).toBe(before);
  writeFileSync(file, "headline: AB");
  expect(stampOf(file)).not.toBe(before);
});

test("changes if another file of the same size and time takes the name", () => {
  utimesSync(file, 1, 1);
  const before = stampOf(file);
  const other = join(folder, "other.yaml");
  writeFileSync(other, "headline: B");
  utimesSync(other, 1, 1);
  renameSync(other, file);
  expect(stampOf(file)).not.toBe(before);
});

test("is undefined for a missing file and for a link that points to itself", () => {
  symlinkSync("loop", join(folder, "loop"));
  expect(stampOf(join(folder, "missing"))).toBeUndefined();
  expect(stampOf(join(folder, "loop"))).toBeUndefined();
});
