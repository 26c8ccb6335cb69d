export function fileURLToPath(url: string): string {
  return decodeURI(new URL(url).pathname);
}

export function pathToFileURL(path: string): URL {
  return new URL(`file://${encodeURI(path)}`);
}
