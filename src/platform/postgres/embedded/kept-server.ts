import { setTimeout as delay } from 'node:timers/promises';
import { ensureRunning } from './ensure-running.js';
import type { Lease } from './lease.js';
import type { Places } from './places.js';
import { type Start, stopServer } from './server.js';

interface KeptServerProps {
  readonly places: Places;
  readonly start: () => Start;
  /** Told when the server died and when it is back. */
  readonly onTrouble: (message: string) => void;
}

/** A server that runs and is started again when it dies, until it is released. */
export class KeptServer {
  #released = false;

  private constructor(
    private readonly props: KeptServerProps,
    private lease: Lease,
  ) {
    this.#watch();
  }

  static async open(props: KeptServerProps): Promise<KeptServer> {
    return new KeptServer(props, await ensureRunning(props.places, props.start));
  }

  async release(): Promise<void> {
    this.#released = true;
    await this.#giveUp();
  }

  #watch(): void {
    this.lease.onLost(() => {
      if (this.#released) return;
      this.props.onTrouble('PostgreSQL stopped; starting it again');
      void this.#revive();
    });
  }

  async #revive(): Promise<void> {
    const { places, start, onTrouble } = this.props;
    while (!this.#released) {
      try {
        this.lease = await ensureRunning(places, start);
        // Released meanwhile, with the lease that was lost: this one still has to be given up.
        if (this.#released) return await this.#giveUp();
        onTrouble('PostgreSQL runs again');
        return this.#watch();
      } catch (error) {
        onTrouble(error instanceof Error ? error.message : String(error));
        await delay(1_000);
      }
    }
  }

  async #giveUp(): Promise<void> {
    // A lease that is lost already cannot tell who else is there: then the server is not ours to stop.
    const last = await this.lease.isLast().catch(() => false);
    await this.lease.end().catch(() => {});
    if (last) await stopServer(this.props.places.data);
  }
}
