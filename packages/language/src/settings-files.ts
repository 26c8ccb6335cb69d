/** The names of config files. A folder may use a key of package.json instead. */
export const configNames: readonly string[] = ["json", "js", "mjs", "cjs"].map(
  (ending) => `mineral-brief.config.${ending}`,
);

/** The name of ignore files. They have the syntax of `.gitignore`. */
export const ignoreFileName = ".mineral-brief-ignore";

/** The files of a folder that the settings of its briefs depend on. */
export const settingsFiles: readonly string[] = [...configNames, "package.json", ignoreFileName];
