// @flow
import axios from 'axios';

type LoginBody = {|
  +client_id: string,
  +grant_type: 'password',
  +connection: 'sms',
  +username: string,
  +password: string,
|};

const send = (body: LoginBody) => axios.post('https://acme.example.auth0.com/oauth/ro', body);

export const login = (phone: string, code: string) =>
  send({ client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code });
