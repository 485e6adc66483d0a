import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { controlCalled, controlsIn, filledIn, useOf } from './controls.ts';
import { Gateway } from './gateway.ts';
import { type Interaction, Interactions } from './interactions.ts';
import type { Ledger } from './ledger.ts';
import { ADA, interactionOf, messageOf, type Person, saidBy } from './people.ts';
import { Registry } from './registry.ts';
import { createRestServer, type Fault } from './rest.ts';

type Json = Record<string, unknown>;

const EPHEMERAL = 64;

/** How an interaction is made, where a test wants it otherwise. */
export interface Circumstances {
  readonly person?: Person;
  /** Whose answer it is that is pressed, where that is not who asked for it. */
  readonly asker?: Person;
  /** How long ago it is said to have been created. */
  readonly ageMs?: number;
  /** Fields of the raw interaction to replace. */
  readonly raw?: Json;
}

/** Whose message an interaction left: of one that was changed in place, still who asked for it; else who it is from. */
function askerOf({ raw, acknowledged }: Interaction): Person {
  if (acknowledged === 7) {
    const { interaction_metadata: asked } = raw['message'] as { interaction_metadata?: { user: { id: string } } };
    if (asked) return { ...ADA, id: asked.user.id };
  }
  const { user, member, guild_id, locale } = raw as { user?: { id: string }; member?: { user: { id: string } } } & Json;
  const id = (member?.user ?? user)?.id ?? '';
  return { id, locale: String(locale), ...(typeof guild_id === 'string' && { guild: guild_id }) };
}

