/** Code of a project never runs in a worker. */
export function createRequire(): never {
  throw new Error("a worker runs no code of the project");
}
