import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { withLazyPatterns } from "../build/lazy-patterns.ts";

/** Runs code with a RegExp that counts the patterns that are made by their text. */
async function run(code: string): Promise<{ value: unknown; made: number }> {
  let made = 0;
  const sandbox = {
    RegExp: class extends RegExp {
      constructor(...args: ConstructorParameters<typeof RegExp>) {
        super(...args);
        made++;
      }
    },
  };
  return { value: runInNewContext(await withLazyPatterns(code), sandbox), made };
}

test.each<[name: string, code: string, value: unknown, made: number]>([
  ["a constant", String.raw`const a = /\p{L}/u; a.test("é") && a.test("б")`, true, 1],
  ["one that nothing uses", String.raw`const a = /\p{L}/u; const f = () => a.test("é"); 1`, 1, 0],
  [
    "a name that a function uses for another thing",
    String.raw`const a = /\p{L}/u; const f = (a) => a + 1; f(1)`,
    2,
    0,
  ],
  ["a short property", String.raw`const a = /\p{Lu}/u; const o = { a }; o.a.test("É")`, true, 1],
  [
    "a pattern in a function, made once",
    String.raw`const f = (text) => /^\p{L}$/u.test(text); [f("é"), f("1"), f("б")].join()`,
    "true,false,true",
    1,
  ],
  [
    "a global pattern of a method that starts again",
    String.raw`const f = (text) => text.replace(/\p{L}/gu, "x"); f("éé") + f("ббб")`,
    "xxxxx",
    1,
  ],
  [
    "a global pattern with its own place, which stays",
    String.raw`const f = (text) => /\p{L}/gu.test(text); [f("é"), f("é")].join()`,
    "true,true",
    0,
  ],
  [
    "the patterns of an object",
    String.raw`const o = { de: /\p{Lu}/u, fr: /\p{Ll}/u }; o.fr.test("é") && o.fr.test("à")`,
    true,
    1,
  ],
  [
    "a pattern of other texts",
    'const word = "[a-z]+"; const a = new RegExp(`^${word}$`, "i"); const f = (text) => a.test(text); f("Tin") && f("Lead")',
    true,
    1,
  ],
  [
    "one of other texts that nothing uses",
    'const word = "[a-z]+"; const a = new RegExp(`^${word}$`); const f = () => a.test("a"); 1',
    1,
    0,
  ],
  [
    "the place of a global pattern of other texts, which stays",
    'const a = new RegExp("t" + "in", "g"); const f = () => a.test("tin tin"); [f(), f(), f()].join()',
    "true,true,false",
    1,
  ],
  [
    "patterns of other texts in a function, each time",
    'const f = (word) => new RegExp(word).test("tin"); [f("tin"), f("ore")].join()',
    "true,false",
    2,
  ],
  ["a variable that changes", String.raw`let a = /\p{L}/u; a = /1/; a.test("1")`, true, 0],
  ["other patterns", String.raw`const a = /[a-z]/; a.test("b")`, true, 0],
])("makes %s when it is used", async (_, code, value, made) => {
  expect(await run(code)).toEqual({ value, made });
});