/** A Discord of one application on this machine, which holds a bot to Discord's rules and keeps a ledger. */
export class LocalDiscord {
  readonly token: string;
  readonly applicationId = '400000000000000001';
  readonly ledger: Ledger = { exchanges: [], frames: [] };
  readonly registry = new Registry();
  readonly interactions = new Interactions(() => Date.now() + this.#aheadMs);
  readonly gateway: Gateway;
  /** What goes wrong. */
  fault: Fault = () => undefined;
  readonly #server;
  #people = 0;
  #aheadMs = 0;

  constructor(token = 'a.test-token.of-nobody', heartbeatMs = 41_250) {
    this.token = token;
    const { applicationId, ledger, registry, interactions } = this;
    const state = { token, applicationId, ledger, registry, interactions };
    const url = () => `ws://127.0.0.1:${this.#port}/gateway`;
    this.#server = createRestServer({ ...state, gatewayUrl: url, fault: (...call) => this.fault(...call) });
    this.gateway = new Gateway(this.#server, { ...state, heartbeatMs, url });
  }

  /** Starts on a free port. */
  static async start(...options: ConstructorParameters<typeof LocalDiscord>): Promise<LocalDiscord> {
    const discord = new LocalDiscord(...options);
    discord.#server.listen(0, '127.0.0.1');
    await once(discord.#server, 'listening');
    return discord;
  }

  /** What `DISCORD_API` is set to. */
  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** A person uses a slash command. Resolves when it is answered, or when nobody did in time. */
  command(name: string, options: Json = {}, circumstances: Circumstances = {}): Promise<Interaction> {
    return this.#interact(2, this.#commandData(name, options), circumstances);
  }

  /** A person types into an option. */
  autocomplete(name: string, focused: string, typed: string, circumstances: Circumstances = {}): Promise<Interaction> {
    const data = this.#commandData(name, { [focused]: typed });
    const options = (data['options'] as Json[]).map((option) => ({ ...option, focused: true }));
    return this.#interact(4, { ...data, options }, circumstances);
  }

  /** A person uses a command of a message's menu. */
  onMessage(name: string, content: string, circumstances: Circumstances = {}, more: Json = {}): Promise<Interaction> {
    const message = saidBy(ADA, content, more);
    const target_id = String(message['id']);
    const data = { id: this.#registered(name)['id'], name, type: 3, target_id };
    return this.#interact(2, { ...data, resolved: { messages: { [target_id]: message } } }, circumstances);
  }

  /** Who asked, or somebody else, presses a button under an answer, found by its label. */
  press(answer: Interaction, label: string, circumstances: Circumstances = {}): Promise<Interaction> {
    return this.use(answer, controlCalled(label, answer.message?.['components']), undefined, circumstances);
  }

  /** Who asked, or somebody else, presses a button of an answer, or chooses an option of a select of it. */
  use(answer: Interaction, control: Json, option?: string, circumstances: Circumstances = {}): Promise<Interaction> {
    const { asker = askerOf(answer), person = asker } = circumstances;
    const message = this.#received(answer, asker);
    if ((Number(message['flags']) & EPHEMERAL) !== 0 && person.id !== asker.id) throw new Error('They cannot see it');
    const twin = controlsIn(message['components']).find(({ custom_id }) => custom_id === control['custom_id']);
    const raw = { message, ...circumstances.raw };
    return this.#interact(3, useOf({ ...control, id: twin?.['id'] }, option), { ...circumstances, person, raw });
  }

  /** Who opened a form fills it in and sends it. */
  fill(opened: Interaction, value: string, circumstances: Circumstances = {}): Promise<Interaction> {
    if (opened.acknowledged !== 9) throw new Error(`No form was opened, but ${opened.acknowledged}`);
    const raw = { message: opened.raw['message'], ...circumstances.raw };
    return this.#interact(5, filledIn(opened.data ?? {}, value), { person: askerOf(opened), ...circumstances, raw });
  }

  /** A person presses a button that carries this `custom_id`, forged maybe. */
  pressId(custom_id: string, circumstances: Circumstances = {}, id = 1): Promise<Interaction> {
    const person = circumstances.person ?? this.somebody();
    const message = messageOf({}, person, this.applicationId);
    const data = { custom_id, component_type: 2, id };
    return this.#interact(3, data, { ...circumstances, person, raw: { message, ...circumstances.raw } });
  }

  /** Sends an interaction and forgets it: the raw interaction, for a test that watches the ledger itself. */
  send(type: number, data: Json, { person = this.somebody(), ageMs, raw }: Circumstances = {}): Interaction {
    const interaction = this.interactions.open(interactionOf(person, this.applicationId, type, data, raw), ageMs);
    this.gateway.dispatch('INTERACTION_CREATE', interaction.raw);
    return interaction;
  }

  /** A person posts an ordinary message, for the bot maybe. */
  say(message: Json): void {
    this.gateway.dispatch('MESSAGE_CREATE', message);
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** One of many, so that nobody asks too much at a time. */
  somebody(more: Partial<Person> = {}): Person {
    this.#people += 1;
    return { ...ADA, id: String(BigInt(ADA.id) + BigInt(1000 + this.#people)), ...more };
  }

  /** Lets time pass: tokens grow old. */
  later(ms: number): void {
    this.#aheadMs += ms;
  }

  /** A message of the bot as it comes back when it is pressed. */
  #received({ raw, message = {} }: Interaction, asker: Person): Json {
    return messageOf(message, asker, this.applicationId, `${this.api}/v10/attachments/${raw.id}`);
  }

  async #interact(type: number, data: Json, circumstances: Circumstances): Promise<Interaction> {
    const interaction = this.send(type, data, circumstances);
    for (let waitedMs = 0; waitedMs < 3100; waitedMs += 5) {
      const isDeferred = [5, 6].includes(interaction.acknowledged ?? 0) && !interaction.message && !interaction.removed;
      if (interaction.acknowledged !== undefined && !isDeferred) break;
      await delay(5);
    }
    return interaction;
  }

  /** What Discord sends of a registered command; a command that is not registered cannot be used. */
  #commandData(name: string, options: Json): Json {
    const command = this.#registered(name);
    const known = (command['options'] ?? []) as Json[];
    const given = Object.entries(options).map(([option, value]) => {
      const type = known.find((one) => one['name'] === option)?.['type'];
      if (type === undefined) throw new Error(`/${name} takes no ${option}`);
      return { name: option, type, value };
    });
    return { id: command['id'], name, type: 1, ...(given.length > 0 && { options: given }) };
  }

  #registered(name: string): Json {
    const command = this.registry.find(name);
    if (!command) throw new Error(`/${name} is not registered`);
    return command;
  }
}
