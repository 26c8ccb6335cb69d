import { defaultClientConditions, defaultServerConditions } from "vite";

const source = "@mineral-brief/source";

/** The conditions with which Vite reads the packages from source, so that they need no build. */
export const fromSource = {
  client: [source, ...defaultClientConditions],
  server: [source, ...defaultServerConditions],
};
