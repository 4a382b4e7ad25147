import { CopyButton } from "../parts/CopyButton";
import { useWords } from "../words";

/** A line to type in a terminal, with a way to copy it. */
export function Command({ line }: { line: string }) {
  const { t } = useWords();
  return (
    <p class="command">
      <code>{line}</code>
      <CopyButton text={line} label={t("reply.copy")} />
    </p>
  );
}
