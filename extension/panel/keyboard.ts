import { useEffect } from "preact/hooks";

export type Command = "next" | "previous" | "insert" | "packet" | "help";

export const KEYS: Record<string, Command> = { j: "next", k: "previous", i: "insert", p: "packet", "?": "help" };

/** The command of a key press; none while the seller types, opens a list or holds a modifier. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.target;
  if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]")) return null;
  return KEYS[event.key] ?? null;
}

/** Listens on the page; `j` and `k` are done here, the rest by who is shown. */
export function useKeyboard(commands: Partial<Record<Command, () => void>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      if (command === "next") step(1);
      else if (command === "previous") step(-1);
      else if (commands[command]) commands[command]();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [commands]);
}

/** Brings a section into sight and gives it the focus, so that a screen reader goes on from there. */
export function goTo(name: string): void {
  // After the render that a click caused, since the section may only then be there.
  requestAnimationFrame(() => focusSection(document.querySelector<HTMLElement>(`[data-section="${name}"]`)));
}

function step(by: 1 | -1): void {
  const sections = [...document.querySelectorAll<HTMLElement>("[data-section]")];
  const here = sections.findIndex((section) => section.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : sections.length - 1) : here + by;
  focusSection(sections[Math.min(sections.length - 1, Math.max(0, next))] ?? null);
}

function focusSection(section: HTMLElement | null): void {
  if (!section) return;
  section.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  section.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}
