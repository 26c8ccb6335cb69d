import type { Form } from "./form.ts";

/** Creates the forms that prevent a mention at their place: phrases in any case, and names, whose capitals count. */
export function lookalikeForms(text: string): Form[] {
  const [phrases, names] = JSON.parse(text) as readonly [readonly string[], readonly string[]];
  return [
    ...phrases.map((words): Form => ({ words, letters: "any", plural: true })),
    ...names.map((words): Form => ({ words, letters: "capitals" })),
  ];
}
