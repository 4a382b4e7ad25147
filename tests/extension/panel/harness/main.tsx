import { render } from "preact";
import { App } from "../../../../extension/panel/App";
import { OptionsPage } from "../../../../extension/panel/OptionsPage";
import "../../../../extension/panel/panel.css";
import { NOW } from "../samples";

// The samples live on 20 November 2026; the clock of the page starts there.
const shift = Date.parse(NOW) - Date.now();
const real = Date.now.bind(Date);
Date.now = () => real() + shift;

const root = document.getElementById("app");
const page = new URLSearchParams(location.search).get("page");
if (root) render(page === "options" ? <OptionsPage /> : <App tabId={7} />, root);
