import type { Article } from "../article.ts";
import { textOf } from "../reading/text-of.ts";
import { formTrie, matchForms } from "../vocabulary/mentions/form-trie.ts";
import type { Form } from "../vocabulary/mentions/form.ts";
import type { NamedThing } from "./named-thing.ts";
import { shortNames } from "./short-names.ts";

/** The organisations, places and minerals that an article declares. */
export type Declarations = Pick<Article, "organizations" | "places" | "minerals">;

interface DeclaredName {
  readonly name: string;
  readonly id: string;
  readonly kind: NamedThing["kind"];
}

/** Creates a function that finds the declared names in a text, in order: the longest at each place, without overlaps. */
export function declaredFinder(article: Declarations): (text: string) => NamedThing[] {
  const named = new Map(
    declaredNames(article).map((declared): [Form, DeclaredName] => [
      { words: declared.name, letters: "exact" },
      declared,
    ]),
  );
  const trie = formTrie(named.keys());
  return (text) =>
    matchForms(trie, text).map(({ form, start, end }) => {
      const { id, kind } = named.get(form)!;
      return { id, kind, start, end };
    });
}

function declaredNames({
  organizations = [],
  places = [],
  minerals = [],
}: Declarations): DeclaredName[] {
  const names: DeclaredName[] = organizations.flatMap(({ id, name }) =>
    shortNames(textOf(name)).map((short) => ({ name: short, id, kind: "organization" as const })),
  );
  for (const [kind, terms] of [
    ["place", places],
    ["mineral", minerals],
  ] as const)
    for (const term of terms)
      if (typeof term === "object" && term.name !== undefined)
        names.push({ name: textOf(term.name), id: term.id, kind });
  return names.filter(({ name }) => name.length > 1);
}
