import {
  Composer,
  isCollection,
  isPair,
  isScalar,
  Parser,
  type CST,
  type Document,
  type Node,
} from "yaml";
import { explainYamlErrors, type YamlError } from "./explain-yaml-errors.ts";
import { nestingLimit } from "./nesting-limit.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import { YamlDocumentReader, type ParsedYaml } from "./yaml-document-reader.ts";
import { yamlDiagnostic } from "./yaml-diagnostic.ts";

/**
 * Reads YAML 1.2 with the core schema, and finds where every value stands.
 *
 * Plain numbers become numbers, except `schemaVersion`, which keeps its characters: `1.0` is not 1.
 * A document with an error is left out; text that YAML drops without one, such as what stands behind
 * ` #`, is a warning. Offsets count from the start of the text.
 */
export function parseYaml(text: string): {
  documents: ParsedYaml[];
  diagnostics: OffsetDiagnostic[];
} {
  const diagnostics: OffsetDiagnostic[] = [];
  const documents: ParsedYaml[] = [];
  const control = new RegExp(controlCharacter);
  let forbidden = control.exec(text);
  for (const document of readDocuments(text, diagnostics)) {
    const before = diagnostics.length;
    const isBroken = () => diagnostics.slice(before).some(({ severity }) => severity === "error");
    const [, , end] = document.range;
    if (forbidden !== null && forbidden.index < end) {
      diagnostics.push(forbiddenCharacter(forbidden));
      control.lastIndex = end;
      forbidden = control.exec(text);
    }
    const errors = document.errors.map(fromItsOpening(document.contents));
    for (const fault of explainYamlErrors(text, errors)) diagnostics.push(fault);
    for (const warning of document.warnings) diagnostics.push(explainWarning(warning, text));
    if (isBroken() || document.contents === null || isEmpty(document.contents)) continue;
    const read = new YamlDocumentReader(text, diagnostics).readRoot(document.contents);
    if (!isBroken()) documents.push(read);
  }
  return { documents, diagnostics };
}

// YAML has no place for these but tab and line ends. See https://yaml.org/spec/1.2.2/#51-character-set.
const controlCharacter = /(?![\t\n\r\u007F-\u009F])\p{Cc}/gu;

function forbiddenCharacter({ 0: character, index }: RegExpExecArray): OffsetDiagnostic {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const message =
    character === "\0"
      ? "the file holds the character U+0000; where every second character is one, it is UTF-16: save it as UTF-8"
      : `the control character U+${code} is written "\\u${code}", in double quotes`;
  return yamlDiagnostic(message, index, index + 1);
}

/** Places the fault of an open quote, which the library reports at the end of the text, where the quote stands. */
function fromItsOpening(contents: Node | null): (error: YamlError) => YamlError {
  return (error) => {
    if (!error.message.startsWith("Missing closing")) return error;
    let last: unknown = contents;
    while (isCollection(last)) {
      const item = last.items.at(-1);
      last = isPair(item) ? (item.value ?? item.key) : item;
    }
    const start = isScalar(last) ? (last.range?.[0] ?? error.pos[0]) : error.pos[0];
    return { ...error, pos: [start, start + 1] };
  };
}

/** Tells whether a document says nothing, such as the one behind a last `---`. */
function isEmpty(contents: Node): boolean {
  return isScalar(contents) && contents.value === null && !contents.source;
}

function explainWarning(
  { code, message, pos: [start, end] }: YamlError,
  text: string,
): OffsetDiagnostic {
  const written = text.slice(start, Math.min(end, start + 60));
  const shown =
    code === "TAG_RESOLVE_FAILED"
      ? `\`${written}\` is read as a tag and dropped; if it is text, put the complete value in quotes`
      : code === "BAD_DIRECTIVE"
        ? "a line that starts with % is a directive of YAML and left out; if it is text, put it in quotes"
        : message;
  return { ...yamlDiagnostic(shown, start, end), severity: "warning" };
}

function* readDocuments(text: string, diagnostics: OffsetDiagnostic[]): Generator<Document.Parsed> {
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    uniqueKeys: false,
    // Of `!!binary` and the like, JSON has no value.
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let count = 0;
  for (const document of composer.compose(boundedTokens(text, diagnostics))) {
    count++;
    yield document as Document.Parsed;
  }
  // What is wrong in a text of directives only, such as one that starts with %, belongs to no document.
  if (count > 0) return;
  const { errors, warnings } = composer.streamInfo();
  for (const fault of explainYamlErrors(text, errors)) diagnostics.push(fault);
  for (const warning of warnings) diagnostics.push(explainWarning(warning, text));
}

/**
 * The documents as tokens. What makes values of them recurses, so one that nests too deep is emptied first.
 * Of what fits nowhere, only the first is passed on: the rest follows from it, and each costs a stack trace.
 */
function* boundedTokens(text: string, diagnostics: OffsetDiagnostic[]): Generator<CST.Token> {
  let misfits = 0;
  for (const token of new Parser().parse(text)) {
    misfits = token.type === "error" ? misfits + 1 : token.type === "document" ? 0 : misfits;
    if (misfits > 1) continue;
    const tooDeep = token.type === "document" ? findTooDeep(token) : undefined;
    if (tooDeep === undefined) {
      yield token;
      continue;
    }
    const start = tooDeep.offset;
    diagnostics.push(
      yamlDiagnostic(
        `the text nests deeper than ${nestingLimit} levels; reduce the nesting`,
        start,
        start + 1,
      ),
    );
    yield { type: "document", offset: token.offset, start: [] };
  }
}

/** The first collection below the deepest level that may be. It keeps its own stack, so that no depth overflows. */
function findTooDeep(document: CST.Document): CST.Token | undefined {
  let level: CST.Token[] = document.value === undefined ? [] : [document.value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > nestingLimit) return level[0];
    level = level.flatMap((token) =>
      "items" in token
        ? token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null))
        : [],
    );
  }
  return undefined;
}
