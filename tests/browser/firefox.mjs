/**
 * One order in a real Firefox: `node firefox.mjs '{…}'` plays it and prints what happened, as JSON, on its last line.
 *
 * Takes `firefox` (the program), `extension` (a folder), `portalPort`, `companionPort`, `code` (for pairing), `order`
 * and `contact` (addresses of practice pages), `pictures` (a folder, or null).
 */

import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const ID = "sellerside@sellerside.app";
const UUID = "5e11e751-de00-4000-8000-5e11e751de00";
const BASE = `moz-extension://${UUID}/`;
const given = JSON.parse(process.argv[2]);
const patience = { timeout: 60_000 };

const proxy = await practiceProxy(given.portalPort);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: given.firefox,
  headless: true,
  acceptInsecureCerts: true,
  // Without it Firefox lets nobody drive an extension's own pages.
  args: ["--remote-allow-system-access"],
  extraPrefsFirefox: {
    "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
    "intl.locale.requested": "en-US",
    "network.proxy.type": 1,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy.address().port,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxy.address().port,
  },
});
const told = { version: await browser.version() };
try {
  await browser.installExtension(given.extension);
  const options = await ownPage("options.html");
  told.granted = await options.evaluate(() =>
    browser.permissions.contains({ origins: ["https://sellercentral.amazon.de/*", "http://127.0.0.1/*"] }),
  );
  await say(options, { type: "panel/set-settings", port: given.companionPort, language: "en" });

  const order = await browser.newPage();
  await order.goto(given.order, { waitUntil: "domcontentloaded" });
  const beside = await panelBeside(options);
  await beside.waitForSelector("#pair-code", patience);
  await beside.type("#pair-code", given.code);
  await press(beside, "Agree");
  await beside.waitForSelector("#reply-text, #buyer-message", patience);
  told.read = await beside.evaluate(() => document.querySelector(".topline .order")?.textContent);
  await picture(beside, "firefox-panel.png");

  const contact = await browser.newPage();
  await contact.goto(given.contact, { waitUntil: "domcontentloaded" });
  const writing = await panelBeside(options);
  await writing.waitForSelector("#reply-text", patience);
  told.reply = await writing.$eval("#reply-text", (box) => box.value);
  await press(writing, "Insert");
  await contact.waitForFunction(() => window.__practice.typed.length > 0, patience);
  told.typed = await contact.evaluate(() => window.__practice.typed);
  told.sent = await contact.evaluate(() => window.__practice.sent);
  await picture(contact, "firefox-inserted.png");

  told.before = await say(options, { type: "panel/get-portals" });
  await options.evaluate(() => {
    const { content_scripts } = browser.runtime.getManifest();
    const hosts = content_scripts.flatMap(({ matches }) => matches).filter((match) => match.includes(".amazon."));
    return browser.permissions.remove({ origins: [...new Set(hosts)] });
  });
  const shut = await browser.newPage();
  await shut.goto(given.order, { waitUntil: "domcontentloaded" });
  const outside = await panelBeside(options);
  await outside.waitForFunction(() => document.body.innerText.includes("Allow Amazon"), patience);
  told.shut = await outside.evaluate(() => document.body.innerText);
  await picture(outside, "firefox-shut-out.png");
} catch (failure) {
  const pages = await Promise.all((await browser.pages()).map((page) => page.evaluate(whatIsShown).catch(() => "")));
  told.failure = [String(failure?.stack ?? failure), ...pages].join("\n\n");
} finally {
  await browser.close();
  proxy.close();
}
console.log(JSON.stringify(told));
process.exit(0);

/** What a page shows, for whoever looks into a failure. */
function whatIsShown() {
  return `${location.href}\n${document.body.innerText.slice(0, 1_500)}`;
}

/** Leads the portals' real host names to the practice portal on this machine, and nothing anywhere else. */
function practiceProxy(port) {
  const server = createServer((_request, answer) => answer.writeHead(502).end());
  server.on("connect", (request, socket, head) => {
    if (!/^(sellercentral\.amazon\.|[\w-]+\.ebay\.)[\w.]+:443$/.test(request.url)) return socket.end("HTTP/1.1 403 No\r\n\r\n");
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on("error", () => end.destroy());
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

/** A page of the extension in a tab of its own. Firefox reports no loading of it, so it is asked until it answers. */
async function ownPage(path) {
  const page = await browser.newPage();
  await page.goto(BASE + path, { timeout: 1_500 }).catch(() => undefined);
  await page.waitForFunction((at) => location.href === at && document.readyState === "complete", patience, BASE + path);
  return page;
}

/** The panel beside the tab that was opened last: a headless Firefox shows no sidebar. */
async function panelBeside(options) {
  const tab = await options.evaluate(async () => Math.max(...(await browser.tabs.query({})).map(({ id }) => id)));
  return ownPage(`sidepanel.html?tab=${tab}`);
}

function say(page, message) {
  return page.evaluate((what) => browser.runtime.sendMessage(what), message);
}

/** Clicks the button of that name, as soon as it is there. */
async function press(page, name) {
  const find = (words) => [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === words);
  await page.waitForFunction(find, patience, name);
  await page.evaluate((words) => {
    [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === words).click();
  }, name);
}

async function picture(page, name) {
  if (given.pictures) await page.screenshot({ path: join(given.pictures, name) });
}
