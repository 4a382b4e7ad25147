// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const OUTPUT = join(import.meta.dirname, "../../extension/.output");
const KILOBYTE = 1_000;
const built = ["chrome-mv3", "firefox-mv3"].filter((name) => existsSync(join(OUTPUT, name, "manifest.json")));

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
}

/** What `make build` leaves behind. Without a build there is nothing to say. */
describe.skipIf(built.length === 0).each(built)("the built extension, %s", (name) => {
  const folder = join(OUTPUT, name);
  const size = (file: string) => statSync(join(folder, file)).size / KILOBYTE;
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;

  it("has a content script below 60 kB", () => {
    expect(size("content-scripts/portal.js")).toBeLessThan(60);
  });

  it("loads into every page of a portal that one file alone, and no file of readers above 160 kB", () => {
    for (const { js, matches } of manifest.content_scripts) {
      expect(js).toEqual(["content-scripts/portal.js"]);
      expect(matches.every((match) => match.startsWith("https://"))).toBe(true);
    }
    for (const readers of ["amazon", "ebay", "shops"]) expect(size(`readers-${readers}.js`)).toBeLessThan(160);
  });

  it("asks for no more than it uses", () => {
    const wanted = [
      "activeTab",
      "contextMenus",
      "scripting",
      "storage",
      ...(name.startsWith("chrome") ? ["sidePanel"] : []),
    ];
    expect([...manifest.permissions].sort()).toEqual(wanted.sort());
    expect(manifest.host_permissions.filter((host) => !host.startsWith("https://"))).toEqual(["http://127.0.0.1/*"]);
    expect(manifest.host_permissions).not.toContain("https://*/*");
  });

  it("may run no foreign script, and may reach this computer in plain http", () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self'; object-src 'self'; connect-src 'self' http://127.0.0.1:*",
    );
  });

  it("holds no sources, no maps and no paths of the machine that built it", () => {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      expect(file.name).not.toMatch(/\.(tsx?|map|md)$/);
      if (!/\.(js|html|css|json)$/.test(file.name)) continue;
      const text = readFileSync(join(file.parentPath, file.name), "utf8");
      expect(text.includes(process.cwd()), `${file.name} names ${process.cwd()}`).toBe(false);
    }
  });
});
