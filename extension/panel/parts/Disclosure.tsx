import type { ComponentChildren } from "preact";
import { Chevron } from "./Icon";

interface Props {
  summary: ComponentChildren;
  children: ComponentChildren;
  class?: string;
  open?: boolean;
}

/** Something that opens on a click and is there for those who look. */
export function Disclosure({ summary, children, class: name = "", open = false }: Props) {
  return (
    <details class={name} open={open}>
      <summary>
        {summary}
        <Chevron />
      </summary>
      {children}
    </details>
  );
}
