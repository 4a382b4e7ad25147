/** Built into `page-tools.js`: runs after the readers, where a page is stored or the seller points at something. */

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { provide } from "../portals/registry";
import { TOOLS } from "../portals/tools";

export default defineUnlistedScript(() => provide(TOOLS));
