import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openMarked } from "../open-marked.ts";
import { outlineOf } from "../outline.ts";
import { codeLenses } from "./answers.ts";
import type { DocumentSession } from "./document-session.ts";

test("counts the findings of each article, also below a document without one", async () => {
  const text = "only text\n---\nheadline: A\n---\nheadline: B\n";
  const finding = (document: number) => ({ finding: { document }, start: 0, end: 0 });
  const session = {
    document: TextDocument.create("file:///a.yaml", "yaml", 1, text),
    outline: async () => outlineOf(openMarked("yaml", text).brief),
    shown: [finding(0), finding(1), finding(1), finding(1)],
  } as unknown as DocumentSession;
  const lenses = await codeLenses(session);
  expect(lenses.map(({ range, command }) => [range.start.line, command!.title])).toEqual([
    [2, "0 insights · 0 references · 3 findings"],
    [4, "0 insights · 0 references · 0 findings"],
  ]);
});
