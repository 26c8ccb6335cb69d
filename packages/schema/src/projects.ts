export type { Project } from "./vocabulary/entries.ts";
export { projects, projectById } from "./vocabulary/projects.ts";
