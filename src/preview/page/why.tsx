import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import { parseCustomId } from '../../discord/custom-id.ts';
import { Components } from './components-view.tsx';
import { type Actor, pressInteraction } from './interactions.ts';
import { sendInteraction } from './talk.ts';

/** What the message's own button says of why its passage was found; nothing for a message without that button. */
export function Why({ message, actor }: { message: APIMessage; actor: Actor }) {
  const [components, setComponents] = useState<APIMessage['components']>([]);
  const customId = whyButton(message);
  // Asked again for another message only.
  useEffect(() => {
    setComponents([]);
    if (!customId) return;
    const button = { type: ComponentType.Button, custom_id: customId } as const;
    void sendInteraction(pressInteraction(message, button, undefined, actor), (happening) => {
      if (happening.kind === 'put') setComponents(happening.message.components);
    }).catch(() => {});
  }, [message.id, customId]);
  if (!components?.length) return null;
  return (
    <section class="why">
      <h3>Why this passage</h3>
      <Components components={components} />
    </section>
  );
}

function whyButton({ components }: APIMessage): string | undefined {
  const ids = JSON.stringify(components ?? []).match(/(?<="custom_id":")[^"]+/g) ?? [];
  return ids.find((id) => parseCustomId(id)?.action === 'why');
}
