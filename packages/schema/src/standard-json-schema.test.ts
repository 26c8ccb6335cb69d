import { describe, expect, test } from "vitest";
import { printJsonSchema } from "../scripts/print-json-schema.ts";
import { articleStandardJsonSchema } from "./standard-json-schema.ts";
import { articleStandardSchema } from "./standard-schema.ts";

const { jsonSchema, ...validator } = articleStandardJsonSchema["~standard"];

test("it is the Standard Schema of the main entry", () => {
  expect(validator).toEqual(articleStandardSchema["~standard"]);
});

describe.each(["input", "output"] as const)("the JSON Schema of its %s", (side) => {
  test.each([
    ["draft-2020-12", "2020-12"],
    ["draft-07", "draft-07"],
  ] as const)("for %s is the published one", (target, dialect) => {
    const published = JSON.parse(
      printJsonSchema({ dialect, strict: false }),
      plainReference,
    ) as object;
    expect(jsonSchema[side]({ target })).toEqual(published);
  });

  test("is a copy", () => {
    jsonSchema[side]({ target: "draft-07" })["title"] = "changed";
    expect(jsonSchema[side]({ target: "draft-07" })["title"]).toBe("Mineral brief");
  });

  test("exists for no other target", () => {
    expect(() => jsonSchema[side]({ target: "openapi-3.0" })).toThrow(
      new RangeError(
        'there is no JSON Schema for "openapi-3.0"; use "draft-2020-12" or "draft-07"',
      ),
    );
  });
});

/** The published schema wraps some references that have nothing beside them. */
function plainReference(_: string, value: unknown): unknown {
  const { allOf, ...others } = (value ?? {}) as { readonly allOf?: readonly unknown[] };
  return allOf?.length === 1 && Object.keys(others).length === 0 ? allOf[0] : value;
}
