import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  name: string;
  title: string;
  /** Right of the title: one quiet piece of information or a link. */
  aside?: ComponentChildren;
  /** The heading is for screen readers alone: what stands here speaks for itself. */
  quiet?: boolean;
  children: ComponentChildren;
}

/** One part of the panel: a region with a heading, which `j` and `k` step through. */
export function Section({ name, title, aside, quiet = false, children }: Props) {
  const id = useId();
  return (
    <section class={`section section-${name}`} data-section={name} aria-labelledby={id} tabIndex={-1}>
      <div class={quiet ? "sr-only" : "section-head"}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
