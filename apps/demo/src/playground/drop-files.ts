/** A file that a reader has chosen or dropped, with its path below the folder that it was in. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Takes what is dropped on an element. It shows where that would go while it is above it. */
export function takeDroppedFiles(
  element: HTMLElement,
  onDrop: (dropped: Promise<readonly NamedFile[]>) => void,
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
      if (!hasFiles(event)) return;
      event.preventDefault();
      // The editor would insert the contents of a file at the cursor.
      event.stopPropagation();
      onDrop(listFiles(event.dataTransfer!));
    },
    { capture: true },
  );
}

/** Names the files that a reader has chosen with an input. */
export function chosenFiles({ files }: HTMLInputElement): NamedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.name, file }));
}

/** More files are hardly the sources of a brief: somebody dropped the wrong folder. */
const maximumFiles = 500;

/** Lists the dropped files, also those in folders. What was dropped is only known during the event, so that it begins there. */
async function listFiles({ items, files }: DataTransfer): Promise<NamedFile[]> {
  const plain = [...files];
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory === true))
    return plain.map((file) => ({ name: file.name, file }));
  const found: NamedFile[] = [];
  for (const entry of entries) if (entry !== null) await addFiles(entry, found);
  return found;
}

async function addFiles(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (found.length >= maximumFiles) return;
  if (!entry.isDirectory) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    // As on the command line: neither hidden files nor what a browser saves with a page.
    for (const child of some)
      if (!child.name.startsWith(".") && !(child.isDirectory && child.name.endsWith("_files")))
        await addFiles(child, found);
  }
}
