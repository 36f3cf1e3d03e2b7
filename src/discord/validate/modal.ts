import { ComponentType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { componentRules } from './component-rules.ts';
import { allComponents, duplicates } from './components.ts';
import { forbidden, isSet, missing, outOfBounds, outOfRange } from './rules.ts';
import { isJson, objectsOf, type Json, type Violation } from './violation.ts';

type Rule = (component: Json, path: string) => readonly Violation[];

/** What Discord would refuse in a form. Takes any value, never throws. */
export function validateModal(modal: unknown): Violation[] {
  if (!isJson(modal)) return [];
  const placed = allComponents(modal['components'], 'components');
  return [
    ...outOfRange(modal, '', {
      title: [1, limits.modalTitle],
      custom_id: [1, limits.customId],
      components: [1, limits.modalComponents],
    }),
    ...placed.flatMap(
      ({ component, path }) => modalRules[component['type'] as type]?.(component, path) ?? [],
    ),
    ...duplicates(placed),
  ];
}

/** Menus in forms are those of messages, but they cannot be disabled, and a required one cannot ask for nothing. */
const menu: Rule = (component, path) => [
  ...(componentRules[component['type'] as type]?.(component, path) ?? []),
  ...forbidden(
    component,
    path,
    component['disabled'] === true ? ['disabled'] : [],
    'Menus in forms cannot be disabled.',
  ),
  ...asksForNothing(component, path),
];

const choices =
  (least: number, most: number): Rule =>
  (component, path) => [
    ...outOfRange(component, path, {
      custom_id: [1, limits.customId],
      options: [least, most],
    }),
    ...objectsOf(component['options']).flatMap((option, at) =>
      outOfRange(option, `${path}.options[${at}]`, {
        label: [1, limits.selectLabel],
        value: [1, limits.selectValue],
        description: [0, limits.selectDescription],
      }),
    ),
  ];

/** Source: Discord's docs, components/reference. */
const modalRules: Partial<Record<type, Rule>> = {
  [type.Label]: (component, path) => [
    ...outOfRange(component, path, {
      label: [1, limits.labelText],
      description: [0, limits.labelDescription],
    }),
    ...(isJson(component['component']) ? [] : [missing(`${path}.component`)]),
  ],
  [type.TextInput]: textInput,
  [type.TextDisplay]: (component, path) =>
    outOfRange(component, path, { content: [1, limits.textTotal] }),
  [type.StringSelect]: menu,
  [type.UserSelect]: menu,
  [type.RoleSelect]: menu,
  [type.MentionableSelect]: menu,
  [type.ChannelSelect]: menu,
  [type.RadioGroup]: choices(limits.radioOptionsMin, limits.radioOptions),
  [type.CheckboxGroup]: choices(1, limits.checkboxOptions),
  [type.FileUpload]: (component, path) => [
    ...outOfRange(component, path, { custom_id: [1, limits.customId] }),
    ...outOfBounds(component, path, {
      min_values: [0, limits.fileUploadFiles],
      max_values: [1, limits.fileUploadFiles],
    }),
  ],
};

function textInput(component: Json, path: string): Violation[] {
  const inLabel = path.endsWith('.component');
  return [
    ...outOfRange(component, path, {
      custom_id: [1, limits.customId],
      placeholder: [0, limits.textInputPlaceholder],
      value: [0, limits.textInput],
      label: [1, limits.labelText],
    }),
    ...outOfBounds(component, path, {
      min_length: [0, limits.textInput],
      max_length: [1, limits.textInput],
    }),
    ...forbidden(component, path, inLabel ? ['label'] : [], 'The label around it has the text.'),
  ];
}

function asksForNothing(component: Json, path: string): Violation[] {
  const required = component['required'] !== false;
  if (!required || component['min_values'] !== 0 || !isSet(component['custom_id'])) return [];
  const message = 'Must be at least 1 when the menu is required.';
  return [{ path: `${path}.min_values`, code: 'NUMBER_TYPE_RANGE', message }];
}
