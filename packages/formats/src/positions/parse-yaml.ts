import { Composer, isScalar, Parser, type CST, type Document, type Node } from "yaml";
import { codePointName } from "./code-point-name.ts";
import { explainYamlErrors, yamlDiagnostic, type YamlError } from "./explain-yaml-errors.ts";
import { LineIndex } from "./line-index.ts";
import { matchAt } from "./match-at.ts";
import { nestingLimit } from "./nesting-limit.ts";
import { mapDiagnostics, type OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { PositionNode } from "./position-tree.ts";
import { RepairedText, type OffsetEdit } from "./repaired-text.ts";
import { unreadYaml } from "./unread-yaml.ts";
import { YamlDocumentReader, type ParsedYaml } from "./yaml-document-reader.ts";

interface ParsedYamlText {
  readonly documents: readonly ParsedYaml[];
  readonly diagnostics: readonly OffsetDiagnostic[];
}

/**
 * Reads YAML 1.2 with the core schema, and the position of every value.
 *
 * Plain numbers become numbers, except `schemaVersion`, which keeps its characters: `1.0` is not 1.
 * Skips a document with an error; with `partial`, reads what it can of it, and reads a line with a repair as if it were repaired. Warns of text that YAML drops, such as the text after ` #`. Offsets count from the
 * start of the text.
 */
export function parseYaml(text: string, partial = false): ParsedYamlText {
  return readRepaired(text, partial, { left: mostReadings });
}

/** Readings of one text. A repair can show further errors on its line, or be no repair. */
const mostReadings = 12;

function readRepaired(text: string, partial: boolean, readings: { left: number }): ParsedYamlText {
  readings.left--;
  const read = readYaml(text, partial);
  const errors = read.diagnostics.filter(isError);
  let candidates = errors.filter(({ repair }) => repair !== undefined);
  const lines = new LineIndex(text);
  while (candidates.length > 0 && readings.left > 0) {
    candidates = withoutOverlaps(candidates);
    const edits = candidates
      .flatMap(({ repair }) => repair!.edits)
      .sort((left, right) => left.start - right.start);
    const repaired = new RepairedText(text, edits);
    const again = readRepaired(repaired.text, true, readings);
    const diagnostics = mapDiagnostics(again.diagnostics, (offset) => repaired.toOriginal(offset));
    const left = diagnostics.filter(isError);
    // A misplaced line hides those after it, so a repair can show further errors that have a repair.
    const unreadable = left.filter(({ isReadable }) => isReadable !== true);
    const [brokenLines, unreadableLines] = [left, unreadable].map(
      (found) => new Set(found.map(({ start }) => lines.positionAt(start).line)),
    );
    // Spaces in place of tabs show the other errors of their lines.
    const useful = candidates.filter((one) => {
      const { line } = lines.positionAt(one.start);
      return !(isOfIndent(text, one) ? unreadableLines : brokenLines)!.has(line);
    });
    if (useful.length === candidates.length && unreadable.length < errors.length)
      return {
        documents: documentsOfOriginal(again.documents, repaired, edits, partial),
        diagnostics: [
          ...candidates.map((error) => ({
            ...error,
            isReadable: true as const,
            unread: undefined,
          })),
          ...diagnostics,
        ],
      };
    // Quotes that do not help may hide something else.
    candidates = useful.length < candidates.length ? useful : [];
  }
  return { ...read, diagnostics: read.diagnostics.map(withoutRepair) };
}

/** Keeps the errors whose repairs change other parts of the text than those before them. The next reading finds the others. */
function withoutOverlaps(errors: readonly OffsetDiagnostic[]): OffsetDiagnostic[] {
  const kept: OffsetEdit[] = [];
  return errors.filter(({ repair }) => {
    const { edits } = repair!;
    if (edits.some((one) => kept.some(({ start, end }) => one.start < end && start < one.end)))
      return false;
    kept.push(...edits);
    return true;
  });
}

function isOfIndent(text: string, { repair }: OffsetDiagnostic): boolean {
  return repair!.edits.every(({ start, end }) => /^[ \t]+$/.test(text.slice(start, end)));
}

function documentsOfOriginal(
  documents: readonly ParsedYaml[],
  repaired: RepairedText,
  edits: readonly OffsetEdit[],
  partial: boolean,
): readonly ParsedYaml[] {
  return documents.flatMap(({ value, tree: found, isPartial }): ParsedYaml[] => {
    const tree = repaired.treeOfOriginal(found);
    const wasRepaired = edits.some(({ start }) => start >= tree.start && start <= tree.end);
    if (!wasRepaired && isPartial !== true) return [{ value, tree }];
    return partial ? [{ value, tree, isPartial: true }] : [];
  });
}

function isError({ severity }: OffsetDiagnostic): boolean {
  return severity === "error";
}

function withoutRepair(diagnostic: OffsetDiagnostic): OffsetDiagnostic {
  return { ...diagnostic, repair: undefined };
}

function readYaml(text: string, partial: boolean): ParsedYamlText {
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
      forbidden = matchAt(control, text, end);
    }
    const errors = document.errors.map((error) => atOpeningQuote(error, text));
    for (const diagnostic of explainYamlErrors(text, errors)) diagnostics.push(diagnostic);
    for (const warning of document.warnings) diagnostics.push(explainWarning(warning, text));
    if (document.contents === null || isEmpty(document.contents)) continue;
    const hasSyntaxError = isBroken();
    const found: OffsetDiagnostic[] = [];
    const read = new YamlDocumentReader(text, found).readRoot(document.contents);
    const broken = withUnread(diagnostics.splice(before), text, read.tree, end);
    const own = hasSyntaxError ? found.filter((one) => isOutside(one, broken)) : found;
    for (const diagnostic of [...broken, ...withUnread(own, text, read.tree, end)])
      diagnostics.push(diagnostic);
    if (!isBroken()) {
      documents.push(read);
      continue;
    }
    if (partial) documents.push({ ...read, isPartial: true });
  }
  return { documents, diagnostics };
}

