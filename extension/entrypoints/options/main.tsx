import { render } from "preact";
import { OptionsPage } from "../../panel/OptionsPage";
import "../../panel/panel.css";

const root = document.getElementById("app");
if (root) render(<OptionsPage />, root);
