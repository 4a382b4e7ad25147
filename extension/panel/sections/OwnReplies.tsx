import type { OwnReply } from "../../api/types";
import { percent } from "../format/numbers";
import { useWords } from "../words";

interface Props {
  replies: OwnReply[];
  taken: string | null;
  onTake: (reply: OwnReply) => void;
}

/** What the seller wrote in earlier cases that ended well, offered beside the composed reply. */
export function OwnReplies({ replies, taken, onTake }: Props) {
  const { t, word, tag, languageName } = useWords();
  if (replies.length === 0) return null;
  return (
    <div class="own-replies">
      <h3 class="minor">{t("reply.own")}</h3>
      <ul>
        {replies.map((own) => (
          <li key={own.case_id} class="own-reply">
            <p class="own-text" lang={own.language}>
              {own.text}
            </p>
            <div class="line small muted">
              <span class="grow">
                {languageName(own.language)} ·{" "}
                {t("reply.own_meta", { outcome: word("outcome", own.outcome), percent: percent(own.score, tag) })}
              </span>
              <button type="button" class="link" disabled={taken === own.case_id} onClick={() => onTake(own)}>
                {t("reply.own_use")}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
