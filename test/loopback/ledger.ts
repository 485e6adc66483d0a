/** A request that the bot made of the REST API, and what came of it. */
export interface Exchange {
  readonly method: string;
  /** Below `/api/v10`, without the query; interaction tokens as they are. */
  readonly path: string;
  readonly query: string;
  readonly authorised: boolean;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** 0 when the line was cut. */
  readonly status: number;
  /** Discord's own code of an error. */
  readonly code?: number;
  /** Why Discord would refuse the body. */
  readonly refusals: readonly string[];
}

/** A file of a multipart body. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A frame that the bot sent over the gateway. */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
}

/** Everything that the bot ever sent, in order: what a test judges by. */
export interface Ledger {
  readonly exchanges: Exchange[];
  readonly frames: Frame[];
}
