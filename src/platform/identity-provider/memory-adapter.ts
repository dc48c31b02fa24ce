import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Keeps what the built-in identity provider knows in memory. Evaluation only: after a restart colleagues sign in
 * again, and the hub's own sessions, which are in the database, go on.
 */
export function memoryAdapter(now: () => number): new (name: string) => Adapter {
  const store = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();
  return class implements Adapter {
    constructor(private readonly name: string) {}

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
      store.set(this.key(id), { payload, until: now() + (expiresIn || 3600) * 1000 });
      return undefined;
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      const found = store.get(this.key(id));
      if (!found || found.until < now()) return undefined;
      return found.payload;
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.firstWith((payload) => payload.uid === uid);
    }

    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return this.firstWith((payload) => payload.userCode === userCode);
    }

    async consume(id: string): Promise<undefined> {
      const found = store.get(this.key(id));
      if (found) found.payload.consumed = Math.floor(now() / 1000);
      return undefined;
    }

    async destroy(id: string): Promise<undefined> {
      store.delete(this.key(id));
      return undefined;
    }

    async revokeByGrantId(grantId: string): Promise<undefined> {
      for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
      return undefined;
    }

    private key(id: string): string {
      return `${this.name}:${id}`;
    }

    private firstWith(test: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
      for (const [key, { payload, until }] of store) {
        if (key.startsWith(`${this.name}:`) && until >= now() && test(payload)) return payload;
      }
      return undefined;
    }
  };
}
