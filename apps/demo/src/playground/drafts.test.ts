import { expect, test } from "vitest";
import { Drafts } from "./drafts.ts";

/** A storage that holds a number of UTF-16 code units. */
function storageOf(limit: number): Storage {
  const values: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => values[key] ?? null,
    removeItem: (key: string) => {
      delete values[key];
    },
    setItem(key: string, value: string) {
      const others = Object.entries(values).filter(([name]) => name !== key);
      const size = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (size + key.length + value.length > limit)
        throw new DOMException("full", "QuotaExceededError");
      values[key] = value;
    },
  };
  return new Proxy(methods as unknown as Storage, {
    ownKeys: () => Object.keys(values),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const draft = (text: string, saved: number) => ({ text, from: "", saved });

test("returns what was saved, the last one first, and keeps ten", () => {
  const storage = storageOf(Infinity);
  const drafts = new Drafts(() => storage);
  for (let time = 1; time <= 12; time++)
    expect(drafts.save(`id-${time}`, draft(`text ${time}`, time))).toBe("saved");
  expect(drafts.list().map(({ text }) => text)).toEqual([
    "text 12",
    "text 11",
    "text 10",
    "text 9",
    "text 8",
    "text 7",
    "text 6",
    "text 5",
    "text 4",
    "text 3",
  ]);
  drafts.save("id-3", draft("text 3, edited", 13));
  expect(drafts.list()[0]).toEqual({ id: "id-3", text: "text 3, edited", from: "", saved: 13 });
  expect(drafts.list()).toHaveLength(10);
});

test("removes the oldest drafts when the storage is full, and reports a text that has no place", () => {
  const storage = storageOf(400);
  const drafts = new Drafts(() => storage);
  const long = "x".repeat(100);
  for (let time = 1; time <= 4; time++)
    expect(drafts.save(`id-${time}`, draft(long, time))).toBe("saved");
  expect(drafts.list().map(({ id }) => id)).toEqual(["id-4", "id-3"]);
  expect(drafts.save("id-5", draft("x".repeat(500), 5))).toBe("blocked");
});

test.each([
  [
    "access",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
  ["writing", () => storageOf(0)],
])("reports that the browser blocks %s", (_, open) => {
  const drafts = new Drafts(open);
  expect(drafts.save("id", draft("text", 1))).toBe("blocked");
  expect(drafts.list()).toEqual([]);
  expect(drafts.get("id")).toBeUndefined();
});

test("does not save a text of more than a million characters", () => {
  const drafts = new Drafts(() => storageOf(Infinity));
  expect(drafts.save("id", draft("x".repeat(1_000_001), 1))).toBe("too-long");
});

test("ignores what another program wrote", () => {
  const storage = storageOf(Infinity);
  const drafts = new Drafts(() => storage);
  for (const value of ["", "null", "[]", '{"text": 1, "from": "", "saved": 2}', "{"])
    storage.setItem("mineral-brief-draft-odd", value);
  storage.setItem("other", '{"text": "a", "from": "", "saved": 2}');
  expect(drafts.list()).toEqual([]);
  expect(drafts.get("odd")).toBeUndefined();
});
