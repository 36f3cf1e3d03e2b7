import { useState } from 'preact/hooks';
import type { Form } from '../state/page-state.ts';
import { useSurface } from '../state/context.ts';
import { checkFields, fieldsOf, initialValues } from './fields.ts';
import type { FieldValue, FormData } from './fields.ts';

const none: ReadonlyMap<string, string> = new Map();

/** What was filled in so far, what is wrong with it once submitting was tried, and the submitting itself. */
export function useForm({ messageId }: Form, data: FormData) {
  const { session } = useSurface();
  const [values, setValues] = useState(() => initialValues(data));
  const [tried, setTried] = useState(false);
  const problems = checkFields(fieldsOf(data), values);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problems.size > 0) return;
    session.closeForm();
    const from = messageId === undefined ? {} : { messageId };
    void session.act({ kind: 'modal', customId: data.custom_id, fields: values, ...from });
  };
  const set = (name: string, value: FieldValue) => setValues({ ...values, [name]: value });
  return { values, problems: tried ? problems : none, set, submit };
}
