import type { Article, CitationId, Group, Insight, Reference, Text } from "../article.ts";
import { allInsights } from "./all-insights.ts";
import { formatWhen, publicationDateOf } from "./dates.ts";
import { labelsFor, type Labels } from "./labels.ts";
import { referencesById } from "./references.ts";
import { directionOf, directionOfLanguage, languageOf, textOf } from "./text-of.ts";

/** Words and how to set them. `lang` and `dir` are undefined where they are those of the article. */
export interface TextView {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto" | undefined;
}

/** Words that may lead to another page; `href` is undefined where they don't. */
export interface LinkView extends TextView {
  readonly href: string | undefined;
}

export interface DateView extends TextView {
  /** The date as the article states it. */
  readonly datetime: string;
}

/** A citation that leads to one of the article's references. */
export interface CitationView {
  /** Unique in the article, and the target of the way back. */
  readonly id: string;
  readonly mark: string;
  /** The `id` of the reference's view. */
  readonly target: string;
  /** What a screen reader says for the mark. */
  readonly name: string;
}

export interface InsightView {
  readonly text: TextView;
  readonly kind: TextView | undefined;
  readonly citations: readonly CitationView[];
  /** Citations that no reference answers to: the marks to see, and the phrase to hear. */
  readonly passages: { readonly marks: string; readonly phrase: TextView } | undefined;
}

/** A way back from a reference to one of the places that cite it. */
export interface BackLinkView {
  /** The `id` of the citation's view. */
  readonly target: string;
  readonly mark: string;
  /** What a screen reader says for the mark. */
  readonly name: string;
}

export interface GroupView {
  /** "Group 2" where the article has none. */
  readonly title: TextView;
  readonly insights: readonly InsightView[];
}

export interface ReferenceView {
  /** The target of citations; undefined where an earlier reference has the same id. */
  readonly id: string | undefined;
  readonly mark: string;
  /** The title, or what best stands for it. */
  readonly title: LinkView | undefined;
  readonly authors: readonly LinkView[];
  readonly publisher: TextView | undefined;
  readonly date: DateView | undefined;
  readonly locator: TextView | undefined;
  readonly quote: TextView | undefined;
  /** In reading order. */
  readonly citedBy: readonly BackLinkView[];
}

/** An article as strings and flags ready to show. */
export interface ArticleView {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly labels: Readonly<
    Record<"coreInsights" | "references" | "expandAll" | "collapseAll" | "empty", TextView>
  >;
  readonly topics: readonly TextView[];
  readonly headline: TextView;
  readonly source: LinkView | undefined;
  readonly date: DateView | undefined;
  readonly authors: readonly LinkView[];
  readonly coreInsights: readonly InsightView[];
  /** Without those that hold no insight. */
  readonly groups: readonly GroupView[];
  readonly references: readonly ReferenceView[];
  /** True where the article has no insight at all. */
  readonly isEmpty: boolean;
}

/**
 * Makes of an article what its readers see, for every way of showing it.
 *
 * Labels and dates are in `locale`; undefined, or a tag that `Intl` refuses, means the article's language.
 * Only `http:` and `https:` addresses become links.
 */
export function articleView(article: Article, locale?: string): ArticleView {
  const view = new Viewer(article, locale);
  const groups = article.groups ?? [];
  // Citations are numbered as they are read, so insights come before references.
  const coreInsights = (article.coreInsights ?? []).map((insight) => view.insight(insight));
  const groupViews = groups
    .map((group, index) => view.group(group, index))
    .filter((group) => group.insights.length > 0);
  return {
    lang: article.language,
    dir: directionOfLanguage(article.language),
    labels: {
      coreInsights: view.label(view.labels.coreInsights),
      references: view.label(view.labels.references),
      expandAll: view.label(view.labels.expandAll),
      collapseAll: view.label(view.labels.collapseAll),
      empty: view.label(view.labels.empty),
    },
    topics: (article.topics ?? []).map((topic) => view.text(topic)),
    headline: view.text(article.headline),
    source: article.source && view.link(article.source.name, article.source.url),
    date: view.date(publicationDateOf(article)),
    authors: (article.authors ?? []).map((author) => view.link(author.name, author.url)),
    coreInsights,
    groups: groupViews,
    references: (article.references ?? []).map((reference) => view.reference(reference)),
    isEmpty: allInsights(article).length === 0,
  };
}

