import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Text } from '../text/index.ts';
import { type CustomId, formatCustomId } from './custom-id.ts';
import { MAX_QUESTION_CHARS } from './render-question.ts';

/** The form's one field, as `request.text` names it. */
export const QUESTION_FIELD = 'question';

/**
 * A form that asks for a question.
 *
 * @param id - What is pressed when it is sent.
 * @param value - What stands in it already.
 */
export function questionForm(id: CustomId, text: Text, value?: string): APIModalInteractionResponseCallbackData {
  const field: APITextInputComponent = {
    type: ComponentType.TextInput,
    custom_id: QUESTION_FIELD,
    style: TextInputStyle.Paragraph,
    required: true,
    max_length: MAX_QUESTION_CHARS,
    ...(value && { value }),
  };
  return {
    custom_id: formatCustomId(id),
    title: text.askTitle,
    components: [{ type: ComponentType.Label, label: text.askLabel, description: text.askHint, component: field }],
  };
}
