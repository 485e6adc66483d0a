import type { Command } from '../src/discord/command.ts';
import ask from './ask.ts';

/** Every command there is, in the order of `/help`. */
export const commands: readonly Command[] = [ask];
