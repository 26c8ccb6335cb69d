import type { Project } from "./entries.ts";
import { projectsText } from "../generated/vocabulary-projects.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

const allProjects = /* @__PURE__ */ readOnce<readonly Project[]>(projectsText);

/** Returns the project with this id; undefined if the vocabulary has none. */
export const projectById = /* @__PURE__ */ indexById(allProjects);

/** Every mine, deposit and plant of the vocabulary. */
export const projects = /* @__PURE__ */ allProjects();
