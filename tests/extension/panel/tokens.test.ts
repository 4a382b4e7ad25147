import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../extension/panel/tokens.css"), "utf-8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** Ink on ground, as the panel pairs them. */
const TEXT: [string, string][] = [
  ["ink", "ground"],
  ["ink", "ground-sunken"],
  ["ink", "ground-hover"],
  ["ink", "good-ground"],
  ["ink", "bad-ground"],
  ["ink", "warn-ground"],
  ["ink-muted", "ground"],
  ["ink-muted", "ground-sunken"],
  ["ink-muted", "bad-ground"],
  ["ink-muted", "warn-ground"],
  ["accent", "ground"],
  ["accent", "ground-sunken"],
  ["accent", "accent-ground"],
  ["accent", "bad-ground"],
  ["accent", "warn-ground"],
  ["on-accent", "accent"],
  ["good", "ground"],
  ["good", "good-ground"],
  ["bad", "ground"],
  ["bad", "bad-ground"],
  ["warn", "ground"],
  ["warn", "warn-ground"],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("colours in the %s", (_, block) => {
  it.each(TEXT)("%s can be read on %s", (ink, ground) => {
    expect(contrast(colour(block, ink), colour(block, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("edges of boxes to type in can be seen", () => {
    expect(contrast(colour(block, "line-strong"), colour(block, "ground"))).toBeGreaterThanOrEqual(3);
  });
});

function colour(block: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (!found) throw new Error(`no token --${name}`);
  return found;
}

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
