/** Gives the relative path from a page to the site's root: `../` for `gallery/congo-cobalt.html`, `./` for `index.html`. */
export function rootOf(name: string): string {
  return "../".repeat(name.split("/").length - 1) || "./";
}
