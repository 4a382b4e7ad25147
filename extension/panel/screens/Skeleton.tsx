import { useWords } from "../words";

/** Lines of each section that will come, in rem: room is kept, so that nothing jumps when the brief arrives. */
const ROOM: [string, number][] = [
  ["verdict", 4],
  ["deadline", 2.5],
  ["summary", 4],
  ["protection", 6],
  ["decisions", 9],
  ["options", 5],
  ["reply", 14],
];

/** The panel while the page is read or judged: quiet places for what comes. */
export function Skeleton({ half = false }: { half?: boolean }) {
  const { t } = useWords();
  return (
    <main class="skeletons" aria-busy="true">
      <p class="muted" role="status">
        {t(half ? "reading.half" : "reading.title")}
      </p>
      {ROOM.map(([name, height]) => (
        <div key={name} class="skeleton" style={{ height: `${height}rem` }} aria-hidden="true" />
      ))}
    </main>
  );
}
