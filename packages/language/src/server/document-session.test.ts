import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../checking/finding.ts";
import type { OpenBrief } from "../open-brief.ts";
import { DocumentSession } from "./document-session.ts";
import type { BriefChecker, Host } from "./host.ts";

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

/** Finds a syntax error at each quote. */
const checker = {
  read: async (text: string) => ({ text }) as OpenBrief,
  check: async ({ text }: OpenBrief) => {
    const findings = [...text.matchAll(/"/g)].map(({ index }) => errorAt(index));
    return { findings, isComplete: findings.length === 0 };
  },
} as Partial<BriefChecker> as BriefChecker;
const host = { open: async () => checker } as Partial<Host> as Host;

/** Opens a text. `shown` lists the version and the places of the findings of each time that they are shown. */
function openText(text: string): { session: DocumentSession; shown: string[] } {
  const shown: string[] = [];
  const session = new DocumentSession(
    TextDocument.create("file:///a.yaml", "yaml", 1, text),
    async () => host,
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
