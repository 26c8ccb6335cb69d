import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allFormats, atom } from "@mineral-brief/formats";
import { isSavedPage } from "@mineral-brief/formats/html";
import { webPage } from "@mineral-brief/formats/web-page";
import { formatPath, validateArticle, type Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { allCodes } from "./all-codes.ts";
import type { CodeExample, ExplainedCode } from "./explained-code.ts";

const smallest = { schemaVersion: "1.0", headline: "Tungsten prices rise", language: "en" };

/** Finds the issues of an example: `code path`, or `code` for an issue of the text. */
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
  const { parse } =
    format === "html" && isSavedPage(text)
      ? webPage
      : allFormats.find(({ name }) => name === format)!;
  const { documents, diagnostics } = parse!(text);
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "language-guessed");
  return documents.length === 0 && codes.length === 0 ? ["article-missing"] : codes;
}

function nameIssue({ code, path }: { code: string; path: readonly (string | number)[] }): string {
  return `${code} ${formatPath(path)}`;
}

// The schema package tests the examples of rules.
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
    "is not found in %j, and no other code is",
    (_, example) => {
      expect(findingsIn(explained, example)).toEqual([]);
    },
  );

  test("has a summary that is one sentence", () => {
    expect(explained.summary).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

test("explains each code once", () => {
  const codes = allCodes.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

/** Reads the sources of the packages, without tests and this folder. */
function sources(): string[] {
  const packages = join(import.meta.dirname, "../../..");
  return ["schema/src", "formats/src", "language/src", "cli/src"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|^codes\//.test(file))
      .map((file) => readFileSync(join(packages, folder, file), "utf8")),
  );
}

/** Matches a code in a source: the value of `code`, or the first argument of a report. */
const statedCode =
  /\bcode: "([a-z-]+)"|\b(?:report|warn|missing|issue)\(\s*"([a-z]+(?:-[a-z]+)+)"/g;

test("explains every code of the sources, and no other code", () => {
  const text = sources().join("\n");
  const codes = allCodes.map(({ code }) => code);
  const stated = [...text.matchAll(statedCode)].map(([, code, first]) => (code ?? first)!);
  expect(new Set(stated).size).toBeGreaterThan(70);
  expect(stated.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
