import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fixAll, ignoreAction, quickFix, tagActions, type TextAction } from "../actions.ts";
import type { HeldFinding } from "../hold-findings.ts";
import type { OpenBrief } from "../open-brief.ts";
import { fixAllKind } from "./action-kinds.ts";
import type { DocumentSession } from "./document-session.ts";
import type { ConfigEdit, Host } from "./host.ts";
import { toDiagnostic, toEdit } from "./to-protocol.ts";

export interface ActionRequest {
  /** The findings that the editor asks about, which may be outside of the range, as those of the complete line. */
  readonly about: readonly Diagnostic[];
  readonly start: number;
  readonly end: number;
  /** The kinds that the client asks for; all if undefined. */
  readonly only: readonly string[] | undefined;
  readonly host: Host;
  readonly client: ClientCapabilities;
}

/** Lists the actions for a range: fixes of its findings first, those that ignore them last. */
export async function codeActions(
  session: DocumentSession,
  request: ActionRequest,
): Promise<CodeAction[]> {
  const { start, end, only, host } = request;
  const brief = await session.brief();
  if (brief === undefined) return [];
  const { document } = session;
  const wants = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  // A fix changes the article that the finding was found in, so an older finding has none.
  const { current } = session;
  const asked = new Set(
    request.about.map(({ code, range }) => `${code} ${document.offsetAt(range.start)}`),
  );
  const here = current.filter(
    (one) =>
      (one.start <= end && one.end >= start) || asked.has(`${one.finding.code} ${one.start}`),
  );
  const actions: CodeAction[] = [];
  if (wants("quickfix")) {
    const fixes = here.flatMap((one) => {
      const fix = quickFix(brief, one.finding);
      return fix === undefined ? [] : [{ ...toAction(document, fix, "quickfix"), ...about(one) }];
    });
    actions.push(...fixes.map((fix) => ({ ...fix, isPreferred: fixes.length === 1 })));
  }
  if (wants(fixAllKind)) {
    const all = await fixAll(
      brief,
      current.map(({ finding }) => finding),
      checkAgain(session),
    );
    if (all !== undefined) actions.push(toAction(document, all, fixAllKind));
  }
  if (wants("refactor.rewrite")) {
    const checker = (await session.checker())!;
    const tags = tagActions(brief, start, await checker.tagOptions());
    actions.push(...tags.map((tag) => toAction(document, tag, "refactor.rewrite")));
  }
  if (wants("quickfix"))
    for (const one of here.filter(({ finding }) => finding.severity !== "error")) {
      const ignore = await ignoreHere(brief, one, { ...request, document });
      if (ignore !== undefined) actions.push({ ...ignore, kind: "quickfix", ...about(one) });
    }
  return actions;

  function about(one: HeldFinding): Pick<CodeAction, "diagnostics"> {
    return { diagnostics: [toDiagnostic(document, one, host.pageOf)] };
  }
}

/** Ignores a finding by a comment, or in the config for formats without comments. */
async function ignoreHere(
  brief: OpenBrief,
  { finding }: HeldFinding,
  { document, host, client }: ActionRequest & { readonly document: TextDocument },
): Promise<CodeAction | undefined> {
  const comment = ignoreAction(brief, finding);
  if (comment !== undefined) return toAction(document, comment, "quickfix");
  if (formatsWithComments.has(brief.format.name)) return undefined;
  const found = await host.ignoreInConfig(document.uri, finding.code);
  const edit = found && toWorkspaceEdit(found, client);
  return edit && { title: `Ignore ${finding.code} in this file, in ${found.name}`, edit };
}

const formatsWithComments: ReadonlySet<string> = new Set([
  "yaml",
  "markdown",
  "html",
  "html-fragment",
]);

/** Undefined if the file is new and the client cannot create files. */
function toWorkspaceEdit(
  { uri, text, edits }: ConfigEdit,
  { workspace: { workspaceEdit } = {} }: ClientCapabilities,
): WorkspaceEdit | undefined {
  const config = TextDocument.create(uri, "json", 0, text ?? "");
  const changes = edits.map((edit) => toEdit(config, edit));
  if (text !== undefined) return { changes: { [uri]: changes } };
  const canCreate =
    workspaceEdit?.documentChanges === true &&
    workspaceEdit.resourceOperations?.includes("create") === true;
  if (!canCreate) return undefined;
  return {
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: changes },
    ],
  };
}

function toAction(document: TextDocument, { title, edits }: TextAction, kind: string): CodeAction {
  const changes = edits.map((edit) => toEdit(document, edit));
  return { title, kind, edit: { changes: { [document.uri]: changes } } };
}

/** Finds the findings of a changed text with the settings of a document. */
function checkAgain(session: DocumentSession): Parameters<typeof fixAll>[2] {
  return async (text) => {
    const checker = (await session.checker())!;
    return (await checker.check(await checker.read(text))).findings;
  };
}
