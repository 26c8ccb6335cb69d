import type { TextEdit } from "@mineral-brief/formats/fix";
import type {
  CompletionItem,
  Diagnostic,
  DiagnosticRelatedInformation,
  DocumentSymbol,
  Hover as ProtocolHover,
  Position,
  Range,
  TextEdit as ProtocolEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Completion } from "../completion/complete.ts";
import type { HeldFinding } from "../hold-findings.ts";
import type { Hover } from "../hover.ts";
import type { OutlineItem } from "../move-outline.ts";
import type { ConfigError, Host } from "./host.ts";

/** Converts offsets, because lines of the protocol also end at a lone CR, and positions in our findings do not. */
export function toRange(
  document: TextDocument,
  { start, end }: Pick<TextEdit, "start" | "end">,
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toEdit(document: TextDocument, { start, end, text }: TextEdit): ProtocolEdit {
  return { range: toRange(document, { start, end }), newText: text };
}

const severities = { error: 1, warning: 2, note: 3 } as const;
const unnecessary = 1;

export function toDiagnostic(
  document: TextDocument,
  { finding, start, end }: HeldFinding,
  pageOf: Host["pageOf"],
): Diagnostic {
  const { code, severity, message, first } = finding;
  const page = pageOf(code);
  return {
    range: toRange(document, { start, end }),
    severity: severities[severity],
    code,
    ...(page !== undefined && { codeDescription: { href: page } }),
    source: "mineral-brief",
    message,
    ...(code === "reference-unused" && { tags: [unnecessary] }),
    ...(first && { relatedInformation: [firstPlace(document, first)] }),
  };
}

function firstPlace(
  document: TextDocument,
  { offset }: NonNullable<HeldFinding["finding"]["first"]>,
): DiagnosticRelatedInformation {
  const range = toRange(document, { start: offset, end: offset });
  return { location: { uri: document.uri, range }, message: "the first one is here" };
}

/** An error of a config has no code: its message is the one of the command line. */
export function toConfigDiagnostic({ message, start, end }: ConfigError): Diagnostic {
  return {
    range: { start: toPosition(start), end: toPosition(end) },
    severity: severities.error,
    source: "mineral-brief",
    message,
  };
}

function toPosition({ line, column }: ConfigError["start"]): Position {
  return { line: line - 1, character: column - 1 };
}

const completionKinds = { key: 10, term: 13, reference: 18 } as const;

/** What a client can do with a completion. */
export interface CompletionClient {
  /** Whether it can place the cursor inside an inserted text, which can then have several lines. */
  readonly snippets: boolean;
  /** Whether it knows the mode `adjustIndentation`. */
  readonly adjustsIndentation: boolean;
}

/** The mode of an inserted text whose lines the client indents as the line of the cursor. */
export const adjustIndentation = 2;

export function toCompletionItem(
  document: TextDocument,
  { label, kind, detail, documentation, edit, cursor, alsoEdit }: Completion,
  { index, typed, client }: { index: number; typed: string; client: CompletionClient },
): CompletionItem {
  const hasLines = edit.text.includes("\n");
  const text = hasLines ? linesFor(document, edit, client) : edit.text;
  const isSnippet = client.snippets && (hasLines || (cursor !== undefined && cursor < text.length));
  return {
    label,
    kind: completionKinds[kind],
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    sortText: String(index).padStart(4, "0"),
    // The server has filtered the list by names that the client does not know.
    filterText: typed === "" ? label : typed,
    insertTextFormat: isSnippet ? 2 : 1,
    ...(hasLines && client.adjustsIndentation && { insertTextMode: adjustIndentation }),
    textEdit: toEdit(document, {
      ...edit,
      text: isSnippet
        ? `${escapeSnippet(text.slice(0, cursor))}$0${escapeSnippet(text.slice(cursor ?? text.length))}`
        : text,
    }),
    ...(alsoEdit && { additionalTextEdits: [toEdit(document, alsoEdit)] }),
  };
}

/**
 * Writes a completion of several lines for a client. Clients indent the lines of a snippet as the line of the cursor. Some that
 * take no snippets write a NUL for the end of a line, so they get the first line only.
 */
function linesFor(
  document: TextDocument,
  { start, text }: TextEdit,
  { snippets }: CompletionClient,
): string {
  if (!snippets) return text.slice(0, text.indexOf("\n"));
  const { line } = document.positionAt(start);
  const [indent] = /^ */.exec(
    document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
  )!;
  return text.replaceAll(`\n${indent}`, "\n");
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}

export function toHover(
  document: TextDocument,
  { markdown, start, end }: Hover,
  acceptsMarkdown: boolean,
): ProtocolHover {
  const contents = acceptsMarkdown
    ? { kind: "markdown" as const, value: markdown }
    : { kind: "plaintext" as const, value: plainText(markdown) };
  return { contents, range: toRange(document, { start, end }) };
}

function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)/g, "$1 ($2)")
    .replace(/(?<!\\)(?:\*\*|`)/g, "")
    .replace(/\\(?=[\\`*_[\]<>])/g, "");
}

const symbolKinds = { article: 1, group: 3, insight: 15, reference: 20 } as const;

export function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  const { name, kind, selectionStart, selectionEnd, children } = item;
  return {
    name,
    kind: symbolKinds[kind],
    range: toRange(document, item),
    selectionRange: toRange(document, { start: selectionStart, end: selectionEnd }),
    children: children.map((child) => toSymbol(document, child)),
  };
}
