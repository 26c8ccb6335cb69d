import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { articleSchema } from "./article.ts";

const brief = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };

describe("a strict schema names the keys that it does not know", () => {
  const messagesOf = (schema: z.ZodType, value: unknown): string[] => {
    const { error } = schema.safeParse(value);
    return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
  test.each<[string, z.ZodType, object, string[]]>([
    ["one key", articleSchema.strict(), { zzz: 1 }, [": unknown key `zzz`; remove it"]],
    [
      "several keys",
      articleSchema.strict(),
      { a: 1, b: 2 },
      [": unknown keys `a`, `b`; remove them"],
    ],
    [
      "a key that was not picked",
      articleSchema.pick({ headline: true, language: true }).strict(),
      {},
      [": unknown key `schemaVersion`; remove it"],
    ],
    ["no key", articleSchema.strict(), { topics: ["tungsten"] }, []],
    ["no key of a schema that is not strict", articleSchema, { zzz: 1 }, []],
  ])("%s", (_, schema, keys, messages) => {
    expect(messagesOf(schema, { ...brief, ...keys })).toEqual(messages);
  });

  test("another value is still one of another type", () => {
    expect(messagesOf(articleSchema.strict(), "Tungsten")[0]).toContain("expected an article");
  });
});
