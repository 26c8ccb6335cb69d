import { RangeSetBuilder, StateEffect, StateField, type EditorState } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import type { TextPart } from "../worker-methods.ts";

/** Shows what the parts of the text were taken as. */
export const setParts = StateEffect.define<readonly TextPart[]>();

/** Colours the parts of a pasted text by what they were taken as. Edits move the colours until the next check. */
export const textParts = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setParts)) next = decorate(transaction.state, effect.value);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate({ doc }: EditorState, parts: readonly TextPart[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let at = 0;
  for (const { start, end, kind } of parts) {
    if (start < at || end > doc.length || start >= end) continue;
    builder.add(start, end, markOf(kind));
    at = end;
  }
  return builder.finish();
}

const marks = new Map<string, Decoration>();

function markOf(kind: TextPart["kind"]): Decoration {
  let mark = marks.get(kind);
  if (mark === undefined) {
    mark = Decoration.mark({ class: `part-${kind}` });
    marks.set(kind, mark);
  }
  return mark;
}
