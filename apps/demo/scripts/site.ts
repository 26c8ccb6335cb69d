import { dirname, join, relative } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { fromSource } from "../../../scripts/from-source.mjs";
import { readSiteAddress, sitemap, withAddress } from "./content/site-address.ts";
import { smallerFonts } from "./smaller-fonts.ts";
import type { siteContent as readContent, SiteContent } from "./content/site-content.ts";

const root = join(import.meta.dirname, "..");

/**
 * The Content Security Policy of every page: only files of the site, and the style of the briefs that the build renders. The
 * Trusted Types policies are those of the playground's worker and of Lit.
 */
const contentPolicy = (styleHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' '${styleHash}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types mineral-brief-worker lit-html",
  ].join("; ");

/** The pages that are files of this package. */
const ownPages = ["index.html", "gallery.html", "playground.html"];

/**
 * Adds the generated pages for briefs and docs, and the files that they link to.
 *
 * If the environment variable `SITE_ADDRESS` is set, also adds what needs the address of the site: a sitemap, and
 * canonical addresses and cards in the pages.
 */
export function site(): Plugin[] {
  const build: SiteBuild = { content: undefined };
  const address = readSiteAddress(process.env["SITE_ADDRESS"]);
  return [
    contentPlugin(build, address),
    briefsPlugin(build),
    policyPlugin(build),
    smallerFonts(join(root, "src/styles/fonts.css")),
    ...(address === undefined ? [] : [addressPlugin(address)]),
  ];
}

interface SiteBuild {
  /** Undefined in a server, which generates the content for each request. */
  content: SiteContent | undefined;
}

/** Adds the generated pages and files, and replaces the placeholders of all pages. */
function contentPlugin(build: SiteBuild, address: URL | undefined): Plugin {
  return {
    name: "site-content",
    async config(_, { command, isPreview }) {
      if (command !== "build" || isPreview === true) return;
      build.content = await loadOnce();
      const names = [...ownPages, ...build.content.pages.keys()];
      const input = Object.fromEntries(
        names.map((name) => [name.replace(/\.html$/, ""), join(root, name)]),
      );
      return { build: { rolldownOptions: { input } } };
    },
    resolveId(id) {
      return build.content?.pages.has(relative(root, id)) === true ? id : undefined;
    },
    load(id) {
      return build.content?.pages.get(relative(root, id));
    },
    generateBundle() {
      const { pages, files } = build.content!;
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      if (address === undefined) return;
      const source = sitemap([...ownPages, ...pages.keys()], address);
      this.emitFile({ type: "asset", fileName: "sitemap.xml", source });
    },
    configureServer: serveContent,
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path, server }) {
        const { fill } = build.content ?? (await loadFrom(server!));
        return fill(html, path.replace(/^\//, ""));
      },
    },
  };
}

/** Inserts the rendered briefs after Vite has processed a page, which would change their markup. */
function briefsPlugin(build: SiteBuild): Plugin {
  return {
    name: "site-briefs",
    transformIndexHtml: {
      order: "post",
      async handler(html, { server }) {
        const { rendered } = build.content ?? (await loadFrom(server!));
        return html.replace(/<!--brief ([\w-]+)-->/g, (_, name: string) => rendered.get(name)!);
      },
    },
  };
}

/** Adds the policy of a page, and preloads the fonts of its first lines. */
function policyPlugin(build: SiteBuild): Plugin {
  return {
    name: "site-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { path, bundle = {} }) => [
        {
          tag: "meta",
          attrs: {
            "http-equiv": "Content-Security-Policy",
            content: contentPolicy(build.content!.styleHash),
          },
          injectTo: "head-prepend",
        },
        ...firstFonts(html).map((font) => ({
          tag: "link",
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            crossorigin: "",
            href: `${relative(dirname(path), "/") || "."}/${Object.keys(bundle).find((name) => name.includes(font))}`,
          },
          injectTo: "head" as const,
        })),
      ],
    },
  };
}

/** Adds what needs the address of the site to its pages. */
function addressPlugin(address: URL): Plugin {
  return {
    name: "site-address",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { path }) => withAddress(html, path.replace(/^\//, ""), address),
    },
  };
}

/** The fonts of the first lines of a page, which it preloads. */
function firstFonts(html: string): string[] {
  const sans = "ibm-plex-sans-latin-wdth";
  if (!html.includes('data-page="brief"')) return [sans];
  if (html.includes('<ul role="list" lang="ar"'))
    return [sans, "ibm-plex-sans-arabic-arabic-400", "ibm-plex-sans-arabic-arabic-600"];
  const serif = "source-serif-4-latin-wght";
  return html.includes('<ul role="list" lang="ru"')
    ? [sans, serif, "source-serif-4-cyrillic-wght", "ibm-plex-sans-cyrillic-wght"]
    : [sans, serif];
}

type ContentModule = { readonly siteContent: typeof readContent };

async function loadFrom(server: ViteDevServer): Promise<SiteContent> {
  const module = await server.ssrLoadModule("/scripts/content/site-content.ts");
  return (module as ContentModule).siteContent({ needsPackages: false });
}

/** Loads the content module with Vite, so that it uses the source code of the packages. */
async function loadOnce(): Promise<SiteContent> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "warn",
    appType: "custom",
    ssr: { resolve: { conditions: fromSource.server } },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule("/scripts/content/site-content.ts");
    return (module as ContentModule).siteContent({ needsPackages: true });
  } finally {
    await server.close();
  }
}

/** Serves the generated pages and files. Generates them again for each request. */
function serveContent(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    const name = decodeURI(new URL(request.url ?? "/", "http://site").pathname.slice(1));
    if (!/^(?:docs|gallery|samples|schema|search|widget)\//.test(name)) return next();
    try {
      const { pages, files } = await loadFrom(server);
      const page = pages.get(name);
      if (page !== undefined) {
        response.setHeader("Content-Type", "text/html");
        response.end(await server.transformIndexHtml(`/${name}`, page));
        return;
      }
      const file = files.get(name);
      if (file === undefined) return next();
      response.setHeader("Content-Type", mediaTypes[name.split(".").at(-1)!] ?? "text/plain");
      response.end(file);
    } catch (error) {
      next(error);
    }
  });
}

const mediaTypes: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
};
