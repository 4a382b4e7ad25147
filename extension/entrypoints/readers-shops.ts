/** Built into `readers-shops.js`: runs before the content script, and in the companion's browser. */

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { register } from "../portals/registry";

export default defineUnlistedScript(() => register([]));
