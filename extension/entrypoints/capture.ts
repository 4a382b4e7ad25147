/** Built into `capture.js`: put into a page that has no script of ours when the seller presses *Use this page*. */

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { captureText } from "../portals/capture";

export default defineUnlistedScript(() => captureText(document, location.href));
