/**
 * The variables that AI agents set for the commands they run: those of std-env, without its patterns for PATH, EDITOR and
 * TERM_PROGRAM.
 *
 * See https://github.com/unjs/std-env/blob/main/src/agents.ts. A test compares both.
 */
export const agentVariables = [
  "AI_AGENT",
  "AUGMENT_AGENT",
  "CLAUDECODE",
  "CLAUDE_CODE",
  "CODEX_SANDBOX",
  "CODEX_THREAD_ID",
  "COPILOT_AGENT",
  "COPILOT_CLI",
  "CURSOR_AGENT",
  "GEMINI_CLI",
  "GOOSE_PROVIDER",
  "JUNIE_DATA",
  "JUNIE_SHIM_PATH",
  "OPENCODE",
  "REPL_ID",
] as const;

/** Whether an AI agent runs the process, according to its environment. An empty variable counts as not set. */
export function isAgent(env: NodeJS.ProcessEnv): boolean {
  return agentVariables.some((name) => env[name]);
}
