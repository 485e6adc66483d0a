/**
 * Something a person can put right: a setting, a file, a question. Its message is shown to them as it stands;
 * every other error is our bug.
 *
 * @example
 * throw new UserError('DISCORD_TOKEN is not valid: copy it again from the Developer Portal.');
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A setting or a corpus that no restart will mend. The process exits with 78 (`EX_CONFIG`). */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Something outside that a restart may mend: Discord cannot be reached. The process exits with 75 (`EX_TEMPFAIL`). */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}
