import type { APIApplicationCommandOptionChoice, APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { Happening } from '../happening.ts';
import type { Definition } from './command-draft.ts';

/** What the process that serves the page offers. */
export interface Offer {
  readonly commands: readonly Definition[];
  /** Discord locales that replies are written in. */
  readonly locales: readonly string[];
}

/** Asks what there is to choose from. */
export async function fetchOffer(): Promise<Offer> {
  const response = await fetch('/commands');
  return (await response.json()) as Offer;
}

/**
 * Sends an interaction, and tells of what it brings about as it happens.
 *
 * @throws When the process cannot be reached, or does not take it.
 */
export const sendInteraction = (interaction: APIInteraction, happens: (happening: Happening) => void): Promise<void> =>
  post('/interactions', interaction, happens);

/** Sends an ordinary message that may be for the bot, as `sendInteraction` does. */
export const sendMessage = (message: APIMessage, happens: (happening: Happening) => void): Promise<void> =>
  post('/messages', message, happens);

async function post(path: string, body: object, happens: (happening: Happening) => void): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok || !response.body) throw new Error(await response.text());
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) happens(JSON.parse(line) as Happening);
    if (done) return;
  }
}

/** The choices offered while an option is being typed; none when they cannot be had. */
export async function fetchChoices(interaction: APIInteraction): Promise<readonly APIApplicationCommandOptionChoice[]> {
  let choices: readonly APIApplicationCommandOptionChoice[] = [];
  await sendInteraction(interaction, (happening) => {
    if (happening.kind === 'choices') choices = happening.choices;
  }).catch(() => {});
  return choices;
}

/**
 * Loads the page anew when another process answers: one that was restarted because the code changed.
 *
 * @param offer - Told what there is to choose from when that changes.
 */
export function follow(offer: (offer: Offer) => void): void {
  let first: string | undefined;
  const changes = new EventSource('/changes');
  changes.onmessage = ({ data }: MessageEvent<string>) => {
    first ??= data;
    if (data !== first) location.reload();
  };
  changes.addEventListener('offer', async () => offer(await fetchOffer()));
}
