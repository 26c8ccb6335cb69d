import { minerals } from "../minerals.ts";
import { places } from "../places.ts";
import { chineseLookalikes } from "./chinese-lookalikes.ts";
import type { Form } from "./form.ts";

/** What a Chinese text may hold: names and aliases, and what only looks like them. */
export function chineseForms(): Form[] {
  const kinds = [
    ["mineral", minerals],
    ["place", places],
  ] as const;
  return [
    ...kinds.flatMap(([kind, list]) =>
      list.flatMap(({ id, names, aliases }) =>
        [names.zh, ...aliases.zh].map((words): Form => ({
          words,
          means: { id, kind },
          letters: "exact",
        })),
      ),
    ),
    ...chineseLookalikes.map((words): Form => ({ words, letters: "exact" })),
  ];
}
