import type { APIButtonComponent, APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { type Text, textFor } from '../text/index.ts';
import type { Audience } from './audience.ts';
import { button } from './button.ts';
import type { Command } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { forAll } from './for-one-alone.ts';
import { notice } from './notice.ts';
import { resend } from './received-components.ts';
import { renderCopy } from './render-copy.ts';
import { sharedBy } from './shared-by.ts';

/** What a person can do with a message of ours: share a private one, take away one that others see. */
export function messageButton({ private: isPrivate }: Audience, text: Text): APIButtonComponentWithCustomId {
  return isPrivate
    ? button(text.share, { action: 'share', revision: '0', numbers: [] })
    : button(text.remove, { action: 'remove', revision: '0', numbers: [] });
}

const isShare = (button: APIButtonComponent): button is APIButtonComponentWithCustomId =>
  'custom_id' in button && parseCustomId(button.custom_id)?.action === 'share';

/** What the buttons do that any message may have, whichever command made it. */
export const messagePresses = {
  /** Posts the message as it is, named after who shares it, with buttons for all; not a second time. */
  share({ pressed, person, locale }) {
    const text = textFor(locale);
    const { message } = pressed ?? {};
    if (!message?.components?.length) return notice(text.unknownButton);
    if (!person.mayPost) return renderCopy(message.components, text);
    const own = resend(message, (each) => (isShare(each) ? { ...each, label: text.shared, disabled: true } : each));
    const remove = messageButton({ kind: 'message', private: false }, text);
    const all = resend({ ...message, components: forAll(message.components) }, (each) =>
      isShare(each) ? { ...remove, ...(each.id !== undefined && { id: each.id }) } : each,
    );
    return {
      kind: 'update',
      ...own,
      posts: {
        kind: 'message',
        private: false,
        components: [sharedBy(person, text), ...all.components],
        files: own.files,
      },
    };
  },

  /** For who asked or shared, and for moderators. */
  remove({ pressed, person, locale }) {
    return pressed?.byAsker || pressed?.private || person.moderates
      ? { kind: 'remove' }
      : notice(textFor(locale).notYoursToRemove);
  },
} satisfies Command['press'];
