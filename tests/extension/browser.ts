/** The extension interface that tests run on: storage, messages and tabs kept in memory. */
export { fakeBrowser as browser } from "wxt/testing/fake-browser";
