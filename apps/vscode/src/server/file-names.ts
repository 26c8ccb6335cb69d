/** Names a text of an editor by a path: `vscode-vfs://github/a/b.md` is `/vscode-vfs/github/a/b.md`. */
export function uriToPath(uri: string): string {
  const [, scheme, authority = "", path] = /^([\w+.-]+):(?:\/\/([^/]*))?(\/.*)$/.exec(uri) ?? [];
  if (path === undefined) return `/${uri.replace(":", "/")}`;
  return `/${scheme}/${authority === "" ? "-" : authority}${decodeURIComponent(path)}`;
}

/** The reverse of `uriToPath`. */
export function pathToUri(path: string): string {
  const [, scheme, authority, ...segments] = path.split("/");
  return `${scheme}://${authority === "-" ? "" : authority}/${encodePath(segments.join("/"))}`;
}

/** Whether a folder is the root of the files of a scheme. */
export function isTop(folder: string): boolean {
  return folder.split("/").length <= 3;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Joins a folder with a path that starts with a dot: `../base.json`. */
export function joined(folder: string, path: string): string {
  return fileUriToPath(new URL(encodePath(path), `${pathToFileUri(folder)}/`).href);
}

/** Writes a path as a `file:` URI. A sign such as # would end the path. */
export function pathToFileUri(path: string): string {
  return `file://${encodePath(path)}`;
}

/** The reverse of `pathToFileUri`. */
export function fileUriToPath(uri: string): string {
  return decodeURIComponent(new URL(uri).pathname);
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
