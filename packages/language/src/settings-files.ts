const named = (ending: string): string => `mineral-brief.config${ending}`;

/** The names of config files. A folder may use a key of package.json instead. */
export const configNames: readonly string[] = [".json", ".js", ".mjs", ".cjs"].map(named);

/** The endings that configs of other programs have. A config with one cannot be read. */
export const unreadableEndings: readonly string[] = [
  ".yaml",
  ".yml",
  ".toml",
  ".ts",
  ".mts",
  ".cts",
  ".jsonc",
  ".json5",
];

/** The names of files that are meant as a config and cannot be read. To ignore one would hide its settings. */
export const unreadableConfigNames: readonly string[] = unreadableEndings.map(named);

/** The name of ignore files. They have the syntax of `.gitignore`. */
export const ignoreFileName = ".mineral-brief-ignore";

/** The files of a folder that the settings of its briefs depend on. */
export const settingsFiles: readonly string[] = [
  ...configNames,
  ...unreadableConfigNames,
  "package.json",
  ignoreFileName,
];
