import { useLayoutEffect, useRef } from "preact/hooks";
import { type Marked, pieces } from "../choose/findings";

interface Props {
  text: string;
  language: string;
  label: string;
  busy: boolean;
  shown: string;
  marks: Marked[];
  onText: (text: string) => void;
}

/** A text box as tall as its text, so that a reply is read without scrolling inside it; behind it the marks of what may
 * not be said, in a layer with the same letters at the same places. */
export function ReplyBox({ text, language, label, busy, shown, marks, onText }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  // Its height follows the text, and being shown.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    if (element.scrollHeight > 0) element.style.height = `${element.scrollHeight + 2}px`;
  }, [text, shown]);
  const follow = () => {
    if (behind.current && box.current) behind.current.scrollTop = box.current.scrollTop;
  };
  return (
    <div class="reply-box">
      <div class="reply-marks" ref={behind} lang={language} aria-hidden="true">
        {pieces(text, marks).map((piece, place) =>
          piece.level === null ? (
            piece.text
          ) : (
            <mark key={place} class={piece.level}>
              {piece.text}
            </mark>
          ),
        )}
        {"\n"}
      </div>
      <textarea
        ref={box}
        id="reply-text"
        aria-label={label}
        aria-busy={busy}
        lang={language}
        dir="auto"
        spellcheck
        rows={6}
        value={text}
        onScroll={follow}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

/** Selects words in the reply's text box, once it is shown. */
export function selectInReply({ start, end }: { start: number; end: number }): void {
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLTextAreaElement>("#reply-text");
    box?.focus();
    box?.setSelectionRange(start, end);
  });
}
