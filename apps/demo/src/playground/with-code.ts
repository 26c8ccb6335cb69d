/** Splits a text at its backticks: what is between two of them becomes a code element. */
export function withCode(text: string): (string | HTMLElement)[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (!part.startsWith("`")) return part;
      const code = document.createElement("code");
      code.textContent = part.slice(1, -1);
      return code;
    });
}
