import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allFormats, atom } from "@mineral-brief/formats";
import { formatPath, validateArticle, type Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { lastingCodes, openCodes } from "../config/finding-codes.ts";
import { allCodes } from "./all-codes.ts";
import type { CodeExample, ExplainedCode } from "./explained-code.ts";
import { mayBeSilenced } from "./may-be-silenced.ts";

const smallest = { schemaVersion: "1.0", headline: "Tungsten prices rise", language: "en" };

/** What is found in an example, as `code path`; `code` where it is about the text. */
function findingsIn({ kind }: ExplainedCode, { format, text }: CodeExample): string[] {
  if (kind === "structure" || kind === "writing") {
    const article: Record<string, unknown> = {
      ...smallest,
      ...(JSON.parse(text === "" ? "{}" : text) as object),
    };
    const validation = validateArticle(article);
    if (kind === "structure") return validation.issues.map(nameIssue);
    const result = atom.serialise(
      [{ datePublished: "2025-10-24", ...article } as unknown as Article],
      {
        timeZone: "UTC",
      },
    );
    return result.ok ? [] : result.issues.map(nameIssue);
  }
  const { parse } = allFormats.find(({ name }) => name === format)!;
  const { documents, diagnostics } = parse!(text);
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "language-guessed");
  return documents.length === 0 && codes.length === 0 ? ["article-missing"] : codes;
}

function nameIssue({ code, path }: { code: string; path: readonly (string | number)[] }): string {
  return `${code} ${formatPath(path)}`;
}

// A rule's examples are tested beside it, in the schema package.
describe.each(
  allCodes.filter(({ kind }) => kind !== "rule").map((item) => [item.code, item] as const),
)("%s", (code, explained) => {
  test.each(explained.incorrect.map((example) => [example.text, example] as const))(
    "is found in %j",
    (_, example) => {
      const found = findingsIn(explained, example).filter((name) => name.startsWith(code));
      expect([...new Set(found)]).toEqual(
        example.at.length === 0 ? [code] : example.at.map((path) => `${code} ${path}`),
      );
    },
  );

  test.each(explained.correct.map((example) => [example.text, example] as const))(
    "is not found in %j, nor is anything else",
    (_, example) => {
      expect(findingsIn(explained, example)).toEqual([]);
    },
  );

  test("has a summary that is one sentence", () => {
    expect(explained.summary).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

test("what a project may silence, and what always holds, is what the config says", () => {
  const named = (silenced: boolean) =>
    allCodes.filter((item) => mayBeSilenced(item) === silenced).map(({ code }) => code);
  expect([...openCodes].sort()).toEqual(named(true).sort());
  expect([...lastingCodes].sort()).toEqual(named(false).sort());
});

test("a code is explained once", () => {
  const codes = allCodes.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

/** The sources of the packages, but for tests and the texts of codes. */
function sources(): string[] {
  const packages = join(import.meta.dirname, "../../..");
  return ["schema/src", "formats/src", "cli/src"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|^codes\//.test(file))
      .map((file) => readFileSync(join(packages, folder, file), "utf8")),
  );
}

/** A string that stands where a code does: as `code`, or as what a report starts with. */
const statedCode =
  /\bcode: "([a-z-]+)"|\b(?:report|warn|missing|issue)\(\s*"([a-z]+(?:-[a-z]+)+)"/g;

test("every code that stands in a source is explained, and every code that is explained stands in one", () => {
  const text = sources().join("\n");
  const codes = allCodes.map(({ code }) => code);
  const stated = [...text.matchAll(statedCode)].map(([, code, first]) => (code ?? first)!);
  expect(new Set(stated).size).toBeGreaterThan(70);
  expect(stated.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
