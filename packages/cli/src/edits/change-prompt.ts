import { isCancel, selectKey } from "@clack/prompts";
import type { Io, Terminal } from "../io.ts";
import { withKnownSize } from "../terminal-size.ts";
import { paintDiff } from "./paint-diff.ts";

type Answer = "y" | "n" | "a" | "q";

/** Shows changes at a terminal, one by one, and asks whether to make each. */
export class ChangePrompt {
  readonly #terminal: Terminal;
  readonly #io: Io;
  readonly #color: boolean;
  #answer: "all" | "none" | undefined;

  constructor(terminal: Terminal, { io, color }: { readonly io: Io; readonly color: boolean }) {
    this.#terminal = withKnownSize(terminal);
    this.#io = io;
    this.#color = color;
  }

  /** Whether the user wants no further changes, so that nothing is asked any more. */
  get isEnded(): boolean {
    return this.#answer === "none";
  }

  /** Shows a unified diff, and asks. After `all` or an end of the questions, returns that answer without asking. */
  async accepts(diff: string, question: string): Promise<boolean> {
    if (this.#answer !== undefined) return this.#answer === "all";
    this.#io.progress?.hide();
    this.#io.stderr(`\n${paintDiff(diff, { color: this.#color, isTerminal: true })}`);
    const answer = await selectKey<Answer>({
      ...this.#terminal,
      message: question,
      // Enter makes no change, and the line that stays on the screen then shows the first answer.
      options: [
        { value: "n", label: "no" },
        { value: "y", label: "yes" },
        { value: "a", label: "yes, and all others" },
        { value: "q", label: "no, and no others" },
      ],
    });
    if (isCancel(answer) || answer === "q") this.#answer = "none";
    else if (answer === "a") this.#answer = "all";
    return answer === "y" || answer === "a";
  }
}
