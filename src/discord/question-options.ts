import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { MAX_QUESTION_CHARS } from './render-question.ts';

/** The question that a command asks. */
export const QUESTION: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  description: 'What you want to know',
  required: true,
  autocomplete: true,
  max_length: MAX_QUESTION_CHARS,
};

/** Whether its answer is kept from the others. */
export const PRIVATE: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};
