import type { ComponentChildren } from "preact";
import type { FormAnswer, FormChange, FormGroup } from "../../api/types";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../words";
import { FieldRow } from "./FieldRow";

interface Props {
  group: FormGroup;
  onChange: (change: FormChange) => Promise<FormAnswer | null>;
  children?: ComponentChildren;
}

/** One part of the form. What is known, wanted or fought over is in sight; the rest opens on a click. */
export function FieldGroup({ group, onChange, children }: Props) {
  const { t } = useWords();
  const fields = group.fields.filter((field) => field.entry !== "messages");
  const first = fields.filter((field) => field.wanted || field.contradicted || field.value !== null);
  const rest = fields.filter((field) => !first.includes(field));
  return (
    <div class="form-group">
      <h3 class="minor">{t(`form.group.${group.name}`)}</h3>
      {children}
      {first.map((field) => (
        <FieldRow key={field.path} field={field} onChange={onChange} />
      ))}
      {rest.length > 0 ? (
        <Disclosure summary={<span class="small">{t("form.more")}</span>} class="form-more">
          {rest.map((field) => (
            <FieldRow key={field.path} field={field} onChange={onChange} />
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
