/** Takes files that are dropped on an element. It shows where they would go while they are above it. */
export function takeDroppedFiles(
  element: HTMLElement,
  onFiles: (files: readonly File[]) => void,
): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes("Files") === true;
  element.addEventListener(
    "dragover",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      element.dataset["dropping"] = "";
    },
    { capture: true },
  );
  element.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!element.contains(relatedTarget as Node | null)) delete element.dataset["dropping"];
  });
  element.addEventListener(
    "drop",
    (event) => {
      delete element.dataset["dropping"];
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      // The editor would insert the contents of a file at the cursor.
      event.stopPropagation();
      onFiles(files);
    },
    { capture: true },
  );
}
