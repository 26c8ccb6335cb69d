import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { describe, expect, test } from "vitest";
import { yaml } from "./yaml.ts";

/** Every diagnostic as `line:column severity code message`. */
function findings(source: string): string[] {
  return yaml
    .parse(source)
    .diagnostics.map(
      ({ code, severity, message, range }) =>
        `${range.start.line}:${range.start.column} ${severity} ${code} ${message}`,
    );
}

describe("is bounded", () => {
  test("with aliases of aliases", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `l${level}: &l${level} [${Array(10)
          .fill(level === 0 ? "x" : `*l${level - 1}`)
          .join(", ")}]`,
    );
    expect(findings(levels.join("\n"))).toContainEqual(
      expect.stringMatching(/error yaml-syntax aliases expand to more than 100000 values/),
    );
  });

  test("with a value that contains itself", () => {
    expect(findings("a: &a [*a, *a]").length).toBeGreaterThan(0);
  });

  test.each(["[", "{a: ", "- "])("with %j nested a hundred thousand times", (opening) => {
    expect(findings(opening.repeat(100_000)).length).toBeGreaterThan(0);
  });

  test("with many lines that have a repair", () => {
    const source = (lines: number): string =>
      `groups:\n  - insights:\n      - text: ${"b: |\n  x\n- a: b\n, ".repeat(lines)}`;
    expect(growthOfTime(yaml.parse, source(800), source(3200))).toBeLessThan(6);
  });
});
