import type { ConvertTime } from "../format-in-zone.ts";
import type { Labels } from "../labels/labels.ts";
import type { PartName } from "../part-names.ts";
import type { PublishedSharesOf } from "./stated-stages.ts";
import type { HrefOf, NameOf } from "./term-names.ts";

/** The options of the views. */
export interface ViewOptions {
  /** Returns the labels in a language (a BCP 47 tag). If undefined, those of all languages are used. */
  readonly labelsFor?: ((language: string) => Labels) | undefined;
  /** The language of labels, dates, numbers and names; that of the article if undefined or rejected by `Intl`. */
  readonly locale?: string | undefined;
  /**
   * Converts times to a time zone, for example `timesIn("Europe/Paris")`. If it is undefined, times are shown as stated; so
   * is a time without an offset in an article without a `timeZone`.
   */
  readonly convertTime?: ConvertTime | undefined;
  /**
   * Names terms that the article does not name. If undefined, the vocabulary does, in English and simplified Chinese. For a
   * term without a name, `Intl` names the countries, and others are shown by id.
   */
  readonly nameOf?: NameOf | undefined;
  /**
   * Returns the addresses of terms in lists, which replace those in the article. Only a relative, `http:` or `https:` address
   * becomes a link.
   */
  readonly hrefOf?: HrefOf | undefined;
  /**
   * Returns the shares that others publish, such as `bareSharesOf` of the vocabulary. They are shown if `show` has
   * `context`, for the minerals and stages of the sentences.
   */
  readonly publishedSharesOf?: PublishedSharesOf | undefined;
  /** The parts to show; all but `context` and `stages` if undefined. Without `kind` and `attribution`, a claim looks like a fact. */
  readonly show?: ReadonlySet<PartName> | undefined;
}

/**
 * The options of the views in `./internal`, which load no labels and no vocabulary, so that a bundle can be small: without
 * `nameOf`, terms have no name of the vocabulary.
 */
export interface SmallViewOptions extends ViewOptions {
  readonly labelsFor: (language: string) => Labels;
}
