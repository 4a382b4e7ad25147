/** Every feature. A test holds this list against the files beside it. */

import type { Feature } from "./feature";
import { orderBadges } from "./order-badges";
import { pointAtField } from "./point-at-field";
import { readPage } from "./read-page";
import { replyInsert } from "./reply-insert";

export const FEATURES: readonly Feature[] = [readPage, replyInsert, orderBadges, pointAtField];
