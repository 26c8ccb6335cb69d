import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { CompletedTerm, TermExplanation } from "../worker-methods.ts";
import { explanation } from "./explanation.ts";

/** Answers questions about the text. */
export interface Assistant {
  readonly complete: (text: string, offset: number) => Promise<readonly CompletedTerm[]>;
  /** Undefined if there is nothing to explain, or if the text has changed since it was checked. */
  readonly explain: (offset: number) => Promise<TermExplanation | undefined>;
}

/** Explains the word under the pointer, and with F1 the one at the cursor. */
export function explanations({ explain }: Assistant): Extension {
  const tooltipAt = async (offset: number): Promise<Tooltip | null> => {
    const found = await explain(offset);
    if (found === undefined) return null;
    return tooltipOf(found.start, found.end, found.markdown);
  };
  return [
    hoverTooltip((_, offset) => tooltipAt(offset)),
    askedTooltip,
    keymap.of([
      {
        key: "F1",
        run(view) {
          const { state } = view;
          const { head } = state.selection.main;
          void tooltipAt(head).then((found) => {
            const shown = found ?? tooltipOf(head, head, "There is nothing to explain here.");
            if (view.state === state) view.dispatch({ effects: ask.of(shown) });
          });
          return true;
        },
      },
      {
        key: "Escape",
        run(view) {
          if (view.state.field(askedTooltip) === null) return false;
          view.dispatch({ effects: ask.of(null) });
          return true;
        },
      },
    ]),
  ];
}

const ask = StateEffect.define<Tooltip | null>();

/** The explanation that the reader opened with a key. It goes when the cursor moves. */
const askedTooltip = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(ask)) return effect.value;
    return docChanged || selection !== undefined ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

function tooltipOf(pos: number, end: number, markdown: string): Tooltip {
  const create = () => {
    const dom = explanation(markdown);
    dom.role = "status";
    return { dom };
  };
  return { pos, end, create };
}