/** Adds to each error the part of its document that it damages. */
function withUnread(
  diagnostics: readonly OffsetDiagnostic[],
  text: string,
  root: PositionNode,
  end: number,
): OffsetDiagnostic[] {
  return diagnostics.map((one) =>
    isError(one) && one.code !== "key-duplicate"
      ? { ...one, unread: unreadYaml(text, root, one, end) }
      : one,
  );
}

/** Whether a diagnostic is in no part that an error damages. What is in such a part may be there because of the error. */
function isOutside({ start, end }: OffsetDiagnostic, errors: readonly OffsetDiagnostic[]): boolean {
  return errors.every(({ unread }) => !unread || end < unread.start || start > unread.end);
}

// YAML allows no control characters except tab and line ends. See https://yaml.org/spec/1.2.2/#51-character-set.
const controlCharacter = /(?![\t\n\r\u007F-\u009F])\p{Cc}/gu;

function forbiddenCharacter({ 0: character, index }: RegExpExecArray): OffsetDiagnostic {
  const code = codePointName(character.charCodeAt(0));
  const message =
    character === "\0"
      ? "the file contains the character U+0000; if every second character is one, it is UTF-16: save it as UTF-8"
      : `the control character ${code} is not allowed; write "\\u${code.slice(2)}" in double quotes`;
  return yamlDiagnostic(message, index, index + 1);
}

/** Moves the error of an unclosed quote to the quote. The library reports it where the text in quotes ends. */
function atOpeningQuote(error: YamlError, text: string): YamlError {
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quote === undefined) return error;
  let start = text.lastIndexOf(quote, error.pos[0] - 1);
  // A quote of the text itself is written `\"` or `''`.
  while (start > 0 && text[start - 1] === (quote === "'" ? "'" : "\\"))
    start = text.lastIndexOf(quote, start - 2);
  return { ...error, pos: [start, start + 1] };
}

/** Returns true if a document has no content, such as the one after a last `---`. */
function isEmpty(contents: Node): boolean {
  return isScalar(contents) && contents.value === null && !contents.source;
}

function explainWarning(
  { code, message, pos: [start, end] }: YamlError,
  text: string,
): OffsetDiagnostic {
  const written = text.slice(start, Math.min(end, start + 60));
  const dropped =
    code === "TAG_RESOLVE_FAILED"
      ? `\`${written}\` is read as a tag and dropped; if it is text, put the complete value in quotes`
      : code === "BAD_DIRECTIVE"
        ? "a line that starts with % is read as a YAML directive and dropped; if it is text, put it in quotes"
        : undefined;
  const diagnostic = yamlDiagnostic(dropped ?? message, start, end);
  return {
    ...diagnostic,
    code: dropped === undefined ? diagnostic.code : "yaml-dropped",
    severity: "warning",
  };
}

function* readDocuments(text: string, diagnostics: OffsetDiagnostic[]): Generator<Document.Parsed> {
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    uniqueKeys: false,
    // Types such as `!!binary` have no JSON value.
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let count = 0;
  for (const document of composer.compose(boundedTokens(text, diagnostics))) {
    count++;
    yield document as Document.Parsed;
  }
  // A text with only directives has no document, so its errors are in the stream.
  if (count > 0) return;
  const { errors, warnings } = composer.streamInfo();
  for (const diagnostic of explainYamlErrors(text, errors)) diagnostics.push(diagnostic);
  for (const warning of warnings) diagnostics.push(explainWarning(warning, text));
}

/**
 * Parses the text to tokens, one per document.
 *
 * Empties a document that nests too deeply, because the composer is recursive. Passes on only the first of several
 * misplaced tokens: the first one causes the others, and each costs a stack trace.
 */
function* boundedTokens(text: string, diagnostics: OffsetDiagnostic[]): Generator<CST.Token> {
  let misplaced = 0;
  for (const token of new Parser().parse(text)) {
    misplaced = token.type === "error" ? misplaced + 1 : token.type === "document" ? 0 : misplaced;
    if (misplaced > 1) continue;
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

/** Finds the first collection below the nesting limit. Goes level by level, so that no depth overflows the stack. */
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
