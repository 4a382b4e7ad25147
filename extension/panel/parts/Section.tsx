import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  name: string;
  title: string;
  /** Right of the title: one quiet piece of information or a link. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One part of the panel: a region with a heading, which `j` and `k` step through. */
export function Section({ name, title, aside, children }: Props) {
  const id = useId();
  return (
    <section class={`section section-${name}`} data-section={name} aria-labelledby={id} tabIndex={-1}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
