/** What users can set in their editor. Rules are set in the config of the project alone, so that the editor and CI agree. */
export interface EditorSettings {
  /** When a text is checked. Default: `onType`. */
  readonly run: "onType" | "onSave";
  /** Whether to check only open briefs, or all briefs of the workspace. Default: `open`. */
  readonly diagnostics: "open" | "workspace";
  /** Whether to show counts above each article. Default: true. */
  readonly codeLens: boolean;
}

const defaults: EditorSettings = { run: "onType", diagnostics: "open", codeLens: true };

/** Reads settings of any shape. A missing or invalid one has its default. */
export function readSettings(value: unknown): EditorSettings {
  const { run, diagnostics, codeLens } = (
    typeof value === "object" && value !== null ? value : {}
  ) as Record<string, unknown>;
  return {
    run: run === "onSave" ? run : defaults.run,
    diagnostics: diagnostics === "workspace" ? diagnostics : defaults.diagnostics,
    codeLens: typeof codeLens === "boolean" ? codeLens : defaults.codeLens,
  };
}
