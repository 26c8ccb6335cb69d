import { markup, type Markup } from "@mineral-brief/formats/markup";

/** Writes a heading of the second level with a link to itself. `kind` follows it in small letters. */
export function heading(id: string, text: string, kind?: string): Markup {
  return markup`<h2 id="${id}">${text}${kind && markup` <span class="kind">${kind}</span>`}<a class="anchor" href="#${id}" aria-label="Link to ${text}">#</a></h2>
`;
}

/** Writes a table that scrolls in its container. A column is its title, with `num` for numbers. */
export function table(
  label: string,
  columns: readonly (string | { readonly num: string })[],
  rows: readonly Markup[],
): Markup {
  const heads = columns.map((column) =>
    typeof column === "string"
      ? markup`<th scope="col">${column}</th>`
      : markup`<th scope="col" class="num">${column.num}</th>`,
  );
  return markup`<div class="tablewrap" tabindex="0" role="group" aria-label="${label}"><table><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table></div>
`;
}
