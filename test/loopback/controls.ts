type Json = Record<string, unknown>;

/** The buttons and selects of a message's components, in reading order. */
export function controlsIn(components: unknown): Json[] {
  return ((components ?? []) as Json[]).flatMap((component) =>
    component['type'] === 2 || component['type'] === 3 ? [component] : controlsIn(component['components']),
  );
}

/** Those that can be pressed: neither disabled nor a link. */
export const pressable = (components: unknown): Json[] =>
  controlsIn(components).filter(({ disabled, url }) => !disabled && !url);

/**
 * The control with this label or placeholder.
 *
 * @throws Error naming those there are.
 */
export function controlCalled(name: string, components: unknown): Json {
  const controls = controlsIn(components);
  const found = controls.find(({ label, placeholder }) => label === name || placeholder === name);
  if (found) return found;
  throw new Error(
    `Nothing is called ${name}: ${controls.map(({ label, placeholder }) => label ?? placeholder).join(', ')}`,
  );
}

/** What Discord sends of a control that is used: of a select, with the value of the option of this label. */
export function useOf({ type, custom_id, id, options }: Json, option?: string): Json {
  if (type === 2) return { custom_id, id, component_type: 2 };
  const chosen = (options as Json[]).find(({ label }) => label === option);
  if (!chosen) throw new Error(`There is no option ${option}`);
  return { custom_id, id, component_type: 3, values: [chosen['value']] };
}

/** What Discord sends of a form with one field, filled in. */
export function filledIn(form: Json, value: string): Json {
  const [{ component } = {}] = form['components'] as { component?: Json }[];
  const field = { type: component?.['type'], id: 2, custom_id: component?.['custom_id'], value };
  return { custom_id: form['custom_id'], components: [{ type: 18, id: 1, component: field }] };
}
