const PATHS = {
  check: "M3 8.5l3.2 3.2L13 4.8",
  cross: "M4 4l8 8M12 4l-8 8",
  unknown: "M5.8 6.1a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1",
  clock: "M8 4.5V8l2.4 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  warning: "M8 6.2v3M8 11.4v.1M7.1 2.9L1.9 12a1 1 0 0 0 .9 1.5h10.4a1 1 0 0 0 .9-1.5L8.9 2.9a1 1 0 0 0-1.8 0z",
  copy: "M6 5.5h6.5V14H6zM10 5.5V2H3.500v8.500H6",
  menu: "M3 4.500h10M3 8h10M3 11.500h10",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  link: "M6 4l4 4-4 4",
  info: "M8 7.200v4M8 4.900v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing in the colour of the text beside it. Never the only bearer of a meaning, so hidden from readers. */
export function Icon({ name, tone = "" }: { name: IconName; tone?: string }) {
  return (
    <svg class={`icon ${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The arrow of something that opens. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path
        d="M3 1.500L6.500 5 3 8.500"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
