import Ajv from 'ajv';
import axios from 'axios';

const ajv = new Ajv();
const validate = ajv.compile({
  type: 'object',
  required: ['client_id', 'connection', 'username', 'password'],
  additionalProperties: false,
  properties: { client_id: {}, connection: {}, grant_type: {}, username: {}, password: {} },
});

export function verify(email, code) {
  const login = { client_id: 'ch3ck3d', connection: 'email', grant_type: 'password', username: email, password: code };
  if (!validate(login)) throw new Error(ajv.errorsText(validate.errors));
  return axios.post('https://acme.example.auth0.com/oauth/ro', login);
}
