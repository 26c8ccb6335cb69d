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

/** Copies a text and shows on the button, or on its label, whether it worked. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => (button.textContent = before), 2000);
}
