import { FakeBackground } from "../fake-background";
import { scenes } from "../scenes";

/** Stands for `wxt/browser`: `?scene=…&lang=zh` chooses what the fake background answers. */
const query = new URLSearchParams(location.search);
const scene = scenes[query.get("scene") ?? "brief"] ?? scenes["brief"];
const chosen = scene?.();
if (!chosen) throw new Error("no such scene");
const lang = query.get("lang");
if (lang === "zh" || lang === "en") chosen.settings.language = lang;

export const background = new FakeBackground(chosen);
export const browser = background.browser;
