import { render } from "preact";
import { App } from "../../panel/App";
import "../../panel/panel.css";

/** `sidepanel.html?tab=7` stands beside tab 7, whichever is in front: for the panel opened as a tab of its own. */
const tab = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
const root = document.getElementById("app");
if (root) render(<App tabId={Number.isInteger(tab) ? tab : null} />, root);
