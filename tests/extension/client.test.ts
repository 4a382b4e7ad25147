// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getBrief, health, packetFile, pair, postReading } from "../../extension/api/client";
import type { Reading } from "../../extension/api/types";

/** A companion that answers as told and remembers what it was asked. */
let server: Server;
let port: number;
let answer: (response: ServerResponse) => void;
let asked: { method?: string; url?: string; headers: IncomingMessage["headers"]; body: string }[];

beforeEach(async () => {
  asked = [];
  answer = json(200, {});
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      asked.push({ method, url, headers, body });
      answer(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function json(status: number, body: unknown): (response: ServerResponse) => void {
  return (response) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

const door = (token: string | null = "secret") => ({ port, token });

describe("asking the companion", () => {
  it("proves itself with the token and names the language", async () => {
    answer = json(200, { summary: "…" });
    expect(await getBrief(door(), "case/1", "zh")).toEqual({ ok: true, value: { summary: "…" } });
    expect(asked[0]).toMatchObject({ method: "GET", url: "/api/cases/case%2F1/brief?lang=zh" });
    expect(asked[0]?.headers.authorization).toBe("Bearer secret");
  });

  it("sends a reading as JSON", async () => {
    const reading: Reading = {
      portal: "amazon",
      page: "order-detail",
      url: "",
      language: "de",
      at: "",
      fields: {},
      rows: [],
      unreadable: [],
    };
    await postReading(door(), reading);
    expect(asked[0]).toMatchObject({ method: "POST", url: "/api/readings", body: JSON.stringify(reading) });
    expect(asked[0]?.headers["content-type"]).toBe("application/json");
  });

  it("pairs without a token", async () => {
    answer = json(200, { token: "new" });
    expect(await pair(door("old"), "123456")).toEqual({ ok: true, value: { token: "new" } });
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it("fetches a packet's file with its type", async () => {
    answer = (response) =>
      response.writeHead(200, { "Content-Type": "application/pdf; x=1" }).end(Buffer.from([0x25, 0x50, 0xff]));
    expect(await packetFile(door(), "c", "packet.pdf")).toEqual({
      ok: true,
      value: { media_type: "application/pdf", bytes: new Uint8Array([0x25, 0x50, 0xff]) },
    });
  });
});

describe("when it does not work the problem says what to do", () => {
  it("the companion refuses", async () => {
    const problem = { code: "not-paired", message: "Wrong token.", hint: "Pair again." };
    answer = json(401, { error: problem });
    expect(await getBrief(door(), "c", "en")).toEqual({ ok: false, problem });
  });

  it("nothing runs on the port", async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(await health(door())).toMatchObject({
      ok: false,
      problem: { code: "server-down", hint: expect.stringContaining("sellerside serve") },
    });
  });

  it("something else runs on the port", async () => {
    answer = (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>It works!</h1>");
    expect(await health(door())).toMatchObject({ ok: false, problem: { code: "bad-answer" } });
    answer = (response) => response.writeHead(404).end("nope");
    expect(await health(door())).toMatchObject({
      ok: false,
      problem: { code: "bad-answer", message: expect.stringContaining("404") },
    });
  });

  it("the companion hangs", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() =>
      AbortSignal.abort(new DOMException("late", "TimeoutError")),
    );
    expect(await health(door())).toMatchObject({ ok: false, problem: { code: "timeout" } });
  });

  it("the companion sends the extension elsewhere", async () => {
    answer = (response) => response.writeHead(302, { Location: "https://evil.example/" }).end();
    expect(await getBrief(door(), "c", "en")).toMatchObject({ ok: false });
    expect(asked).toHaveLength(1);
  });
});
