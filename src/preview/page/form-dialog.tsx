import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import type { Field } from './interactions.ts';
import { Markdown } from './markdown-view.tsx';
import { SelectMenu } from './select-menu.tsx';

/** A form of the bot, as Discord opens it over everything else. */
export function FormDialog({
  form,
  cancel,
  send,
}: {
  form: APIModalInteractionResponseCallbackData;
  cancel: () => void;
  send: (fields: readonly Field[]) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [fields, setFields] = useState<ReadonlyMap<string, Field>>(() => new Map(presets(form.components)));
  // Before the next key arrives: it is for the form. Once closed, the dialog gives the focus back.
  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    box?.querySelector<HTMLElement>('textarea, input, [role=combobox]')?.focus();
    return () => box?.close();
  }, []);
  const set = (field: Field) => setFields(new Map([...fields, [field.custom_id, field]]));

  return (
    <dialog ref={dialog} class="form" aria-labelledby="form-title" onCancel={cancel} onClose={cancel}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          send([...fields.values()]);
        }}
      >
        <header>
          <img class="avatar" src="/icon.svg" alt="" />
          <h2 id="form-title">{form.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={cancel}>
            <CloseIcon />
          </button>
        </header>
        <p class="form-warning">
          This form will be submitted to Footnote. Do not share passwords or other sensitive information.
        </p>
        {form.components.map((component, index) => (
          <Part key={index} component={component} fields={fields} set={set} />
        ))}
        <footer>
          <button type="button" class="button secondary" onClick={cancel}>
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

interface Editing {
  readonly fields: ReadonlyMap<string, Field>;
  readonly set: (field: Field) => void;
}

function Part({ component, ...editing }: Editing & { component: APIModalInteractionResponseCallbackComponent }) {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return <Markdown text={component.content} />;
    case ComponentType.Label:
      return (
        <FieldView
          component={component.component}
          label={component.label}
          {...(component.description && { about: component.description })}
          {...editing}
        />
      );
    case ComponentType.ActionRow:
      return (
        <>
          {component.components.map((input) => (
            <FieldView key={input.custom_id} component={input} label={input.label ?? ''} {...editing} />
          ))}
        </>
      );
    default:
      return <p class="unknown">A part of a form that this preview cannot draw.</p>;
  }
}

function FieldView({
  component,
  label,
  about,
  fields,
  set,
}: Editing & { component: APIComponentInLabel; label: string; about?: string }) {
  if (component.type === ComponentType.StringSelect) {
    const { custom_id } = component;
    return (
      <div class="field">
        <span class="field-label">{label}</span>
        {about && <small>{about}</small>}
        <SelectMenu
          select={component}
          label={label}
          choose={(values) => set({ type: ComponentType.StringSelect, custom_id, values })}
        />
      </div>
    );
  }
  if (component.type !== ComponentType.TextInput) return <p class="unknown">A field that this preview cannot draw.</p>;
  const { custom_id, style, required = true, max_length = 4000, min_length, placeholder } = component;
  const shared = {
    id: `field-${custom_id}`,
    value: fields.get(custom_id)?.value ?? '',
    required,
    maxLength: max_length,
    ...(min_length !== undefined && { minLength: min_length }),
    ...(placeholder !== undefined && { placeholder }),
    ...(about && { 'aria-describedby': `about-${custom_id}` }),
    onInput: (event: Event) =>
      set({ type: ComponentType.TextInput, custom_id, value: (event.currentTarget as HTMLInputElement).value }),
  };
  return (
    <div class="field">
      <label class="field-label" for={shared.id}>
        {label}
        {required && <span class="fault"> *</span>}
      </label>
      {about && <small id={`about-${custom_id}`}>{about}</small>}
      {style === TextInputStyle.Paragraph ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}

/** What the fields hold before anything is typed. */
function presets(components: readonly APIModalInteractionResponseCallbackComponent[]): [string, Field][] {
  const inputs = components.flatMap((component): APIComponentInLabel[] => {
    if (component.type === ComponentType.Label) return [component.component];
    return component.type === ComponentType.ActionRow ? [...component.components] : [];
  });
  return inputs.flatMap((input): [string, Field][] => {
    const { type, custom_id } = input;
    if (input.type === ComponentType.TextInput) return [[custom_id, { type, custom_id, value: input.value ?? '' }]];
    if (input.type !== ComponentType.StringSelect) return [];
    const values = input.options.filter((option) => option.default).map(({ value }) => value);
    return [[custom_id, { type, custom_id, values }]];
  });
}