class Viewer {
  readonly labels: Labels;
  readonly #article: Article;
  readonly #locale: string;
  readonly #referencesById: Map<CitationId, Reference>;
  /** By the reference that they lead to, the ids of citations. */
  readonly #citedBy = new Map<Reference, string[]>();
  #citations = 0;

  constructor(article: Article, locale: string | undefined) {
    this.#article = article;
    this.#locale = canonicalLocale(locale) ?? canonicalLocale(article.language) ?? "en";
    this.labels = labelsFor(this.#locale);
    this.#referencesById = referencesById(article);
  }

  text(text: Text): TextView {
    return this.#inLanguage(
      textOf(text),
      languageOf(text, this.#article),
      directionOf(text, this.#article),
    );
  }

  label(words: string): TextView {
    return this.#inLanguage(words, this.labels.language, directionOfLanguage(this.labels.language));
  }

  link(text: Text, url: string | undefined): LinkView {
    return { ...this.text(text), href: checkedUrl(url) };
  }

  date(when: string | undefined): DateView | undefined {
    if (when === undefined) return undefined;
    return {
      ...this.#inLanguage(
        formatWhen(when, this.#locale),
        this.#locale,
        directionOfLanguage(this.#locale),
      ),
      datetime: when,
    };
  }

  insight(insight: Insight): InsightView {
    const citations: CitationView[] = [];
    const passages: string[] = [];
    for (const id of insight.citations ?? []) {
      const reference = this.#referencesById.get(id);
      if (reference === undefined) passages.push(String(id));
      else citations.push(this.#citation(reference));
    }
    return {
      text: this.text(insight.text),
      kind: insight.kind === undefined ? undefined : this.#kind(insight.kind),
      citations,
      passages:
        passages.length === 0
          ? undefined
          : {
              marks: passages.map((id) => `[${id}]`).join(""),
              phrase: this.label(this.labels.sourcePassages(passages)),
            },
    };
  }

  group(group: Group, index: number): GroupView {
    return {
      title:
        group.title === undefined
          ? this.label(this.labels.group(index + 1))
          : this.text(group.title),
      insights: group.insights.map((insight) => this.insight(insight)),
    };
  }

  reference(reference: Reference): ReferenceView {
    const { id, title, publisher, url, datePublished, language, locator, quote } = reference;
    // A work speaks its own language in title and quote, unless they say otherwise.
    const own = (text: Text): Text =>
      typeof text === "string" && language !== undefined ? { value: text, lang: language } : text;
    const heading = title === undefined ? (publisher ?? url) : own(title);
    return {
      id: this.#referencesById.get(id) === reference ? `reference-${id}` : undefined,
      mark: String(id),
      title: heading === undefined ? undefined : this.link(heading, url),
      authors: (reference.authors ?? []).map((author) => this.link(author.name, author.url)),
      publisher: publisher === undefined || title === undefined ? undefined : this.text(publisher),
      date: this.date(datePublished),
      locator: locator === undefined ? undefined : this.text(locator),
      quote: quote === undefined ? undefined : this.text(own(quote)),
      citedBy: (this.#citedBy.get(reference) ?? []).map((target, place, { length }) => ({
        target,
        mark: length === 1 ? "↑" : `↑${place + 1}`,
        name: this.labels.backToCitation(place + 1),
      })),
    };
  }

  #citation(reference: Reference): CitationView {
    const { publisher } = reference;
    const mark = String(reference.id);
    const id = `citation-${++this.#citations}`;
    this.#citedBy.set(reference, [...(this.#citedBy.get(reference) ?? []), id]);
    return {
      id,
      mark: `[${mark}]`,
      target: `reference-${mark}`,
      name: this.labels.reference(mark, publisher && textOf(publisher)),
    };
  }

  #kind(kind: string): TextView {
    const { insightKinds } = this.labels;
    return Object.hasOwn(insightKinds, kind) ? this.label(insightKinds[kind]!) : this.text(kind);
  }

  #inLanguage(text: string, lang: string, dir: "ltr" | "rtl" | "auto"): TextView {
    const { language } = this.#article;
    return {
      text,
      lang: lang === language ? undefined : lang,
      dir: dir === directionOfLanguage(language) ? undefined : dir,
    };
  }
}

function canonicalLocale(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function checkedUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
