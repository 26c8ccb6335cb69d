import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../checking/finding.ts";
import type { OpenBrief } from "../open-brief.ts";
import { DocumentSession } from "./document-session.ts";
import type { BriefChecker, Host } from "./host.ts";

// Loading a module takes real time.
beforeAll(() => import("./still-held.ts"));
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const errorAt = (offset: number): Finding => {
  const position = { offset, line: 1, column: offset + 1 };
  const range = { start: position, end: { ...position, offset: offset + 1 } };
  return { code: "yaml-syntax", severity: "error", message: "an open quote", range };
};

const findingAt = (offset: number, code: string, path: Finding["path"]): Finding => ({
  ...errorAt(offset),
  code,
  severity: code === "type-mismatch" ? "error" : "note",
  path,
});

/**
 * Finds a syntax error at each `"`. Before the first one, finds a structure error of the references at each `?`, a note at
 * each `!` if the text has no `=`, and another one at each `&` if the references have no error.
 */
const checker = {
  read: async (text: string) => {
    const diagnostics = text.includes('"') ? [errorAt(0)] : [];
    return { text, parsed: { documents: [{}], diagnostics } } as unknown as OpenBrief;
  },
  check: async ({ text }: OpenBrief) => {
    const all = (sign: RegExp, within: string): number[] =>
      [...within.matchAll(sign)].map(({ index }) => index);
    const readable = text.split('"')[0]!;
    const errors = [
      ...all(/"/g, text).map(errorAt),
      ...all(/\?/g, readable).map((at) => findingAt(at, "type-mismatch", ["references"])),
    ];
    const notes = [
      ...all(text.includes("=") ? /(?!)/g : /!/g, readable).map((at) =>
        findingAt(at, "headline-long", ["headline"]),
      ),
      ...all(errors.length > 0 ? /(?!)/g : /&/g, readable).map((at) =>
        findingAt(at, "citation-unresolved", ["coreInsights", 0, "citations", 0]),
      ),
    ];
    return { findings: [...errors, ...notes], isComplete: errors.length === 0 };
  },
} as Partial<BriefChecker> as BriefChecker;
const host = { open: async () => checker } as Partial<Host> as Host;

/** Opens a text. `shown` lists the version and the places of the findings of each time that they are shown. */
function openText(text: string, from: Host = host): { session: DocumentSession; shown: string[] } {
  const shown: string[] = [];
  const session = new DocumentSession(
    TextDocument.create("file:///a.yaml", "yaml", 1, text),
    async () => from,
    ({ document, findings }) => {
      const places = findings.map(({ start }) => {
        const { line, character } = document.positionAt(start);
        return `${line}:${character}`;
      });
      shown.push(`version ${document.version}: ${places.join(" ")}`);
    },
  );
  return { session, shown };
}

const replace = (line: number, start: number, end: number, text: string) => ({
  range: { start: { line, character: start }, end: { line, character: end } },
  text,
});
const insert = (line: number, character: number, text: string) =>
  replace(line, character, character, text);

it("shows a syntax error after a pause without a key", async () => {
  const { session, shown } = openText("a: b\nc: d\n");
  session.change([insert(1, 3, '"')], 2);
  session.schedule();
  await vi.advanceTimersByTimeAsync(499);
  expect(shown).toEqual(["version 2: "]);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual(["version 2: ", "version 2: 1:3"]);
});

it.each([
  ["above it moves it", [insert(0, 0, "one\ntwo\n")], "version 3: 3:3"],
  ["below it leaves it", [insert(2, 0, "e: f\n")], "version 3: 1:3"],
  ["that removes its quote drops it", [replace(1, 3, 4, "")], "version 3: "],
])("a change %s if the text is checked only when it is saved", async (_, changes, last) => {
  const { session, shown } = openText("a: b\nc: d\n");
  session.change([insert(1, 3, '"')], 2);
  session.schedule(0);
  await vi.advanceTimersByTimeAsync(100);
  session.change(changes, 3);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(["version 2: ", last]);
});

/** A host whose checkers need a time: the first finds a note at the start of a text, the later ones what `checker` finds. */
function slowHost(milliseconds: number): Host {
  let opened = 0;
  const wait = () => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const slow = (one: BriefChecker): Partial<BriefChecker> => ({
    async read(text) {
      await wait();
      return one.read(text);
    },
    async check(brief) {
      await wait();
      return one.check(brief);
    },
  });
  const note = findingAt(0, "headline-long", ["headline"]);
  const first = { ...checker, check: async () => ({ findings: [note], isComplete: true }) };
  return {
    open: async () => slow(opened++ === 0 ? (first as unknown as BriefChecker) : checker),
  } as Partial<Host> as Host;
}

it.each([0, 5, 15, 25])(
  "other settings after %i ms of a check show only what they find",
  async (at) => {
    const { session, shown } = openText("a\n!\n", slowHost(10));
    session.schedule(0);
    await vi.advanceTimersByTimeAsync(at);
    session.forgetSettings();
    await vi.advanceTimersByTimeAsync(100);
    expect(shown.at(-1)).toBe("version 1: 1:0");
    expect(shown).toHaveLength(at < 20 ? 1 : 2);
  },
);

it("shows nothing after it is closed, even if two checks of one text were running", async () => {
  const { session, shown } = openText("a\n", slowHost(10));
  session.forgetSettings();
  await vi.advanceTimersByTimeAsync(100);
  session.change([insert(0, 0, '"')], 2);
  session.schedule(0);
  await vi.advanceTimersByTimeAsync(5);
  session.forgetSettings();
  await vi.advanceTimersByTimeAsync(100);
  session.close();
  const before = shown.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown.slice(before)).toEqual([]);
});

/** Opens a text, then types into its second line. Returns the places that are shown at once, and after a pause. */
async function type(text: string, typed: string): Promise<string[]> {
  const { session, shown } = openText(text);
  session.schedule(0);
  await vi.advanceTimersByTimeAsync(1000);
  session.change([insert(1, 0, typed)], 2);
  session.schedule();
  await vi.advanceTimersByTimeAsync(100);
  const atOnce = shown.at(-1)!;
  await vi.advanceTimersByTimeAsync(1000);
  return [atOnce, shown.at(-1)!].map((one) => one.replace("version 2: ", ""));
}

it.each([
  ["a syntax error keeps the findings below it", "a\n\n!&\n", '"', ["2:0 2:1", "1:0 2:0 2:1"]],
  [
    "a syntax error keeps them beside an error of structure",
    "?\n\n!\n",
    '"',
    ["0:0 2:0", "1:0 0:0 2:0"],
  ],
  [
    "an error of structure keeps only the findings that need its value",
    "a\n\n!&\n",
    "?",
    ["1:0 2:0 2:1", "1:0 2:0 2:1"],
  ],
  [
    "a finding that is fixed in another line goes after the pause",
    "?\n\n!\n",
    "=",
    ["0:0 2:0", "0:0"],
  ],
  ["a finding that is fixed in another line goes at once", "a\n\n!\n", "=", ["", ""]],
  ["an error of structure goes with its line", "a\n?\n!\n", '"', ["2:0", "1:0 2:0"]],
] as const)("%s", async (_, text, typed, expected) => {
  expect(await type(text, typed)).toEqual(expected);
});
