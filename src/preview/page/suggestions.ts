import { type APIApplicationCommandOptionChoice, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import { choicesOf, type Draft, type Option, sentOptions } from './command-draft.ts';
import { type Actor, suggestInteraction } from './interactions.ts';
import { useListKeys } from './listbox.tsx';
import { fetchChoices } from './talk.ts';

/** How long typing rests before choices are asked for. */
const SUGGEST_AFTER_MS = 120;

/**
 * What can be chosen for the option being typed, from its own list or as the bot suggests, and the keys to choose with.
 *
 * @param option - The option that has the focus, if one has.
 */
export function useSuggestions(
  option: Option | undefined,
  draft: Draft,
  actor: Actor,
  choose: (choice: APIApplicationCommandOptionChoice) => void,
) {
  const typed = option ? (draft.typed[option.name] ?? '') : '';
  const suggests = option !== undefined && 'autocomplete' in option && option.autocomplete === true;
  const asked = suggests ? `${option.name}\n${typed}` : '';
  const [suggested, setSuggested] = useState<readonly APIApplicationCommandOptionChoice[]>([]);
  const [left, setLeft] = useState<string>();

  // Asked again for what is typed only.
  useEffect(() => {
    if (!option || !suggests) return setSuggested([]);
    let stale = false;
    const timer = setTimeout(async () => {
      const sent = sentOptions(draft, option.name);
      const choices = await fetchChoices(suggestInteraction(draft.command.name, sent, actor));
      if (!stale) setSuggested(choices);
    }, SUGGEST_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked]);

  const choices = suggests || !option ? suggested : ownChoices(option, typed);
  const isChosen = option && draft.chosen[option.name]?.name === typed;
  const isWritten = choices.length === 1 && choices[0]?.name.toLowerCase() === typed.trim().toLowerCase();
  const open = choices.length > 0 && !isChosen && !isWritten && left !== `${option?.name}\n${typed}`;
  const items = choices.map(({ name, value }) => ({ id: String(value), name, about: '' }));
  const pick = (id: string) => {
    const choice = choices.find(({ value }) => String(value) === id);
    if (choice) choose(choice);
  };
  // What is free to be typed is not replaced by the first suggestion unless it is gone to.
  const isFree = suggests && option?.type === ApplicationCommandOptionType.String;
  const keys = useListKeys(items, {
    pick,
    leave: () => setLeft(`${option?.name}\n${typed}`),
    open,
    start: isFree ? -1 : 0,
    tabPicks: true,
  });
  return { items, open, pick, ...keys };
}

const ownChoices = (option: Option, typed: string) =>
  choicesOf(option).filter(({ name }) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
