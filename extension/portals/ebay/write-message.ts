/** Puts a text into the box of a message to a buyer. Sending is the seller's. */

import type { Writer } from "../portal";
import { writeText } from "../writing";
import { messageBox } from "./read-composer";

/** Fills the box, wherever the page has it: in itself, or in a frame of the same host. */
export const messageWriter: Writer = {
  fields: ["message"],
  write: (doc, field, text) => {
    if (field !== "message") return { ok: false, reason: "no-field" };
    const box = messageBox(doc);
    return box ? writeText(box, text) : { ok: false, reason: "no-message-box" };
  },
};
