/** Built into `readers-ebay.js`: runs before the content script, and in the companion's browser. */

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ebay } from "../portals/ebay/index";
import { register } from "../portals/registry";

export default defineUnlistedScript(() => register([ebay]));
