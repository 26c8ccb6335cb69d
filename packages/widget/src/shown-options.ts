import type { PlainLabels } from "@mineral-brief/schema/labels";
import type { HrefOf, NameOf, PublishedSharesOf, timesIn } from "@mineral-brief/schema/reading";
import { coerceFunction, type OnError } from "./coerce/coerce-function.ts";
import { coerceText } from "./coerce/coerce-text.ts";
import type { ShownOptions } from "./complete-labels.ts";
import { pageNameOf } from "./page-names.ts";
import { parseShow } from "./parse-show.ts";

/** The properties of an element that the view of a rich brief depends on. */
interface ShownProperties {
  readonly locale?: unknown;
  readonly timeZone?: unknown;
  readonly show?: unknown;
  readonly nameOf?: NameOf | null | undefined;
  readonly hrefOf?: HrefOf | null | undefined;
}

/** What differs between a page and a server. */
interface Surroundings {
  /** Exports of other files. Undefined if they are not needed, or could not be loaded. */
  readonly timesIn?: typeof timesIn | undefined;
  readonly bareSharesOf?: PublishedSharesOf | undefined;
  /** Names the terms that the brief's own `nameOf` does not name. `pageNameOf` if undefined. */
  readonly namesOf?: NameOf | undefined;
  /** As in `coerceFunction`. */
  readonly onError?: OnError | undefined;
}

/** Returns the options of the view of a rich brief, from any values of the properties. */
export function shownOptions(
  properties: ShownProperties,
  labelsFor: (language: string) => PlainLabels,
  { timesIn, bareSharesOf, namesOf = pageNameOf, onError }: Surroundings,
): ShownOptions {
  const timeZone = coerceText(properties.timeZone);
  const nameOf = coerceFunction(properties.nameOf, onError);
  return {
    labelsFor,
    locale: coerceText(properties.locale),
    convertTime: timeZone === undefined ? undefined : timesIn?.(timeZone),
    nameOf: (id, language) => nameOf?.(id, language) ?? namesOf(id, language),
    hrefOf: coerceFunction(properties.hrefOf, onError),
    publishedSharesOf: bareSharesOf,
    show: parseShow(coerceText(properties.show)),
  };
}
