import { Section } from "../parts/Section";
import { useWords } from "../words";

export function Summary({ summary }: { summary: string }) {
  const { t } = useWords();
  return (
    <Section name="summary" title={t("summary.title")} quiet>
      <p class="summary-text">{summary}</p>
    </Section>
  );
}
