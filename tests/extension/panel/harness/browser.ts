import type { Brief } from "../../../../extension/api/types";
import { FakeBackground } from "../fake-background";
import { scenes } from "../scenes";

/** Stands for `wxt/browser`: `?scene=…&lang=zh` chooses what the fake background answers. */
const query = new URLSearchParams(location.search);
const scene = scenes[query.get("scene") ?? "brief"] ?? scenes["brief"];
const chosen = scene?.();
if (!chosen) throw new Error("no such scene");
const lang = query.get("lang");
if (lang === "zh" || lang === "en") chosen.settings.language = lang;

// `?brief=/some.json` shows a brief that the companion made.
const file = query.get("brief");
if (file) {
  const brief = (await (await fetch(file)).json()) as Brief;
  chosen.brief = () => brief;
}

export const background = new FakeBackground(chosen);
export const browser = background.browser;
