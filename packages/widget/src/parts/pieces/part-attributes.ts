/** The two attributes by which a part is styled: from inside as a class, from outside as a part. */
export function partAttributes(name: string): { class: string; part: string } {
  return { class: name, part: name };
}
