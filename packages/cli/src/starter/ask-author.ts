import { autocompleteMultiselect, isCancel, text } from "@clack/prompts";
import { minerals } from "@mineral-brief/schema/vocabulary";
import type { Terminal } from "../io.ts";
import { withKnownSize } from "../terminal-size.ts";
import { namesOf } from "./read-minerals.ts";

/** The answers of an author. A question whose answer is set is not asked. */
export interface AuthorAnswers {
  readonly headline?: string | undefined;
  /** The name of the work that the brief summarises. */
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly minerals?: readonly string[] | undefined;
}

/**
 * Asks an author for the missing answers. Each question can be skipped.
 *
 * `isKnownSource` returns whether the URL of a source is known, so that it is not asked. Returns undefined if
 * the author cancels.
 */
export async function askAuthor(
  known: AuthorAnswers,
  isKnownSource: (name: string) => boolean,
  terminal: Terminal,
): Promise<AuthorAnswers | undefined> {
  const { input, output } = withKnownSize(terminal);
  const askLine = async (
    message: string,
    placeholder: string,
    validate?: (value: string | undefined) => string | undefined,
  ): Promise<string | undefined> => {
    const options = { message, placeholder, input, output, ...(validate && { validate }) };
    const answer = await text(options);
    if (isCancel(answer)) throw new CancelledError();
    return answer?.trim() || undefined;
  };
  try {
    const headline =
      known.headline ??
      (await askLine("Headline", "what happened, in one line; press Enter to skip"));
    const source =
      known.source ??
      (await askLine("Source", "the publisher of the text that the brief summarises"));
    const asksUrl =
      known.source === undefined &&
      known.sourceUrl === undefined &&
      source !== undefined &&
      !isKnownSource(source);
    const sourceUrl = asksUrl
      ? await askLine("Source URL", "https://…", validateUrl)
      : known.sourceUrl;
    return {
      headline,
      source,
      sourceUrl,
      minerals: known.minerals ?? (await chooseMinerals({ input, output })),
    };
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    throw error;
  }
}

class CancelledError extends Error {}

function validateUrl(value = ""): string | undefined {
  return value.trim() === "" || /^https?:\/\/\S+$/.test(value.trim())
    ? undefined
    : "Enter a URL that starts with https://, or leave it empty.";
}

async function chooseMinerals(terminal: Terminal): Promise<readonly string[]> {
  const searched = new Map(
    minerals.map((mineral) => [mineral.id, namesOf(mineral).join("\n").toLowerCase()]),
  );
  const chosen = await autocompleteMultiselect({
    ...terminal,
    message: "Minerals",
    placeholder: "type to search, Tab to select, Enter to continue",
    options: minerals.map(({ id, names }) => ({ value: id, label: names.en, hint: names.zh })),
    filter: (search, { value }) => searched.get(value)!.includes(search.trim().toLowerCase()),
    maxItems: 8,
  });
  if (isCancel(chosen)) throw new CancelledError();
  return chosen;
}
