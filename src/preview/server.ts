/** The bot, the server and the channel that the preview pretends: ids as Discord's are, and nobody's. */
export const APPLICATION = '900000000000000001';
export const GUILD = '200000000000000001';
export const CHANNEL = { id: '300000000000000001', name: 'footnote' } as const;
