import { StateEffect, StateField, type EditorState } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import type { LocatedFinding } from "../worker-methods.ts";
import { severityMark } from "../severity-mark.ts";
import { withCode } from "../with-code.ts";

/** What a reader can do with a finding. */
export interface FindingActions {
  readonly onFix: (finding: LocatedFinding) => void;
  readonly onIgnore: (finding: LocatedFinding) => void;
  /** Says what the fix of a finding does. Undefined if it has no place in the text. */
  readonly titleOfFix: (finding: LocatedFinding) => Promise<string | undefined>;
}

/** Sets the findings of the current text. */
export const setFindings = StateEffect.define<readonly LocatedFinding[]>();

interface Shown {
  readonly findings: readonly LocatedFinding[];
  /** Whether the reader has put the cursor somewhere. */
  readonly hasCursor: boolean;
  readonly decorations: DecorationSet;
}

/** Shows the finding at the cursor below its line, with its fixes. */
export function findingAtCursor(actions: FindingActions): StateField<Shown> {
  return StateField.define<Shown>({
    create: () => ({ findings: [], hasCursor: false, decorations: Decoration.none }),
    update(shown, transaction) {
      let { findings, hasCursor } = shown;
      const { changes, docChanged, effects, selection, state } = transaction;
      if (docChanged)
        findings = findings.map((finding) => ({
          ...finding,
          start: changes.mapPos(finding.start, 1),
          end: changes.mapPos(finding.end, -1),
        }));
      hasCursor ||= selection !== undefined && !docChanged;
      let isNew = docChanged || selection !== undefined;
      for (const effect of effects)
        if (effect.is(setFindings)) {
          findings = effect.value;
          isNew = true;
        }
      if (!isNew) return shown;
      const decorations = hasCursor ? decorate(state, findings, actions) : Decoration.none;
      return { findings, hasCursor, decorations };
    },
    provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
  });
}

function decorate(
  { doc, selection }: EditorState,
  findings: readonly LocatedFinding[],
  actions: FindingActions,
): DecorationSet {
  const { head } = selection.main;
  const line = doc.lineAt(head);
  const isHere = ({ start, end }: LocatedFinding): boolean => start <= head && head <= end;
  const startsHere = ({ start }: LocatedFinding): boolean => line.from <= start && start <= line.to;
  // A long line has many findings, so that only those at the cursor count.
  const found =
    findings.find((finding) => isHere(finding) && startsHere(finding)) ??
    (line.length < 400 ? findings.find(startsHere) : undefined);
  if (found === undefined) return Decoration.none;
  const widget = new FindingWidget(found, actions);
  return Decoration.set(Decoration.widget({ widget, block: true, side: 1 }).range(line.to));
}

class FindingWidget extends WidgetType {
  readonly #finding: LocatedFinding;
  readonly #actions: FindingActions;

  constructor(finding: LocatedFinding, actions: FindingActions) {
    super();
    this.#finding = finding;
    this.#actions = actions;
  }

  override eq(other: FindingWidget): boolean {
    const [own, its] = [this.#finding, other.#finding];
    return own.code === its.code && own.message === its.message && own.index === its.index;
  }

  override toDOM(): HTMLElement {
    const { severity, message, code, fix, canIgnore } = this.#finding;
    const box = document.createElement("div");
    box.className = `finding ${severity}`;
    const line = document.createElement("p");
    line.append(severityMark(severity), " ", ...withCode(message));
    const row = document.createElement("div");
    row.className = "fixes";
    if (fix !== undefined) {
      const fixButton = button("Fix", "main", () => this.#actions.onFix(this.#finding));
      row.append(fixButton);
      void this.#actions.titleOfFix(this.#finding).then((title) => {
        if (title === undefined) fixButton.remove();
        else fixButton.textContent = title;
      });
    }
    if (canIgnore)
      row.append(button("Ignore here", "", () => this.#actions.onIgnore(this.#finding)));
    const page = document.createElement("a");
    page.href = `docs/rules/${code}.html`;
    page.target = "_blank";
    page.textContent = code;
    row.append(page);
    box.append(line, row);
    const below = document.createElement("div");
    below.className = "finding-below";
    below.append(box);
    return below;
  }

  /** The buttons get their clicks, not the editor. */
  override ignoreEvent(): boolean {
    return true;
  }
}

function button(label: string, name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = name;
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
