import { PermissionFlagsBits } from 'discord-api-types/v10';
import { APPLICATION } from '../server.ts';

/** Someone in the channel, whom the reader may act as. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Who they are to the reader. */
  readonly role: 'you' | 'a colleague' | 'a moderator';
  /** A bit field, as Discord sends it. */
  readonly permissions: string;
}

const { ViewChannel, SendMessages, ReadMessageHistory, EmbedLinks, AttachFiles, UseApplicationCommands } =
  PermissionFlagsBits;
const EVERYONE = ViewChannel | SendMessages | ReadMessageHistory | EmbedLinks | AttachFiles | UseApplicationCommands;
const MODERATOR =
  EVERYONE | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageGuild;

/** Everyone in the channel; the first is who the reader is at the start. */
export const PEOPLE: readonly [Person, ...Person[]] = [
  { id: '100000000000000001', name: 'Robin', role: 'you', permissions: String(EVERYONE) },
  { id: '100000000000000002', name: 'Sam', role: 'a colleague', permissions: String(EVERYONE) },
  { id: '100000000000000003', name: 'Max', role: 'a moderator', permissions: String(MODERATOR) },
];

/** What a mention of an id shows; the id itself for nobody here. */
export function mentionedName(id: string): string {
  if (id === APPLICATION) return 'Footnote';
  return PEOPLE.find((person) => person.id === id)?.name ?? id;
}

/** The person with an id; the first of all for an id of nobody here. */
export const personOf = (id: string | undefined): Person => PEOPLE.find((person) => person.id === id) ?? PEOPLE[0];
