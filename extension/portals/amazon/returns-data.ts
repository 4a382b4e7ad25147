/** The returns that a page carries as data: `returnRequests`, as Seller Central's own list fetches them. */

import { deepQueryAll, type Roots } from "../dom";
import { embeddedJson, type Json } from "../meaning/embedded";
import { FieldCollector } from "../reading";
import { putShaped } from "./list-rows";
import { ORDER_ID } from "./pages";
import { MAX_ROWS } from "./rows";

type Branch = { [key: string]: Json };

/** Keys of one return by path. Of an object under a key the text in it counts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "return.id": ["rmaId", "amazonRmaId", "returnRequestId"],
  "return.status": ["returnRequestState", "returnStatus"],
  "return.reason": ["returnReason", "returnReasonText"],
  "return.comment": ["buyerComment", "customerComment", "customerComments"],
  "return.requested_at": ["returnRequestDate", "createdDate", "creationDate"],
  "return.tracking_number": ["trackingId", "trackingNumber"],
  "return.carrier": ["carrier", "carrierName"],
};
const ORDER_KEYS = ["orderId", "amazonOrderId"];
const DEEPEST = 8;

/** One entry for each return of the data that names its order. */
export function returnsInData(roots: Roots): FieldCollector[] {
  const scripts = deepQueryAll(roots, "script").filter((script) =>
    /returnRequests"?\s*:/.test(script.textContent ?? ""),
  );
  if (scripts.length === 0) return [];
  const page = { texts: [], tables: [], labelled: [], times: [], scripts, data: [], visited: 0, cut: false };
  const found = embeddedJson(page).flatMap((tree) => requestsIn(tree, DEEPEST));
  return found.slice(0, MAX_ROWS).flatMap((request) => {
    const id = ORDER_ID.exec(textUnder(request, ORDER_KEYS))?.[0];
    if (!id) return [];
    const read = new FieldCollector();
    for (const [path, keys] of Object.entries(KEYS)) putShaped(path, textUnder(request, keys), read);
    const into = new FieldCollector();
    into.put("order.id", id, "json");
    for (const [path, { raw }] of Object.entries(read.fields)) into.put(path, raw, "json");
    return [into];
  });
}

function requestsIn(tree: Json, depth: number): Branch[] {
  if (tree === null || typeof tree !== "object" || depth === 0) return [];
  if (!Array.isArray(tree) && Array.isArray(tree["returnRequests"])) return tree["returnRequests"].filter(isBranch);
  return Object.values(tree).flatMap((part) => requestsIn(part, depth - 1));
}

function textUnder(branch: Branch, keys: readonly string[]): string {
  for (const key of keys) {
    const value = branch[key];
    if (typeof value === "string" && value) return value;
    // Times are counted in seconds or in thousandths of them.
    if (typeof value === "number" && /Date$/.test(key)) return timeIn(value < 1e11 ? value * 1000 : value);
  }
  return "";
}

function timeIn(milliseconds: number): string {
  return milliseconds > 0 && milliseconds < 4e12 ? new Date(milliseconds).toISOString() : "";
}

function isBranch(value: Json): value is Branch {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
