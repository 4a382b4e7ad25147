/** A kind of page that nobody described, or of which no page is stored, would be kept up by nobody. */

import { describe, expect, it } from "vitest";
import { PORTALS, truePages } from "./truth";

const stored = new Set(truePages().map(({ portal, kind }) => `${portal}/${kind}`));
const kinds = PORTALS.flatMap(({ name, kinds }) => Object.entries(kinds).map(([kind, page]) => ({ name, kind, page })));

describe.each(kinds)("$name $kind", ({ name, kind, page }) => {
  it("says in one sentence what it is", () => {
    expect(page.description).toMatch(/^[A-Z][^\n]{10,160}\.$/);
  });

  it("has a stored page with its truth", () => {
    expect([...stored]).toContain(`${name}/${kind}`);
  });
});

it("no stored page is of a kind that no reader knows", () => {
  const known = new Set(kinds.map(({ name, kind }) => `${name}/${kind}`));
  expect([...stored].filter((one) => !known.has(one))).toEqual([]);
});
