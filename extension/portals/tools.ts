/** What is seldom done on a page: writing it out, and pointing at what no reader found. */

import { parsedPage } from "./frames";
import { describe } from "./pointing/describe";
import { startPicking } from "./pointing/pick";
import { applyOverrides } from "./pointing/resolve";
import type { Tools } from "./registry";
import { takeSnapshot } from "./snapshot";

export const TOOLS: Tools = {
  snapshot: (doc, url) => takeSnapshot(doc, url),
  stored: parsedPage,
  pointed: applyOverrides,
  describe,
  startPicking,
};
