import { allFormats } from "@mineral-brief/formats";
import { expect, test } from "vitest";
import { listedFormats } from "./listed-formats.ts";

test("the list is that of the formats package, in its order", async () => {
  expect(await Promise.all(listedFormats.map(({ load }) => load()))).toEqual(allFormats);
  const listed = listedFormats.map(({ name, extensions }) => ({ name, extensions }));
  expect(listed).toEqual(allFormats.map(({ name, extensions }) => ({ name, extensions })));
});
