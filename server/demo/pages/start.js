// A portal's single page: one shell, and in it the page that the address names. Links marked `data-inside` move without
// a load, by `history.pushState`.
import { asked, speak, startShowing } from "./build.js";

const BODY_DELAY = 250;
const SLOW_DELAY = 3500;

/**
 * Shows the page of the current address, and of each address that is moved to.
 *
 * `routes` is a list of `[pattern of the path, render(match, { signal })]`; a render gives the page's element. `frame(body)`
 * puts an element where the portal has its content, and draws what stands around it; with `null` it shows that a page is
 * coming in. `unknown()` and `failed()` give the pages for an address that there is not and for one that did not come.
 */
export function start({ routes, frame, unknown, failed }) {
  window.__practice = { typed: "", sent: 0, model: {}, shown: { fields: {}, rows: [] } };
  let leaving = new AbortController();

  /** A page that is still coming in is given up. */
  async function show() {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    Object.assign(window.__practice, { typed: "", model: {} });
    startShowing();
    speak();
    frame(null);
    if (asked("half")) return;
    await new Promise((resolve) => setTimeout(resolve, asked("slow") ? SLOW_DELAY : BODY_DELAY));
    if (signal.aborted) return;
    const route = asked("unknown") ? undefined : routes.find(([path]) => path.test(location.pathname));
    try {
      const page = route ? await route[1](location.pathname.match(route[0]), { signal }) : unknown();
      if (signal.aborted) return;
      frame(page);
    } catch (error) {
      if (signal.aborted) return;
      frame(failed());
      console.error(error);
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-inside]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    window.scrollTo(0, 0);
    show();
  });
  window.addEventListener("popstate", show);
  show();
}
