import { defineConfig } from "wxt";
import { HOUSES, matchesOf } from "./extension/portals/hosts";

// Chrome falls back to its own default when `extension_pages` is absent. Firefox's default for MV3 upgrades plain
// http to https, which would make the companion on 127.0.0.1 unreachable, so the policy is written out for both.
const EXTENSION_PAGES_POLICY = "script-src 'self'; object-src 'self'; connect-src 'self' http://127.0.0.1:*";

/** The one content script. It asks for the readers of a portal when it recognises one of its pages. */
const CONTENT_SCRIPTS = HOUSES.map((house) => ({
  matches: matchesOf(house),
  js: ["content-scripts/portal.js"],
  run_at: "document_idle" as const,
  ...(house.frames ? { all_frames: true } : {}),
}));

const PORTAL_HOSTS = HOUSES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

export default defineConfig({
  srcDir: "extension",
  outDir: "extension/.output",
  publicDir: "extension/public",
  manifestVersion: 3,
  imports: false,
  // The sources are this repository; a store that asks for them is given a checkout.
  zip: { zipSources: false },
  vite: () => ({ esbuild: { jsx: "automatic", jsxImportSource: "preact" } }),
  hooks: {
    "build:manifestGenerated": (_wxt, manifest) => {
      manifest.content_scripts = CONTENT_SCRIPTS;
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    // `activeTab` and `scripting` are for *Use this page*: into a page that is none of the portals' only on a click.
    permissions: ["storage", "activeTab", "scripting", "contextMenus", ...(browser === "firefox" ? [] : ["sidePanel"])],
    // The companion on the seller's own machine, and the hosts of the content scripts once more: readers
    // are loaded into a page when it is one of theirs, the tools for pointing when the seller uses them, and an update
    // reaches the pages that are open.
    host_permissions: ["http://127.0.0.1/*", ...PORTAL_HOSTS],
    // Asked for by a button of the panel, should the seller want *Use this page* without the context menu.
    optional_host_permissions: ["https://*/*"],
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    action: { default_title: "__MSG_action_title__" },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sellerside@sellerside.app",
              strict_min_version: "128.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "116" }),
  }),
});
