import { join } from "node:path";
import { getLanguageService as jsonService, TextDocument } from "vscode-json-languageservice";
import { getLanguageService as yamlService } from "yaml-language-server";
import { expect, test } from "vitest";
import { jsonSchemaAddress } from "../src/json-schema-address.ts";
import { printJsonSchema } from "./print-json-schema.ts";

// Records what authors see in VS Code, which runs these two services. `vitest -u` updates the transcript.

const variant = { dialect: "draft-07", strict: false, forEditors: true } as const;
const schema = JSON.parse(printJsonSchema(variant)) as object;
const uri = jsonSchemaAddress(variant);

const json = jsonService({ clientCapabilities: { textDocument: {} } });
json.configure({ schemas: [{ uri, fileMatch: ["*.brief.json"], schema }] });

const yaml = yamlService({
  schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
  workspaceContext: { resolveRelativePath: (path) => path },
});
yaml.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: [{ uri, fileMatch: ["*.brief.yaml"], schema }],
});

interface Editor {
  complete(): Promise<readonly string[]>;
  hover(): Promise<string>;
  problems(): Promise<readonly string[]>;
}

/** The services remember documents by address. */
let opened = 0;

/** Opens a text in which `|` marks the caret. */
function open(language: "json" | "yaml", source: string): Editor {
  const offset = Math.max(source.indexOf("|"), 0);
  const text = source.replace("|", "");
  const document = TextDocument.create(`file:///${++opened}.brief.${language}`, language, 1, text);
  const position = document.positionAt(offset);
  const parsed = json.parseJSONDocument(document);
  return {
    async complete() {
      const list =
        language === "json"
          ? await json.doComplete(document, position, parsed)
          : await yaml.doComplete(document, position, false);
      return list!.items
        .map(({ label, documentation }) => describe(label, documentation))
        .toSorted();
    },
    async hover() {
      const hover =
        language === "json"
          ? await json.doHover(document, position, parsed)
          : await yaml.doHover(document, position);
      return describe("", hover?.contents as Documentation).trim();
    },
    async problems() {
      const problems =
        language === "json"
          ? await json.doValidation(document, parsed)
          : await yaml.doValidation(document, false);
      return problems.map(({ message }) => (typeof message === "string" ? message : message.value));
    },
  };
}

type Documentation = string | { readonly value: string } | readonly unknown[] | undefined;

function describe(label: string, documentation: Documentation): string {
  const text = typeof documentation === "string" ? documentation : asText(documentation);
  return text === "" ? label : `${label}  ${text.replaceAll("```", "").replace(/\s*\n\s*/g, " ")}`;
}

function asText(documentation: Exclude<Documentation, string>): string {
  if (documentation === undefined) return "";
  if (Array.isArray(documentation)) return documentation.map(String).join(" ");
  return (documentation as { readonly value: string }).value;
}

const cases: readonly (readonly ["complete" | "hover" | "problems", "json" | "yaml", string])[] = [
  ["complete", "json", '{"coreInsights": [|]}'],
  ["complete", "json", '{"coreInsights": [{"text": "x", "stages": [|]}]}'],
  ["complete", "json", '{"coreInsights": [{"relations": [{"status": |}]}]}'],
  ["hover", "json", '{"places": ["K|Z"]}'],
  ["hover", "json", '{"minerals": ["tung|sten"]}'],
  ["hover", "json", '{"datePub|lished": "2025-10-24"}'],
  ["hover", "json", '{"coreInsights": [{"relations": [{"type": "export-|ban"}]}]}'],
  [
    "problems",
    "json",
    '{"schemaVersion": "1.0", "headline": "x", "language": "en", "datePublished": "yesterday"}',
  ],
  ["problems", "json", '{"schemaVersion": "2.0", "headline": "x", "language": "english"}'],
  ["complete", "yaml", "coreInsights:\n  - |"],
  ["complete", "yaml", "coreInsights:\n  - text: x\n    stages: [|]"],
  ["hover", "yaml", "places: [K|Z]"],
  ["hover", "yaml", "datePub|lished: 2025-10-24"],
  [
    "problems",
    "yaml",
    'schemaVersion: "1.0"\nheadline: x\nlanguage: en\ndatePublished: yesterday\n',
  ],
];

/** The list of all places is too long to read. */
function shorten(line: string): string {
  return line.length > 300 ? `${line.slice(0, 300).trimEnd()} …` : line.trimEnd();
}

test("editors complete, explain and check a brief", async () => {
  const parts: string[] = [
    "# What editors show",
    "",
    "Recorded by `scripts/editors.test.ts`. `|` marks the caret.",
  ];
  for (const [kind, language, source] of cases) {
    const shown = await open(language, source)[kind]();
    const lines = typeof shown === "string" ? [shown] : shown;
    parts.push(
      "",
      `## ${kind} in ${language}`,
      "",
      "```text",
      source.trimEnd(),
      "```",
      "",
      "```text",
    );
    parts.push(...lines.map(shorten), "```");
  }
  const path = join(import.meta.dirname, "../test/transcripts/editors.md");
  await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot(path);
});
