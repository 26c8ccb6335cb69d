import type { Form } from "./form.ts";

/** Creates the forms that prevent a mention at their place. Their capitals count: "la plata" is not the city La Plata. */
export function lookalikeForms(text: string): Form[] {
  return (JSON.parse(text) as readonly string[]).map((words) => ({
    words,
    letters: "capitals",
    plural: true,
  }));
}
