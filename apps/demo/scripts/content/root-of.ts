/** The way from a page up to the site's root, to put before a name: `../` for `gallery/congo-cobalt.html`. */
export function rootOf(name: string): string {
  return "../".repeat(name.split("/").length - 1) || "./";
}
