import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// `npx vite tests/extension/panel/harness` shows the panel in any state: ?scene=server-down&lang=zh
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { alias: { "wxt/browser": fileURLToPath(new URL("./browser.ts", import.meta.url)) } },
  build: { target: "es2022" },
  server: { fs: { allow: [fileURLToPath(new URL("../../../..", import.meta.url))] } },
});
