import { createVerifier } from "@mineral-brief/schema/verify";
import { expect, test } from "vitest";
import { describeCheck } from "./describe-check.ts";

/** Describes the check of the figure in an insight that cites reference 1. */
function described(text: string, source: string): string {
  const verify = createVerifier([{ name: "1.txt", ids: [1], text: source }], { organizations: [] });
  const { checks } = verify({
    schemaVersion: "1.0",
    headline: "Copper",
    language: "en",
    coreInsights: [{ text, citations: [1] }],
    references: [{ id: 1 }],
  });
  const check = checks.find(({ kind }) => kind === "figure")!;
  return describeCheck(check, undefined).split(': "')[0]!;
}

const plan = "Codelco plans to spend up to $4.5 billion this year.";

test.each([
  [
    "Codelco will spend at least $4.5 billion this year.",
    plan,
    'figure "$4.5 billion": differs; reference 1 has "up to", not "at least"',
  ],
  [
    "Codelco will spend $4.5 billion this year.",
    plan,
    'figure "$4.5 billion": not found in reference 1, only with "up to"',
  ],
  [
    "Codelco will spend $5.4 billion this year.",
    plan,
    'figure "$5.4 billion": differs; reference 1 has "$4.5 billion"',
  ],
  [
    "Exports of copper rose by 12% in May.",
    "Exports of copper fell by 12% in May.",
    'figure "12%": differs; reference 1 has a fall, not a rise',
  ],
  [
    "Exports of copper rose by about 30% in May.",
    "Exports of copper fell by 31% in May.",
    'figure "30%": differs; reference 1 has "31%", a fall, not a rise',
  ],
  [
    "Exports of copper fell to 12% in May.",
    "Exports of copper fell by 12% in May.",
    'figure "12%": differs; reference 1 has a change by it, not to it',
  ],
  [
    "The duty on copper is 30%.",
    "The duty on copper will be 30 to 50%.",
    'figure "30%": not found in reference 1, only as an end of a range',
  ],
])("says how a figure differs: %s", (text, source, expected) => {
  expect(described(text, source)).toBe(expected);
});
