import { totalmem } from 'node:os';
import type { Places } from './places.js';

const MB = 1024 ** 2;

/** An eighth of the memory for shared buffers, from 64 to 512 MB: the rest is Node's and the page cache's. */
export function sharedBuffersMb(memoryBytes: number): number {
  return Math.round(Math.min(512, Math.max(64, memoryBytes / MB / 8)));
}

/**
 * The settings of the embedded server, chosen for one machine of two cores and a register of some gigabytes.
 * Durability (fsync, synchronous_commit, full_page_writes) stays at its default: on.
 */
export function serverArguments(places: Places, memoryBytes: number = totalmem()): string[] {
  const settings: Readonly<Record<string, string>> = {
    // Nobody but processes that may enter the socket's folder can reach the server.
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: places.socket,
    unix_socket_permissions: '0700',
    // Pools of 20 for server and a few commands beside it, plus the leases.
    max_connections: '100',
    shared_buffers: `${sharedBuffersMb(memoryBytes)}MB`,
    effective_cache_size: `${sharedBuffersMb(memoryBytes) * 4}MB`,
    maintenance_work_mem: '128MB',
    work_mem: '16MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    // Short queries: compiling costs more than it brings.
    jit: 'off',
    // Parallel workers need /dev/shm, which is 64 MB in a container, and both cores are in use.
    max_parallel_workers_per_gather: '0',
    // One server with no standby.
    max_wal_senders: '0',
    wal_level: 'minimal',
    // Names of persons stand in the DETAIL and STATEMENT of an error; the log holds neither.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_min_messages: 'warning',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return [
    '-D',
    places.data,
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}
