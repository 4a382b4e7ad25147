import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  why?: string | undefined;
  children?: ComponentChildren;
}

/** A whole-panel state: what is the matter, then the one next step. */
export function Message({ title, why, children }: Props) {
  return (
    <main class="screen">
      <h1>{title}</h1>
      {why ? <p>{why}</p> : null}
      {children}
    </main>
  );
}
