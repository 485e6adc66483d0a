/**
 * Where the bot is added to a server: with its commands, without any permission.
 *
 * @example
 * inviteLink('1'); // 'https://discord.com/oauth2/authorize?client_id=1&scope=bot+applications.commands&permissions=0'
 */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: 'bot applications.commands', permissions: '0' });
  return `https://discord.com/oauth2/authorize?${query}`;
}
