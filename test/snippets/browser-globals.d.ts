// The names that snippets for web pages use without an import.
declare const nonce: string;
declare const names: Record<string, Record<string, string>>;
declare const response: { end(text: string): void };
declare function log(value: unknown): void;
declare function page(brief: string): string;
declare function readFile(path: string, encoding: string): Promise<string>;
declare function report(message: string, issues: unknown): void;
declare const router: { navigate(address: string): void };
declare const token: string;
declare const html: typeof import("lit").html;

/** Not installed here: `test:release` builds the framework hosts. */
declare module "@vitejs/plugin-vue" {
  export default function vue(options: object): object;
}
