import { Button, Label, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { NumberField } from "../controls/NumberField/NumberField";
import { isolated } from "../texts/isolated";
import type { ChoiceView, EachView, FieldView } from "./FieldView";
import { useStyles } from "./FormFields.styles";
import type { Offer } from "./offer";

interface FormFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly fields: readonly FieldView[];
  /** Takes a number, or the text of a choice; undefined for nothing. `of` says which of several names it is chosen for. */
  readonly change: (name: string, value: number | string | undefined, of?: string) => void;
  /** Takes a figure that another job found. */
  readonly take: (offer: Offer) => void;
  /** A source where a field asks for it. */
  readonly source: (name: string) => ReactNode;
}

/** The fields of a form, one below the other, each with its words and with what is wrong about it. */
export function FormFields(props: FormFieldsProps): ReactElement {
  return (
    <>
      {props.fields.map((field, i) => (
        <Field key={"name" in field ? field.name : i} {...props} field={field} />
      ))}
    </>
  );
}

function Field({ field, ...form }: FormFieldsProps & { field: FieldView }): ReactNode {
  const offer = "offer" in field ? field.offer : undefined;
  if (!offer) return <PlainField field={field} {...form} />;
  return (
    <OfferedField offer={offer} take={form.take}>
      <PlainField field={field} {...form} />
    </OfferedField>
  );
}

/** A field, and below it a figure that another job found, which one press takes. */
function OfferedField({
  offer,
  take,
  children,
}: Pick<FormFieldsProps, "take"> & { offer: Offer; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { text, press } = offer;
  return (
    <div className={styles.offered}>
      {children}
      <div className={styles.offer}>
        <Text size={200}>{text}</Text>
        {press && (
          <Button size="small" onClick={() => take(offer)}>
            {press.label}
          </Button>
        )}
      </div>
    </div>
  );
}

function PlainField({ field, ...form }: FormFieldsProps & { field: FieldView }): ReactNode {
  const styles = useStyles();
  const { id, change } = form;
  switch (field.kind) {
    case "number":
    case "share": {
      const { kind, name, instead, label, why, value, problem } = field;
      const about = instead === undefined ? undefined : `${id}-${name}-instead`;
      return (
        <>
          <NumberField
            id={`${id}-${name}`}
            kind={kind}
            {...{ label, why, value, problem }}
            about={about}
            onChange={(value) => change(name, value)}
          />
          {instead !== undefined && (
            <Text id={about} className={styles.quiet}>
              {instead}
            </Text>
          )}
        </>
      );
    }
    case "choice":
      return <Choice id={id} field={field} change={change} />;
    case "each":
      return <Each id={id} field={field} change={change} />;
    case "group":
      return (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{field.title}</legend>
          <Text size={200} className={styles.quiet}>
            {field.why}
          </Text>
          <FormFields {...form} fields={field.fields} />
        </fieldset>
      );
    case "note":
      return <Text className={styles.quiet}>{field.text}</Text>;
    case "source":
      return form.source(field.name);
  }
}

function Each({ id, field, change }: Pick<FormFieldsProps, "id" | "change"> & { field: EachView }): ReactElement {
  const styles = useStyles();
  const { name, label, why, rows, options } = field;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <Text size={200} className={styles.quiet}>
        {why}
      </Text>
      <div className={styles.rows}>
        {rows.map(({ of, value }, i) => (
          <div key={of} className={styles.row}>
            <Label htmlFor={`${id}-${name}-${i}`} className={styles.of}>
              {isolated(of)}
            </Label>
            <Select id={`${id}-${name}-${i}`} value={value} onChange={(_, chosen) => change(name, chosen.value, of)}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ id, field, change }: Pick<FormFieldsProps, "id" | "change"> & { field: ChoiceView }): ReactElement {
  const styles = useStyles();
  const { name, label, why, value, options, look } = field;
  const choose = (chosen: string) => change(name, chosen === "" ? undefined : chosen);
  if (look === "list") {
    return (
      <ChoiceField
        id={`${id}-${name}`}
        label={label}
        why={why}
        wide={field.isWide}
        value={value}
        choices={options}
        onChange={choose}
      />
    );
  }
  return (
    <div>
      <Label id={`${id}-${name}`} weight="semibold">
        {label}
      </Label>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        aria-labelledby={`${id}-${name}`}
        value={value}
        onChange={(_, chosen) => choose(chosen.value)}
      >
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </RadioGroup>
    </div>
  );
}
