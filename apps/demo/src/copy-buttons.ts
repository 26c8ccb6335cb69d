/** Adds a copy button to every code block inside `root`. If the block shows a terminal, it copies only the commands. */
export function copyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll(".code")) {
    if (block.querySelector("button") !== null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", () => {
      void copy(copiedText(block), button);
    });
    (block.querySelector(":scope > .bar") ?? block).append(button);
  }
}

function copiedText(block: Element): string {
  const commands = [...block.querySelectorAll("[data-command]")];
  return commands.length === 0
    ? block.querySelector("code")!.textContent
    : commands.map((command) => command.textContent).join("\n");
}

/** What a button was called before it showed a result, and the timer after which it is again. */
const shown = new WeakMap<HTMLElement, { label: string; timer: ReturnType<typeof setTimeout> }>();

/** Copies a text and shows on the button, or on its label, whether it worked. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  let result = "Copied";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    result = "Not allowed";
  }
  // A second click comes while the button still shows the result of the first.
  const earlier = shown.get(button);
  clearTimeout(earlier?.timer);
  const label = earlier?.label ?? button.textContent;
  button.textContent = result;
  const timer = setTimeout(() => {
    button.textContent = label;
    shown.delete(button);
  }, 2000);
  shown.set(button, { label, timer });
}
