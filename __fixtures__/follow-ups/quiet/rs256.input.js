import axios from 'axios';
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const client = jwksClient({ jwksUri: 'https://acme.example.auth0.com/.well-known/jwks.json' });
const keys = createRemoteJWKSet(new URL('https://acme.example.auth0.com/.well-known/jwks.json'));
const getSecretOrKey = (header, done) => client.getSigningKey(header.kid, (error, key) => done(error, key.getPublicKey()));

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  const { payload } = await jwtVerify(data.id_token, keys, { audience: 'kiosk' });
  jwt.verify(data.id_token, process.env.AUTH0_SECRET_CERT);
  jwt.verify(data.id_token, process.env.SIGNING_SECRET, { algorithms: ['RS256'] });
  jwt.verify(data.id_token, getSecretOrKey, { algorithms: ['RS256'] }, (error, claims) => claims.email);
  return { id: payload.sub, mail: payload.email, roles: payload['https://example.com/roles'] };
}
