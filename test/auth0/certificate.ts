import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A private key and the certificate that vouches for itself, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a certificate for `localhost` that is its own authority, so that a client which is told to trust it verifies it as it
 * verifies any other. Node has no function for this; the few fields are written as DER here, which spares a dependency and a
 * program of the system (RFC 5280, section 4.1).
 */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(oid(2, 5, 4, 3), tagged(0x0c, Buffer.from('localhost')))));
  const toBeSigned = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
    name,
    key,
    tagged(0xa3, sequence(mayVouch(), namesOf('localhost', [127, 0, 0, 1]))),
  );
  const der = sequence(toBeSigned, ECDSA_WITH_SHA256, bitString(sign('sha256', toBeSigned, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), certificate: pem(der) };
}

const ECDSA_WITH_SHA256 = sequence(oid(1, 2, 840, 10045, 4, 3, 2));

/** Basic constraints: the key may vouch for certificates, its own among them. */
function mayVouch(): Buffer {
  return extension(oid(2, 5, 29, 19), sequence(tagged(0x01, Buffer.from([0xff]))));
}

/** Subject alternative names: a host's name and its address. */
function namesOf(host: string, address: readonly number[]): Buffer {
  return extension(oid(2, 5, 29, 17), sequence(tagged(0x82, Buffer.from(host)), tagged(0x87, Buffer.from(address))));
}

function extension(id: Buffer, value: Buffer): Buffer {
  return sequence(id, tagged(0x04, value));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

/** A positive integer: a leading bit that is set would make it negative. */
function integer(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy.readUInt8(0) & 0x7f) | (copy.length > 1 ? 0x40 : 0), 0);
  return tagged(0x02, copy);
}

function oid(first: number, second: number, ...rest: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inBase128)]));
}

function inBase128(number: number): number[] {
  const digits = [number & 0x7f];
  for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

function bitString(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.from([0]), bytes);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, ...parts);
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const { length } = Buffer.concat(parts);
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), ...parts]);
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
