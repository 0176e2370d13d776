/**
 * Reads a safetensors file: 8 bytes with the length of a header, the header as JSON, the numbers.
 * https://huggingface.co/docs/safetensors
 */

const SIZES = { F16: 2, F32: 4 };

/** A float16 as a number: sign, 5 bits of exponent, 10 of fraction. */
export function half(bits) {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const size = exponent === 31 ? (fraction ? NaN : Infinity)
    : exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : 2 ** -24 * fraction;
  return bits & 0x8000 ? -size : size;
}

const READERS = {
  F16: (view, at) => half(view.getUint16(at, true)),
  F32: (view, at) => view.getFloat32(at, true),
};

/** What makes a file one that cannot be used. */
export class Damaged extends Error {}

/** Go on only where `right`. */
export function demand(right, what) {
  if (!right) throw new Damaged(what);
}

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

function headerOf(view) {
  demand(view.byteLength >= 8, "no header");
  const length = Number(view.getBigUint64(0, true));
  demand(length <= view.byteLength - 8, "the header is cut off");
  const text = new TextDecoder("utf-8", { fatal: true });
  try {
    const header = JSON.parse(text.decode(new Uint8Array(view.buffer, view.byteOffset + 8, length)));
    return { header, start: 8 + length };
  } catch {
    throw new Damaged("the header is no JSON");
  }
}

function tensor(view, { dtype, shape, data_offsets: [from, to] }) {
  const size = shape.reduce((product, side) => product * side, 1);
  const bytes = SIZES[dtype];
  demand(bytes && shape.every(isCount) && isCount(from) && to - from === size * bytes && to <= view.byteLength, "a tensor of another size");
  const data = Float64Array.from({ length: size }, (_, k) => READERS[dtype](view, from + k * bytes));
  demand(data.every(Number.isFinite), "a number that is none");
  return { shape, data };
}

/**
 * @param {ArrayBufferView} bytes
 * @returns {{tensors: Record<string, {shape: number[], data: Float64Array}>, metadata: Record<string, string>}}
 * @throws {Damaged} for a file that is not whole
 */
export function readSafetensors({ buffer, byteOffset, byteLength }) {
  const view = new DataView(buffer, byteOffset, byteLength);
  const { header, start } = headerOf(view);
  demand(header && typeof header === "object", "the header is no table");
  const { __metadata__: metadata = {}, ...entries } = header;
  const numbers = new DataView(buffer, byteOffset + start, byteLength - start);
  const described = Object.values(entries).every((entry) => Array.isArray(entry?.shape) && entry.data_offsets?.length === 2);
  demand(described, "a tensor without a size");
  const ends = Object.values(entries).map(({ data_offsets: [, to] }) => to);
  demand(Math.max(0, ...ends) === numbers.byteLength, "more or fewer numbers than the header says");
  return { metadata, tensors: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, tensor(numbers, entry)])) };
}
