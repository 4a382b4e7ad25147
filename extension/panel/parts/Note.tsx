import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

type Tone = "plain" | "good" | "warn" | "bad";

const ICONS: Record<Tone, IconName> = { plain: "info", good: "check", warn: "warning", bad: "warning" };

/** One thing to know, with its sign and its ground. */
export function Note({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <div class={`note ${tone}`}>
      <Icon name={ICONS[tone]} tone={tone} />
      <div>{children}</div>
    </div>
  );
}

/** A place whose changes a screen reader speaks without being asked. It stays in the page while it is empty. */
export function Live({ children }: { children?: ComponentChildren }) {
  return (
    <div class="live" role="status" aria-live="polite">
      {children}
    </div>
  );
}
