import {
  ResponseError,
  type CodeLens,
  type CompletionItem,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type Position,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { countNoun } from "../count-noun.ts";
import { completeAt } from "../completion/complete.ts";
import { hoverAt } from "../hover.ts";
import { linksIn } from "../links.ts";
import type { OutlineItem } from "../move-outline.ts";
import type { OpenBrief } from "../open-brief.ts";
import {
  definitionAt,
  occurrencesOf,
  renameSymbol,
  symbolAt,
  whyNotRename,
  type BriefSymbol,
} from "../symbols.ts";
import type { DocumentSession } from "./document-session.ts";
import {
  toCompletionItem,
  toEdit,
  toHover,
  toRange,
  toSymbol,
  type CompletionClient,
} from "./to-protocol.ts";

export { codeActions } from "./code-actions.ts";

// Answers requests about one open text. The server loads this file after it has answered `initialize`.

/** Completes the word before a position. */
export async function complete(
  session: DocumentSession,
  position: Position,
  client: CompletionClient,
): Promise<CompletionItem[] | undefined> {
  const brief = await session.briefToComplete();
  if (brief === undefined) return undefined;
  const { document } = session;
  const offset = document.offsetAt(position);
  return completeAt(brief, offset).map((completion, index) => {
    const typed = document.getText().slice(completion.edit.start, offset);
    return toCompletionItem(document, completion, { index, typed, client });
  });
}

export function hover(
  session: DocumentSession,
  position: Position,
  acceptsMarkdown: boolean,
): Promise<Hover | undefined> {
  return at(session, position, (brief, offset) => {
    const found = hoverAt(brief, offset);
    return found && toHover(session.document, found, acceptsMarkdown);
  });
}

export function definition(
  session: DocumentSession,
  position: Position,
): Promise<Location | undefined> {
  return at(session, position, (brief, offset) => {
    const range = definitionAt(brief, offset);
    return range && locationOf(session, { start: range.start.offset, end: range.end.offset });
  });
}

export function references(
  session: DocumentSession,
  position: Position,
  includeDeclaration: boolean,
): Promise<Location[] | undefined> {
  return atSymbol(session, position, (brief, symbol) =>
    occurrencesOf(brief, symbol)
      .filter(({ isDeclaration }) => includeDeclaration || !isDeclaration)
      .map((occurrence) => locationOf(session, occurrence)),
  );
}

export function highlights(
  session: DocumentSession,
  position: Position,
): Promise<DocumentHighlight[] | undefined> {
  return atSymbol(session, position, (brief, symbol) =>
    occurrencesOf(brief, symbol).map((occurrence) => ({
      range: toRange(session.document, occurrence),
    })),
  );
}

/** Throws with the reason why no name is possible. */
export function prepareRename(
  session: DocumentSession,
  position: Position,
): Promise<{ range: Range; placeholder: string } | undefined> {
  return atSymbol(session, position, (brief, symbol) => {
    const reason = whyNotRename(brief, symbol);
    if (reason !== undefined) throw new ResponseError(requestFailed, reason);
    return { range: toRange(session.document, symbol), placeholder: String(symbol.id) };
  });
}

/** Throws with the reason why a name is not possible. */
export function rename(
  session: DocumentSession,
  position: Position,
  newName: string,
): Promise<WorkspaceEdit | undefined> {
  return atSymbol(session, position, async (brief, symbol) => {
    const renamed = await renameSymbol(brief, symbol, newName);
    if (!renamed.ok) throw new ResponseError(requestFailed, renamed.message);
    const { document } = session;
    return { changes: { [document.uri]: renamed.edits.map((edit) => toEdit(document, edit)) } };
  });
}

export async function outline(session: DocumentSession): Promise<DocumentSymbol[]> {
  return (await session.outline()).map((item) => toSymbol(session.document, item));
}

export async function foldingRanges(session: DocumentSession): Promise<FoldingRange[]> {
  return (await outline(session)).flatMap(linesOf);
}

export async function links(session: DocumentSession): Promise<DocumentLink[]> {
  const brief = await session.brief();
  if (brief === undefined) return [];
  return linksIn(brief).map(({ url, ...range }) => ({
    range: toRange(session.document, range),
    target: url,
  }));
}

/** Counts the insights, references and findings of each article, above its first line. */
export async function codeLenses(session: DocumentSession): Promise<CodeLens[]> {
  const articles = await session.outline();
  return articles.map((article) => {
    const { start } = article;
    const title = [
      countNoun(countKind(article, "insight"), "insight"),
      countNoun(countKind(article, "reference"), "reference"),
      countNoun(
        session.shown.filter(({ finding: { document = 0 } }) => document === article.document)
          .length,
        "finding",
      ),
    ].join(" · ");
    return {
      range: toRange(session.document, { start, end: start }),
      // Some clients show no lens without a command.
      command: { title, command: "" },
    };
  });
}

function countKind({ children }: OutlineItem, kind: OutlineItem["kind"]): number {
  let count = 0;
  for (const child of children) count += Number(child.kind === kind) + countKind(child, kind);
  return count;
}

/** The error code of the protocol for a request that is valid but fails. */
const requestFailed = -32803;

function linesOf({ range: { start, end }, children = [] }: DocumentSymbol): FoldingRange[] {
  // A part that ends where a line starts has nothing in that line.
  const endLine = end.character === 0 ? end.line - 1 : end.line;
  const own = { startLine: start.line, endLine };
  const below = children.flatMap(linesOf);
  return own.endLine > own.startLine ? [own, ...below] : below;
}

function locationOf(
  { document }: DocumentSession,
  range: { readonly start: number; readonly end: number },
): Location {
  return { uri: document.uri, range: toRange(document, range) };
}

/** Answers about a position in a brief; undefined for any other document. */
async function at<Answer>(
  session: DocumentSession,
  position: Position,
  answer: (brief: OpenBrief, offset: number) => Answer | Promise<Answer> | undefined,
): Promise<Answer | undefined> {
  const brief = await session.brief();
  return brief && answer(brief, session.document.offsetAt(position));
}

function atSymbol<Answer>(
  session: DocumentSession,
  position: Position,
  answer: (brief: OpenBrief, symbol: BriefSymbol) => Answer | Promise<Answer>,
): Promise<Answer | undefined> {
  return at(session, position, (brief, offset) => {
    const symbol = symbolAt(brief, offset);
    return symbol && answer(brief, symbol);
  });
}
