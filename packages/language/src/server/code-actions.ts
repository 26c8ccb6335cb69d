import type { CodeAction } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fixAll, ignoreAction, quickFix, tagActions, type TextAction } from "../actions.ts";
import type { HeldFinding } from "../hold-findings.ts";
import type { OpenBrief } from "../open-brief.ts";
import type { DocumentSession } from "./document-session.ts";
import type { Host } from "./host.ts";
import { toDiagnostic, toEdit } from "./to-protocol.ts";

export const fixAllKind = "source.fixAll.mineral-brief";

export interface ActionRequest {
  readonly start: number;
  readonly end: number;
  /** The kinds that the client asks for; all if undefined. */
  readonly only: readonly string[] | undefined;
  readonly host: Host;
}

/** Lists the actions for a range: fixes of its findings first, comments that ignore them last. */
export async function codeActions(
  brief: OpenBrief,
  session: DocumentSession,
  { start, end, only, host }: ActionRequest,
): Promise<CodeAction[]> {
  const { document } = session;
  const wants = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  // A fix changes the article that the finding was found in, so an older finding has none.
  const { current } = session;
  const here = current.filter((one) => one.start <= end && one.end >= start);
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
      const ignore = ignoreAction(brief, one.finding);
      if (ignore !== undefined)
        actions.push({ ...toAction(document, ignore, "quickfix"), ...about(one) });
    }
  return actions;

  function about(one: HeldFinding): Pick<CodeAction, "diagnostics"> {
    return { diagnostics: [toDiagnostic(document, one, host.pageOf)] };
  }
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
