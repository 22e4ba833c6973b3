// @flow
import axios from 'axios';

type LoginBody = {|
  +client_id: string,
  +grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  +realm: 'sms',
  +username: string,
  +otp: string,
|};

const send = (body: LoginBody) => axios.post('https://acme.example.auth0.com/oauth/token', body);

export const login = (phone: string, code: string) =>
  send({ client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
