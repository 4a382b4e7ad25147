/** The companion as the background script meets it: found by the settings, known by the token, maybe not there. */

import { browser } from "wxt/browser";
import { type Door, health, pair } from "../api/client";
import type { Health, Problem, Result } from "../api/types";
import type { Connection } from "../messages";
import { forgetToken, keepToken, readSettings, readToken } from "../storage";

export interface Meeting {
  connection: Connection;
  server?: Health;
  problem: Problem | null;
}

export const NOT_PAIRED: Problem = {
  code: "not-paired",
  message: "This browser is not paired with the companion.",
  hint: "Run `sellerside pair` and type the code it shows into the panel.",
};

const NO_PERMISSION: Problem = {
  code: "no-permission",
  message: "The browser does not let this extension talk to this computer (127.0.0.1).",
  hint: "Allow access to 127.0.0.1 for Sellerside in the browser's extension settings.",
};

export async function door(): Promise<Door> {
  const [settings, token] = await Promise.all([readSettings(), readToken()]);
  return { port: settings.port, token };
}

/** Asks the companion something that needs the token. A refused token is forgotten, so that the panel asks for a new code. */
export async function withDoor<Value>(ask: (door: Door) => Promise<Result<Value>>): Promise<Result<Value>> {
  const to = await door();
  if (to.token === null) return { ok: false, problem: NOT_PAIRED };
  const answer = await ask(to);
  if (!answer.ok && answer.problem.code === "not-paired") await forgetToken();
  return answer;
}

/** Whether the companion is there, ready and paired with us. */
export async function meet(): Promise<Meeting> {
  const to = await door();
  const answer = await health(to);
  if (!answer.ok) {
    const allowed = await browser.permissions.contains({ origins: ["http://127.0.0.1/*"] });
    return { connection: "server-down", problem: allowed ? answer.problem : NO_PERMISSION };
  }
  const server = answer.value;
  if (to.token === null) return { connection: "not-paired", server, problem: null };
  return { connection: server.model.state === "loading" ? "model-loading" : "ok", server, problem: null };
}

/** Trades the one-time code that the companion shows for a token and keeps it. */
export async function pairWith(code: string): Promise<Result<{ paired: true }>> {
  const answer = await pair(await door(), code.replace(/\s+/g, ""));
  if (!answer.ok) return answer;
  await keepToken(answer.value.token);
  return { ok: true, value: { paired: true } };
}
