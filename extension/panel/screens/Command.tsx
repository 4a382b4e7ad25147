import { CopyButton } from "../parts/CopyButton";
import { useWords } from "../words";

/** The program in Sellerside's folder, where `make` puts it. */
const PROGRAM = navigator.userAgent.includes("Windows") ? ".venv\\Scripts\\sellerside" : ".venv/bin/sellerside";

/** A command of the program to type in a terminal, in Sellerside's folder, with a way to copy it. */
export function Command({ name }: { name: string }) {
  const { t } = useWords();
  const line = `${PROGRAM} ${name}`;
  return (
    <p class="command">
      <code>{line}</code>
      <CopyButton text={line} label={t("reply.copy")} />
    </p>
  );
}
