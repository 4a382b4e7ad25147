import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    // Outside a browser the extension's interface is played by an in-memory twin.
    alias: { "wxt/browser": fileURLToPath(new URL("./tests/extension/browser.ts", import.meta.url)) },
  },
  test: {
    include: ["tests/extension/**/*.test.{ts,tsx}"],
    environment: "happy-dom",
    restoreMocks: true,
  },
});
