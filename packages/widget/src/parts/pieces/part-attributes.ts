/** Gives the attributes that make an element a part: `class` for the element's own styles, `part` for those of the page. */
export function partAttributes(name: string): { class: string; part: string } {
  return { class: name, part: name };
}
