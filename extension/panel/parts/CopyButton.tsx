import { useEffect, useState } from "preact/hooks";
import { useWords } from "../words";
import { Icon } from "./Icon";

/** Copies a text and says so. `label` names it; with `words` the label is shown, else only the sign. */
export function CopyButton({ text, label, words = false }: { text: string; label: string; words?: boolean }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button
      type="button"
      class={words ? "link" : "icon-button"}
      title={words ? undefined : label}
      aria-label={words ? undefined : label}
      onClick={() => void copy()}
    >
      {words ? null : <Icon name={copied ? "check" : "copy"} tone={copied ? "good" : ""} />}
      {words ? <span>{copied ? t("reply.copied") : label}</span> : null}
      <span class="sr-only" role="status">
        {copied ? t("header.copied") : ""}
      </span>
    </button>
  );
}
