import {
  autocompletion,
  completionKeymap,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { CompletedTerm } from "../worker-methods.ts";
import type { Assistant } from "./assistance.ts";
import { explanation } from "./explanation.ts";

export { startCompletion };

/** Completes keys, terms and citations. */
export function completion(assistant: Assistant): Extension {
  return [
    autocompletion({ override: [completionSource(assistant)], icons: false }),
    keymap.of(completionKeymap),
  ];
}

/** Completing while typing sends the text at each key, which is too much for longer ones. In UTF-16 code units. */
const maximumLength = 200_000;

function completionSource({ complete }: Assistant) {
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
