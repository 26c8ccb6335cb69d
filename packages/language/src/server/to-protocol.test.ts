import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { json } from "@mineral-brief/formats/json";
import { toDiagnostic } from "./to-protocol.ts";
import { holdFindings } from "../hold-findings.ts";

test("a duplicate key leads to the first one", () => {
  const text = '{\n  "id": "a",\n  "id": "b"\n}';
  const document = TextDocument.create("file:///a.brief.json", "json", 1, text);
  const [held] = holdFindings(json.parse(text).diagnostics);
  expect(toDiagnostic(document, held!, () => undefined)).toMatchObject({
    code: "key-duplicate",
    message: expect.stringMatching(/ \(the first is at 2:3\)$/) as string,
    relatedInformation: [
      {
        location: {
          uri: "file:///a.brief.json",
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
        },
        message: "the first one is here",
      },
    ],
  });
});
