import { SKETCH_BYTES, type Sketcher } from '../../../linkage/register/index.js';
import { sketchesAsBinary } from './copy-buffers.js';
import { BLOCK_BYTES, SKETCHES_IN_BLOCK } from './sketch-rows.js';

/** Makes the sketches of a whole register, whose records come with rising numbers from 1. */
export class SketchCollector<Profile> {
  #bytes = Buffer.alloc(64 * BLOCK_BYTES);
  /** The block that `#bytes` begins with. */
  #block = 0;
  #last = 0;

  constructor(readonly sketcher: Sketcher<Profile>) {}

  add(profile: Profile, no: number): void {
    const at = (no - this.#block * SKETCHES_IN_BLOCK) * SKETCH_BYTES;
    if (at >= this.#bytes.length) this.#grow();
    this.sketcher.write(profile, this.#bytes, at);
    this.#last = no;
  }

  /** Rows for COPY of the blocks that are full. */
  takeFull(): Buffer[] {
    return this.#take(Math.floor((this.#last + 1) / SKETCHES_IN_BLOCK));
  }

  /** Rows for COPY of what is left. */
  takeRest(): Buffer[] {
    return this.#take(Math.floor(this.#last / SKETCHES_IN_BLOCK) + 1);
  }

  #take(end: number): Buffer[] {
    if (end <= this.#block) return [];
    const length = (end - this.#block) * BLOCK_BYTES;
    const rows = sketchesAsBinary(this.#bytes.subarray(0, length), this.#block);
    this.#bytes = Buffer.concat([this.#bytes.subarray(length), Buffer.alloc(64 * BLOCK_BYTES)]);
    this.#block = end;
    return [rows];
  }

  #grow(): void {
    this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
  }
}
