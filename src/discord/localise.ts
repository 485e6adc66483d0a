import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  Locale,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandWords, Language, OptionWords } from '../text/language.ts';

/** What one language says of a command or an option; `undefined` when it says nothing. */
type Said<T> = (language: Language) => T | undefined;

/** Adds the names and descriptions of every language to a command, its options and their choices. */
export function localise(
  definition: RESTPostAPIApplicationCommandsJSONBody,
  languages: Readonly<Record<string, Language>>,
): RESTPostAPIApplicationCommandsJSONBody {
  const said: Said<CommandWords> = ({ commands }) => commands[definition.name];
  const options = 'options' in definition ? (definition.options as APIApplicationCommandOption[] | undefined) : [];
  return {
    ...definition,
    ...localised(said, languages),
    ...(options &&
      options.length > 0 && {
        options: options.map((option) =>
          localiseOption(
            option,
            (language) => said(language)?.options?.[option.name] ?? language.options[option.name],
            languages,
          ),
        ),
      }),
  } as RESTPostAPIApplicationCommandsJSONBody;
}

function localiseOption(
  option: APIApplicationCommandOption,
  said: Said<OptionWords>,
  languages: Readonly<Record<string, Language>>,
): APIApplicationCommandOption {
  const choices = 'choices' in option ? (option.choices as APIApplicationCommandOptionChoice[] | undefined) : undefined;
  return {
    ...option,
    ...localised(said, languages),
    ...(choices && {
      choices: choices.map((choice) => ({
        ...choice,
        ...withNames(inEvery(languages, (language) => said(language)?.choices?.[String(choice.value)])),
      })),
    }),
  } as APIApplicationCommandOption;
}

function localised(
  said: Said<{ readonly name: string; readonly description?: string }>,
  languages: Readonly<Record<string, Language>>,
) {
  const descriptions = inEvery(languages, (language) => said(language)?.description);
  return {
    ...withNames(inEvery(languages, (language) => said(language)?.name)),
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
  };
}

const withNames = (names: LocalizationMap) => (Object.keys(names).length > 0 ? { name_localizations: names } : {});

/** By each of Discord's locales that a language serves: Chinese serves `zh-CN` and `zh-TW`. */
function inEvery(languages: Readonly<Record<string, Language>>, say: Said<string>): LocalizationMap {
  return Object.fromEntries(
    Object.values(Locale).flatMap((locale) => {
      const language = languages[locale.split('-')[0] ?? ''];
      const text = language && say(language);
      return text ? [[locale, text]] : [];
    }),
  );
}
