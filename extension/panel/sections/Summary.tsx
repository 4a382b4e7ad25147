import type { Brief } from "../../api/types";
import { Section } from "../parts/Section";
import { useWords } from "../words";
import { Gist } from "./Gist";

export function Summary({ brief }: { brief: Brief }) {
  const { t } = useWords();
  return (
    <Section name="summary" title={t("summary.title")} quiet>
      <p class="summary-text">{brief.summary}</p>
      <Gist brief={brief} />
    </Section>
  );
}
