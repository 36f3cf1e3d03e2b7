import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../common/icon.tsx';
import { useSurface } from '../state/context.ts';
import type { Form } from '../state/page-state.ts';
import type { FormData } from './fields.ts';
import { ModalPart } from './modal-part.tsx';
import { useForm } from './use-form.ts';

/** A form that the bot opened. */
export function Modal({ form, data }: { readonly form: Form; readonly data: FormData }) {
  const { session } = useSurface();
  const dialog = useRef<HTMLDialogElement>(null);
  const { values, problems, set, submit } = useForm(form, data);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onClose={() => session.closeForm()}
    >
      <form method="dialog" noValidate onSubmit={submit}>
        <header>
          <h2 id="modal-title">{data.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="modal-parts">
          {data.components.map((part, index) => (
            <ModalPart key={index} part={part} values={values} problems={problems} onValue={set} />
          ))}
        </div>
        <footer>
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </footer>
      </form>
    </dialog>
  );
}
