import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
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

/** Completing while typing sends the text at each key, which is too much for longer ones. In UTF-16 code units. */
const maximumLength = 200_000;

/** Completes keys, terms and citations. */
export function completionSource({ complete }: Assistant) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { state, pos, explicit } = context;
    if (
      !explicit &&
      (state.doc.length > maximumLength || !context.matchBefore(/[\p{L}\p{N}[^:-]$/u))
    )
      return null;
    const terms = await complete(state.doc.toString(), pos);
    const [first] = terms;
    if (first === undefined) return null;
    // The worker has found them by their id and their names in any language.
    return {
      from: Math.min(first.start, pos),
      to: first.end,
      filter: false,
      options: terms.map((term) => optionOf(term, pos)),
    };
  };
}

/** `pos` is the cursor when the completions were requested. */
function optionOf(term: CompletedTerm, pos: number): Completion {
  const { label, detail, documentation, text, cursor, start, end, also } = term;
  return {
    label,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { info: () => explanation(documentation) }),
    apply(view) {
      // A list that is shown while the next one is requested does not know what was typed since.
      const typed = view.state.selection.main.head - pos;
      const insert = { from: start, to: end + typed, insert: text };
      const changes = [insert];
      if (also !== undefined) changes.push({ from: also.start, to: also.end, insert: also.text });
      const anchor = view.state.changes(changes).mapPos(insert.from, -1) + (cursor ?? text.length);
      view.dispatch({ changes, selection: { anchor }, userEvent: "input.complete" });
    },
  };
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
