import { readdirSync } from "node:fs";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ArticleStore } from "./article-store.ts";

const folder = useFolder();

beforeEach(() => {
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const article = (headline: string): object => ({ schemaVersion: "1.0", headline, language: "en" });

test("reads what was added, in any order", () => {
  const store = new ArticleStore();
  const places = ["Tin", "钨", ""].map((headline) => store.add(JSON.stringify(article(headline))));
  expect(places.toReversed().map((place) => store.read(place).headline)).toEqual(["", "钨", "Tin"]);
  store.close();
});

test.skipIf(process.platform === "win32")("leaves no file if the process is killed", () => {
  const store = new ArticleStore();
  const place = store.add(JSON.stringify(article("Tin")));
  expect(readdirSync(folder)).toEqual([]);
  expect(store.read(place).headline).toBe("Tin");
  store.close();
});
