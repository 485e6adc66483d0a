import { type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10';

/** Who asks, and what they may do where they are. Discord tells it anew with every interaction. */
export interface Person {
  /** Discord's id of the account. */
  readonly id: string;
  /** Manage Messages: may take away what the bot posted for others. */
  readonly moderates: boolean;
  /** Manage Server: may set up the channel's reference. */
  readonly managesServer: boolean;
  /** Whether others see what the bot posts for them here. */
  readonly mayPost: boolean;
}

/** How an app is installed, in the keys of `authorizing_integration_owners`. */
const ON_SERVER = '0';

/** Reads who asks; what is missing or malformed gives no right. */
export function personOf(interaction: APIInteraction): Person {
  const { member, user } = interaction as { member?: unknown; user?: { id?: unknown } };
  const { user: account = user, permissions } = (member ?? {}) as { user?: typeof user; permissions?: unknown };
  const may = rights(permissions);
  return {
    id: typeof account?.id === 'string' ? account.id : '',
    moderates: may(PermissionFlagsBits.ManageMessages),
    managesServer: may(PermissionFlagsBits.ManageGuild),
    mayPost: !member || isInstalledHere(interaction) || may(PermissionFlagsBits.UseExternalApps),
  };
}

/** On the server itself, not only by the person: else Discord keeps replies private without Use External Apps. */
function isInstalledHere({ authorizing_integration_owners: owners }: APIInteraction): boolean {
  return typeof owners === 'object' && owners !== null && Object.hasOwn(owners, ON_SERVER);
}

function rights(permissions: unknown): (right: bigint) => boolean {
  const held = typeof permissions === 'string' && /^\d{1,30}$/.test(permissions) ? BigInt(permissions) : 0n;
  const all = (held & PermissionFlagsBits.Administrator) !== 0n;
  return (right) => all || (held & right) !== 0n;
}
